// Erlang A against values of two independent methods (birth and death equations, and the integrals of Mandelbaum
// and Zeltyn). Sources: project validation cases A10, A11, A14, B01 (its exact block) and A50.
import { describe, expect, it } from "vitest";
import { erlangB, erlangC } from "../../src/statistics/erlang.ts";
import {
  erlangA,
  erlangAAbandonedWithin,
  erlangAQuantile,
  erlangAServedWithin,
  erlangAStillWaiting,
} from "../../src/statistics/erlang-a.ts";
import { normalCdf } from "../../src/statistics/normal.ts";
import type { ImpatientSystem } from "../../src/statistics/queue-lengths.ts";
import { near } from "./near.ts";
import { staffingTable } from "./square-root-staffing.ts";

const survey = { arrivalRate: 48, meanHandleTime: 1, handlers: 50, meanPatience: 2 };

/**
 * `steady`: P(ab), P(wait), E[W], E[W | served], E[W | abandoned], E[Q], occupancy. `still`: P(W > time).
 * `within`: time, then served within it ÷ offered, ÷ served, served or abandoned within it ÷ offered, and served
 * within it ÷ (offered less abandoned within it).
 */
const cases: readonly {
  readonly name: string;
  readonly system: ImpatientSystem;
  readonly steady: readonly number[];
  readonly still: readonly (readonly [number, number])[];
  readonly within: readonly [number, number, number, number, number];
}[] = [
  {
    name: "A10, the survey's 50 agents",
    system: survey,
    steady: [
      0.03091224916, 0.4677740686, 0.06182449832, 0.06026500399, 0.1107140776, 2.96757592, 0.9303242408,
    ],
    still: [
      [0.1, 0.2439454817],
      [0.2, 0.107041128],
      [0.5, 0.003155558927],
    ],
    within: [1 / 3, 0.9430189547, 0.9730996537, 0.9728643917, 0.972029603],
  },
  {
    name: "A11, the ContactCenters example",
    system: { arrivalRate: 4.2, meanHandleTime: 2, handlers: 12, meanPatience: 1 },
    steady: [
      0.02967890554, 0.1273722818, 0.02967890554, 0.02406007701, 0.2133806881, 0.1246514033, 0.6792247661,
    ],
    still: [[1 / 3, 0.03137818991]],
    within: [1 / 3, 0.9452695756, 0.9741822382, 0.9686218101, 0.9678715387],
  },
  {
    name: "A14, patience as long as service",
    system: { arrivalRate: 38, meanHandleTime: 1, handlers: 40, meanPatience: 1 },
    steady: [
      0.04217835848, 0.3940806321, 0.04217835848, 0.04006511954, 0.09016756598, 1.602777622, 0.9099305594,
    ],
    still: [
      [0.05, 0.2682729097],
      [0.2, 0.05776585967],
    ],
    within: [0.1, 0.801272312, 0.8365569092, 0.8285851512, 0.8237718604],
  },
];

describe("Erlang A", () => {
  it.each(cases)("agrees with $name", ({ system, steady, still, within }) => {
    const queue = erlangA(system);
    const { abandonmentRatio, waitProbability, meanWait, meanWaitOfServed, meanWaitOfAbandoned } = queue;
    const waits = [abandonmentRatio, waitProbability, meanWait, meanWaitOfServed, meanWaitOfAbandoned];
    near([...waits, queue.meanQueue, queue.occupancy], steady);
    for (const [time, share] of still) near([erlangAStillWaiting(system, time)], [share]);
    const [time, ...shares] = within;
    const served = erlangAServedWithin(system, time);
    const abandoned = erlangAAbandonedWithin(system, time);
    near([served, served / (1 - abandonmentRatio), served + abandoned, served / (1 - abandoned)], shares);
  });

  it("gives the survey's table (B01), in seconds", () => {
    const inSeconds = { arrivalRate: 0.8, meanHandleTime: 60, handlers: 50, meanPatience: 120 };
    const { abandonmentRatio, meanWait, meanQueue, occupancy } = erlangA(inSeconds);
    near(
      [abandonmentRatio, meanWait, meanQueue, occupancy],
      [0.03091224916, 3.709469899, 2.96757592, 0.9303242408],
    );
    near([erlangAQuantile(inSeconds, 0.9)], [12.44464772]);
    near([erlangC(inSeconds)?.meanWait, erlangC(inSeconds)?.meanQueue], [20.83366834, 16.66693467]);
    const reduced = { ...inSeconds, arrivalRate: 0.8 * (1 - abandonmentRatio) };
    near([erlangC(reduced)?.meanWait, erlangC(reduced)?.meanQueue], [8.831702901, 6.84695608]);
  });

  it("agrees with the square-root staffing table (A50) and Garnett's limit", () => {
    for (const { load, handlers, waitA, abandonedA, garnett } of staffingTable) {
      const queue = erlangA({ arrivalRate: load, meanHandleTime: 1, handlers, meanPatience: 1 });
      near([queue.waitProbability, queue.abandonmentRatio], [waitA, abandonedA]);
      near([1 - normalCdf((handlers - load) / Math.sqrt(load))], [garnett]);
    }
  });

  it("would notice a patience that is one part in ten thousand longer", () => {
    const { abandonmentRatio } = erlangA({ ...survey, meanPatience: 2.0002 });
    expect(() => near([abandonmentRatio], [0.03091224916])).toThrow();
  });

  it("becomes Erlang C for callers who hardly ever give up, and loses nearly all who wait without patience", () => {
    const patient = erlangA({ ...survey, meanPatience: 1e9 });
    expect(patient.waitProbability).toBeCloseTo(erlangC(survey)?.waitProbability ?? Number.NaN, 7);
    const hasty = erlangA({ ...survey, meanPatience: 1e-9 });
    expect(hasty.abandonmentRatio).toBeCloseTo(erlangB(50, 48), 7);
  });

  it("keeps its identities under an overload of ten to one, and for five thousand handlers", () => {
    for (const system of [
      { arrivalRate: 500, meanHandleTime: 1, handlers: 50, meanPatience: 5 },
      { arrivalRate: 5000, meanHandleTime: 1, handlers: 5000, meanPatience: 2 },
    ]) {
      const queue = erlangA(system);
      const { abandonmentRatio: lost, meanWaitOfServed, meanWaitOfAbandoned } = queue;
      near([queue.meanWait], [(1 - lost) * meanWaitOfServed + lost * meanWaitOfAbandoned]);
      near([queue.meanQueue], [system.arrivalRate * queue.meanWait]);
      near([erlangAStillWaiting(system, 0)], [queue.waitProbability]);
      near([erlangAServedWithin(system, 0)], [1 - queue.waitProbability]);
      expect(queue.occupancy).toBeLessThanOrEqual(1 + 1e-12);
      near([erlangAStillWaiting(system, erlangAQuantile(system, 0.95))], [0.05]);
    }
  });

  it("answers everybody at once when nobody finds all handlers busy", () => {
    const idle = { arrivalRate: 1, meanHandleTime: 1, handlers: 100, meanPatience: 1 };
    expect(erlangAQuantile(idle, 0.99)).toBe(0);
    near([erlangAServedWithin(idle, 0)], [1]);
  });

  it("refuses a centre without handlers", () => {
    expect(() => erlangA({ ...survey, handlers: 0 })).toThrow("0 handlers");
  });
});
