// Mistakes in response, one at a time in the small scenario of needs, and the exact words for them after the file's name.
import type { MistakeCase } from "./small-scenario.ts";

export const responseMistakes: readonly MistakeCase[] = [
  {
    mistake: "a grade that is given and for which there is no job",
    edits: [["    priority: { target: 1 h, travel: 18 min, scene: 2 h }\n", ""]],
    says: ["81:3 response.grades: expected a job for the grade priority, which the matrix gives, found none"],
  },
  {
    mistake: "units in shares that are not whole",
    edits: [["{ 1: 70 %, 2: 30 % }", "{ 1: 70 %, 2: 40 % }"]],
    says: [
      "82:74 response.grades.immediate.unitsNeeded: expected shares that sum to 100 %, found a sum of 110 %",
    ],
  },
  {
    mistake: "a job of no units",
    edits: [["{ 1: 70 %, 2: 30 % }", "{ 0: 70 %, 2: 30 % }"]],
    says: [
      '82:76 response.grades.immediate.unitsNeeded.0: expected a number of units from 1 to 6, found "0"',
    ],
  },
  {
    mistake: "a job of more units than there ever are",
    edits: [["{ 1: 70 %, 2: 30 % }", "{ 1: 70 %, 3: 30 % }"]],
    says: ["38:34 areas.country.units: expected as many units as a job may take, 3, found never more than 2"],
  },
  {
    mistake: "a target of nothing",
    edits: [["target: 1 h", "target: 0 s"]],
    says: ["83:25 response.grades.priority.target: expected a duration above 0 s, found 0 s"],
  },
  {
    mistake: "appointments inside an interval",
    edits: [['hours: "08:00-20:00"', 'hours: "08:20-20:00"']],
    says: [
      '88:43 response.grades.scheduled.appointment.hours: expected times on the intervals of 60 min, found "08:20-20:00"',
    ],
  },
  {
    mistake: "appointments at no time",
    edits: [['hours: "08:00-20:00"', 'hours: "daytime"']],
    says: [
      '88:43 response.grades.scheduled.appointment.hours: expected a window of the day such as 08:00-20:00, found "daytime"',
    ],
  },
  {
    mistake: "jobs by telephone without investigators",
    edits: [["  telephone: { staffing: { everyDay: 2 }, time: 30 min }\n", ""]],
    says: [
      "89:7 response.grades.scheduled.byTelephone: expected investigators (response.telephone) who settle jobs so, found none",
    ],
  },
  {
    mistake: "arrests that nothing follows",
    edits: [
      [
        "  arrest:\n    officerTime: 3 h\n    transport: { staffing: { everyDay: 1 }, time: 90 min, officerTime: 90 min }\n",
        "",
      ],
    ],
    says: [
      "82:96 response.grades.immediate.arrest: expected what follows an arrest (response.arrest), found nothing",
    ],
  },
  {
    mistake: "chasers at a queue that does not exist",
    edits: [["to: desk, channel", "to: dsk, channel"]],
    says: ['96:41 response.chaser.to: expected the name of a queue, found "dsk" (did you mean desk?)'],
  },
  {
    mistake: "more units kept free than a group has",
    edits: [["keepFree: 1", "keepFree: 2"]],
    says: [
      "90:13 response.keepFree: expected fewer than the units of every group: south never has more than 2, found 2",
    ],
  },
  {
    mistake: "an area whose units are never there",
    edits: [["south: { staffing: { everyDay: 2 } }", "south: { staffing: { everyDay: 0 } }"]],
    says: ["38:34 areas.country.units: expected units on shift at some time, found none at any time"],
  },
  {
    mistake: "units whose day is not filled",
    edits: [['"22:00-07:00": 1', '"23:00-07:00": 1']],
    says: [
      "79:36 response.units.north.staffing.everyDay: expected windows that fill the day, found none at 22:00",
    ],
  },
  {
    mistake: "units without a plan for the weekend",
    edits: [["south: { staffing: { everyDay: 2 } }", "south: { staffing: { weekdays: 2 } }"]],
    says: [
      "80:24 response.units.south.staffing: expected something for every day of the week (everyDay, weekdays, weekend, monday …), found none for saturday, sunday",
    ],
  },
  {
    mistake: "units with a plan for bank holidays that the calendar has not",
    edits: [["south: { staffing: { everyDay: 2 } }", "south: { staffing: { everyDay: 2, bankHoliday: 1 } }"]],
    says: [
      "80:39 response.units.south.staffing.bankHoliday: expected a calendar with bank holidays, found calendar.bankHolidays left out, or none (write bankHolidays: england-and-wales, or a list of dates)",
    ],
  },
  {
    mistake: "a scene that ends before it begins",
    edits: [["scene: 75 min", "scene: { distribution: uniform, low: 75 min, high: 30 min }"]],
    says: [
      "87:58 response.grades.scheduled.scene.high: expected high not below low, found 1800 s below 4500 s",
    ],
  },
  {
    mistake: "no units at all",
    edits: [
      [
        '  units:\n    north: { staffing: { everyDay: { "07:00-22:00": 3, "22:00-07:00": 1 } } }\n    south: { staffing: { everyDay: 2 } }\n',
        "  units: {}\n",
      ],
      [
        "areas:\n  town: { share: 60 %, units: [north, south] }\n  country: { share: 40 %, units: [south] }\n",
        "",
      ],
    ],
    says: ["75:10 response.units: expected at least one group of units, found none"],
  },
];
