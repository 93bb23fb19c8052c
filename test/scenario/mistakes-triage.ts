// Mistakes in reasons, areas, harm and triage, one at a time in the small scenario of needs, and the exact words for
// them after the file's name.
import type { MistakeCase } from "./small-scenario.ts";

export const triageMistakes: readonly MistakeCase[] = [
  {
    mistake: "shares of reasons that are not whole for a source",
    edits: [['"101": 70 %, "999"', '"101": 60 %, "999"']],
    says: ["39:1 reasons: expected shares that sum to 100 %, found a sum of 90 % for 101"],
  },
  {
    mistake: "a share of a source that does not exist",
    edits: [
      ['"101": 70 %, "999": 40 %', '"101": 70 %, "998": 40 %'],
      ['"101": 30 %, "999": 60 %', '"101": 30 %, "999": 100 %'],
    ],
    says: [
      '41:27 reasons.theft.share.998: expected the name of a source of demand, found "998" (did you mean 999?)',
    ],
  },
  {
    mistake: "a source without reasons",
    edits: [
      ['"101": 70 %, "999": 40 %', '"101": 70 %'],
      ['"101": 30 %, "999": 60 %', '"101": 30 %'],
    ],
    says: [
      "7:3 demand.999: expected reasons with a share of this source, as there is a catalogue of reasons, found none",
    ],
  },
  {
    mistake: "hours that are not a day",
    edits: [["    cap: 2 h", "    cap: 2 h\n    hours: [1, 2, 3]"]],
    says: ["53:12 reasons.violence.hours: expected 24 weights, by hour, found a list of 3"],
  },
  {
    mistake: "ratings that are not four",
    edits: [["threat: [0, 0, 0, 1]", "threat: [0, 0, 1]"]],
    says: ["48:13 reasons.violence.threat: expected 4 weights, of the ratings 0 to 3, found a list of 3"],
  },
  {
    mistake: "ratings that are all nothing",
    edits: [["risk: [1, 0, 0, 0]", "risk: [0, 0, 0, 0]"]],
    says: ["50:11 reasons.violence.risk: expected a weight above 0, found 0 in each"],
  },
  {
    mistake: "more settled at the switchboard than there are",
    edits: [["    cap: 2 h", "    cap: 2 h\n    switchboard: { advice: 70 %, extension: 40 % }"]],
    says: [
      "15:5 queues.desk.outcomes: expected extension among the outcomes, as violence has a share of extension, found none",
      "53:18 reasons.violence.switchboard: expected shares that sum to at most 100 %, found a sum of 110 %",
    ],
  },
  {
    mistake: "areas that are not whole",
    edits: [["share: 60 %, units", "share: 50 %, units"]],
    says: ["36:1 areas: expected shares that sum to 100 %, found a sum of 90 %"],
  },
  {
    mistake: "units that do not exist",
    edits: [["units: [north, south]", "units: [nort, south]"]],
    says: [
      '37:32 areas.town.units.0: expected the name of a group of units, found "nort" (did you mean north?)',
    ],
  },
  {
    mistake: "units twice in an area",
    edits: [["units: [north, south]", "units: [south, south]"]],
    says: ["37:39 areas.town.units.1: expected each group once, found south again"],
  },
  {
    mistake: "an area that nobody serves",
    edits: [["share: 40 %, units: [south]", "share: 40 %"]],
    says: [
      "38:3 areas.country.units: expected groups of units that take its jobs, its own first, found none",
    ],
  },
  {
    mistake: "weights of harm that are not ten",
    edits: [["main: [0, 0, 1, 1, 2, 2, 3, 5, 8, 9]", "main: [0, 1]"]],
    says: [
      "76:11 harm.weights.main: expected 10 weights, of the sums 0 to 9 of the ratings, found a list of 2",
    ],
  },
  {
    mistake: "weights of harm that fall",
    edits: [["2, 2, 3, 5, 8, 9]", "2, 2, 3, 5, 4, 9]"]],
    says: ["76:36 harm.weights.main.8: expected a weight not below that of less harm, found 4 below 5"],
  },
  {
    mistake: "harm without reasons to have it",
    edits: [
      ["    triage: byDepth\n", ""],
      ["    triage: full\n", ""],
      [
        'triage:\n  depth: 50 %\n  curves:\n    talkSaved: { "0 %": 300 s, "100 %": 0 s }\n    resolved: { "0 %": 45 %, "100 %": 70 % }\n    tasked: { "0 %": 45 %, "100 %": 10 % }\n    misread: { "0 %": 1.3, "50 %": 1.2, "100 %": 1 }\n  errors: { under: 3 %, over: 8 %, pressure: { waiting: 5, times: 1.5 } }\n  matrix:\n    threat0: [noDeployment, noDeployment, scheduled, priority]\n    threat1: [noDeployment, scheduled, priority, immediate]\n    threat2: [scheduled, priority, immediate, immediate]\n    threat3: [priority, immediate, immediate, immediate]\n  controlStrategy:\n    domesticAbuse: { raise: 1, upTo: priority }\n  unneeded: { priority: 20 %, scheduled: 80 % }\n  switchboard: { detects: 60 %, falseAlarm: 1 % }\n  repeat: { delay: [1 days, 2 days], again: 60 %, atMost: 3 }\n  missed: { share: 50 %, delay: 1 h, to: emergency, channel: "999", atMost: 2 }\n  worsens: { share: 2 %, delay: 30 min, to: emergency, channel: "999" }\n  duplicates: { recognised: 80 %, handleTime: 0.4 }\n',
        "",
      ],
      [
        'reasons:\n  theft:\n    share: { "101": 70 %, "999": 40 % }\n    threat: [80, 15, 5, 0]\n    harm: [70, 20, 10, 0]\n    risk: [50, 50, 0, 0]\n    callers: { mean: 1.2, within: 10 min }\n  violence:\n    share: { "101": 30 %, "999": 60 % }\n    threat: [0, 0, 0, 1]\n    harm: [0, 1, 0, 0]\n    risk: [1, 0, 0, 0]\n    markers: { domesticAbuse: 50 % }\n    cap: 2 h\n',
        "",
      ],
      [
        "claims:\n  slower:\n    says: Push-through shortens the wait.\n    policy: push\n    measure: meanTimeToAnswer\n    queue: crib\n    direction: less\n",
        "",
      ],
      ["policies:\n  push: { change: { triage: { depth: 0 % } } }\n", ""],
    ],
    says: [
      "15:5 queues.desk.outcomes: expected reasons for contact, which decide here, found none in the scenario",
      "37:1 harm: expected reasons for contact beside it, found none",
    ],
  },
  {
    mistake: "a matrix row that is not four grades",
    edits: [
      [
        "threat1: [noDeployment, scheduled, priority, immediate]",
        "threat1: [noDeployment, scheduled, priority]",
      ],
    ],
    says: [
      "63:14 triage.matrix.threat1: expected 4 grades, for the higher of harm and risk from 0 to 3, found a list of 3",
    ],
  },
  {
    mistake: "a matrix that falls along a row",
    edits: [
      [
        "threat1: [noDeployment, scheduled, priority, immediate]",
        "threat1: [noDeployment, priority, scheduled, immediate]",
      ],
    ],
    says: [
      "63:39 triage.matrix.threat1.2: expected a grade no less urgent than that of lower ratings, found scheduled after priority",
    ],
  },
  {
    mistake: "a matrix that falls with the threat",
    edits: [
      [
        "threat2: [scheduled, priority, immediate, immediate]",
        "threat2: [scheduled, scheduled, scheduled, immediate]",
      ],
    ],
    says: [
      "64:37 triage.matrix.threat2.2: expected a grade no less urgent than that of lower ratings, found scheduled where threat1 has priority",
    ],
  },
  {
    mistake: "a depth beyond the curve",
    edits: [['resolved: { "0 %": 45 %, "100 %": 70 % }', 'resolved: { "0 %": 45 %, "120 %": 70 % }']],
    says: [
      '57:30 triage.curves.resolved.120 %: expected a triage depth between 0 % and 100 %, such as 50 %, found "120 %"',
    ],
  },
  {
    mistake: "a curve without its ends",
    edits: [['resolved: { "0 %": 45 %, "100 %": 70 % }', 'resolved: { "10 %": 45 %, "50 %": 70 % }']],
    says: [
      "57:15 triage.curves.resolved: expected a curve with points at 0 % and at 100 %, found none at 0 % and 100 %",
    ],
  },
  {
    mistake: "a depth twice",
    edits: [['"50 %": 1.2', '"0.5": 1.2, "50 %": 1.2']],
    says: ["59:40 triage.curves.misread.50 %: expected each depth once, found 50 %, which is 0.5 again"],
  },
  {
    mistake: "a curve that resolves less at depth",
    edits: [['resolved: { "0 %": 45 %, "100 %": 70 % }', 'resolved: { "0 %": 45 %, "100 %": 40 % }']],
    says: [
      '57:39 triage.curves.resolved.100 %: expected a curve of resolved that does not fall as triage goes deeper, found "40 %" at 100 % after "45 %" at 0 %',
    ],
  },
  {
    mistake: "a curve that tasks more at depth",
    edits: [['tasked: { "0 %": 45 %, "100 %": 10 % }', 'tasked: { "0 %": 5 %, "100 %": 10 % }']],
    says: [
      '58:36 triage.curves.tasked.100 %: expected a curve of tasked that does not rise as triage goes deeper, found "10 %" at 100 % after "5 %" at 0 %',
    ],
  },
  {
    mistake: "more misreading at depth",
    edits: [['"50 %": 1.2', '"50 %": 1.4']],
    says: [
      "59:36 triage.curves.misread.50 %: expected a curve of misread that does not rise as triage goes deeper, found 1.4 at 50 % after 1.3 at 0 %",
    ],
  },
  {
    mistake: "more talk saved than there is",
    edits: [['"0 %": 300 s', '"0 %": 12 min']],
    says: [
      '56:25 triage.curves.talkSaved.0 %: expected less than the mean talk of crib, 12 min, found "12 min"',
    ],
  },
  {
    mistake: "more misread than there are",
    edits: [["under: 3 %, over: 8 %", "under: 30 %, over: 80 %"]],
    says: ["60:11 triage.errors: expected shares that sum to at most 100 %, found a sum of 110 %"],
  },
  {
    mistake: "a control strategy that does nothing",
    edits: [["{ raise: 1, upTo: priority }", "{ raise: 0, upTo: priority }"]],
    says: ["67:29 triage.controlStrategy.domesticAbuse.raise: expected 1, 2 or 3 grades, found 0"],
  },
  {
    mistake: "a control strategy beyond the grades",
    edits: [["{ raise: 1, upTo: priority }", "{ raise: 4, upTo: noDeployment }"]],
    says: [
      "67:29 triage.controlStrategy.domesticAbuse.raise: expected 1, 2 or 3 grades, found 4",
      "67:38 triage.controlStrategy.domesticAbuse.upTo: expected one of immediate, priority, scheduled, found noDeployment",
    ],
  },
  {
    mistake: "officers who are not needed, in shares that are not whole",
    edits: [["{ priority: 20 %, scheduled: 80 % }", "{ priority: 20 %, scheduled: 70 % }"]],
    says: ["68:13 triage.unneeded: expected shares that sum to 100 %, found a sum of 90 %"],
  },
  {
    mistake: "a repeat on another number without a channel",
    edits: [["again: 60 %, atMost: 3 }", "again: 60 %, atMost: 3, to: crib }"]],
    says: ["70:3 triage.repeat: expected to and channel together, or neither, found to alone"],
  },
  {
    mistake: "a way to ring again to a queue that does not exist",
    edits: [["delay: 1 h, to: emergency", "delay: 1 h, to: emergancy"]],
    says: [
      '71:42 triage.missed.to: expected the name of a queue, found "emergancy" (did you mean emergency?)',
    ],
  },
  {
    mistake: "a way to ring again on a channel that nobody uses",
    edits: [
      [
        'share: 2 %, delay: 30 min, to: emergency, channel: "999"',
        'share: 2 %, delay: 30 min, to: emergency, channel: "112"',
      ],
    ],
    says: [
      '72:65 triage.worsens.channel: expected the name of a channel that a source of demand has: 101, 999, found "112"',
    ],
  },
  {
    mistake: "a way to ring again at work",
    edits: [
      ["delay: 1 h, to: emergency", "delay: 1 h, to: notes"],
      ["\nteams:", "\n  notes: { stage: work, priority: 9, talk: 5 min }\nteams:"],
      ["serves: [desk]", "serves: [desk, notes]"],
    ],
    says: [
      "72:42 triage.missed.to: expected a queue that callers wait in, found notes, which is off-call work",
    ],
  },
  {
    mistake: "a delay that ends before it begins",
    edits: [
      ["delay: [1 days, 2 days]", "delay: [1 days, { distribution: uniform, low: 2 days, high: 1 days }]"],
    ],
    says: ["70:73 triage.repeat.delay.1.high: expected high not below low, found 86400 s below 172800 s"],
  },
  {
    mistake: "duplicates where everybody is alone",
    edits: [["    callers: { mean: 1.2, within: 10 min }\n", ""]],
    says: [
      "72:3 triage.duplicates: expected a reason whose incidents have several callers, found no callers in any reason",
    ],
  },
  {
    mistake: "an outcome that its reason does not decide",
    edits: [["advice: { share: byReason }", "advice: { share: 40 % }"]],
    says: [
      "17:24 queues.desk.outcomes.advice.share: expected byReason in every outcome, or in none, found a share in advice",
    ],
  },
  {
    mistake: "outcomes by reason without an upgrade",
    edits: [["      upgrade: { share: byReason, to: emergency }\n", ""]],
    says: [
      "15:5 queues.desk.outcomes: expected upgrade among the outcomes, as the reason decides, found none",
    ],
  },
  {
    mistake: "an extension that a reason asks for and no outcome has",
    edits: [["    cap: 2 h", "    cap: 2 h\n    switchboard: { extension: 40 % }"]],
    says: [
      "15:5 queues.desk.outcomes: expected extension among the outcomes, as violence has a share of extension, found none",
    ],
  },
  {
    mistake: "outcomes by reason with operators who notice nothing",
    edits: [["  switchboard: { detects: 60 %, falseAlarm: 1 % }\n", ""]],
    says: [
      "15:5 queues.desk.outcomes: expected triage.switchboard: how many emergencies its operators notice, found nothing",
    ],
  },
  {
    mistake: "triage at a switchboard",
    edits: [["    talk: 75 s\n", "    talk: 75 s\n    triage: full\n"]],
    says: [
      "15:5 queues.desk.triage: expected it at a handler or work stage only, found it at a switchboard stage",
    ],
  },
  {
    mistake: "triage, and what comes of a contact without it",
    edits: [
      [
        "    triage: byDepth",
        "    triage: byDepth\n    whenAnswered: { task: { share: 10 %, grade: scheduled } }",
      ],
    ],
    says: [
      "26:5 queues.crib.whenAnswered: expected either triage, or what comes of the answered without it, found both",
    ],
  },
  {
    mistake: "a task for nobody",
    edits: [["    triage: byDepth", "    whenAnswered: { task: { share: 10 %, grade: noDeployment } }"]],
    says: [
      "25:49 queues.crib.whenAnswered.task.grade: expected a grade for which an officer is tasked, found noDeployment",
    ],
  },
];
