// Mistakes in recruitment, skills, absence and pay, one at a time in the small centre of people, and the exact words for them after the file's name.
import type { MistakeCase } from "./small-scenario.ts";

export const trainingMistakes: readonly MistakeCase[] = [
  {
    mistake: "recruitment without cohorts or arrivals",
    edits: [
      [
        "    transfers: { into: crib, arrivals: 0.2, classroom: 2 weeks }",
        "    transfers: { into: crib, classroom: 2 weeks }",
      ],
    ],
    says: [
      "130:16 people.recruitment.transfers: expected cohorts, with size and first and every or on, or arrivals, found neither",
    ],
  },
  {
    mistake: "recruitment with cohorts and arrivals",
    edits: [["arrivals: 0.2, classroom", "arrivals: 0.2, size: 3, classroom"]],
    says: ["130:45 people.recruitment.transfers.size: expected either arrivals or cohorts, found both"],
  },
  {
    mistake: "recruitment without a size",
    edits: [["      size: 4\n", ""]],
    says: ["107:5 people.recruitment.rolling: expected the size of a cohort, found no size"],
  },
  {
    mistake: "recruitment without a cadence",
    edits: [["      every: 3 months\n", ""]],
    says: ["107:5 people.recruitment.rolling: expected first and every, or on, found no every"],
  },
  {
    mistake: "recruitment by a cadence and by dates",
    edits: [
      ["      on: [2017-03-06, 2017-05-08]", "      on: [2017-03-06, 2017-05-08]\n      every: 3 months"],
    ],
    says: ["125:7 people.recruitment.extra.every: expected either on, or first and every, found both"],
  },
  {
    mistake: "cohorts by the hour",
    edits: [["every: 3 months", "every: 3 h"]],
    says: ["110:14 people.recruitment.rolling.every: expected a day or more, found 3 h"],
  },
  {
    mistake: "recruitment into a team of nobody in particular",
    edits: [["into: desk", "into: helpers"]],
    says: [
      '108:13 people.recruitment.rolling.into: expected the name of a team whose people are listed: desk, crib, found "helpers"',
    ],
  },
  {
    mistake: "approval shorter than vetting",
    edits: [["vetting: 8 weeks", "vetting: 18 weeks"]],
    says: [
      "115:16 people.recruitment.rolling.vetting: expected no more than the time from approval to the start, 16 weeks, found 18 weeks",
    ],
  },
  {
    mistake: "two kinds of drop-out in training",
    edits: [["{ monthly: 3 % }", "{ monthly: 3 %, training: 10 % }"]],
    says: [
      "128:18 people.recruitment.extra.dropOut.monthly: expected either training or monthly, found both",
    ],
  },
  {
    mistake: "more trainers than posts",
    edits: [["trainers: 1", "trainers: 16"]],
    says: [
      "119:17 people.recruitment.rolling.trainers: expected no more trainers than desk has posts, 15, found 16",
    ],
  },
  {
    mistake: "moves from a team without people",
    edits: [["from: desk, after", "from: helpers, after"]],
    says: [
      '132:19 people.moves.crib.from: expected the name of a team whose people are listed: desk, crib, found "helpers"',
    ],
  },
  {
    mistake: "moves in a circle",
    edits: [
      [
        "    crib: { from: desk, after: 12 months, course: 3 weeks, keeps: 6 }",
        "    crib: { from: desk, after: 12 months, course: 3 weeks, keeps: 6 }\n    desk: { from: crib }",
      ],
    ],
    says: [
      "132:19 people.moves.crib.from: expected moves that do not go in a circle, found crib → desk → crib",
    ],
  },
  {
    mistake: "a skill for a queue that the team does not serve",
    edits: [["{ queue: emergency, after", "{ queue: desk, after"]],
    says: [
      '135:27 people.skills.crib.emergency.queue: expected the name of a queue that the team serves or helps at: crib, emergency, work, found "desk"',
    ],
  },
  {
    mistake: "a skill that nobody can ever have",
    edits: [["course: 1 weeks, share: 80 %", "course: 1 weeks, share: 0 %"]],
    says: [
      "135:79 people.skills.crib.emergency.share: expected a share above 0 %, or nobody ever has the skill, found 0 %",
    ],
  },
  {
    mistake: "a skill for everything that the team does",
    edits: [
      [
        "    crib:\n      emergency: { queue",
        "    desk:\n      all: { queue: desk, after: 0, course: 0 }\n    crib:\n      emergency: { queue",
      ],
    ],
    says: ["134:5 people.skills.desk: expected a queue that people take without a skill, found none"],
  },
  {
    mistake: "learning in no time",
    edits: [["start: 1.5, settled: 9 months", "start: 1.5, settled: 0"]],
    says: ["139:37 people.learning.misread.settled: expected a duration above 0 s, found 0 s"],
  },
  {
    mistake: "bands that do not begin at the first day",
    edits: [["{ new: 0, settled", "{ new: 1 months, settled"]],
    says: [
      "142:10 people.bands: expected one that holds from the first day on, 0 months, found none before 1 month",
    ],
  },
  {
    mistake: "more leave than working days",
    edits: [["days: 28, block: 5, atMost: 20 %", "days: 240, block: 5, atMost: 100 %"]],
    says: [
      "144:20 people.absence.leave.days: expected at most the working days of a year, 219 by pattern two-two-two, found 240",
    ],
  },
  {
    mistake: "more training days than leave leaves working days",
    edits: [["trainingDays: 5", "trainingDays: 200"]],
    says: [
      "153:19 people.absence.trainingDays: expected at most the working days of a year without leave, 191 by pattern two-two-two, found 200",
    ],
  },
  {
    mistake: "more leave than the cap leaves room for",
    edits: [["atMost: 20 %", "atMost: 10 %"]],
    says: [
      "144:42 people.absence.leave.atMost: expected 12.8 % or more, so that 28 working days of leave fit into a year, found 10 %, which leaves room for 21",
    ],
  },
  {
    mistake: "illness that lasts by a distribution with its ends the wrong way round",
    edits: [
      ["{ distribution: exponential, mean: 3 days }", "{ distribution: uniform, low: 3 days, high: 1 days }"],
    ],
    says: [
      "147:58 people.absence.illness.lasts.high: expected high not below low, found 86400 s below 259200 s",
    ],
  },
  {
    mistake: "a break that is missed before it is due",
    edits: [["latest: 6 h", "latest: 3 h"]],
    says: ["154:47 people.breaks.latest: expected not before it is due, 4 h into the shift, found 3 h"],
  },
  {
    mistake: "a break that may begin too late to be over before the shift is",
    edits: [["latest: 6 h", "latest: 7.5 h"]],
    says: [
      "154:47 people.breaks.latest: expected a time after which the meal of 45 min still fits into day of pattern office, 8 h, found 7 h 30 min",
    ],
  },
  {
    mistake: "overtime of a shift longer than the week allows",
    edits: [["shift: 4 h", "shift: 12 h"]],
    says: ["155:52 people.overtime.shift: expected no more than a week allows, 10 h, found 12 h"],
  },
  {
    mistake: "unsocial hours that are no window",
    edits: [['hours: "20:00-06:00"', "hours: nights"]],
    says: ['162:24 people.pay.unsocial.hours: expected hours of the day such as 07:00-17:00, found "nights"'],
  },
  {
    mistake: "pay that begins after a year",
    edits: [['      "0 months": £23,694\n', ""]],
    says: [
      "158:5 people.pay.points: expected one that holds from the first day on, 0 months, found none before 12 months",
    ],
  },
  {
    mistake: "an amount cut in two by its comma",
    edits: [
      [
        '    points:\n      "0 months": £23,694\n      "12 months": £25,245',
        '    points: { "0 months": £23,694 }',
      ],
    ],
    says: [
      '158:31 people.pay.points.694: expected an amount of money such as £25,245, found nothing (between { and } an amount with a comma needs quotes: "£25,245")',
    ],
  },
  {
    mistake: "an amount that is none",
    edits: [['training: { value: "£23,694"', 'training: { value: "£23,69.4k"']],
    says: [
      '157:24 people.pay.training.value: expected an amount of money such as £25,245, found "£23,69.4k"',
    ],
  },
  {
    mistake: "a cohort of parts of people",
    edits: [["size: 4", "size: 4.5"]],
    says: ["112:13 people.recruitment.rolling.size: expected a whole number of 0 or more, found 4.5"],
  },
  {
    mistake: "a range of money that does not contain its value",
    edits: [['range: "£22,000..£25,000"', 'range: "£24,000..£25,000"']],
    says: [
      '157:42 people.pay.training.range: expected a range that contains the value, found "£24,000..£25,000"',
    ],
  },
];
