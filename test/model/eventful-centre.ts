// A centre of two stages in which everything happens that the first floor can do.
import type { ResolvedScenario } from "../../src/scenario/resolved.ts";
import { constant, exponential, plainScenario } from "./plain-scenario.ts";

const again = (share: number, mean: number) => ({ share, delay: exponential(mean), atMost: 3 });

/** The first of its days is warm-up. */
export const eventfulCentre = (days: number): ResolvedScenario =>
  plainScenario({
    days,
    warmUpDays: 1,
    sources: [
      { id: "999", rate: 1 / 200 },
      { id: "101", queue: 1, rate: 1 / 60 },
    ],
    queues: [
      {
        talk: exponential(300),
        wrapUp: exponential(60),
        patience: exponential(120),
        ring: constant(2),
        priority: 0,
      },
      {
        stage: "switchboard",
        talk: exponential(60),
        patience: exponential(120),
        whenAbandoned: {
          redial: again(0.5, 600),
          escalation: { share: 0.2, delay: constant(10), queue: 0, channel: 0 },
        },
        outcomes: {
          putThrough: { share: 0.5, queue: 2 },
          upgrade: { share: 0.1, queue: 0 },
          advice: { share: 0.2 },
          extension: { share: 0.2, reached: 0.5, chaser: again(0.5, 1800) },
        },
      },
      {
        talk: exponential(400),
        wrapUp: exponential(100),
        patience: exponential(300),
        whenAbandoned: { redial: again(0.5, 600), escalation: null },
        priority: 2,
      },
    ],
    teams: [
      { serves: [0], handlers: 3 },
      { serves: [1], handlers: 2 },
      { serves: [2], helps: [0], handlers: 4 },
    ],
  });
