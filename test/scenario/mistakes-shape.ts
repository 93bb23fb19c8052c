// Mistakes in keys, numbers and words, one at a time in the small scenario, and the exact words for them after the file's name.
import type { MistakeCase } from "./small-scenario.ts";

export const shapeMistakes: readonly MistakeCase[] = [
  {
    mistake: "a misspelt key at the top",
    edits: [["run:\n", "rum:\n"]],
    says: ["8:1 rum: expected a key that is known here, found the key rum (did you mean run?)"],
  },
  {
    mistake: "a misspelt key inside",
    edits: [["    priority: 1", "    prioritty: 1"]],
    says: [
      "20:5 queues.desk.prioritty: expected a key that is known here, found the key prioritty (did you mean priority?)",
    ],
  },
  {
    mistake: "a key that is like no other",
    edits: [["    priority: 1", "    priority: 1\n    colour: red"]],
    says: [
      "21:5 queues.desk.colour: expected one of stage, priority, ageing, ring, patience, talk, wrapUp, outcomes, transfers, brings, whenAbandoned, whenBlocked, deferrable, triage, whenAnswered, deadline, callback, announcement, reportOnline, risk, open, atClose, serviceLevel, found the key colour",
    ],
  },
  {
    mistake: "a missing key",
    edits: [["    talk: 12 min\n", ""]],
    says: ["27:3 queues.crib.talk: expected a duration such as 75 s, 5 min or 1 h 30 min, found nothing"],
  },
  {
    mistake: "a key twice",
    edits: [["    priority: 1", "    priority: 1\n    priority: 2"]],
    says: [
      "21:5 queues.desk.priority: expected each key once, found it again after line 20 (remove one of the two)",
    ],
  },
  {
    mistake: "a name with a space",
    edits: [["  crib:\n    stage", "  cr ib:\n    stage"]],
    says: [
      '25:38 queues.desk.outcomes.putThrough.to: expected the name of a queue: desk, found "crib"',
      '27:3 queues.cr ib: expected a name of letters, digits, - and _, found "cr ib"',
      '40:14 teams.crib.serves.0: expected the name of a queue: desk, found "crib"',
      '42:48 headline.0.queue: expected the name of a queue: desk, found "crib"',
      '44:45 targets.wait.queue: expected the name of a queue: desk, found "crib"',
    ],
  },
  {
    mistake: "a list for a map",
    edits: [["queues:\n  desk:", "queues:\n - desk\nqueuess:\n  desk:"]],
    says: [
      "17:1 queues: expected a map, found a list of 1",
      "19:1 queuess: expected one of format, name, description, extends, calendar, run, demand, busyness, specialDays, queues, teams, trunks, patterns, people, areas, reasons, triage, harm, response, surges, publicEvents, campaigns, appeals, website, messages, channelShift, centre, headline, targets, policies, claims, found the key queuess",
    ],
  },
  {
    mistake: "a map for a list",
    edits: [["[{ measure: meanTimeToAnswer, queue: crib }]", "{ measure: meanTimeToAnswer, queue: crib }"]],
    says: ["42:11 headline: expected a list, found a map of measure, queue"],
  },
  {
    mistake: "a number for text",
    edits: [["name: Small", "name: 12"]],
    says: ["2:7 name: expected text, found 12"],
  },
  {
    mistake: "a misspelt unit",
    edits: [["talk: 12 min", "talk: 12 minuts"]],
    says: [
      '32:11 queues.crib.talk: expected a duration such as 75 s, 5 min or 1 h 30 min, found "12 minuts" (did you mean minutes?)',
    ],
  },
  {
    mistake: "a duration without a unit",
    edits: [["talk: 12 min", "talk: 12"]],
    says: [
      "32:11 queues.crib.talk: expected a duration such as 75 s, 5 min or 1 h 30 min, found 12 (write its unit: 12 s)",
    ],
  },
  {
    mistake: "a negative duration",
    edits: [["talk: 12 min", "talk: -12 min"]],
    says: ['32:11 queues.crib.talk: expected a duration from 0 s to 20 years, found "-12 min"'],
  },
  {
    mistake: "true for a duration",
    edits: [["talk: 12 min", "talk: true"]],
    says: ["32:11 queues.crib.talk: expected a duration such as 75 s, 5 min or 1 h 30 min, found true"],
  },
  {
    mistake: "nothing for a duration",
    edits: [["talk: 12 min", "talk:"]],
    says: ["32:5 queues.crib.talk: expected a duration such as 75 s, 5 min or 1 h 30 min, found nothing"],
  },
  {
    mistake: "a negative rate",
    edits: [["240 per day", "-240 per day"]],
    says: ['14:13 demand.101.volume: expected a rate of 0 or more, found "-240 per day"'],
  },
  {
    mistake: "a rate with a unit that varies",
    edits: [["240 per day", "240 per month"]],
    says: [
      '14:13 demand.101.volume: expected a rate such as 225 per day or 9.4 per hour, found "240 per month"',
    ],
  },
  {
    mistake: "a rate without a unit",
    edits: [["240 per day", "240"]],
    says: [
      "14:13 demand.101.volume: expected a rate such as 225 per day or 9.4 per hour, found 240 (write its unit: 240 per day)",
    ],
  },
  {
    mistake: "a rate in words",
    edits: [["240 per day", "lots"]],
    says: ['14:13 demand.101.volume: expected a rate such as 225 per day or 9.4 per hour, found "lots"'],
  },
  {
    mistake: "a share above one",
    edits: [["share: 45 %", "share: 145 %"]],
    says: [
      '34:24 queues.crib.whenAbandoned.redial.share: expected a share between 0 % and 100 %, such as 52 % or 0.52, found "145 %"',
    ],
  },
  {
    mistake: "a negative share",
    edits: [["share: 45 %", "share: -5 %"]],
    says: [
      '34:24 queues.crib.whenAbandoned.redial.share: expected a share between 0 % and 100 %, such as 52 % or 0.52, found "-5 %"',
    ],
  },
  {
    mistake: "a correlation above one",
    edits: [["queues:\n", "busyness: { day: { cv: 8 %, correlation: 1.2 } }\nqueues:\n"]],
    says: [
      "17:42 busyness.day.correlation: expected a share between 0 % and 100 %, such as 52 % or 0.52, found 1.2",
    ],
  },
  {
    mistake: "a negative coefficient of variation",
    edits: [["cv: 0.9", "cv: -0.9"]],
    says: [
      "23:54 queues.desk.talk.cv: expected a coefficient of variation from 0 to 10, such as 0.8 or 80 %, found -0.9",
    ],
  },
  {
    mistake: "an endless number",
    edits: [["priority: 1", "priority: .inf"]],
    says: ["20:15 queues.desk.priority: expected a finite number, found Infinity"],
  },
  {
    mistake: "no replication",
    edits: [["replications: 2", "replications: 0"]],
    says: ["10:17 run.replications: expected a whole number of 1 or more, found 0"],
  },
  {
    mistake: "an unknown word",
    edits: [["replications: 2", "replications: 2\n  end: stop"]],
    says: ['11:8 run.end: expected cut or drain, found "stop"'],
  },
  {
    mistake: "a misspelt word",
    edits: [["stage: handler", "stage: handlers"]],
    says: [
      '28:12 queues.crib.stage: expected switchboard, handler or work, found "handlers" (did you mean handler?)',
    ],
  },
];
