// A tiny centre with claims that are true, false and undecided by construction.
import type { LoadAgain } from "../../src/scenario/load-scenario.ts";
import { scenarioLoader } from "../../src/scenario/load-scenario.ts";

/**
 * Talk of 4 to 8 minutes is all that the wait depends on; 14 lines carry the rest. `split` adds a handler and a fixed
 * 30 s to every talk ... see the tests.
 */
export const claimedCentre = `format: 1
name: Claimed
calendar: { timeZone: UTC, start: 2024-01-01, days: 1, interval: 60 min, bankHolidays: none }
run: { seed: claims, replications: 4, warmUp: 0 weeks }
demand:
  "101": { channel: "101", volume: { value: 300 per day, range: 280..320, tag: A }, queue: desk, profile: flat }
queues:
  desk:
    stage: handler
    priority: 1
    ring: { distribution: exponential, mean: { value: 3 s, range: 2..6, tag: A } }
    patience: endless
    talk: { distribution: exponential, mean: { value: 6 min, range: 4..8, tag: A } }
teams:
  desk: { serves: [desk], staffing: { everyDay: { "00:00-24:00": { value: 3, range: 3..4, tag: A } } } }
headline: [{ measure: meanTimeToAnswer, queue: desk }]
targets:
  wait: { measure: meanTimeToAnswer, queue: desk, value: 60 s, accept: 50 s .. 70 s, role: fit, source: made up }
  offered: { measure: offeredPerDay, queue: desk, value: 300, accept: 295 .. 305, role: check, source: made up }
policies:
  one-more: { change: { teams: { desk: { staffing: { everyDay: { "00:00-24:00": { plus: 1 } } } } } } }
  fixed: { change: { queues: { desk: { talk: { mean: 6 min } } } } }
  slow: { change: { demand: { "101": { volume: { times: 0.9 } } } } }
claims:
  true: { says: One more shortens the wait., policy: one-more, measure: meanTimeToAnswer, queue: desk, direction: less, under: [slow] }
  false: { says: One more lengthens the wait., policy: one-more, measure: meanTimeToAnswer, queue: desk, direction: more }
  turns: { says: A talk of six minutes shortens the wait., policy: fixed, measure: meanTimeToAnswer, queue: desk, direction: less }
`;

export function loadClaimed(edit = (text: string) => text): LoadAgain {
  return scenarioLoader({ name: "claimed.yaml", text: edit(claimedCentre) });
}
