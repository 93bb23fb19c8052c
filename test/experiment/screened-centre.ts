// A small scenario with assumed numbers of every sort that a screening meets.
import { type LoadAgain, scenarioLoader } from "../../src/scenario/load-scenario.ts";

const text = `format: 1
name: A screened centre
calendar: { timeZone: Europe/London, start: 2017-07-03, days: 1, interval: 60 min }
run: { seed: hello, replications: 2 }
demand:
  "101": { channel: "101", volume: { value: 200 per day, range: 180..240, tag: A }, queue: crib, profile: flat }
queues:
  crib:
    stage: handler
    priority: 1
    ring: { value: 3 s, range: 2..4, tag: D }
    patience: { distribution: exponential, mean: 20 min }
    talk: { distribution: lognormal, mean: { value: 6 min, range: 5..9, tag: A }, cv: 0.8 }
teams:
  crib: { serves: [crib], staffing: { everyDay: { "00:00-24:00": { value: 2, range: 2..3, tag: A } } } }
headline: [{ measure: meanTimeToAnswer, queue: crib }]
policies:
  more: { change: { teams: { crib: { staffing: { everyDay: { "00:00-24:00": { plus: 1 } } } } } } }
  three: { change: { teams: { crib: { staffing: { everyDay: { "00:00-24:00": 3 } } } } } }
`;

export const screened: LoadAgain = scenarioLoader({ name: "centre.yaml", text });

/** The same without ranges. */
export const unranged: LoadAgain = scenarioLoader({
  name: "centre.yaml",
  text: text.replaceAll(/, range: [^,]+/g, ""),
});
