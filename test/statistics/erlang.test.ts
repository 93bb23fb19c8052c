// Erlang B and C against published and recomputed values. Sources: project validation cases A03, A04, A06, B12 and
// A50 (Erlang C; ContactCenters MMC example; pyworkforce README).
import { describe, expect, it } from "vitest";
import {
  erlangB,
  erlangC,
  erlangCQuantile,
  erlangCWithin,
  type WaitingSystem,
} from "../../src/statistics/erlang.ts";
import { normalCdf } from "../../src/statistics/normal.ts";
import { near } from "./near.ts";
import { staffingTable } from "./square-root-staffing.ts";

const minutes = { arrivalRate: 0.5, meanHandleTime: 5, handlers: 3 };

/** System; P(wait), E[W], E[W | wait], E[Q]; P(W <= time); quantiles. */
const cases: readonly {
  readonly name: string;
  readonly system: WaitingSystem;
  readonly steady: readonly [number, number, number, number];
  readonly within: readonly (readonly [number, number])[];
  readonly quantiles: readonly (readonly [number, number])[];
}[] = [
  {
    name: "A03, three 999 call takers",
    system: minutes,
    steady: [0.702247191, 7.02247191, 10, 3.511235955],
    within: [
      [1, 0.3645804649],
      [5, 0.574065548],
      [20, 0.9049611775],
    ],
    quantiles: [
      [0.2, 0],
      [0.5, 3.396773676],
      [0.8, 12.55968099],
      [0.9, 19.4911528],
      [0.95, 26.42262461],
    ],
  },
  {
    name: "A04, the ContactCenters example",
    system: { arrivalRate: 4.2, meanHandleTime: 2, handlers: 12 },
    steady: [0.1838886304, 0.1021603502, 0.5555555556, 0.4290734709],
    within: [
      [1 / 3, 0.8990797799],
      [1, 0.9696034138],
      [2, 0.9949754781],
    ],
    quantiles: [
      [0.9, 0.3384222882],
      [0.95, 0.7235040552],
      [0.99, 1.617636229],
    ],
  },
  {
    name: "A06, 200 handlers",
    system: { arrivalRate: 190, meanHandleTime: 1, handlers: 200 },
    steady: [0.3652638566, 0.03652638566, 0.1, 6.940013275],
    within: [
      [0.05, 0.7784562721],
      [0.1, 0.8656269366],
      [0.2, 0.9505669125],
    ],
    quantiles: [
      [0.9, 0.1295449801],
      [0.95, 0.1988596982],
    ],
  },
];

describe("Erlang C", () => {
  it.each(cases)("agrees with $name", ({ system, steady, within, quantiles }) => {
    const queue = erlangC(system);
    near([queue?.waitProbability, queue?.meanWait, queue?.meanWaitOfDelayed, queue?.meanQueue], steady);
    for (const [time, share] of within) near([erlangCWithin(system, time)], [share]);
    for (const [share, time] of quantiles) near([erlangCQuantile(system, share)], [time]);
  });

  it("gives the published staffing example (B12) to nine digits", () => {
    const system = { arrivalRate: 100 / 30, meanHandleTime: 3, handlers: 14 };
    expect(erlangC(system)?.waitProbability).toBeCloseTo(0.1741319336, 9);
    expect(erlangC(system)?.occupancy).toBeCloseTo(0.7142857143, 9);
    expect(erlangCWithin(system, 20 / 60)).toBeCloseTo(0.8883500192, 9);
  });

  it("agrees with the square-root staffing table (A50) and Halfin and Whitt's limit", () => {
    for (const { load, handlers, waitC, halfinWhitt } of staffingTable) {
      const beta = (handlers - load) / Math.sqrt(load);
      const density = Math.exp((-beta * beta) / 2) / Math.sqrt(2 * Math.PI);
      near([erlangC({ arrivalRate: load, meanHandleTime: 1, handlers })?.waitProbability], [waitC]);
      near([1 / (1 + (beta * normalCdf(beta)) / density)], [halfinWhitt]);
    }
  });

  it("would notice one handler too many", () => {
    const queue = erlangC({ ...minutes, handlers: 4 });
    expect(() => near([queue?.waitProbability], [0.702247191])).toThrow();
  });

  it("has no steady state at or above the handlers' capacity", () => {
    for (const arrivalRate of [0.6, 0.7]) {
      const system = { ...minutes, arrivalRate };
      expect([erlangC(system), erlangCWithin(system, 1), erlangCQuantile(system, 0.9)]).toEqual([
        null,
        null,
        null,
      ]);
    }
  });

  it("does not depend on the unit of time", () => {
    const seconds = { arrivalRate: 0.5 / 60, meanHandleTime: 300, handlers: 3 };
    near([erlangC(seconds)?.meanWait], [7.02247191 * 60]);
  });

  it("stays finite for five thousand handlers", () => {
    const queue = erlangC({ arrivalRate: 4900, meanHandleTime: 1, handlers: 5000 });
    expect(queue?.waitProbability).toBeGreaterThan(0.05);
    expect(queue?.waitProbability).toBeLessThan(0.15);
    near([queue?.meanQueue], [49 * (queue?.waitProbability ?? 0)]);
  });
});

describe("Erlang B", () => {
  it("agrees with the closed form for few handlers", () => {
    expect(erlangB(0, 3)).toBe(1);
    near([erlangB(1, 2), erlangB(2, 3)], [2 / 3, 4.5 / 8.5]);
    expect(erlangB(5, 0)).toBe(0);
  });

  it("refuses half a handler", () => {
    expect(() => erlangB(2.5, 1)).toThrow("2.5 handlers");
  });
});
