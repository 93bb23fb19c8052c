// The quick form of a case, as a test: half the replications that the case names, of a short window, judged with wider
// relative limits; and a slightly wrong model, which must be refused. (`npm run verify` does all of it in full.)
import { describe, expect, it } from "vitest";
import { metricCount } from "./all-cases.ts";
import { judge, type Verdict } from "./judgement.ts";
import { caseScenario, estimatesOnTheWay, quickScenario, type ValidationCase } from "./validation-case.ts";

/** Cases whose slightly wrong model half of the replications would not show. */
const showsOnlyInFull = new Set(["A01", "A04", "A07", "D01", "A36", "A39, B09", "E01"]);

/** Verdicts of the quick form, with a seed of its own if wanted. */
export function quickVerdicts(each: ValidationCase, seed?: string): Verdict[] {
  return [...verdictsOnTheWay(each, "base", seed)].at(-1) ?? [];
}

/** Verdicts of the quick form after each replication from the second, under a policy of the case's file. */
function* verdictsOnTheWay(each: ValidationCase, policy: string, seed?: string): Generator<Verdict[]> {
  const replications = Math.ceil(each.quick.replications / (showsOnlyInFull.has(each.id) ? 1 : 2));
  const scenario = quickScenario(caseScenario(each, policy), each.quick);
  const run = { ...scenario.run, seed: seed ?? scenario.run.seed };
  for (const estimates of estimatesOnTheWay(each, { ...scenario, run }, replications)) {
    const wider = estimates.map((metric) => ({
      ...metric,
      relativeLimit: metric.relativeLimit * each.quick.slack * Math.SQRT2,
    }));
    yield judge(wider, metricCount);
  }
}

export const refused = (verdicts: readonly Verdict[]) => verdicts.filter(({ holds }) => !holds);

/**
 * Whether a slightly wrong model is refused for being too many standard errors off, not only for being far off. Looks
 * after each replication, and no further than the quick form goes: a right model would be refused so with a chance
 * below the family's level times the looks, 2 %.
 */
export function isRefusedByZ(each: ValidationCase, fault: string): boolean {
  for (const verdicts of verdictsOnTheWay(each, fault)) {
    if (verdicts.some(({ isBeyondLuck }) => isBeyondLuck)) return true;
  }
  return false;
}

export function describeQuickForm(cases: readonly ValidationCase[]): void {
  describe.each(cases)("$id", (each) => {
    it("agrees with what is expected", () => {
      expect(refused(quickVerdicts(each))).toEqual([]);
    });

    it.each(each.faults.slice(0, 1))("would not agree with %s", (fault) => {
      expect(isRefusedByZ(each, fault)).toBe(true);
    });
  });
}
