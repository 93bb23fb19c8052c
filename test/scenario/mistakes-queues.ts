// Mistakes in queues, targets and policies, one at a time in the small scenario, and the exact words for them after the file's name.
import type { MistakeCase } from "./small-scenario.ts";

export const queuesMistakes: readonly MistakeCase[] = [
  {
    mistake: "outcomes that do not sum to one",
    edits: [["share: 40 %", "share: 30 %"]],
    says: ["24:5 queues.desk.outcomes: expected shares that sum to 100 %, found a sum of 90 %"],
  },
  {
    mistake: "more than everybody trying again",
    edits: [
      ["atMost: 3 }", 'atMost: 3 }\n      escalate: { share: 60 %, to: crib, channel: "101", delay: 0 s }'],
    ],
    says: ["33:5 queues.crib.whenAbandoned: expected shares that sum to at most 100 %, found a sum of 105 %"],
  },
  {
    mistake: "a way to a queue that does not exist",
    edits: [["to: crib", "to: crab"]],
    says: [
      '25:38 queues.desk.outcomes.putThrough.to: expected the name of a queue, found "crab" (did you mean crib?)',
    ],
  },
  {
    mistake: "a switchboard that passes on to a switchboard",
    edits: [["to: crib", "to: desk"]],
    says: [
      "25:38 queues.desk.outcomes.putThrough.to: expected a queue of stage handler, found desk, which is a switchboard",
    ],
  },
  {
    mistake: "a channel that nobody uses",
    edits: [
      ["atMost: 3 }", 'atMost: 3 }\n      escalate: { share: 5 %, to: crib, channel: "999", delay: 0 s }'],
    ],
    says: [
      '35:50 queues.crib.whenAbandoned.escalate.channel: expected the name of a channel that a source of demand has: 101, found "999"',
    ],
  },
  {
    mistake: "a switchboard without outcomes",
    edits: [
      ["    outcomes:\n      putThrough: { share: 60 %, to: crib }\n      advice: { share: 40 % }\n", ""],
    ],
    says: ["18:3 queues.desk.outcomes: expected how a conversation with the switchboard ends, found nothing"],
  },
  {
    mistake: "outcomes at a handler",
    edits: [["    talk: 12 min", "    talk: 12 min\n    outcomes: { advice: { share: 100 % } }"]],
    says: [
      "33:5 queues.crib.outcomes: expected outcomes at a switchboard only, found them at a handler stage",
    ],
  },
  {
    mistake: "a queue that nobody can reach",
    edits: [
      ["putThrough: { share: 60 %, to: crib }\n      advice: { share: 40 % }", "advice: { share: 100 % }"],
    ],
    says: [
      "26:3 queues.crib: expected a queue that contacts can reach, found no source, outcome or escalation that leads to it",
    ],
  },
  {
    mistake: "low above high",
    edits: [["talk: 12 min", "talk: { distribution: uniform, low: 3 min, high: 60 s }"]],
    says: ["32:54 queues.crib.talk.high: expected high not below low, found 60 s below 180 s"],
  },
  {
    mistake: "a mode outside",
    edits: [["talk: 12 min", "talk: { distribution: triangular, low: 1 min, mode: 9 min, high: 5 min }"]],
    says: ["32:70 queues.crib.talk.high: expected high not below mode, found 300 s below 540 s"],
  },
  {
    mistake: "phases that do not sum to one",
    edits: [
      [
        "talk: 12 min",
        "talk: { distribution: hyperexponential, phases: { a: { share: 20 %, mean: 1 min }, b: { share: 70 %, mean: 2 min } } }",
      ],
    ],
    says: ["32:53 queues.crib.talk.phases: expected shares that sum to 100 %, found a sum of 90 %"],
  },
  {
    mistake: "a misspelt measure",
    edits: [["[{ measure: meanTimeToAnswer", "[{ measure: meanTimeToAnwser"]],
    says: [
      '42:23 headline.0.measure: expected the name of a measure, found "meanTimeToAnwser" (did you mean meanTimeToAnswer?)',
    ],
  },
  {
    mistake: "a headline of no queue",
    edits: [["meanTimeToAnswer, queue: crib }]", "meanTimeToAnswer, queue: crb }]"]],
    says: ['42:48 headline.0.queue: expected the name of a queue, found "crb" (did you mean crib?)'],
  },
  {
    mistake: "a month that is not simulated",
    edits: [["meanTimeToAnswer, queue: crib }]", "meanTimeToAnswer, queue: crib, period: 2017-07 }]"]],
    says: ['42:62 headline.0.period: expected all, or a month between 2017-01 and 2017-01, found "2017-07"'],
  },
  {
    mistake: "a target without a unit",
    edits: [["value: 300 s", "value: 300"]],
    says: ['44:58 targets.wait.value: expected a duration such as 300 s, found "300"'],
  },
  {
    mistake: "an accepted range that is none",
    edits: [["270 s .. 330 s", "270 s - 330 s"]],
    says: ['44:73 targets.wait.accept: expected a range such as 270 s .. 330 s, found "270 s - 330 s"'],
  },
  {
    mistake: "an accepted range in another unit",
    edits: [["270 s .. 330 s", "270 % .. 330 %"]],
    says: ['44:73 targets.wait.accept: expected a range in the unit of the value, found "270 % .. 330 %"'],
  },
  {
    mistake: "a policy that is called base",
    edits: [["  more: {", "  base: {"]],
    says: ["46:3 policies.base: expected another name, found base, which means no policy"],
  },
  {
    mistake: "a policy without a change",
    edits: [
      [
        '{ change: { teams: { crib: { staffing: { everyDay: { "07:00-22:00": 6 } } } } } }',
        "{ description: x }",
      ],
    ],
    says: ["46:3 policies.more.change: expected a map, found nothing"],
  },
];
