// A small scenario without mistakes, and ways to put some in.
import { type LoadOptions, loadScenario } from "../../src/scenario/load-scenario.ts";
import { formatProblem } from "../../src/scenario/problem.ts";

export const small = `format: 1
name: Small
calendar:
  timeZone: Europe/London
  start: 2017-01-02
  days: 7
  interval: 60 min
run:
  seed: 1
  replications: 2
demand:
  "101":
    channel: "101"
    volume: 240 per day
    queue: desk
    profile: flat
queues:
  desk:
    stage: switchboard
    priority: 1
    ring: 3 s
    patience: endless
    talk: { distribution: lognormal, mean: 75 s, cv: 0.9 }
    outcomes:
      putThrough: { share: 60 %, to: crib }
      advice: { share: 40 % }
  crib:
    stage: handler
    priority: 2
    ring: 3 s
    patience: { distribution: exponential, mean: 15 min }
    talk: 12 min
    whenAbandoned:
      redial: { share: 45 %, delay: 30 min, atMost: 3 }
teams:
  desk:
    serves: [desk]
    staffing: { everyDay: 2 }
  crib:
    serves: [crib]
    staffing: { everyDay: { "07:00-22:00": 5, "22:00-07:00": 3 } }
headline: [{ measure: meanTimeToAnswer, queue: crib }]
targets:
  wait: { measure: meanTimeToAnswer, queue: crib, value: 300 s, accept: 270 s .. 330 s, role: fit, source: made up }
policies:
  more: { change: { teams: { crib: { staffing: { everyDay: { "07:00-22:00": 6 } } } } } }
`;

export type Edit = readonly [from: string, to: string];

/** A mistake, how to make it, and what is said of it. */
export interface MistakeCase {
  readonly mistake: string;
  readonly edits: readonly Edit[];
  readonly says: readonly string[];
}

/** The text with each edit made; what is replaced must be there once, so that a test means what it says. */
export function edited(text: string, ...edits: readonly Edit[]): string {
  return edits.reduce((before, [from, to]) => {
    const parts = before.split(from);
    if (parts.length !== 2) throw new Error(`${parts.length - 1} times in the text: ${from}`);
    return parts.join(to);
  }, text);
}

/** What is wrong with a text, one line for each mistake. */
export function mistakesOf(text: string, options: LoadOptions = {}): readonly string[] {
  const outcome = loadScenario({ name: "s.yaml", text }, options);
  return outcome.ok ? [] : outcome.problems.map(formatProblem);
}
