// A small centre of two queues with policies that do all that a policy can do to a comparison.
import type { ComparedScenario } from "../../src/experiment/compare.ts";
import { loadScenario } from "../../src/scenario/load-scenario.ts";
import { formatProblem } from "../../src/scenario/problem.ts";

const centre = `format: 1
name: Two queues
calendar: { timeZone: UTC, start: 2024-01-01, days: 2, interval: 60 min, bankHolidays: none }
run: { seed: pairs, replications: 6, warmUp: 0 weeks }
demand:
  "999": { channel: "999", volume: 150 per day, queue: emergency, profile: flat }
  "101": { channel: "101", volume: 400 per day, queue: crib, profile: flat }
queues:
  emergency:
    stage: handler
    priority: 1
    ring: 3 s
    patience: endless
    talk: { distribution: exponential, mean: 5 min }
    serviceLevel: { within: 10 s, thresholds: [10 s] }
  crib:
    stage: handler
    priority: 2
    ring: 3 s
    patience: { distribution: exponential, mean: 15 min }
    talk: { distribution: exponential, mean: 10 min }
    serviceLevel: { within: 2 min, thresholds: [2 min] }
teams:
  emergency: { serves: [emergency], staffing: { everyDay: { "00:00-24:00": 2 } } }
  crib:
    serves: [crib]
    helps: { emergency: nextFree }
    staffing: { everyDay: { "00:00-24:00": 3 } }
headline:
  - { measure: meanTimeToAnswer, queue: crib }
policies:
  one-more: { change: { teams: { crib: { staffing: { everyDay: { "00:00-24:00": 4 } } } } } }
  same-again: { change: { teams: { crib: { staffing: { everyDay: { "00:00-24:00": 4 } } } } } }
  renamed: { change: { name: The same centre under another name } }
  no-help: { change: { teams: { crib: { helps: { emergency: none } } } } }
  more-demand: { change: { demand: { "101": { volume: 440 per day } } } }
  longer: { change: { calendar: { days: 3 } } }
  warmed: { change: { run: { warmUp: 1 week } } }
  other-callers: { change: { run: { seed: others } } }
  kinder: { change: { queues: { crib: { serviceLevel: { within: 5 min } } } } }
  everything: { change: { calendar: { days: 9 }, run: { seed: others, end: drain } } }
`;

/** The centre under each of the policies, with its text changed by `edit`. */
export function comparedCentre(
  policies: readonly string[],
  edit = (text: string) => text,
): ComparedScenario[] {
  return policies.map((policy) => {
    const outcome = loadScenario({ name: "two.yaml", text: edit(centre) }, { policy });
    if (!outcome.ok) throw new Error(outcome.problems.map(formatProblem).join("\n"));
    return outcome;
  });
}
