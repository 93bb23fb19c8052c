// Mistakes on which other parts lean: what leans on them is not called wrong as well.
import type { MistakeCase } from "./small-scenario.ts";

export const cascadeMistakes: readonly MistakeCase[] = [
  {
    mistake: "a pattern that is no pattern, by which rotas work",
    edits: [
      [
        'office:\n    days: [day, day, day, day, day, off, off]\n    shifts: { day: "09:00-17:00" }',
        "office: weekdays",
      ],
    ],
    says: ['64:11 patterns.office: expected a map, found "weekdays"'],
  },
  {
    mistake: "a queue that is empty, to which others send",
    edits: [["  work:\n    stage: work\n    priority: 3\n    talk: 10 min\n", "  work:\n"]],
    says: ["35:3 queues.work: expected a map, found nothing"],
  },
  {
    mistake: "a day without hours in a pattern that hardly leaves room for leave",
    edits: [["days: [day, day, day, day, day, off, off]", "days: [dya, off, off, off, off, off, off]"]],
    says: [
      '65:12 patterns.office.days.0: expected the name of a shift that has hours, or off, found "dya" (did you mean day?)',
    ],
  },
  {
    mistake: "a count of people in post that is none, of whom some are with a tutor",
    edits: [
      [
        '{ value: 3, range: 2..5, tag: A }, "3..12 months": 4, "1..5 years": 15, "over 5 years": 5 }',
        "many }",
      ],
    ],
    says: ['76:32 people.posts.crib.inPost.0..3 months: expected a whole number of 0 or more, found "many"'],
  },
  {
    mistake: "a time for approval that is none, with vetting in it",
    edits: [["approval: 16 weeks", "approval: soon"]],
    says: [
      '114:17 people.recruitment.rolling.approval: expected a duration such as 75 s, 5 min or 1 h 30 min, found "soon"',
    ],
  },
  {
    mistake: "posts bought where the last point of pay is nothing",
    edits: [['"12 months": £25,245', '"12 months": £0']],
    says: [
      "71:15 people.posts.desk.bought: expected money for at most 4000 posts, found £80,000 at £0 a year",
    ],
  },
  {
    mistake: "overtime of days on end",
    edits: [["perWeek: 10 h, shift: 4 h", "perWeek: 100 h, shift: 50 h"]],
    says: ["155:53 people.overtime.shift: expected a day or less, found 2 days 2 h"],
  },
  {
    mistake: "service of a thousand years",
    edits: [['"1..5 years": 8', '"1..1000 years": 8']],
    says: [
      '72:36 people.posts.desk.inPost.1..1000 years: expected a range of time served such as 3..12 months, 1..5 years or over 5 years, found "1..1000 years"',
    ],
  },
  {
    mistake: "a number below none, with a range",
    edits: [["{ value: 3, range: 2..5, tag: A }", "{ value: -3, range: 2..5, tag: A }"]],
    says: [
      "76:41 people.posts.crib.inPost.0..3 months.value: expected a whole number of 0 or more, found -3",
    ],
  },
];
