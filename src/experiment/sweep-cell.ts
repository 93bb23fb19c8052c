// One cell of a sweep: the scenario with these values under this policy, simulated as `run` would.
import type { Result } from "../results/result.ts";
import type { SweepCell, SweepCellResult, SweepTerms } from "../results/sweep.ts";
import { questionOf } from "../results/sweep-address.ts";
import type { LoadAgain, LoadedScenario } from "../scenario/load-scenario.ts";
import { formatProblem, type Problem } from "../scenario/problem.ts";
import type { Executor } from "./executor.ts";
import { heardBy, readingsOf } from "./kept-readings.ts";
import { simulate } from "./simulate.ts";
import { simulateToPrecision } from "./simulate-to-precision.ts";

/** Values that make no valid scenario together. */
export class CellRefused extends Error {
  readonly problems: readonly Problem[];

  constructor(cell: SweepCell, problems: readonly Problem[]) {
    super(
      `cell ${cell.number} (${sayCell(cell)}) is no valid scenario: ${problems.map(formatProblem).join("; ")}`,
    );
    this.name = "CellRefused";
    this.problems = problems;
  }
}

export interface CellOptions {
  readonly executor: Executor;
  readonly signal: AbortSignal | undefined;
  /** Instead of those of the terms: for a trial of how long it takes. */
  readonly replications?: number | undefined;
}

/** `teams.crib.staffing.deskHours = 95, policy base`. */
function sayCell({ policy, values }: SweepCell): string {
  return [...Object.entries(values).map(([path, value]) => `${path} = ${value}`), `policy ${policy}`].join(
    ", ",
  );
}

/** The scenario of a cell; throws `CellRefused` if its values make none. */
export function cellScenario(terms: SweepTerms, cell: SweepCell, load: LoadAgain): LoadedScenario {
  const { policy, values } = cell;
  const outcome = load({ policy, draw: Object.entries(values).map(([path, value]) => ({ path, value })) });
  if (!outcome.ok) throw new CellRefused(cell, outcome.problems);
  const { scenario } = outcome;
  const run = { ...scenario.run, seed: terms.seed };
  return { ...outcome, scenario: { ...scenario, run, headline: terms.measures } };
}

/** Throws the signal's reason if it is aborted, `CellRefused`, and `SimulationError` on a fault. */
export async function runCell(
  terms: SweepTerms,
  cell: SweepCell,
  { load, ...options }: CellOptions & { readonly load: LoadAgain },
): Promise<SweepCellResult> {
  const loaded = cellScenario(terms, cell, load);
  const readings = terms.keepsReadings ? readingsOf(loaded.scenario, terms.measures) : null;
  const executor = readings === null ? options.executor : heardBy(options.executor, readings.add);
  const result = await resultOf(loaded, terms, { ...options, executor });
  if (!result.complete) options.signal?.throwIfAborted();
  const { headline, warnings, audit } = result;
  if (headline.length !== terms.measures.length)
    throw new Error(`${headline.length} rows for the ${terms.measures.length} measures of ${sayCell(cell)}`);
  const outcome = {
    replications: result.replications,
    rows: headline,
    warnings,
    broken: audit.filter(({ holds }) => !holds),
    ...(result.precision === undefined ? {} : { reached: result.precision }),
    ...(readings === null ? {} : { readings: readings.all }),
  };
  return { kind: "cell of a sweep", ...questionOf(terms, cell), outcome };
}

async function resultOf(
  loaded: LoadedScenario,
  { replications, precision }: SweepTerms,
  { executor, signal, replications: fewer }: CellOptions,
): Promise<Result> {
  const common = { executor, signal, days: false };
  if (precision !== null && fewer === undefined)
    return (await simulateToPrecision(loaded, precision, common)).result;
  const count = fewer ?? replications ?? undefined;
  return (await simulate(loaded, { ...common, replications: count })).result;
}
