// Mistakes in callbacks, announcements, online reports, chat and the state of the centre, one at a time in the small
// scenario, and the exact words for them after the file's name.
import type { MistakeCase } from "./small-scenario.ts";

type Edit = MistakeCase["edits"][number];

const atCrib = (text: string): Edit => ["    talk: 12 min", `    talk: 12 min\n    ${text}`];
const atDesk = (text: string): Edit => ["    patience: endless\n", `    patience: endless\n    ${text}\n`];
const ofCrib = (text: string): Edit => ["    serves: [crib]", `    serves: [crib]\n    ${text}`];
const work = (more = ""): Edit => [
  "\nteams:",
  `
  reports:
    stage: work
    priority: 9
    talk: 5 min${more}
teams:`,
];
const served: Edit = ["serves: [crib]", "serves: [crib, reports]"];
const online = (more: string): Edit =>
  atCrib(`reportOnline: { after: 60 s, share: 10 %, channel: online, ${more} }`);
const centre = (text: string): Edit => ["\nheadline:", `\ncentre: ${text}\nheadline:`];
const callback = "callback: { above: 5 min, accepts: 50 %, reached: 80 %, ringing: 20 s }";

export const channelsMistakes: readonly MistakeCase[] = [
  {
    mistake: "more people added than a centre can have",
    edits: [
      centre(
        "{ watches: [crib], every: 1 min, busy: { from: 8, until: 3, measures: { adds: { crib: 20000 } } } }",
      ),
    ],
    says: [
      "42:95 centre.busy.measures.adds.crib: expected a whole number of handlers from 1 to 10,000, found 20000",
    ],
  },
  {
    mistake: "risk at a switchboard",
    edits: [atDesk("risk: { day: 5 min }")],
    says: ["23:5 queues.desk.risk: expected it at a handler stage only, found it at a switchboard stage"],
  },
  {
    mistake: "a callback at a switchboard",
    edits: [atDesk(callback)],
    says: ["23:5 queues.desk.callback: expected it at a handler stage only, found it at a switchboard stage"],
  },
  {
    mistake: "a deadline for callers",
    edits: [atCrib("deadline: 24 h")],
    says: ["33:5 queues.crib.deadline: expected it at a queue of work only, found it at a handler stage"],
  },
  {
    mistake: "an announcement that changes endless patience",
    edits: [atDesk("announcement: { predicts: lastWait, patience: 1.5 }")],
    says: [
      "23:51 queues.desk.announcement.patience: expected callers whose patience can change, found a queue of endless patience",
    ],
  },
  {
    mistake: "an unknown prediction",
    edits: [atCrib("announcement: { predicts: queueLenght }")],
    says: [
      '33:31 queues.crib.announcement.predicts: expected lastWait or queueLength, found "queueLenght" (did you mean queueLength?)',
    ],
  },
  {
    mistake: "online reports that lead to a queue that sends people online",
    edits: [online("to: crib")],
    says: [
      "33:68 queues.crib.reportOnline.to: expected a queue from which nobody is sent online, found crib",
    ],
  },
  {
    mistake: "online reports when the centre announces them, which it never does",
    edits: [work(), served, online("to: reports, when: centreAnnounces")],
    says: [
      "33:83 queues.crib.reportOnline.when: expected always, or a state of the centre that announces it (centre: announces: yes), found centreAnnounces, and no state that does",
    ],
  },
  {
    mistake: "no pace for a number of conversations",
    edits: [ofCrib('sessions: { atOnce: 3, pace: { "1": 1, "2": 1.4 } }')],
    says: [
      "41:34 teams.crib.sessions.pace: expected a pace for each number of conversations from 1 to 3, found none for 3",
    ],
  },
  {
    mistake: "a conversation alone that takes longer than alone",
    edits: [ofCrib('sessions: { atOnce: 2, pace: { "1": 1.2, "2": 1.4 } }')],
    says: ["41:41 teams.crib.sessions.pace.1: expected 1: a conversation alone, found 1.2"],
  },
  {
    mistake: "chat that breaks something off",
    edits: [
      [
        "    serves: [desk]",
        '    serves: [desk]\n    helps: { crib: holdCaller }\n    sessions: { atOnce: 1, pace: { "1": 1 } }',
      ],
    ],
    says: [
      "38:20 teams.desk.helps.crib: expected nextFree, or a team whose people have one conversation at a time, found holdCaller",
    ],
  },
  {
    mistake: "a state of the centre that ends where it begins",
    edits: [centre("{ watches: [crib], every: 1 min, busy: { from: 8, until: 8 } }")],
    says: ["42:66 centre.busy.until: expected fewer contacts waiting than begin it (8), found 8"],
  },
  {
    mistake: "a critical centre before it is busy",
    edits: [
      centre(
        "{ watches: [crib], every: 1 min, busy: { from: 8, until: 3 }, critical: { from: 8, until: 2 } }",
      ),
    ],
    says: [
      "42:89 centre.critical.from: expected more contacts waiting than make the centre busy (8), found 8",
    ],
  },
  {
    mistake: "a pause of callers, people for no team, and a queue opened to its own team",
    edits: [
      centre(
        "{ watches: [crib], every: 1 min, busy: { from: 8, until: 3, measures: { adds: { crab: 2 }, pauses: [desk], opens: { crib: [crib] } } } }",
      ),
    ],
    says: [
      '42:89 centre.busy.measures.adds.crab: expected the name of a team, found "crab" (did you mean crib?)',
      "42:109 centre.busy.measures.pauses.0: expected a queue of stage work, found desk, of stage switchboard",
      "42:132 centre.busy.measures.opens.crib.0: expected a queue that the team does not take anyway, found crib",
    ],
  },
];
