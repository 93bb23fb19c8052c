// An ensemble: draws of the unsourced numbers, one number solved in each, kept if the published figures are met, until
// there are enough. What comes out depends on no worker: draws are tried several at a time and judged in their order.
import { type EnsembleOutcome, ensembleFormat, type RangedNumber } from "../results/ensemble.ts";
import { version } from "../results/version.ts";
import type { LoadAgain } from "../scenario/load-scenario.ts";
import { numberAt } from "../scenario/overrides.ts";
import type { ResolvedTarget } from "../scenario/resolved.ts";
import { hypercube } from "./ensemble-draws.ts";
import { askSets } from "./ensemble-question.ts";
import { targetsOver } from "./ensemble-targets.ts";
import { type Piece, type SolvedNumber, type TrialOutcome, tryDraw } from "./ensemble-trial.ts";
import { type Executor, inProcess } from "./executor.ts";
import { inLanes } from "./in-lanes.ts";
import { ridgesOf } from "./number-influence.ts";
import { loadedOrThrow, type RangeOptions, rangedNumbers } from "./ranged-numbers.ts";

export interface EnsembleOptions extends RangeOptions {
  readonly load: LoadAgain;
  /** How many sets. */
  readonly size: number;
  /** Most draws that are tried: fifty for each set unless said. */
  readonly mostDraws?: number | undefined;
  readonly solve?: SolvedNumber | undefined;
  /** The target that is solved for: the first for fitting unless said. */
  readonly target?: ResolvedTarget | undefined;
  readonly replications?: number | undefined;
  /** A policy whose effect on the first headline measure is asked of every set. */
  readonly question?: string | undefined;
  /** What makes the same ensemble again, to be written into it. */
  readonly command?: string | undefined;
  readonly executor?: Executor | undefined;
  /** An abort keeps the sets that are accepted. */
  readonly signal?: AbortSignal | undefined;
  /** Hears of each draw that was judged: how many are accepted, of how many tried. */
  readonly onDraw?: ((accepted: number, tried: number) => void) | undefined;
}

const drawsPerSet = 50;

/** The scenario has no number that could be drawn, or no target to meet. */
export class NoEnsemble extends Error {
  constructor(message: string) {
    super(message);
    this.name = "NoEnsemble";
  }
}

/**
 * Finds sets of the unsourced numbers with which the scenario meets all its targets of role fit. Throws `NoEnsemble` if
 * it has no ranges or no such target, `DrawRefused` if ranges allow what is no scenario.
 */
export async function findEnsemble(options: EnsembleOptions): Promise<EnsembleOutcome> {
  const { load, size, mostDraws = drawsPerSet * size, solve = null, executor = inProcess() } = options;
  const { replications = 1, command = "", signal, question } = options;
  const base = loadedOrThrow(load, {});
  const { scenario, hash, authored } = base;
  const { seed } = scenario.run;
  const target = options.target ?? scenario.targets.find(({ role }) => role === "fit");
  if (target === undefined) throw new NoEnsemble("the scenario has no target of role fit to be met");
  const drawn = rangedNumbers(load, options).filter(({ path }) => path !== solve?.path);
  if (drawn.length === 0) throw new NoEnsemble(noRanges);
  const pieces = piecesOf(drawn, { seed, size, mostDraws });
  const trial = { load, policy: undefined, solve, target, replications, executor };
  const found = await search(pieces, (piece, ending) => tryDraw(piece, trial, ending), options);
  const { value = 0, unit = "" } = solve === null ? {} : (numberAt(authored, solve.path) ?? {});
  const solved = solve === null ? [] : [{ ...solve, value, unit, isWhole: false, together: solve.path }];
  const numbers: readonly RangedNumber[] = [...drawn, ...solved];
  const sets = found.accepted.map(({ draw }) => draw.map((each) => each.value));
  const ensemble = {
    format: ensembleFormat,
    version,
    scenario: scenario.name,
    hash,
    seed,
    command,
    tried: found.tried,
    complete: sets.length === size,
    numbers,
    sets,
  };
  return {
    ensemble,
    askedFor: size,
    mostDraws,
    replications,
    solved: solve === null ? null : { path: solve.path, target: target.id },
    refusals: [...found.refusals].map(([why, draws]) => ({ why, draws })),
    targets: targetsOver(found.accepted.map(({ targets }) => targets)),
    ...ridgesOf({ numbers, sets }),
    question:
      question === undefined || sets.length === 0
        ? null
        : await askSets({ load, policy: question, ensemble, replications, executor, signal }),
  };
}

export const noRanges =
  "the scenario has no assumed number (tag A) with a range, so there is nothing to draw";

function* piecesOf(
  numbers: readonly RangedNumber[],
  { seed, size, mostDraws }: { readonly seed: string; readonly size: number; readonly mostDraws: number },
): Generator<Piece, void, undefined> {
  for (let round = 0; round * size < mostDraws; round++) {
    const sets = hypercube(numbers, { seed, count: size, round });
    for (const [i, draw] of sets.entries()) {
      const number = round * size + i + 1;
      if (number > mostDraws) return;
      yield { number, draw };
    }
  }
}

interface Found {
  readonly tried: number;
  readonly accepted: readonly Extract<TrialOutcome, { readonly refusal: null }>[];
  readonly refusals: ReadonlyMap<string, number>;
}

async function search(
  pieces: Iterable<Piece>,
  work: (piece: Piece, signal: AbortSignal) => Promise<TrialOutcome>,
  { size, signal, executor = inProcess(), onDraw }: EnsembleOptions,
): Promise<Found> {
  const accepted: Extract<TrialOutcome, { readonly refusal: null }>[] = [];
  const refusals = new Map<string, number>();
  let tried = 0;
  for await (const outcome of inLanes(pieces, work, { lanes: executor.lanes ?? 1, signal })) {
    tried++;
    if (outcome.refusal === null) accepted.push(outcome);
    else refusals.set(outcome.refusal, (refusals.get(outcome.refusal) ?? 0) + 1);
    onDraw?.(accepted.length, tried);
    if (accepted.length === size) break;
  }
  return { tried, accepted, refusals };
}
