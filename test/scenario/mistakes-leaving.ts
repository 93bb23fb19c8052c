// Mistakes in who leaves where to, one at a time in the small centre of people, and the exact words for them after the file's name.
import type { MistakeCase } from "./small-scenario.ts";

export const leavingMistakes: readonly MistakeCase[] = [
  {
    mistake: "hazards that begin later than the first day",
    edits: [['"0 months": { value: 1.5 %', '"1 months": { value: 1.5 %']],
    says: [
      "80:14 people.leaving.monthly: expected one that holds from the first day on, 0 months, found none before 1 month",
    ],
  },
  {
    mistake: "one number in place of those by time served",
    edits: [
      [
        'monthly: { "0 months": { value: 1.5 %, range: 1 %..2 %, tag: A }, "12 months": 0.9 % }',
        "monthly: 1.5 %",
      ],
    ],
    says: [
      '80:14 people.leaving.monthly: expected a map such as { "0 months": 1.5 %, "12 months": 0.9 % }, found "1.5 %"',
    ],
  },
  {
    mistake: "a time served that is none",
    edits: [['"12 months": 0.9 %', '"12 moons": 0.9 %']],
    says: [
      '80:71 people.leaving.monthly.12 moons: expected a time served from which the number holds, such as 12 months, found "12 moons"',
    ],
  },
  {
    mistake: "a time served twice",
    edits: [['"12 months": 0.9 %', '"12 months": 0.9 %, "1 years": 1 %']],
    says: ["80:91 people.leaving.monthly.1 years: expected each time served once, found 12 months"],
  },
  {
    mistake: "a team of leavers whose people are not listed",
    edits: [["notice: 4 weeks\n    occ", "notice: 4 weeks\n    teams: { crab: 2 }\n    occ"]],
    says: [
      '82:14 people.leaving.teams.crab: expected the name of a team whose people are listed, found "crab" (did you mean crib?)',
    ],
  },
  {
    mistake: "a month after which everybody is gone",
    edits: [['"12 months": 0.9 %', '"12 months": 100 %']],
    says: [
      "80:84 people.leaving.monthly.12 months: expected a share of less than 100 % a month, found 100 %",
    ],
  },
  {
    mistake: "destinations that do not sum to one",
    edits: [["pcso: { share: 10 % }", "pcso: { share: 20 % }"]],
    says: ["86:5 people.leaving.destinations: expected shares that sum to 100 %, found a sum of 110 %"],
  },
  {
    mistake: "a destination that does not exist",
    edits: [["pcso: { share: 10 % }", "psco: { share: 10 % }"]],
    says: [
      '88:7 people.leaving.destinations.psco: expected a destination: policeOfficer, pcso, crimeInvestigator, prisonerTransport, controller, retired or elsewhere, found "psco" (did you mean pcso?)',
    ],
  },
  {
    mistake: "a retention payment that ends before it begins",
    edits: [["until: 2017-12-31", "until: 2017-02-01"]],
    says: ["85:43 people.leaving.retention.until: expected a day not before 2017-03-01, found 2017-02-01"],
  },
  {
    mistake: "a drive that asks for more people than exist",
    edits: [["posts: 3", "posts: 50"]],
    says: [
      "95:14 people.drives.officers.posts: expected no more than the 45 posts of crib and desk, found 50",
    ],
  },
  {
    mistake: "a drive before the first day",
    edits: [["on: 2017-02-06, posts: 1", "on: 2016-12-24, posts: 1"]],
    says: ["101:45 people.drives.transport.on: expected a day from 2017-01-02 on, found 2016-12-24"],
  },
  {
    mistake: "a drive without a team",
    edits: [["posts: 1, teams: [crib] }\n    transport", "posts: 1, teams: [] }\n    transport"]],
    says: ["100:78 people.drives.investigators.teams: expected at least one team, found none"],
  },
  {
    mistake: "a drive for a team of nobody in particular",
    edits: [["teams: [crib, desk]", "teams: [crib, helpers]"]],
    says: [
      '96:21 people.drives.officers.teams.1: expected the name of a team whose people are listed: desk, crib, found "helpers"',
    ],
  },
  {
    mistake: "a drive for a team twice",
    edits: [["teams: [crib, desk]", "teams: [crib, crib]"]],
    says: ["96:21 people.drives.officers.teams.1: expected each team once, found crib again"],
  },
  {
    mistake: "arrivals at a destination that does not exist",
    edits: [["policeOfficer: { joins", "policeOficer: { joins"]],
    says: [
      '103:5 people.arrivals.policeOficer: expected a destination: policeOfficer, pcso, crimeInvestigator, prisonerTransport, controller, retired or elsewhere, found "policeOficer" (did you mean policeOfficer?)',
    ],
  },
  {
    mistake: "arrivals that join what response does not have",
    edits: [["    transport: { staffing: { everyDay: 1 }, time: 90 min, officerTime: 90 min }\n", ""]],
    says: [
      "105:33 people.arrivals.prisonerTransport.joins: expected response.arrest.transport, which they join, found none",
    ],
  },
];
