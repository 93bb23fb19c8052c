// Any answer of a scenario, asked again at every set of the unsourced numbers: a tipping point, a ladder, a plan's service.
import type { AnswersOverSets, BrokenCheck } from "../results/assumptions.ts";
import type { AuditCheck } from "../results/audit-check.ts";
import type { Ensemble } from "../results/ensemble.ts";
import type { Bounds } from "../results/row.ts";
import type { LoadAgain, LoadedScenario } from "../scenario/load-scenario.ts";
import type { Override } from "../scenario/overrides.ts";
import { assumedSets, finishedColumns, setsRun } from "./assumed-sets.ts";
import { shareOf } from "./differences-over-sets.ts";
import { drawnScenario } from "./drawn-scenario.ts";
import type { Executor } from "./executor.ts";
import { type AtSet, overSets } from "./figures-over-sets.ts";
import { inLanes } from "./in-lanes.ts";
import { loadedOrThrow } from "./ranged-numbers.ts";

export interface AtSetsOptions {
  readonly sets: number | Ensemble;
  readonly policy: string;
  readonly isDerivedToo?: boolean | undefined;
  /** The scenario's unless said. */
  readonly seed?: string | undefined;
  /** Of each set: what the answers are told to use. */
  readonly replications: number;
  readonly executor: Executor;
  /** An abort keeps the sets that are finished. */
  readonly signal?: AbortSignal | undefined;
  readonly onSet?: ((finished: number, total: number) => void) | undefined;
}

/** A scenario at one set. */
interface AskedSet {
  readonly loaded: LoadedScenario;
  readonly draw: readonly Override[];
  readonly ending: AbortSignal;
}

interface AskedFigure<Answer> {
  readonly name: string;
  readonly unit: string;
  /** At the scenario's own numbers. */
  readonly own: Bounds;
  readonly at: (answer: Answer) => AtSet;
  /** Whether a value is as it should be. */
  readonly holds?: (value: number) => boolean;
}

export interface Question<Answer> {
  /** Throws the signal's reason if it is aborted. */
  readonly ask: (set: AskedSet) => Promise<Answer>;
  readonly broken: (answer: Answer) => readonly AuditCheck[];
  readonly figures: readonly AskedFigure<Answer>[];
}

/** Fewer sets if it is aborted. Throws `NoEnsemble` where nothing has a range, and `DrawRefused` for a set that is no scenario. */
export async function answersAtSets<Answer>(
  load: LoadAgain,
  options: AtSetsOptions,
  { ask, broken, figures }: Question<Answer>,
): Promise<AnswersOverSets> {
  const { policy, replications, executor, signal, onSet, isDerivedToo } = options;
  const seed = options.seed ?? loadedOrThrow(load, {}).scenario.run.seed;
  const drawn = assumedSets(load, { sets: options.sets, policies: [policy], isDerivedToo, seed });
  const work = ([i, draw]: readonly [number, readonly Override[]], ending: AbortSignal) => {
    const loaded = drawnScenario(load, { policy, draw, name: `draw ${i + 1}`, seed: options.seed });
    return ask({ loaded, draw, ending });
  };
  const answers: Answer[] = [];
  for await (const each of inLanes(drawn.sets.entries(), work, { lanes: executor.lanes ?? 1, signal })) {
    answers.push(each);
    onSet?.(answers.length, drawn.sets.length);
  }
  const finished = answers.length;
  const columns = finishedColumns(drawn, finished);
  const failed = eachOnce(answers.flatMap((answer) => broken(answer).map((check) => ({ ...check, policy }))));
  return {
    ...setsRun(drawn, { finished, replications, broken: failed }),
    answers: figures.map(({ name, unit, own, at, holds }) => {
      const over = overSets(own, answers.map(at), columns);
      const held =
        holds === undefined ? null : over.values.filter((value) => value !== null && holds(value)).length;
      return { name, unit, ...over, holds: held === null ? null : shareOf(held, finished) };
    }),
  };
}

function eachOnce(checks: readonly BrokenCheck[]): readonly BrokenCheck[] {
  const failed = checks.filter(({ holds }) => !holds);
  const names = failed.map(({ name }) => name);
  return failed.filter(({ name }, i) => names.indexOf(name) === i);
}
