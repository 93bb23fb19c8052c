// Square-root staffing, and the limits that make it work, against the table of exact and limiting values.
import { describe, expect, it } from "vitest";
import { erlangA } from "../../src/statistics/erlang-a.ts";
import {
  garnettWaiting,
  halfinWhittWaiting,
  spareOf,
  squareRootStaffing,
} from "../../src/statistics/square-root-staffing.ts";
import { near } from "./near.ts";
import { staffingTable } from "./square-root-staffing.ts";

/** The table has these for each load, in this order. */
const spares = [0.25, 0.5, 1, 1.5];

describe("square-root staffing", () => {
  it("rounds the load and its margin up to whole handlers", () => {
    const staffed = staffingTable.map(({ load }, i) => squareRootStaffing(load, spares[i % 4] ?? 0));
    expect(staffed).toEqual(staffingTable.map(({ handlers }) => handlers));
    expect([squareRootStaffing(0, 1), squareRootStaffing(4, -3)]).toEqual([0, 0]);
    expect(() => squareRootStaffing(-1, 1)).toThrow("load of -1");
  });

  it("has the limits of Halfin and Whitt, and of Garnett, Mandelbaum and Reiman", () => {
    for (const { load, handlers, halfinWhitt, garnett } of staffingTable) {
      const spare = spareOf(handlers, load);
      near([halfinWhittWaiting(spare), garnettWaiting(spare, 1)], [halfinWhitt, garnett]);
    }
  });

  it("would notice one handler more", () => {
    expect(() => near([halfinWhittWaiting(spareOf(7, 5))], [0.5454556626])).toThrow();
  });

  it("comes close to Erlang A for large loads, whether callers are patient or hasty, short of handlers or not", () => {
    for (const patience of [0.2, 1, 5]) {
      for (const spare of [-1, 0, 1]) {
        const load = 40_000;
        const handlers = load + 200 * spare;
        const exact = erlangA({ arrivalRate: load, meanHandleTime: 1, handlers, meanPatience: patience });
        // The limit's error is of the order of one over the root of the load.
        expect(Math.abs(garnettWaiting(spare, patience) - exact.waitProbability)).toBeLessThan(0.005);
      }
    }
  });

  it("becomes the limit without patience, and has none where nothing is to spare and nobody gives up", () => {
    near([garnettWaiting(1, 1e12)], [halfinWhittWaiting(1) ?? Number.NaN]);
    expect([halfinWhittWaiting(0), halfinWhittWaiting(-1)]).toEqual([null, null]);
    expect(() => garnettWaiting(1, 0)).toThrow("patience of 0");
  });
});
