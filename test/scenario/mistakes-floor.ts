// Mistakes in the rules of the floor, one at a time in the small scenario, and the exact words for them after the
// file's name.
import type { MistakeCase } from "./small-scenario.ts";

const work = `
  notes:
    stage: work
    priority: 9
    talk: 5 min`;
const withWork = (more = ""): MistakeCase["edits"][number] => ["\nteams:", `${work}${more}\nteams:`];
const served: MistakeCase["edits"][number] = ["serves: [crib]", "serves: [crib, notes]"];
const brought: MistakeCase["edits"][number] = [
  "    talk: 12 min",
  "    talk: 12 min\n    brings: { afterAnswered: { work: notes, share: 10 % } }",
];

export const floorMistakes: readonly MistakeCase[] = [
  {
    mistake: "a ring for work",
    edits: [withWork("\n    ring: 3 s"), served, brought],
    says: ["40:5 queues.notes.ring: expected it at a queue of callers only, found it at a work stage"],
  },
  {
    mistake: "callers without a ring",
    edits: [["    ring: 3 s\n    patience: endless", "    patience: endless"]],
    says: ["18:3 queues.desk.ring: expected a duration or a distribution, found nothing"],
  },
  {
    mistake: "callers without patience",
    edits: [["    patience: endless\n", ""]],
    says: ["18:3 queues.desk.patience: expected endless, a duration or a distribution, found nothing"],
  },
  {
    mistake: "a call that can be put aside like work",
    edits: [["    talk: 12 min", "    talk: 12 min\n    deferrable: yes"]],
    says: ["33:5 queues.crib.deferrable: expected it at a queue of work only, found it at a handler stage"],
  },
  {
    mistake: "work that nothing brings about",
    edits: [withWork(), served],
    says: [
      "35:3 queues.notes: expected a queue that contacts can reach, found no source, outcome or escalation that leads to it",
    ],
  },
  {
    mistake: "work that is a queue of callers",
    edits: [
      ["    talk: 12 min", "    talk: 12 min\n    brings: { afterAnswered: { work: desk, share: 10 % } }"],
    ],
    says: [
      "33:38 queues.crib.brings.afterAnswered.work: expected a queue of stage work, found desk, of stage switchboard",
    ],
  },
  {
    mistake: "a transfer to a queue that does not exist",
    edits: [["    talk: 12 min", "    talk: 12 min\n    transfers: { crab: { share: 5 % } }"]],
    says: [
      '33:18 queues.crib.transfers.crab: expected the name of a queue, found "crab" (did you mean crib?)',
    ],
  },
  {
    mistake: "a transfer from a switchboard",
    edits: [["    outcomes:\n", "    transfers: { crib: { share: 5 % } }\n    outcomes:\n"]],
    says: [
      "24:5 queues.desk.transfers: expected it at a handler stage only, found it at a switchboard stage",
    ],
  },
  {
    mistake: "opening hours that are no window",
    edits: [["    talk: 12 min", '    talk: 12 min\n    open: { everyDay: "8 to 9" }']],
    says: [
      '33:23 queues.crib.open.everyDay: expected a window of the day such as 08:00-21:00, or closed, found "8 to 9"',
    ],
  },
  {
    mistake: "opening hours inside an interval",
    edits: [["    talk: 12 min", '    talk: 12 min\n    open: { everyDay: "08:10-21:00" }']],
    says: ['33:23 queues.crib.open.everyDay: expected times on the intervals of 60 min, found "08:10-21:00"'],
  },
  {
    mistake: "a close without hours",
    edits: [["    talk: 12 min", "    talk: 12 min\n    atClose: cut"]],
    says: ["33:5 queues.crib.atClose: expected it beside opening hours (open), found it without"],
  },
  {
    mistake: "ageing by nothing",
    edits: [["    talk: 12 min", "    talk: 12 min\n    ageing: 0 s"]],
    says: ["33:13 queues.crib.ageing: expected a duration above 0 s, found 0 s"],
  },
  {
    mistake: "handlers kept free from a queue that the team does not take",
    edits: [["serves: [crib]", "serves: [crib]\n    leaveFree: { dsk: 2 }"]],
    says: [
      '41:18 teams.crib.leaveFree.dsk: expected the name of a queue that the team serves or helps at: crib, found "dsk"',
    ],
  },
  {
    mistake: "a selection by skills that all have",
    edits: [["serves: [crib]", "serves: [crib]\n    selection: mostSkilledLast"]],
    says: [
      "41:16 teams.crib.selection: expected bands of which some serve fewer queues than others, found a team whose people all serve the same",
    ],
  },
  {
    mistake: "a band that serves what its team does not",
    edits: [
      [
        "serves: [crib]",
        "serves: [crib]\n    bands: { all: { share: 100 %, handleTime: 1, serves: [desk] } }",
      ],
    ],
    says: [
      '41:59 teams.crib.bands.all.serves.0: expected the name of a queue that the team serves or helps at: crib, found "desk"',
    ],
  },
  {
    mistake: "a pace at a queue that does not exist",
    edits: [
      ["serves: [crib]", "serves: [crib]\n    bands: { all: { share: 100 %, handleTime: { crab: 1.2 } } }"],
    ],
    says: [
      '41:49 teams.crib.bands.all.handleTime.crab: expected the name of a queue that the team serves or helps at, found "crab" (did you mean crib?)',
    ],
  },
  {
    mistake: "lines for a channel that nobody uses",
    edits: [["\nteams:", '\ntrunks: { main: { lines: 20, carries: ["999"] } }\nteams:']],
    says: [
      '35:40 trunks.main.carries.0: expected the name of a channel that a source of demand has: 101, found "999"',
    ],
  },
  {
    mistake: "no line at all",
    edits: [["\nteams:", '\ntrunks: { main: { lines: 0, carries: ["101"] } }\nteams:']],
    says: ["35:26 trunks.main.lines: expected a whole number of 1 or more, found 0"],
  },
  {
    mistake: "a channel on two trunks",
    edits: [
      [
        "\nteams:",
        '\ntrunks:\n  one: { lines: 20, carries: ["101"] }\n  two: { lines: 20, carries: ["101"] }\nteams:',
      ],
    ],
    says: ["37:31 trunks.two.carries.0: expected each channel on one trunk, found 101 on one too"],
  },
  {
    mistake: "help that comes late without a time",
    edits: [["serves: [crib]", "serves: [crib]\n    helps: { desk: { how: nextFree } }"]],
    says: [
      "41:14 teams.crib.helps.desk.after: expected a duration such as 75 s, 5 min or 1 h 30 min, found nothing",
    ],
  },
  {
    mistake: "more handlers to stay free than there are",
    edits: [["serves: [crib]", "serves: [crib]\n    leaveFree: { crib: 9 }"]],
    says: [
      "41:16 teams.crib.leaveFree: expected somebody on duty for crib whenever contacts can come, found nobody beyond those who must stay free on 2017-01-02 at 00:00",
    ],
  },
  {
    mistake: "a queue that no band of its team takes",
    edits: [
      [
        "serves: [crib]",
        "serves: [crib]\n    helps: { desk: nextFree }\n    bands: { all: { share: 100 %, handleTime: 1, serves: [desk] } }",
      ],
    ],
    says: ["27:3 queues.crib: expected a team that serves this queue, found none"],
  },
  {
    mistake: "a band that takes nothing",
    edits: [
      ["serves: [crib]", "serves: [crib]\n    bands: { all: { share: 100 %, handleTime: 1, serves: [] } }"],
    ],
    says: ["41:58 teams.crib.bands.all.serves: expected at least one queue that the band serves, found none"],
  },
  {
    mistake: "a queue that never opens",
    edits: [["    talk: 12 min", "    talk: 12 min\n    open: { everyDay: closed }"]],
    says: ["33:11 queues.crib.open: expected hours on some kind of day, found closed on every day"],
  },
  {
    mistake: "a variation that was meant as a percentage",
    edits: [["cv: 0.9", "cv: 80"]],
    says: [
      "23:54 queues.desk.talk.cv: expected a coefficient of variation from 0 to 10, such as 0.8 or 80 %, found 80",
    ],
  },
  {
    mistake: "a backlog of work",
    edits: [withWork(), served, brought, ["  replications: 2", "  replications: 2\n  backlog: { notes: 3 }"]],
    says: [
      "11:14 run.backlog.notes: expected a queue that callers wait in, found notes, which is off-call work",
    ],
  },
];
