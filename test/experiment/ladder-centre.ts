// A centre that has most of what a ladder can take out: two queues with one team, a switchboard, and a year's pattern.
import type { ResolvedScenario } from "../../src/scenario/resolved.ts";
import { constant, exponential, plainScenario } from "../model/plain-scenario.ts";

const again = { share: 0.5, delay: exponential(600), atMost: 2 };
const busyByDay = [20, 20, 40, 60, 100, 120, 140, 120, 100, 80, 60, 40].map((perDay) => perDay / 86_400);

/** Everything on; the wait is that of `handlers`, with index 1. Desk-hours are 96 a day. */
export function featuredCentre(days = 22, warmUpDays = 1): ResolvedScenario {
  const plain = plainScenario({
    days,
    warmUpDays,
    backlog: [0, 2],
    busyness: { dayCv: 0.2, dayCorrelation: 0.5, hourCv: 0.1 },
    sources: [
      { id: "101", rate: busyByDay.map((rate) => 6 * rate) },
      { id: "999", queue: 2, rate: 1 / 900 },
    ],
    queues: [
      {
        id: "switchboard",
        stage: "switchboard",
        talk: exponential(60),
        patience: exponential(600),
        outcomes: {
          putThrough: { share: 0.6, queue: 1 },
          extension: { share: 0.1, reached: 0.5, chaser: again },
          advice: { share: 0.25 },
          upgrade: { share: 0.05, queue: 2 },
        },
      },
      {
        id: "handlers",
        priority: 2,
        ring: constant(3),
        patience: exponential(600),
        talk: { kind: "lognormal", mean: 400, cv: 0.8 },
        wrapUp: constant(100),
        ageing: 120,
        transfers: [{ share: 0.1, queue: 2 }],
        whenAbandoned: {
          redial: again,
          escalation: { share: 0.1, delay: constant(0), queue: 2, channel: 0 },
        },
        whenBlocked: again,
      },
      { id: "emergency", priority: 1, patience: exponential(900), talk: exponential(300) },
      { id: "enquiries", stage: "work", isDeferrable: true, priority: 9, talk: exponential(200) },
    ],
    teams: [
      { serves: [0], handlers: 2 },
      { serves: [1], handlers: [2, 4, 6, 4], handleTimeFactors: [0.8, 1.2], leaveFree: [0, 1, 0, 0] },
      { serves: [2, 3], handlers: 2, helps: [1] },
    ],
    trunks: [{ id: "main", lines: 30, channels: [0] }],
  });
  const [switchboard, handlers, ...others] = plain.queues;
  if (switchboard === undefined || handlers === undefined) throw new Error("two queues were made");
  const work = { share: 0.1, queue: 3 };
  const [first, ...rest] = plain.sources;
  if (first === undefined) throw new Error("a source was made");
  return {
    ...plain,
    sources: [
      {
        ...first,
        batch: { mean: 1.5, meanSquare: 2.5, sizes: [1, 2].map((size) => ({ size, share: 0.5 })) },
      },
      ...rest,
    ],
    queues: [
      switchboard,
      {
        ...handlers,
        brings: { answered: work, abandoned: null },
        isOpen: Uint8Array.from(plain.calendar.intervalDay, (_, i) => (i % 24 === 3 ? 0 : 1)),
      },
      ...others,
    ],
  };
}
