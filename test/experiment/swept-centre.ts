// A small scenario that is over quickly, and plans for it.

import { planSweep } from "../../src/experiment/plan-sweep.ts";
import type { Sweep } from "../../src/results/sweep.ts";
import { type LoadAgain, scenarioLoader } from "../../src/scenario/load-scenario.ts";
import { formatProblem } from "../../src/scenario/problem.ts";

const centre = `format: 1
name: A swept centre
calendar: { timeZone: Europe/London, start: 2017-07-03, days: 2, interval: 60 min }
run: { seed: hello, replications: 2 }
demand:
  "101": { channel: "101", volume: { value: 200 per day, range: 150..300 }, queue: crib, profile: flat }
queues:
  crib:
    stage: handler
    priority: 1
    ring: 3 s
    patience: { distribution: exponential, mean: 20 min }
    talk: { distribution: lognormal, mean: 6 min, cv: 0.8 }
teams:
  crib: { serves: [crib], staffing: { everyDay: { "00:00-24:00": 2 } } }
headline: [{ measure: meanTimeToAnswer, queue: crib }]
policies:
  more: { change: { teams: { crib: { staffing: { everyDay: { "00:00-24:00": { plus: 1 } } } } } } }
  three: { change: { teams: { crib: { staffing: { everyDay: { "00:00-24:00": 3 } } } } } }
`;

export const handlers = "teams.crib.staffing.everyDay.00:00-24:00";

export const plan = `format: 1
scenario: centre.yaml
factors:
  ${handlers}: { values: [1, 2, 3] }
  queues.crib.patience.mean: { from: 10, to: 30, steps: 2 }
design: grid
measures:
  - { measure: meanTimeToAnswer, queue: crib }
  - { measure: occupancy, queue: crib }
replications: 2
`;

const load = scenarioLoader({ name: "centre.yaml", text: centre });

export function loadCentre(): LoadAgain {
  return load;
}

/** What is wrong with a plan, one line for each mistake. */
export function mistakesIn(text: string): readonly string[] {
  const outcome = planSweep({ name: "p.yaml", text }, loadCentre());
  return outcome.ok ? [] : outcome.problems.map(formatProblem);
}

const plans = new Map<string, Sweep>();

/** The sweep of a plan without mistakes. */
export function planned(text: string): Sweep {
  const known = plans.get(text);
  if (known !== undefined) return known;
  const outcome = planSweep({ name: "p.yaml", text }, loadCentre());
  if (!outcome.ok) throw new Error(outcome.problems.map(formatProblem).join("\n"));
  plans.set(text, outcome.sweep);
  return outcome.sweep;
}
