import { describe, expect, test } from "vitest";
import { queueFlowMeasures, teamMeasures } from "../../src/results/flow-measures.ts";
import { queueMeasures, timeFromFirstRing } from "../../src/results/queue-measures.ts";
import { measureNames, teamMeasureNames, unitOfMeasure } from "../../src/scenario/measure-names.ts";

const ratios = [
  ...queueMeasures,
  ...queueFlowMeasures,
  ...teamMeasures,
  timeFromFirstRing("switchboard"),
  timeFromFirstRing("handler"),
];
const quantile = /^(median|p90|p95|p99|longest)WaitingTime$/;

describe("the measures that a scenario may name", () => {
  test("are all among those of a result, in the same unit", () => {
    const units: Readonly<Record<string, string>> = { time: "s", share: "share" };
    for (const name of measureNames.filter((each) => !quantile.test(each))) {
      const ratio = ratios.find((measure) => measure.name === name);
      expect(ratio, name).toBeDefined();
      const unit = units[unitOfMeasure(name) ?? ""];
      if (unit === undefined) expect(["s", "share"]).not.toContain(ratio?.unit);
      else expect(ratio?.unit).toBe(unit);
    }
  });

  test("of a team are those of a team", () => {
    for (const name of teamMeasureNames) expect(teamMeasures.map((measure) => measure.name)).toContain(name);
  });
});
