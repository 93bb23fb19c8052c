// The handlers that a service level takes: a published staffing example, and the least number by trial of all below.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { erlangB, erlangCWithin } from "../../src/statistics/erlang.ts";
import { erlangAServedWithin } from "../../src/statistics/erlang-a.ts";
import {
  handlersByErlangA,
  handlersByErlangB,
  handlersByErlangC,
  handlersWithLines,
} from "../../src/statistics/handlers-needed.ts";
import { limitedLinesServedWithin } from "../../src/statistics/limited-lines.ts";

const goals = fc.record({
  arrivalRate: fc.double({ min: 0.01, max: 40, noNaN: true }),
  meanHandleTime: fc.double({ min: 0.1, max: 3, noNaN: true }),
  share: fc.double({ min: 0.05, max: 0.99, noNaN: true }),
  time: fc.double({ min: 0, max: 2, noNaN: true }),
});

/** Expects that this many reach the share and one fewer do not. */
function expectLeast(handlers: number, share: number, reached: (handlers: number) => number): void {
  expect(reached(handlers)).toBeGreaterThanOrEqual(share);
  if (handlers > 1) expect(reached(handlers - 1)).toBeLessThan(share);
}

describe("the handlers needed", () => {
  it("are 14 in pyworkforce's published example: 100 calls in 30 min of 3 min, 80 % within 20 s", () => {
    const example = { arrivalRate: 100 / 30, meanHandleTime: 3, share: 0.8, time: 20 / 60 };
    expect(handlersByErlangC(example)).toBe(14);
    expect(handlersByErlangC({ ...example, share: 0.89 })).toBe(15);
  });

  it("are the fewest that reach the share, by every model", () => {
    fc.assert(
      fc.property(goals, fc.double({ min: 0.1, max: 20, noNaN: true }), (goal, meanPatience) => {
        const { arrivalRate, meanHandleTime, share, time } = goal;
        const load = { arrivalRate, meanHandleTime };
        expectLeast(
          handlersByErlangB(goal),
          share,
          (handlers) => 1 - erlangB(handlers, arrivalRate * meanHandleTime),
        );
        expectLeast(
          handlersByErlangC(goal),
          share,
          (handlers) => erlangCWithin({ ...load, handlers }, time) ?? 0,
        );
        expectLeast(handlersByErlangA(goal, meanPatience), share, (handlers) =>
          erlangAServedWithin({ ...load, handlers, meanPatience }, time),
        );
        const lines = 60;
        const withLines = handlersWithLines(goal, lines, meanPatience);
        const reached = (handlers: number) =>
          limitedLinesServedWithin({ ...load, handlers, lines, meanPatience }, time);
        if (withLines === null) expect(reached(lines)).toBeLessThan(share);
        else expectLeast(withLines, share, reached);
      }),
      { numRuns: 50 },
    );
  });

  it("cannot make up for too few lines", () => {
    const busy = { arrivalRate: 20, meanHandleTime: 1, share: 0.9, time: 0.5 };
    expect(handlersWithLines(busy, 10, null)).toBeNull();
  });
});
