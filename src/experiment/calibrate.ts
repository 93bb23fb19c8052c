// Calibration: solves one number of a scenario so that one measure meets its target.
import type { Result } from "../results/result.ts";
import type { ResolvedTarget } from "../scenario/resolved.ts";
import type { Executor } from "./executor.ts";
import { type Simulated, simulate } from "./simulate.ts";
import { type Solution, solve } from "./solve.ts";

export interface Calibration {
  readonly target: ResolvedTarget;
  readonly solution: Solution;
  /** The result at the best number. */
  readonly result: Result;
}

export interface CalibrationOptions {
  readonly target: ResolvedTarget;
  readonly low: number;
  readonly high: number;
  /** The scenario with the varied number set to `x`; the number is in the unit in which it was written. */
  readonly scenarioAt: (x: number) => Simulated;
  readonly replications?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Who runs the replications; this thread unless said. */
  readonly executor?: Executor | undefined;
  readonly onTrial?: ((x: number, value: number) => void) | undefined;
}

/** The measure of the target has no observations. */
export class UndefinedMeasure extends Error {
  constructor(message: string) {
    super(message);
    this.name = "UndefinedMeasure";
  }
}

/** Close enough: this share of the target. */
const relativeTolerance = 0.005;
const mostTrials = 25;

/**
 * Solves by the secant method within [low, high]; every trial meets the same callers. Throws `NotBracketed` if the
 * target does not lie between the values at both ends, and the signal's reason if it is aborted.
 */
export async function calibrate(options: CalibrationOptions): Promise<Calibration> {
  const { target, low, high, scenarioAt, onTrial, replications, signal, executor } = options;
  let nearest: { gap: number; result: Result } | undefined;
  const evaluate = async (x: number): Promise<number> => {
    const { result } = await simulate(scenarioAt(x), { replications, signal, executor, days: false });
    signal?.throwIfAborted();
    const value = measured(result, target);
    const gap = Math.abs(value - target.value);
    if (nearest === undefined || gap < nearest.gap) nearest = { gap, result };
    onTrial?.(x, value);
    return value;
  };
  const solution = await solve({
    low,
    high,
    target: target.value,
    tolerance: relativeTolerance * Math.abs(target.value),
    mostTrials,
    evaluate,
  });
  if (nearest === undefined) throw new Error("a calibration without a trial");
  return { target, solution, result: nearest.result };
}

function measured({ targets }: Result, { id, measure }: ResolvedTarget): number {
  const value = targets.find((outcome) => outcome.id === id)?.row.value ?? null;
  if (value === null)
    throw new UndefinedMeasure(`${measure}, of the target ${id}, is undefined in this scenario`);
  return value;
}
