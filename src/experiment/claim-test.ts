// One claim under one rule: its difference at the scenario's own numbers, its sign over the draws, and what decides it.
import type { BreakEven, ClaimTest, ClaimVerdict } from "../results/claims.ts";
import { dispatchRuleOf } from "../results/dispatch-rule.ts";
import type { NumberInfluence } from "../results/ensemble.ts";
import { shareInterval } from "../statistics/share-interval.ts";
import type { PlannedTest } from "./claim-plan.ts";
import { boundsOf, type Difference } from "./measured-values.ts";
import { type Columns, lineOn, middleOf, strongestInfluence } from "./number-influence.ts";
import { differenceIn, type PolicyRunner, type PolicyRuns, sidesOf } from "./policy-runs.ts";
import { NotBracketed, solve } from "./solve.ts";

export interface ClaimGround {
  readonly runner: PolicyRunner;
  /** At the scenario's own numbers. */
  readonly own: PolicyRuns;
  readonly runs: readonly PolicyRuns[];
  readonly columns: Columns;
  readonly level: number;
  readonly signal: AbortSignal | undefined;
  readonly drawReplications: number;
}

/** Shares of the draws from which on a claim is supported, and up to which it is contradicted. */
const enough = { supported: 0.9, contradicted: 0.1 };
/** Of the search for the number at which the sign turns: runs, and how near to zero as a part of the draws' range. */
const search = { mostTrials: 10, near: 0.02 };

export async function testClaim(test: PlannedTest, ground: ClaimGround): Promise<ClaimTest> {
  const { own, runs, columns, level, runner } = ground;
  const draws = runs.map((each) => differenceIn(each, test, level).value);
  const { direction } = test.claim;
  const held = draws.filter(
    (value) => value !== null && (direction === "less" ? value < 0 : value > 0),
  ).length;
  const share = held / draws.length;
  const unknown = draws.filter((value) => value === null).length / draws.length;
  const verdict = verdictOf(share, unknown);
  const most = verdict === "dependsOn" ? strongestInfluence(columns, draws) : null;
  const [before, after] = sidesOf(own, test);
  const difference = differenceIn(own, test, level);
  const { response } = runner.ownScenario(test.policy);
  return {
    under: test.under,
    dispatch: response === undefined ? null : dispatchRuleOf(response),
    baseline: boundsOf(before, level),
    policy: boundsOf(after, level),
    difference,
    draws,
    held,
    share,
    shareInterval: shareInterval(held, draws.length, level) ?? { low: 0, high: 1 },
    range: middleOf(draws),
    verdict,
    most,
    breakEven: most === null ? null : await breakEvenOf(test, { most, difference, draws }, ground),
  };
}

/** Draws in which the difference is undefined (`unknown`) speak neither for a claim nor against it. */
function verdictOf(share: number, unknown: number): ClaimVerdict {
  if (share >= enough.supported) return "supported";
  return share + unknown <= enough.contradicted ? "contradicted" : "dependsOn";
}

interface Turning {
  readonly most: NumberInfluence;
  readonly difference: Difference;
  readonly draws: readonly (number | null)[];
}

/** Where the sign turns as that number moves and all others stay: by runs, or else by the draws' straight line. */
async function breakEvenOf(
  test: PlannedTest,
  turning: Turning,
  ground: ClaimGround,
): Promise<BreakEven | null> {
  const { number } = turning.most;
  const isCurve = number.together !== number.path;
  if (isCurve || number.isWhole || ground.signal?.aborted) return extrapolated(turning, ground);
  try {
    const { best, isSolved } = await turningPoint(test, turning, ground);
    if (isSolved) return { value: best.x, how: "simulated", isInRange: true };
  } catch (fault) {
    if (!(fault instanceof NotBracketed || fault instanceof NoDifference) && !ground.signal?.aborted)
      throw fault;
  }
  return extrapolated(turning, ground);
}

class NoDifference extends Error {}

function turningPoint(
  test: PlannedTest,
  { most: { number }, draws }: Turning,
  { runner, level, signal, drawReplications }: ClaimGround,
) {
  const { low, high, path } = number;
  const range = middleOf(draws);
  const evaluate = async (value: number): Promise<number> => {
    const numbers = { name: `${path} at ${value}`, draw: [{ path, value }], replications: drawReplications };
    const runs = await runner.run(numbers, signal, [test.baseline, test.policy]);
    const found = differenceIn(runs, test, level).value;
    if (found === null) throw new NoDifference(`${path} at ${value}`);
    return found;
  };
  const tolerance = search.near * (range.high - range.low);
  return solve({ low, high, target: 0, tolerance, mostTrials: search.mostTrials, evaluate });
}

/** A line through the difference at the scenario's own numbers, with the slope that the draws have. */
function extrapolated(
  { most: { number }, difference, draws }: Turning,
  { columns }: ClaimGround,
): BreakEven | null {
  const line = lineOn(columns, draws, number.path);
  if (line === null || line.slope === 0 || difference.value === null) return null;
  const value = number.value - difference.value / line.slope;
  return { value, how: "extrapolated", isInRange: value >= number.low && value <= number.high };
}
