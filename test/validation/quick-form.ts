// The quick form of a case, as a test: half the replications that the case names, of a short window, judged with wider
// relative limits; and a slightly wrong model, which must be refused. (`npm run verify` does all of it in full.)
import { describe, expect, it } from "vitest";
import { metricCount } from "./all-cases.ts";
import { judge, type Verdict } from "./judgement.ts";
import { caseScenario, estimate, quickScenario, type ValidationCase } from "./validation-case.ts";

/** Cases whose slightly wrong model half of the replications would not show. */
const showsOnlyInFull = new Set([
  "A01",
  "A04",
  "A07",
  "B01 Erlang C, fewer callers",
  "D01",
  "A36",
  "A39, B09",
  "E01",
]);

/** Verdicts of the quick form, under a policy of the case's file and with a seed of its own if wanted. */
export function quickVerdicts(each: ValidationCase, policy = "base", seed?: string): Verdict[] {
  const replications = Math.ceil(each.quick.replications / (showsOnlyInFull.has(each.id) ? 1 : 2));
  const scenario = quickScenario(caseScenario(each, policy), each.quick);
  const run = { ...scenario.run, seed: seed ?? scenario.run.seed };
  const estimates = estimate(each, { ...scenario, run }, replications);
  const wider = estimates.map((metric) => ({
    ...metric,
    relativeLimit: metric.relativeLimit * each.quick.slack * Math.SQRT2,
  }));
  return judge(wider, metricCount);
}

export const refused = (verdicts: readonly Verdict[]) => verdicts.filter(({ holds }) => !holds);

/** Refused for being too many standard errors off, not only for being far off. */
export const refusedByZ = (verdicts: readonly Verdict[]) =>
  verdicts.filter(({ isBeyondLuck }) => isBeyondLuck);

export function describeQuickForm(cases: readonly ValidationCase[]): void {
  describe.each(cases)("$id", (each) => {
    it("agrees with what is expected", () => {
      expect(refused(quickVerdicts(each))).toEqual([]);
    });

    it.each(each.faults.slice(0, 1))("would not agree with %s", (fault) => {
      expect(refusedByZ(quickVerdicts(each, fault))).not.toEqual([]);
    });
  });
}
