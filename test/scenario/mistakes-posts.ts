// Mistakes in posts, one at a time in the small centre of people, and the exact words for them after the file's name.
import type { MistakeCase } from "./small-scenario.ts";

export const postsMistakes: readonly MistakeCase[] = [
  {
    mistake: "posts of a team that does not exist",
    edits: [["    crib:\n      establishment: 30", "    cribs:\n      establishment: 30"]],
    says: ['73:5 people.posts.cribs: expected the name of a team, found "cribs" (did you mean crib?)'],
  },
  {
    mistake: "people of a team that has no rotas",
    edits: [
      ["staffing: { rosters: { round: { pattern: two-two-two, people: 1 } } }", "staffing: { everyDay: 5 }"],
    ],
    says: [
      "48:15 teams.crib.staffing: expected rosters, as the people of the team are listed under people.posts, found none",
    ],
  },
  {
    mistake: "bands of people",
    edits: [
      [
        "    serves: [crib, emergency, work]",
        "    serves: [crib, emergency, work]\n    bands: { a: { share: 1, handleTime: 1 } }",
      ],
    ],
    says: [
      "48:5 teams.crib.bands: expected no bands in a team whose people are listed under people.posts, found bands",
    ],
  },
  {
    mistake: "people who chat",
    edits: [["    serves: [desk]", "    serves: [desk]\n    sessions: { atOnce: 1, pace: { 1: 1 } }"]],
    says: [
      "42:5 teams.desk.sessions: expected no sessions in a team whose people are listed under people.posts, found sessions",
    ],
  },
  {
    mistake: "time served that is no range",
    edits: [['"over 5 years": 5', '"5 years": 5']],
    says: [
      '76:104 people.posts.crib.inPost.5 years: expected a range of time served such as 3..12 months, 1..5 years or over 5 years, found "5 years"',
    ],
  },
  {
    mistake: "a range the wrong way round",
    edits: [['"3..12 months": 4', '"12..3 months": 4']],
    says: [
      '76:67 people.posts.crib.inPost.12..3 months: expected a range of time served such as 3..12 months, 1..5 years or over 5 years, found "12..3 months"',
    ],
  },
  {
    mistake: "ranges that overlap",
    edits: [['"3..12 months": 4', '"2..12 months": 4']],
    says: [
      '76:67 people.posts.crib.inPost.2..12 months: expected ranges that do not overlap, found "2..12 months" and "0..3 months"',
    ],
  },
  {
    mistake: "a number of people without their time served",
    edits: [['inPost: { "0..12 months": 4, "1..5 years": 8 }', "inPost: 12"]],
    says: [
      '72:15 people.posts.desk.inPost: expected a map such as { "0..3 months": 2, "1..5 years": 20 }, found 12',
    ],
  },
  {
    mistake: "a team of which nobody is in post",
    edits: [
      [
        'inPost: { "0..3 months": { value: 3, range: 2..5, tag: A }, "3..12 months": 4, "1..5 years": 15, "over 5 years": 5 }\n      tutored: 2',
        'inPost: { "0..3 months": 0 }',
      ],
    ],
    says: [
      "48:15 teams.crib.staffing: expected somebody on duty for crib, emergency and work whenever contacts can come, found nobody on 2017-01-02 at 00:00",
    ],
  },
  {
    mistake: "more with a tutor than there are",
    edits: [["tutored: 2", "tutored: 28"]],
    says: ["77:16 people.posts.crib.tutored: expected at most the people in post, 27, found 28"],
  },
  {
    mistake: "more people than can be told apart",
    edits: [['"1..5 years": 15', '"1..5 years": 5000']],
    says: ["76:15 people.posts.crib.inPost: expected at most 4000 people, found 5012"],
  },
  {
    mistake: "posts bought without pay",
    edits: [
      [
        '  pay:\n    training: { value: "£23,694", range: "£22,000..£25,000", tag: P, source: a vacancy of January 2024 }\n    points:\n      "0 months": £23,694\n      "12 months": £25,245\n    shiftAllowance: 20 %\n    unsocial: { hours: "20:00-06:00", extra: 10 % }\n    overtime: 1.5\n    onCosts: 25 %\n    unitHour: £60\n',
        "",
      ],
    ],
    says: ["71:7 people.posts.desk.bought: expected people.pay, which says what a post costs, found none"],
  },
  {
    mistake: "an amount with a comma between braces",
    edits: [
      ['{ value: "£23,694", range: "£22,000..£25,000",', '{ value: £23,694, range: "£22,000..£25,000",'],
    ],
    says: [
      '157:28 people.pay.training.694: expected only value, range, tag and source beside a number, found 694 (an amount with a comma needs quotes: "£25,245")',
      '157:40 people.pay.training.range: expected a range that contains the value, found "£22,000..£25,000"',
    ],
  },
  {
    mistake: "cover that does not fill the day",
    edits: [
      [
        'minimumCover: { "07:00-22:00": 4, "22:00-07:00": 3 }',
        'minimumCover: { "07:00-22:00": 4, "22:00-06:00": 3 }',
      ],
    ],
    says: ["78:21 people.posts.crib.minimumCover: expected windows that fill the day, found none at 06:00"],
  },
  {
    mistake: "posts bought with more money than there are posts for",
    edits: [["bought: £80,000", "bought: £800,000,000"]],
    says: [
      "71:15 people.posts.desk.bought: expected money for at most 4000 posts, found £800,000,000 at £25,245 a year",
    ],
  },
];
