// What the model promises for every scenario, watched event by event.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Audit } from "../../src/results/audit.ts";
import * as flow from "../../src/results/flow-columns.ts";
import { RatioBlock, readRatios } from "../../src/results/ratio-block.ts";
import { ratioSpecs } from "../../src/results/row-specs.ts";
import { tablesOf } from "../../src/results/tables.ts";
import { summaryOf } from "../results/summary-of.ts";
import { twoStageCentres } from "./random-scenarios.ts";
import { recordCentre } from "./run-centre.ts";
import { watchfulObserver } from "./watchful-observer.ts";

/** Fixed, so that every run of the suite meets the same scenarios. */
const seeded = { seed: 101, numRuns: 60 };

describe("whatever the scenario", () => {
  it("time never runs backwards, nobody serves two calls, nobody waits while somebody who may answer is free", () => {
    fc.assert(
      fc.property(twoStageCentres, (scenario) => {
        const broken: string[] = [];
        recordCentre(scenario, 0, (recorder) =>
          watchfulObserver(scenario, recorder, (promise) => broken.push(promise)),
        );
        expect(broken).toEqual([]);
      }),
      seeded,
    );
  });

  it("the audit holds: flows, Little's law, handler time, needs and arrivals", () => {
    fc.assert(
      fc.property(twoStageCentres, (scenario) => {
        const audit = new Audit(scenario);
        audit.add(summaryOf(recordCentre(scenario)));
        expect(audit.checks().filter(({ holds }) => !holds)).toEqual([]);
      }),
      seeded,
    );
  });

  it("a drained run leaves nobody inside, and no need open but those who would ring after the end", () => {
    fc.assert(
      fc.property(twoStageCentres, (scenario) => {
        const recorder = recordCentre({ ...scenario, run: { ...scenario.run, end: "drain" } });
        const { bornEver, settledEver, lostEver } = recorder.needs;
        expect(recorder.openContacts).toBe(0);
        expect(settledEver + lostEver + recorder.openNeeds).toBe(bornEver);
      }),
      seeded,
    );
  });

  it("occupancy of working time lies between 0 and 1, shares too, and no figure is not-a-number", () => {
    fc.assert(
      fc.property(twoStageCentres, (scenario) => {
        const tables = tablesOf(recordCentre(scenario));
        const { cells } = tables.teamWhole;
        for (let base = 0; base < cells.length; base += flow.teamWidth) {
          const busy = cells[base + flow.busyTime] ?? Number.NaN;
          expect(busy).toBeLessThanOrEqual((cells[base + flow.dutyTime] ?? Number.NaN) * (1 + 1e-12));
        }
        const block = new RatioBlock(ratioSpecs(scenario));
        block.add(readRatios(block.specs, tables));
        const rows = block.rows("base", 0.95);
        expect(rows.filter(({ value }) => Number.isNaN(value))).toEqual([]);
        const shares = rows.filter(({ unit }) => unit === "share").map(({ value }) => value ?? 0);
        expect(shares.filter((value) => value < 0 || value > 1 + 1e-12)).toEqual([]);
      }),
      { ...seeded, numRuns: 20 },
    );
  });
});
