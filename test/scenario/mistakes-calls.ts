// Mistakes in sources that take their calls from a log, and in the log, one at a time; and the exact words for them.
import { type Edit, small } from "./small-scenario.ts";

export interface LogMistake {
  readonly mistake: string;
  /** Of the scenario. */
  readonly edits?: readonly Edit[];
  /** The log as it is, unless said. */
  readonly log?: string;
  readonly says: readonly string[];
}

/** The small scenario with a log in place of its volume. */
export const logged = small
  .replace("    volume: 240 per day\n", "")
  .replace(
    "    profile: flat\n",
    "    calls: { file: logs/calls.csv, time: started, where: { queue: CRIB } }\n",
  );

export const log = `id,started,queue
1,2017-01-02 08:15:30,CRIB
2,2017-01-02 08:16:00,CRIB
3,2017-01-03 09:00:00,999
4,2017-02-01 09:00:00,CRIB
`;

const where = "where: { queue: CRIB }";

export const callMistakes: readonly LogMistake[] = [
  {
    mistake: "a volume beside calls",
    edits: [["    queue: desk\n", "    queue: desk\n    volume: 240 per day\n"]],
    says: [
      "s.yaml:15:5 demand.101.volume: expected no volume beside calls: the log says how many call, and when, found the key volume (to have fewer calls, write keep: 80 % inside calls)",
    ],
  },
  {
    mistake: "a batch and a profile beside calls",
    edits: [["    queue: desk\n", "    queue: desk\n    profile: flat\n    batch: { size: 2 }\n"]],
    says: [
      "s.yaml:15:5 demand.101.profile: expected no profile beside calls: the log says how many call, and when, found the key profile",
      "s.yaml:16:5 demand.101.batch: expected no batch beside calls: the log says how many call, and when, found the key batch",
    ],
  },
  {
    mistake: "a policy that sets the volume of a log",
    edits: [
      [
        '{ teams: { crib: { staffing: { everyDay: { "07:00-22:00": 6 } } } } }',
        '{ demand: { "101": { volume: 300 per day } } }',
      ],
    ],
    says: [
      "s.yaml:45:40 demand.101.volume: expected no volume beside calls: the log says how many call, and when, found the key volume (to have fewer calls, write keep: 80 % inside calls)",
    ],
  },
  {
    mistake: "a policy that raises the volume of a log",
    edits: [
      [
        '{ teams: { crib: { staffing: { everyDay: { "07:00-22:00": 6 } } } } }',
        '{ demand: { "101": { volume: { times: 1.1 } } } }',
      ],
    ],
    says: ["s.yaml:45:48 demand.101.volume: expected a number in what is changed, found nothing"],
  },
  {
    mistake: "neither volume nor calls",
    edits: [["    calls: { file: logs/calls.csv, time: started, where: { queue: CRIB } }\n", ""]],
    says: [
      "s.yaml:12:3 demand.101.volume: expected a rate such as 225 per day or 9.4 per hour, found nothing",
      "s.yaml:12:3 demand.101.profile: expected flat, or a map of lists by kind of day, found nothing",
    ],
  },
  {
    mistake: "a share above one",
    edits: [[where, `${where}, keep: 120 %`]],
    says: [
      's.yaml:15:81 demand.101.calls.keep: expected a share between 0 % and 100 %, such as 52 % or 0.52, found "120 %"',
    ],
  },
  {
    mistake: "a separator that does not exist",
    edits: [[where, `${where}, separator: comm`]],
    says: [
      's.yaml:15:86 demand.101.calls.separator: expected comma, semicolon or tab, found "comm" (did you mean comma?)',
    ],
  },
  {
    mistake: "a special day for a log",
    edits: [["queues:\n", 'specialDays:\n  fair: { dates: [2017-01-03], factors: { "101": 2 } }\nqueues:\n']],
    says: [
      "s.yaml:17:43 specialDays.fair.factors.101: expected a source with a volume: the calls of a log come as they came, found 101, which has a call log",
    ],
  },
  {
    mistake: "desk-hours that follow a log",
    edits: [["staffing: { everyDay: 2 }", 'staffing: { deskHours: 48 h/day, follows: "101" }']],
    says: [
      "s.yaml:37:47 teams.desk.staffing.follows: expected a source with a profile, whose shape desk-hours can follow, found 101, which has a call log",
    ],
  },
  {
    mistake: "a path out of the folder",
    edits: [["logs/calls.csv", "../calls.csv"]],
    says: [
      's.yaml:15:20 demand.101.calls.file: expected a path inside the scenario\'s folder, with / between its parts, found "../calls.csv"',
    ],
  },
  {
    mistake: "a file that is not there",
    edits: [["logs/calls.csv", "logs/call.csv"]],
    says: ['s.yaml:15:20 demand.101.calls.file: expected a file that exists, found none at "logs/call.csv"'],
  },
  {
    mistake: "an empty log",
    log: "\n\n",
    says: [
      "s.yaml:15:20 demand.101.calls.file: expected a header row with the names of the columns, found an empty file",
    ],
  },
  {
    mistake: "a misspelt column",
    edits: [["time: started", "time: startd"]],
    says: [
      's.yaml:15:42 demand.101.calls.time: expected the name of a column of logs/calls.csv, found "startd" (did you mean started?)',
    ],
  },
  {
    mistake: "a log with another separator",
    log: log.replaceAll(",", ";"),
    says: [
      's.yaml:15:42 demand.101.calls.time: expected the name of a column of logs/calls.csv: "id;started;queue", found "started"',
      's.yaml:15:60 demand.101.calls.where.queue: expected the name of a column of logs/calls.csv: "id;started;queue", found "queue"',
    ],
  },
  {
    mistake: "two columns of one name",
    log: log.replace("id,", "started,"),
    says: [
      's.yaml:15:42 demand.101.calls.time: expected a column that logs/calls.csv has once, found several of the name "started"',
    ],
  },
  {
    mistake: "a value that no row has",
    edits: [["CRIB", "[CRIB, CRIBB, 101]"]],
    says: [
      's.yaml:15:67 demand.101.calls.where.queue: expected a value that the column queue has, found "CRIBB" (did you mean CRIB?)',
      's.yaml:15:67 demand.101.calls.where.queue: expected a value that the column queue has: "CRIB", "999", found "101"',
    ],
  },
  {
    mistake: "only a value that no row has",
    edits: [["CRIB", "zzz"]],
    says: [
      's.yaml:15:67 demand.101.calls.where.queue: expected a value that the column queue has: "CRIB", "999", found "zzz"',
    ],
  },
  {
    mistake: "a column of which no value is wanted",
    edits: [["CRIB", "[]"]],
    says: [
      "s.yaml:15:67 demand.101.calls.where.queue: expected at least one value of the column queue, found an empty list",
    ],
  },
  {
    mistake: "a header that a terminal would obey",
    log: log.replace("id,started", "\u001b[31mid\u009b\u202e,\u001b[31m"),
    says: [
      's.yaml:15:42 demand.101.calls.time: expected the name of a column of logs/calls.csv: "\\u001b[31mid\\u009b\\u202e", "\\u001b[31m", "queue", found "started"',
    ],
  },
  {
    mistake: "a misspelt column whose name a terminal would obey",
    log: log.replace("started", "started\u0007"),
    says: [
      's.yaml:15:42 demand.101.calls.time: expected the name of a column of logs/calls.csv, found "started" (did you mean "started\\u0007"?)',
    ],
  },
  {
    mistake: "a missing column of many",
    log: `${Array.from({ length: 25 }, (_, i) => `c${i + 1}`)},queue\n`,
    says: [
      `s.yaml:15:42 demand.101.calls.time: expected the name of a column of logs/calls.csv: ${Array.from({ length: 20 }, (_, i) => `"c${i + 1}"`).join(", ")} and 6 more, found "started"`,
    ],
  },
  {
    mistake: "lines that end as none do now",
    log: log.replaceAll("\n", "\r"),
    says: [
      "s.yaml:15:20 demand.101.calls.file: expected lines that end in LF or CR LF, found lines that end in CR alone: save the file with other line endings",
    ],
  },
  {
    mistake: "a log of other days",
    log: log.replaceAll("2017-", "2016-"),
    says: [
      "s.yaml:15:20 demand.101.calls.file: expected calls between 2017-01-02 and 2017-01-08, found none: the calls in it are from 2016-01-02 to 2016-02-01",
    ],
  },
  {
    mistake: "a log without rows",
    log: "started,queue\n",
    edits: [["where: { queue: CRIB }", "keep: 1"]],
    says: [
      "s.yaml:15:20 demand.101.calls.file: expected calls between 2017-01-02 and 2017-01-08, found none",
    ],
  },
  {
    mistake: "rows that cannot be read, and a row of another queue that need not be",
    log: `${log}5,soon,CRIB\n6,,CRIB\n7,soon,999\n8,2017-01-02 08:00:00\n9,"2017-01-02 08:00:00"x,CRIB\n`,
    says: [
      'logs/calls.csv:6:3 demand.101.calls.time: expected a date and time such as 2017-07-01 08:15:30, found "soon"',
      "logs/calls.csv:7:3 demand.101.calls.time: expected a date and time such as 2017-07-01 08:15:30, found nothing",
      "logs/calls.csv:9:1 demand.101.calls: expected 3 fields, as in the header, found 2",
      'logs/calls.csv:10:24 demand.101.calls: expected the end of the field after its closing quote, found "x"',
    ],
  },
  {
    mistake: "a quote that is not closed",
    log: `${log}5,"2017-01-02 08:00:00,CRIB\n`,
    says: [
      "logs/calls.csv:6:3 demand.101.calls: expected a closing quote, found none up to the end of the file",
    ],
  },
  {
    mistake: "a date and a time of their own, both wrong",
    edits: [["time: started", "date: id, time: started"]],
    log: "id,started,queue\n2017-01-02,8.15,CRIB\n02/01/2017,08:15,CRIB\n",
    says: [
      'logs/calls.csv:2:12 demand.101.calls.time: expected a time such as 08:15:30, found "8.15"',
      'logs/calls.csv:3:1 demand.101.calls.date: expected a date such as 2017-07-01, found "02/01/2017"',
    ],
  },
  {
    mistake: "nobody on duty when a call comes",
    edits: [["staffing: { everyDay: 2 }", 'staffing: { everyDay: { "09:00-08:00": 2, "08:00-09:00": 0 } }']],
    says: [
      "s.yaml:37:15 teams.desk.staffing: expected somebody on duty for desk whenever contacts can come, found nobody on 2017-01-02 at 08:00",
    ],
  },
  {
    mistake: "in the scenario and in the log, told at once",
    edits: [["talk: 12 min", "talk: 12 minuts"]],
    log: `${log}5,soon,CRIB\n`,
    says: [
      's.yaml:31:11 queues.crib.talk: expected a duration such as 75 s, 5 min or 1 h 30 min, found "12 minuts" (did you mean minutes?)',
      'logs/calls.csv:6:3 demand.101.calls.time: expected a date and time such as 2017-07-01 08:15:30, found "soon"',
    ],
  },
];
