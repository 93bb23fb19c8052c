// One draw of an ensemble: solves the number that is to be solved, and says whether the published figures are met.
import type { Result } from "../results/result.ts";
import type { LoadAgain } from "../scenario/load-scenario.ts";
import type { Override } from "../scenario/overrides.ts";
import type { ResolvedTarget } from "../scenario/resolved.ts";
import { calibrate, UndefinedMeasure } from "./calibrate.ts";
import { drawnScenario } from "./drawn-scenario.ts";
import type { Executor } from "./executor.ts";
import { simulate } from "./simulate.ts";
import { NotBracketed } from "./solve.ts";

/** A number that is solved in each draw, and the range in which it is sought, in the unit in which it is written. */
export interface SolvedNumber {
  readonly path: string;
  readonly low: number;
  readonly high: number;
}

export interface TrialOptions {
  readonly load: LoadAgain;
  readonly policy: string | undefined;
  /** Null where nothing is solved. */
  readonly solve: SolvedNumber | null;
  readonly target: ResolvedTarget;
  readonly replications: number;
  readonly executor: Executor;
}

export interface Piece {
  /** From 1. */
  readonly number: number;
  readonly draw: readonly Override[];
}

export type TrialOutcome =
  | { readonly refusal: string }
  | { readonly refusal: null; readonly draw: readonly Override[]; readonly targets: Result["targets"] };

/** Digits of a solved number. */
const digits = 8;

/** Throws `DrawRefused` for a draw that is no scenario, and the signal's reason if it is aborted. */
export async function tryDraw(
  piece: Piece,
  options: TrialOptions,
  signal: AbortSignal,
): Promise<TrialOutcome> {
  const solved = await solvedDraw(piece, options, signal);
  if (solved.refusal !== null) return solved;
  const missed = solved.targets.filter(({ role, isMet }) => role === "fit" && !isMet);
  if (missed.length > 0) return { refusal: `misses ${missed.map(({ id }) => id).join(", ")}` };
  return solved;
}

async function solvedDraw(
  { number, draw }: Piece,
  { load, policy, solve, target, replications, executor }: TrialOptions,
  signal: AbortSignal,
): Promise<TrialOutcome> {
  const name = `draw ${number}`;
  const common = { replications, executor, signal };
  if (solve === null) {
    const { result } = await simulate(drawnScenario(load, { policy, draw, name }), {
      ...common,
      days: false,
    });
    signal.throwIfAborted();
    return { refusal: null, draw, targets: result.targets };
  }
  const { path, low, high } = solve;
  const at = (value: number): Override[] => [...draw, { path, value }];
  const scenarioAt = (x: number) => drawnScenario(load, { policy, draw: at(x), name });
  try {
    const { solution, result } = await calibrate({ ...common, target, low, high, scenarioAt });
    if (!solution.isSolved) return { refusal: `${path} could not be solved` };
    const value = Number(solution.best.x.toPrecision(digits));
    return { refusal: null, draw: at(value), targets: result.targets };
  } catch (fault) {
    if (fault instanceof NotBracketed)
      return { refusal: `${target.id} is not reached with ${path} in its range` };
    if (fault instanceof UndefinedMeasure) return { refusal: `${target.id} is undefined` };
    throw fault;
  }
}
