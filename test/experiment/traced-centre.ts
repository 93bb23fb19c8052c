// A centre of two stages in which callers wait, hang up, ring again, ring 999 instead and leave messages; everybody is
// finished.
import { loadScenario } from "../../src/scenario/load-scenario.ts";
import type { ResolvedScenario } from "../../src/scenario/resolved.ts";
import { edited } from "../scenario/small-scenario.ts";

const text = `format: 1
name: Traced centre
calendar: { timeZone: Europe/London, start: 2017-07-03, days: 2, interval: 30 min }
run: { seed: trace, replications: 2, end: drain }
demand:
  "999": { channel: "999", volume: 150 per day, queue: emergency, profile: flat }
  "101": { channel: "101", volume: 500 per day, queue: switchboard, profile: flat }
queues:
  emergency:
    stage: handler
    priority: 1
    ring: 2 s
    patience: { distribution: exponential, mean: 4 min }
    talk: { distribution: exponential, mean: 5 min }
    wrapUp: { distribution: exponential, mean: 90 s }
  switchboard:
    stage: switchboard
    priority: 1
    ring: { distribution: exponential, mean: 3 s }
    patience: { distribution: exponential, mean: 2 min }
    talk: { distribution: exponential, mean: 75 s }
    outcomes:
      putThrough: { share: 50 %, to: crib }
      extension: { share: 25 %, reached: 40 %, chaser: { share: 60 %, delay: 2 h, atMost: 2 } }
      advice: { share: 20 % }
      upgrade: { share: 5 %, to: emergency }
    whenAbandoned:
      redial: { share: 50 %, delay: { distribution: exponential, mean: 20 min }, atMost: 3 }
      escalate: { share: 20 %, to: emergency, channel: "999", delay: 5 s }
  crib:
    stage: handler
    priority: 2
    ring: 3 s
    patience: { distribution: exponential, mean: 6 min }
    talk: { distribution: exponential, mean: 12 min }
    wrapUp: 2 min
    whenAbandoned:
      redial: { share: 50 %, delay: { distribution: exponential, mean: 20 min }, atMost: 3 }
teams:
  emergency: { serves: [emergency], staffing: { everyDay: 1 } }
  switchboard: { serves: [switchboard], staffing: { everyDay: 1 } }
  crib:
    serves: [crib]
    helps: { emergency: nextFree }
    staffing: { everyDay: 2 }
    bands: { new: { share: 50 %, handleTime: 1.5 }, practised: { share: 50 %, handleTime: 1 } }
headline: [{ measure: meanTimeToAnswer, queue: crib }]
`;

/** The centre, with `edit` made in its text. */
export function tracedCentre(edit: (text: string) => string = (same) => same): ResolvedScenario {
  const outcome = loadScenario({ name: "traced.yaml", text: edit(text) });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.scenario;
}

/** Handlers put callers on hold, break off wrap-ups and off-call work; lines run out; calls are transferred. */
export function withEverything(plain: string): string {
  return edited(
    plain,
    ["helps: { emergency: nextFree }", "helps: { emergency: holdCaller }"],
    [
      "wrapUp: 2 min",
      "wrapUp: 2 min\n    transfers: { emergency: { share: 10 % } }\n    brings: { afterAnswered: { work: enquiries, share: 30 % } }",
    ],
    ["teams:\n", 'trunks: { main: { lines: 5, carries: ["101"] } }\nteams:\n'],
    [
      "  crib:\n    stage",
      "  enquiries:\n    stage: work\n    priority: 3\n    deferrable: 'yes'\n    patience: endless\n    talk: 10 min\n    wrapUp: 1 min\n  crib:\n    stage",
    ],
    ["serves: [crib]", "serves: [crib, enquiries]"],
  );
}
