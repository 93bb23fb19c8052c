// Solves one number of a scenario for one target. Every trial meets the same callers (common random numbers), so
// the response is a smooth enough function of the number to be solved by the secant method within a bracket.

export interface Trial {
  readonly x: number;
  readonly value: number;
}

export interface Solution {
  readonly best: Trial;
  readonly trials: readonly Trial[];
  /** Whether the best trial lies within the tolerance. */
  readonly isSolved: boolean;
}

export interface Search {
  readonly low: number;
  readonly high: number;
  readonly target: number;
  /** How far from the target a value may be, in its unit. */
  readonly tolerance: number;
  readonly mostTrials: number;
  readonly evaluate: (x: number) => Promise<number>;
}

/** The ends of the range lie on the same side of the target. */
export class NotBracketed extends Error {
  readonly ends: readonly [Trial, Trial];

  constructor(ends: readonly [Trial, Trial], target: number) {
    super(
      `the target ${target} is not reached in the range: ${ends[0].value} at ${ends[0].x}, ${ends[1].value} at ${ends[1].x}`,
    );
    this.name = "NotBracketed";
    this.ends = ends;
  }
}

/** Regula falsi with the Illinois rule: a secant step that never leaves the bracket. */
export async function solve(search: Search): Promise<Solution> {
  const { target, tolerance, mostTrials } = search;
  const trials: Trial[] = [];
  const gapAt = async (x: number): Promise<number> => {
    const value = await search.evaluate(x);
    trials.push({ x, value });
    return value - target;
  };
  let left = { x: search.low, gap: await gapAt(search.low) };
  let right = { x: search.high, gap: await gapAt(search.high) };
  const [first, second] = trials;
  if (left.gap * right.gap > 0 && first && second) throw new NotBracketed([first, second], target);
  while (Math.abs(bestOf(trials, target).value - target) > tolerance && trials.length < mostTrials) {
    const x = right.x - (right.gap * (right.x - left.x)) / (right.gap - left.gap);
    const gap = await gapAt(x);
    if (gap * right.gap < 0) left = right;
    else left = { x: left.x, gap: left.gap / 2 };
    right = { x, gap };
  }
  const best = bestOf(trials, target);
  return { best, trials, isSolved: Math.abs(best.value - target) <= tolerance };
}

function bestOf(trials: readonly Trial[], target: number): Trial {
  const [first, ...others] = trials;
  if (first === undefined) throw new Error("a search without a trial");
  return others.reduce(
    (best, trial) => (Math.abs(trial.value - target) < Math.abs(best.value - target) ? trial : best),
    first,
  );
}
