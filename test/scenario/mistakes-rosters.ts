// Mistakes in patterns and rotas, one at a time in the small centre of people, and the exact words for them after the file's name.
import type { MistakeCase } from "./small-scenario.ts";

export const rostersMistakes: readonly MistakeCase[] = [
  {
    mistake: "a pattern of less than a week",
    edits: [["days: [day, day, day, day, day, off, off]", "days: [day, day, day, day, day]"]],
    says: [
      "65:11 patterns.office.days: expected a list of days, at least the 7 of a week, found a list of 5",
    ],
  },
  {
    mistake: "a day of a shift that has no hours",
    edits: [["[early, early, late, late,", "[early, early, lat, late,"]],
    says: [
      '59:26 patterns.two-two-two.days.2: expected the name of a shift that has hours, or off, found "lat" (did you mean late?)',
    ],
  },
  {
    mistake: "hours that are no window",
    edits: [['day: "09:00-17:00"', 'day: "9 to 5"']],
    says: ['66:20 patterns.office.shifts.day: expected hours of the day such as 07:00-17:00, found "9 to 5"'],
  },
  {
    mistake: "hours that are not on the intervals",
    edits: [['day: "09:00-17:00"', 'day: "09:00-17:10"']],
    says: [
      '66:20 patterns.office.shifts.day: expected times on the intervals of 60 min, found "09:00-17:10"',
    ],
  },
  {
    mistake: "a pattern without a shift",
    edits: [["days: [day, day, day, day, day, off, off]", "days: [off, off, off, off, off, off, off]"]],
    says: ["65:11 patterns.office.days: expected at least one shift, found nothing but days off"],
  },
  {
    mistake: "more crews than days",
    edits: [["crews: 5", "crews: 12"]],
    says: [
      "61:12 patterns.two-two-two.crews: expected at most as many crews as the cycle has days, 10, found 12",
    ],
  },
  {
    mistake: "a shift that begins before the last one is over",
    edits: [
      ["[early, early, late, late, night, night, off,", "[early, early, late, night, early, night, off,"],
    ],
    says: [
      "59:39 patterns.two-two-two.days.4: expected a shift that starts once night of the day before has ended, at 08:00, found early, at 07:00",
    ],
  },
  {
    mistake: "a shift that is called as a day off",
    edits: [['{ day: "09:00-17:00" }', '{ day: "09:00-17:00", off: "10:00-12:00" }']],
    says: ["66:35 patterns.office.shifts.off: expected another name: off is a day off, found off"],
  },
  {
    mistake: "a meal break longer than a shift",
    edits: [["meal: 30 min", "meal: 11 h"]],
    says: [
      "63:11 patterns.two-two-two.meal: expected a meal break within the shortest shift, 10 h, found 11 h",
    ],
  },
  {
    mistake: "a first day that is none",
    edits: [["    starts: 2017-01-02", "    starts: 2017-02-30"]],
    says: ['62:13 patterns.two-two-two.starts: expected a date such as 2017-07-01, found "2017-02-30"'],
  },
  {
    mistake: "a rota by a pattern that does not exist",
    edits: [["days: { pattern: office, people: 1 }", "days: { pattern: ofice, people: 1 }"]],
    says: [
      '45:26 teams.desk.staffing.rosters.days.pattern: expected the name of a pattern, found "ofice" (did you mean office?)',
    ],
  },
  {
    mistake: "a plan beside rotas",
    edits: [["      shrinkage: {", "      everyDay: 5\n      shrinkage: {"]],
    says: ["56:7 teams.helpers.staffing.everyDay: expected either rosters or another staffing, found both"],
  },
  {
    mistake: "parts of people on a rota of nobody in particular",
    edits: [["round: { pattern: two-two-two, people: 5 }", "round: { pattern: two-two-two, people: 5.5 }"]],
    says: ["54:48 teams.helpers.staffing.rosters.round.people: expected a whole number of people, found 5.5"],
  },
  {
    mistake: "no rota at all",
    edits: [
      ["staffing: { rosters: { round: { pattern: two-two-two, people: 1 } } }", "staffing: { rosters: {} }"],
    ],
    says: ["48:26 teams.crib.staffing.rosters: expected at least one rota, found none"],
  },
  {
    mistake: "shrinkage of people who are listed",
    edits: [
      [
        "staffing: { rosters: { round: { pattern: two-two-two, people: 1 } } }",
        "staffing: { rosters: { round: { pattern: two-two-two, people: 1 } }, shrinkage: 30 % }",
      ],
    ],
    says: [
      "48:74 teams.crib.staffing.shrinkage: expected no shrinkage where people are listed: their absence is simulated, found shrinkage",
    ],
  },
  {
    mistake: "shrinkage without rotas",
    edits: [
      [
        "      rosters:\n        round: { pattern: two-two-two, people: 5 }\n        days: { pattern: office, people: 2 }\n",
        "      everyDay: 2\n",
      ],
    ],
    says: ["54:7 teams.helpers.staffing.shrinkage: expected rosters beside it, found shrinkage"],
  },
];
