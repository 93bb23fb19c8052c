import { writeFileSync } from "node:fs";
import { edited, mistakesOf, small } from "./test/scenario/small-scenario.ts";

type C = [string, ...[string, string][]];
const day24 = (n: number | string) => `[${Array(24).fill(n).join(", ")}]`;
const groups: Record<string, { title: string; cases: C[] }> = {
  shape: {
    title: "keys, numbers and words",
    cases: [
      ["a misspelt key at the top", ["run:\n", "rum:\n"]],
      ["a misspelt key inside", ["    priority: 1", "    prioritty: 1"]],
      ["a key that is like no other", ["    priority: 1", "    priority: 1\n    colour: red"]],
      ["a missing key", ["    talk: 12 min\n", ""]],
      ["a key twice", ["    priority: 1", "    priority: 1\n    priority: 2"]],
      ["a name with a space", ["  crib:\n    stage", "  cr ib:\n    stage"]],
      ["a list for a map", ["queues:\n  desk:", "queues:\n - desk\nqueuess:\n  desk:"]],
      [
        "a map for a list",
        ["[{ measure: meanTimeToAnswer, queue: crib }]", "{ measure: meanTimeToAnswer, queue: crib }"],
      ],
      ["a number for text", ["name: Small", "name: 12"]],
      ["a misspelt unit", ["talk: 12 min", "talk: 12 minuts"]],
      ["a duration without a unit", ["talk: 12 min", "talk: 12"]],
      ["a negative duration", ["talk: 12 min", "talk: -12 min"]],
      ["true for a duration", ["talk: 12 min", "talk: true"]],
      ["nothing for a duration", ["talk: 12 min", "talk:"]],
      ["a negative rate", ["240 per day", "-240 per day"]],
      ["a rate with a unit that varies", ["240 per day", "240 per month"]],
      ["a rate without a unit", ["240 per day", "240"]],
      ["a rate in words", ["240 per day", "lots"]],
      ["a share above one", ["share: 45 %", "share: 145 %"]],
      ["a negative share", ["share: 45 %", "share: -5 %"]],
      [
        "a correlation above one",
        ["queues:\n", "busyness: { day: { cv: 8 %, correlation: 1.2 } }\nqueues:\n"],
      ],
      ["a negative coefficient of variation", ["cv: 0.9", "cv: -0.9"]],
      ["an endless number", ["priority: 1", "priority: .inf"]],
      ["no replication", ["replications: 2", "replications: 0"]],
      ["an unknown word", ["replications: 2", "replications: 2\n  end: stop"]],
      ["a misspelt word", ["stage: handler", "stage: handlers"]],
    ],
  },
  numbers: {
    title: "distributions and numbers with evidence",
    cases: [
      [
        "a family of distributions that does not exist",
        ["distribution: exponential", "distribution: exponentail"],
      ],
      ["a distribution without its family", ["talk: 12 min", "talk: { mean: 12 min }"]],
      [
        "a distribution without its mean",
        ["distribution: exponential, mean: 15 min", "distribution: exponential"],
      ],
      [
        "a parameter of another family",
        ["distribution: exponential, mean: 15 min", "distribution: exponential, mean: 15 min, cv: 1"],
      ],
      [
        "a wrong part of a mixture",
        [
          "talk: 12 min",
          "talk: { distribution: mixture, parts: { a: { share: 1, of: { distribution: gama, mean: 1 min } } } }",
        ],
      ],
      ["a single empirical value", ["talk: 12 min", "talk: { distribution: empirical, values: [1 min] }"]],
      ["half a phase", ["talk: 12 min", "talk: { distribution: erlang, phases: 2.5, mean: 1 min }"]],
      [
        "a handler without speed",
        ["serves: [crib]", "serves: [crib]\n    bands: { a: { share: 100 %, handleTime: 0 } }"],
      ],
      ["a value outside its range", ["240 per day", "{ value: 240 per day, range: 250..300, tag: A }"]],
      ["a range the wrong way round", ["240 per day", "{ value: 240 per day, range: 300..200, tag: A }"]],
      ["a range in words", ["240 per day", "{ value: 240 per day, range: about 200, tag: A }"]],
      ["a tag that does not exist", ["240 per day", "{ value: 240 per day, tag: X }"]],
      ["a misspelt key of evidence", ["240 per day", "{ value: 240 per day, tagg: A }"]],
      ["evidence for a number without a unit", ["240 per day", "{ value: 240, tag: A }"]],
    ],
  },
  calendar: {
    title: "calendar and demand",
    cases: [
      ["a misspelt time zone", ["Europe/London", "Europe/Londom"]],
      ["a mere offset for a time zone", ["Europe/London", "+01:00"]],
      ["a date that does not exist", ["2017-01-02", "2017-02-29"]],
      ["a date in another order", ["2017-01-02", "02/01/2017"]],
      ["an end before the start", ["days: 7", "end: 2016-12-31"]],
      ["both days and end", ["days: 7", "days: 7\n  end: 2017-01-09"]],
      ["neither days nor end", ["  days: 7\n", ""]],
      ["more than twenty years", ["days: 7", "days: 8000"]],
      ["an interval that does not divide the hour in the agreed ways", ["60 min", "20 min"]],
      ["a warm-up of broken weeks", ["replications: 2", "replications: 2\n  warmUp: 10 days"]],
      [
        "years without known bank holidays",
        ["60 min", "60 min\n  bankHolidays: england-and-wales"],
        ["2017-01-02", "2035-01-01"],
      ],
      ["bank holidays of another country", ["60 min", "60 min\n  bankHolidays: scotland"]],
      ["a backlog in no queue", ["replications: 2", "replications: 2\n  backlog: { crb: 2 }"]],
      ["a profile of the wrong length", ["profile: flat", "profile: { everyDay: [1, 2, 3] }"]],
      ["a misspelt flat profile", ["profile: flat", "profile: flatt"]],
      ["a profile without weekdays", ["profile: flat", `profile: { weekend: ${day24(1)} }`]],
      ["a negative weight", ["profile: flat", `profile: { everyDay: ${day24(1).replace("1", "-1")} }`]],
      [
        "a special day for no source",
        ["queues:\n", 'specialDays:\n  x: { dates: [2017-01-03], factors: { "110": 2 } }\nqueues:\n'],
      ],
      [
        "a window without its end",
        [
          "queues:\n",
          'specialDays:\n  x: { dates: [2017-01-03], from: "21:00", factors: { "101": 2 } }\nqueues:\n',
        ],
      ],
      [
        "an hour that does not exist",
        [
          "queues:\n",
          'specialDays:\n  x: { dates: [2017-01-03], from: "21:00", to: "25:00", factors: { "101": 2 } }\nqueues:\n',
        ],
      ],
      [
        "dates in a word",
        ["queues:\n", 'specialDays:\n  x: { dates: holidays, factors: { "101": 2 } }\nqueues:\n'],
      ],
      ["a source that rings nowhere", ["queue: desk\n", "queue: dsk\n"]],
      ["a source that rings elsewhere", ["queue: desk\n", "queue: elsewhere\n"]],
    ],
  },
  queues: {
    title: "queues, targets and policies",
    cases: [
      ["outcomes that do not sum to one", ["share: 40 %", "share: 30 %"]],
      [
        "more than everybody trying again",
        ["atMost: 3 }", 'atMost: 3 }\n      escalate: { share: 60 %, to: crib, channel: "101", delay: 0 s }'],
      ],
      ["a way to a queue that does not exist", ["to: crib", "to: crab"]],
      ["a switchboard that passes on to a switchboard", ["to: crib", "to: desk"]],
      [
        "a channel that nobody uses",
        ["atMost: 3 }", 'atMost: 3 }\n      escalate: { share: 5 %, to: crib, channel: "999", delay: 0 s }'],
      ],
      [
        "a switchboard without outcomes",
        ["    outcomes:\n      putThrough: { share: 60 %, to: crib }\n      advice: { share: 40 % }\n", ""],
      ],
      [
        "outcomes at a handler",
        ["    talk: 12 min", "    talk: 12 min\n    outcomes: { advice: { share: 100 % } }"],
      ],
      [
        "a queue that nobody can reach",
        ["putThrough: { share: 60 %, to: crib }\n      advice: { share: 40 % }", "advice: { share: 100 % }"],
      ],
      ["low above high", ["talk: 12 min", "talk: { distribution: uniform, low: 3 min, high: 60 s }"]],
      [
        "a mode outside",
        ["talk: 12 min", "talk: { distribution: triangular, low: 1 min, mode: 9 min, high: 5 min }"],
      ],
      [
        "phases that do not sum to one",
        [
          "talk: 12 min",
          "talk: { distribution: hyperexponential, phases: { a: { share: 20 %, mean: 1 min }, b: { share: 70 %, mean: 2 min } } }",
        ],
      ],
      ["a misspelt measure", ["[{ measure: meanTimeToAnswer", "[{ measure: meanTimeToAnwser"]],
      ["a headline of no queue", ["meanTimeToAnswer, queue: crib }]", "meanTimeToAnswer, queue: crb }]"]],
      [
        "a month that is not simulated",
        ["meanTimeToAnswer, queue: crib }]", "meanTimeToAnswer, queue: crib, period: 2017-07 }]"],
      ],
      ["a target without a unit", ["value: 300 s", "value: 300"]],
      ["an accepted range that is none", ["270 s .. 330 s", "270 s - 330 s"]],
      ["an accepted range in another unit", ["270 s .. 330 s", "270 % .. 330 %"]],
      ["a policy that is called base", ["  more: {", "  base: {"]],
      [
        "a policy without a change",
        [
          '{ change: { teams: { crib: { staffing: { everyDay: { "07:00-22:00": 6 } } } } } }',
          "{ description: x }",
        ],
      ],
    ],
  },
  teams: {
    title: "teams and their staffing",
    cases: [
      ["a team that serves no queue of the file", ["serves: [crib]", "serves: [crip]"]],
      ["a team that serves nothing", ["serves: [crib]", "serves: []"]],
      ["a queue served twice", ["serves: [crib]", "serves: [crib, crib]"]],
      [
        "a queue that nobody serves",
        [
          '  crib:\n    serves: [crib]\n    staffing: { everyDay: { "07:00-22:00": 5, "22:00-07:00": 3 } }\n',
          "",
        ],
        [
          'policies:\n  more: { change: { teams: { crib: { staffing: { everyDay: { "07:00-22:00": 6 } } } } } }\n',
          "",
        ],
      ],
      ["help for no queue of the file", ["serves: [crib]", "serves: [crib]\n    helps: { dsk: nextFree }"]],
      [
        "help in a way that does not exist",
        ["serves: [crib]", "serves: [crib]\n    helps: { desk: nextfree }"],
      ],
      ["help for the team's own queue", ["serves: [crib]", "serves: [crib]\n    helps: { crib: nextFree }"]],
      [
        "bands that do not sum to one",
        [
          "serves: [crib]",
          "serves: [crib]\n    bands: { a: { share: 50 %, handleTime: 1 }, b: { share: 40 %, handleTime: 1 } }",
        ],
      ],
      ["nobody on duty", ['"22:00-07:00": 3', '"22:00-07:00": 0']],
      ["windows that overlap", ['"22:00-07:00"', '"21:00-07:00"']],
      ["windows with a gap", ['"22:00-07:00"', '"22:00-06:00"']],
      ["a window that is none", ['"22:00-07:00"', '"22-07"']],
      ["windows that cut intervals", ['"07:00-22:00": 5, "22:00-07:00"', '"07:30-22:00": 5, "22:00-07:30"']],
      ["half a handler", ["everyDay: 2 }", "everyDay: 2.5 }"]],
      ["a negative number of handlers", ["everyDay: 2 }", "everyDay: -2 }"]],
      ["a list of the wrong length", ["everyDay: 2 }", "everyDay: [1, 2, 3] }"]],
      ["a list finer than the intervals", ["everyDay: 2 }", `everyDay: [${Array(48).fill(1).join(", ")}] }`]],
      ["days without staff", ["everyDay: 2 }", "weekend: 2 }"]],
      ["no staffing", ["{ everyDay: 2 }", "{}"]],
      ["staffing in two ways", ["everyDay: 2 }", "everyDay: 2, deskHours: 48 h/day }"]],
      ["desk-hours without a unit", ["everyDay: 2 }", "deskHours: 48 }"]],
      ["a fit to nothing", ["everyDay: 2 }", "deskHours: 48 h/day, fit: 0.5 }"]],
      ["staff that follow no source", ["everyDay: 2 }", 'deskHours: 48 h/day, follows: "111" }']],
      ["a minimum above the desk-hours", ["everyDay: 2 }", "deskHours: 40 h/day, minimum: 2 }"]],
      ["a minimum without desk-hours", ["everyDay: 2 }", "everyDay: 2, minimum: 2 }"]],
    ],
  },
  files: {
    title: "the file itself",
    cases: [
      ["another format", ["format: 1", "format: 2"]],
      ["no format", ["format: 1\n", ""]],
      ["the format in the second line", ["format: 1\nname: Small\n", "name: Small\nformat: 1\n"]],
      ["the name in the third line", ["name: Small\ncalendar:", "description: x\nname: Small\ncalendar:"]],
      ["a tab", ["    priority: 1", "\tpriority: 1"]],
      ["a line that is not aligned", ["    priority: 1", "   priority: 1"]],
      ["a colon in text", ["name: Small", "name: Small: bigger"]],
      ["a quote that is not closed", ["name: Small", 'name: "Small']],
    ],
  },
};
let total = 0;
for (const [file, { title, cases }] of Object.entries(groups)) {
  const body = cases
    .map(([mistake, ...edits]) => {
      total++;
      const says = mistakesOf(edited(small, ...edits), { everyPolicy: true });
      if (!says.length) throw new Error(mistake);
      return `  { mistake: ${JSON.stringify(mistake)}, edits: ${JSON.stringify(edits)}, says: ${JSON.stringify(says.map((s) => s.replace(/^s\.yaml:/, "")))} },`;
    })
    .join("\n");
  writeFileSync(
    `test/scenario/mistakes-${file}.ts`,
    `// Mistakes in ${title}, one at a time in the small scenario, and the exact words for them after the file's name.\nimport type { MistakeCase } from "./small-scenario.ts";\n\nexport const ${file}Mistakes: readonly MistakeCase[] = [\n${body}\n];\n`,
  );
}
console.log(total);
