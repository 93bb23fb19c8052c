// Mistakes in calendar and demand, one at a time in the small scenario, and the exact words for them after the file's name.
import type { MistakeCase } from "./small-scenario.ts";

export const calendarMistakes: readonly MistakeCase[] = [
  {
    mistake: "a misspelt time zone",
    edits: [["Europe/London", "Europe/Londom"]],
    says: [
      '4:13 calendar.timeZone: expected a time zone of the IANA list, such as Europe/London, found "Europe/Londom" (did you mean Europe/London?)',
    ],
  },
  {
    mistake: "a mere offset for a time zone",
    edits: [["Europe/London", "+01:00"]],
    says: [
      '4:13 calendar.timeZone: expected a time zone of the IANA list, such as Europe/London, found "+01:00"',
    ],
  },
  {
    mistake: "a date that does not exist",
    edits: [["2017-01-02", "2017-02-29"]],
    says: ['5:10 calendar.start: expected a date such as 2017-07-01, found "2017-02-29"'],
  },
  {
    mistake: "a date in another order",
    edits: [["2017-01-02", "02/01/2017"]],
    says: ['5:10 calendar.start: expected a date such as 2017-07-01, found "02/01/2017"'],
  },
  {
    mistake: "an end before the start",
    edits: [["days: 7", "end: 2016-12-31"]],
    says: ['6:8 calendar.end: expected a date not before 2017-01-02, found "2016-12-31"'],
  },
  {
    mistake: "both days and end",
    edits: [["days: 7", "days: 7\n  end: 2017-01-09"]],
    says: ["6:9 calendar.days: expected either days or end, found both"],
  },
  {
    mistake: "neither days nor end",
    edits: [["  days: 7\n", ""]],
    says: ["3:1 calendar.days: expected the number of days, or end, found nothing"],
  },
  {
    mistake: "more than twenty years",
    edits: [["days: 7", "days: 8000"]],
    says: ["3:1 calendar: expected at most 20 years, warm-up included, found 8000 days"],
  },
  {
    mistake: "an interval that does not divide the hour in the agreed ways",
    edits: [["60 min", "20 min"]],
    says: ['7:13 calendar.interval: expected 15 min, 30 min or 60 min, found "20 min"'],
  },
  {
    mistake: "a warm-up of broken weeks",
    edits: [["replications: 2", "replications: 2\n  warmUp: 10 days"]],
    says: ['11:11 run.warmUp: expected whole weeks, such as 0 or 2 weeks, found "10 days"'],
  },
  {
    mistake: "years without known bank holidays",
    edits: [
      ["60 min", "60 min\n  bankHolidays: england-and-wales"],
      ["2017-01-02", "2035-01-01"],
    ],
    says: [
      "8:17 calendar.bankHolidays: expected years that the table knows, 2015 to 2030, found 2035 to 2035 (give a list of dates instead)",
    ],
  },
  {
    mistake: "bank holidays of another country",
    edits: [["60 min", "60 min\n  bankHolidays: scotland"]],
    says: [
      '8:17 calendar.bankHolidays: expected england-and-wales, none or a list of dates, found "scotland"',
    ],
  },
  {
    mistake: "a backlog in no queue",
    edits: [["replications: 2", "replications: 2\n  backlog: { crb: 2 }"]],
    says: ['11:14 run.backlog.crb: expected the name of a queue, found "crb" (did you mean crib?)'],
  },
  {
    mistake: "a profile of the wrong length",
    edits: [["profile: flat", "profile: { everyDay: [1, 2, 3] }"]],
    says: ["16:26 demand.101.profile.everyDay: expected 24, 48 or 96 weights, found a list of 3"],
  },
  {
    mistake: "a misspelt flat profile",
    edits: [["profile: flat", "profile: flatt"]],
    says: [
      '16:14 demand.101.profile: expected flat, or a map of lists by kind of day, found "flatt" (did you mean flat?)',
    ],
  },
  {
    mistake: "a profile without weekdays",
    edits: [
      [
        "profile: flat",
        "profile: { weekend: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1] }",
      ],
    ],
    says: [
      "16:14 demand.101.profile: expected something for every day of the week (everyDay, weekdays, weekend, monday …), found none for monday, tuesday, wednesday, thursday, friday",
    ],
  },
  {
    mistake: "a negative weight",
    edits: [
      [
        "profile: flat",
        "profile: { everyDay: [-1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1] }",
      ],
    ],
    says: ["16:27 demand.101.profile.everyDay.0: expected a weight of 0 or more, found -1"],
  },
  {
    mistake: "a special day for no source",
    edits: [["queues:\n", 'specialDays:\n  x: { dates: [2017-01-03], factors: { "110": 2 } }\nqueues:\n']],
    says: [
      '18:40 specialDays.x.factors.110: expected the name of a source of demand, found "110" (did you mean 101?)',
    ],
  },
  {
    mistake: "a window without its end",
    edits: [
      [
        "queues:\n",
        'specialDays:\n  x: { dates: [2017-01-03], from: "21:00", factors: { "101": 2 } }\nqueues:\n',
      ],
    ],
    says: ["18:6 specialDays.x: expected both from and to, or neither, found only from"],
  },
  {
    mistake: "an hour that does not exist",
    edits: [
      [
        "queues:\n",
        'specialDays:\n  x: { dates: [2017-01-03], from: "21:00", to: "25:00", factors: { "101": 2 } }\nqueues:\n',
      ],
    ],
    says: [
      '18:48 specialDays.x.to: expected a time of day between 00:00 and 24:00, such as 21:00, found "25:00"',
    ],
  },
  {
    mistake: "dates in a word",
    edits: [["queues:\n", 'specialDays:\n  x: { dates: holidays, factors: { "101": 2 } }\nqueues:\n']],
    says: ['18:15 specialDays.x.dates: expected bankHolidays or a list of dates, found "holidays"'],
  },
  {
    mistake: "a source that rings nowhere",
    edits: [["queue: desk\n", "queue: dsk\n"]],
    says: ['15:12 demand.101.queue: expected the name of a queue, found "dsk" (did you mean desk?)'],
  },
  {
    mistake: "a source that rings elsewhere",
    edits: [["queue: desk\n", "queue: elsewhere\n"]],
    says: ['15:12 demand.101.queue: expected the name of a queue: desk, crib, found "elsewhere"'],
  },
  {
    mistake: "a plan for bank holidays in a calendar without any",
    edits: [["queues:\n", 'specialDays:\n  x: { dates: bankHolidays, factors: { "101": 2 } }\nqueues:\n']],
    says: [
      "18:8 specialDays.x.dates: expected a calendar with bank holidays, found calendar.bankHolidays left out, or none (write bankHolidays: england-and-wales, or a list of dates)",
    ],
  },
];
