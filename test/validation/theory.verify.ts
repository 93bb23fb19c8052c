// Theory and published results at full precision: every case as its scenario file says, at least a hundred
// replications, judged as one family; its table goes to verified.md. Then the quick form with other seeds, and with
// every fault.
import { readFileSync, writeFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { allCases, metricCount } from "./all-cases.ts";
import { judge, judgeFamily, type Verdict } from "./judgement.ts";
import { pipelineSectionOf, withPipelineSection } from "./pipeline-table.ts";
import { isRefusedByZ, quickVerdicts, refused } from "./quick-form.ts";
import { caseScenario, estimate } from "./validation-case.ts";
import { verifiedPath, verifiedTable } from "./verified-table.ts";

const fewest = 100;
const oneHour = 3_600_000;
/** Chosen before the first run. */
const otherSeeds = ["another", "a third"];

describe("at full precision", () => {
  const verdicts: Verdict[] = [];

  beforeAll(() => {
    for (const each of allCases) {
      const scenario = caseScenario(each);
      expect(scenario.run.replications).toBeGreaterThanOrEqual(fewest);
      verdicts.push(...judge(estimate(each, scenario, scenario.run.replications), metricCount));
    }
    const kept = pipelineSectionOf(readFileSync(verifiedPath, "utf8"));
    writeFileSync(verifiedPath, withPipelineSection(verifiedTable(verdicts), kept));
  }, oneHour);

  it("no metric is refused", () => {
    expect(refused(verdicts)).toEqual([]);
  });

  it("no more metrics than luck allows lie beyond three standard errors", () => {
    expect(judgeFamily(verdicts).beyondThree).toBeLessThanOrEqual(Math.ceil(0.01 * metricCount));
  });

  it("the first metrics of the cases do not all err on the same side", () => {
    const firsts = allCases.flatMap(({ id }) => verdicts.find(({ caseId }) => caseId === id) ?? []);
    const { above } = judgeFamily(firsts);
    // Both tails of a fair coin hold less than 0.3 % beyond three standard errors.
    expect(Math.abs(above - firsts.length / 2)).toBeLessThan(1.5 * Math.sqrt(firsts.length));
  });
});

describe.each(allCases)("$id, in quick form", (each) => {
  it.each(otherSeeds)("agrees with the seed %s too", (seed) => {
    expect(refused(quickVerdicts(each, seed))).toEqual([]);
  });

  it.each(each.faults)("would not agree with %s", (fault) => {
    expect(isRefusedByZ(each, fault)).toBe(true);
  });
});
