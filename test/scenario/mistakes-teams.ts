// Mistakes in teams and their staffing, one at a time in the small scenario, and the exact words for them after the file's name.
import type { MistakeCase } from "./small-scenario.ts";

export const teamsMistakes: readonly MistakeCase[] = [
  {
    mistake: "a team that serves no queue of the file",
    edits: [["serves: [crib]", "serves: [crip]"]],
    says: ['40:14 teams.crib.serves.0: expected the name of a queue, found "crip" (did you mean crib?)'],
  },
  {
    mistake: "a team that serves nothing",
    edits: [["serves: [crib]", "serves: []"]],
    says: ["40:13 teams.crib.serves: expected at least one queue that the team serves, found none"],
  },
  {
    mistake: "a queue served twice",
    edits: [["serves: [crib]", "serves: [crib, crib]"]],
    says: ["40:20 teams.crib.serves.1: expected each queue once, found crib again"],
  },
  {
    mistake: "a queue that nobody serves",
    edits: [
      [
        '  crib:\n    serves: [crib]\n    staffing: { everyDay: { "07:00-22:00": 5, "22:00-07:00": 3 } }\n',
        "",
      ],
      [
        'policies:\n  more: { change: { teams: { crib: { staffing: { everyDay: { "07:00-22:00": 6 } } } } } }\n',
        "",
      ],
    ],
    says: ["27:3 queues.crib: expected a team that serves this queue, found none"],
  },
  {
    mistake: "help for no queue of the file",
    edits: [["serves: [crib]", "serves: [crib]\n    helps: { dsk: nextFree }"]],
    says: ['41:14 teams.crib.helps.dsk: expected the name of a queue, found "dsk" (did you mean desk?)'],
  },
  {
    mistake: "help in a way that does not exist",
    edits: [["serves: [crib]", "serves: [crib]\n    helps: { desk: nextfree }"]],
    says: [
      '41:20 teams.crib.helps.desk: expected none, nextFree, interruptDeferrable, interruptWrap, holdCaller or interruptCall, found "nextfree" (did you mean nextFree?)',
    ],
  },
  {
    mistake: "help for the team's own queue",
    edits: [["serves: [crib]", "serves: [crib]\n    helps: { crib: nextFree }"]],
    says: [
      "41:14 teams.crib.helps.crib: expected a queue that the team does not serve as its own, found crib",
    ],
  },
  {
    mistake: "bands that do not sum to one",
    edits: [
      [
        "serves: [crib]",
        "serves: [crib]\n    bands: { a: { share: 50 %, handleTime: 1 }, b: { share: 40 %, handleTime: 1 } }",
      ],
    ],
    says: ["41:12 teams.crib.bands: expected shares that sum to 100 %, found a sum of 90 %"],
  },
  {
    mistake: "nobody on duty",
    edits: [['"22:00-07:00": 3', '"22:00-07:00": 0']],
    says: [
      "41:15 teams.crib.staffing: expected somebody on duty for crib whenever contacts can come, found nobody on 2017-01-02 at 00:00",
    ],
  },
  {
    mistake: "windows that overlap",
    edits: [['"22:00-07:00"', '"21:00-07:00"']],
    says: [
      "41:47 teams.crib.staffing.everyDay.21:00-07:00: expected windows that do not overlap, found 07:00-22:00 at 21:00 too",
    ],
  },
  {
    mistake: "windows with a gap",
    edits: [['"22:00-07:00"', '"22:00-06:00"']],
    says: ["41:27 teams.crib.staffing.everyDay: expected windows that fill the day, found none at 06:00"],
  },
  {
    mistake: "a window that is none",
    edits: [['"22:00-07:00"', '"22-07"']],
    says: [
      '41:47 teams.crib.staffing.everyDay.22-07: expected a window of the day such as 07:00-22:00, found "22-07"',
    ],
  },
  {
    mistake: "windows that cut intervals",
    edits: [['"07:00-22:00": 5, "22:00-07:00"', '"07:30-22:00": 5, "22:00-07:30"']],
    says: [
      '41:29 teams.crib.staffing.everyDay.07:30-22:00: expected times on the intervals of 60 min, found "07:30-22:00"',
      '41:47 teams.crib.staffing.everyDay.22:00-07:30: expected times on the intervals of 60 min, found "22:00-07:30"',
    ],
  },
  {
    mistake: "half a handler",
    edits: [["everyDay: 2 }", "everyDay: 2.5 }"]],
    says: [
      "38:27 teams.desk.staffing.everyDay: expected a whole number of handlers, up to 10,000, found 2.5",
    ],
  },
  {
    mistake: "a negative number of handlers",
    edits: [["everyDay: 2 }", "everyDay: -2 }"]],
    says: ["38:27 teams.desk.staffing.everyDay: expected a whole number of handlers, up to 10,000, found -2"],
  },
  {
    mistake: "a list of the wrong length",
    edits: [["everyDay: 2 }", "everyDay: [1, 2, 3] }"]],
    says: [
      "38:27 teams.desk.staffing.everyDay: expected 24 numbers at intervals of 60 min, found a list of 3",
    ],
  },
  {
    mistake: "a list finer than the intervals",
    edits: [
      [
        "everyDay: 2 }",
        "everyDay: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1] }",
      ],
    ],
    says: [
      "38:27 teams.desk.staffing.everyDay: expected 24 numbers at intervals of 60 min, found a list of 48",
    ],
  },
  {
    mistake: "days without staff",
    edits: [["everyDay: 2 }", "weekend: 2 }"]],
    says: [
      "38:15 teams.desk.staffing: expected something for every day of the week (everyDay, weekdays, weekend, monday …), found none for monday, tuesday, wednesday, thursday, friday",
    ],
  },
  {
    mistake: "no staffing",
    edits: [["{ everyDay: 2 }", "{}"]],
    says: [
      "38:15 teams.desk.staffing: expected something for every day of the week (everyDay, weekdays, weekend, monday …), found none",
    ],
  },
  {
    mistake: "staffing in two ways",
    edits: [["everyDay: 2 }", "everyDay: 2, deskHours: 48 h/day }"]],
    says: ["38:17 teams.desk.staffing.everyDay: expected either deskHours or a plan by day, found both"],
  },
  {
    mistake: "desk-hours without a unit",
    edits: [["everyDay: 2 }", "deskHours: 48 }"]],
    says: [
      "38:28 teams.desk.staffing.deskHours: expected desk-hours such as 94 h/day or 658 h/week, found 48 (write its unit: 48 h/day)",
    ],
  },
  {
    mistake: "a fit to nothing",
    edits: [["everyDay: 2 }", "deskHours: 48 h/day, fit: 0.5 }"]],
    says: [
      "38:38 teams.desk.staffing.fit: expected the source that staffing follows, found fit without follows",
    ],
  },
  {
    mistake: "staff that follow no source",
    edits: [["everyDay: 2 }", 'deskHours: 48 h/day, follows: "111" }']],
    says: [
      '38:47 teams.desk.staffing.follows: expected the name of a source of demand, found "111" (did you mean 101?)',
    ],
  },
  {
    mistake: "a minimum above the desk-hours",
    edits: [["everyDay: 2 }", "deskHours: 40 h/day, minimum: 2 }"]],
    says: [
      "38:28 teams.desk.staffing.deskHours: expected at least 48 h/day for a minimum of 2, found 40 h/day",
    ],
  },
  {
    mistake: "a minimum without desk-hours",
    edits: [["everyDay: 2 }", "everyDay: 2, minimum: 2 }"]],
    says: ["38:30 teams.desk.staffing.minimum: expected deskHours beside it, found minimum alone"],
  },
];
