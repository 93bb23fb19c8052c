// What one replication says about one row of a result: for comparing replications pair by pair, and for asking how
// many are needed.
import type { ResolvedScenario } from "../scenario/resolved.ts";
import { measuresOfQuantiles } from "./quantile-block.ts";
import type { RowName } from "./row-search.ts";
import { type Labels, quantileSpecs, ratioSpecs } from "./row-specs.ts";
import type { ReplicationSummary } from "./summary.ts";

/** Over replications, the value of the row is the mean of `y` divided by the mean of `x`. */
export interface RowReading {
  readonly y: number;
  readonly x: number;
}

/**
 * Reads a row in one replication: the numerator and denominator of a ratio, or the replication's quantile and 1. Null
 * where a quantile is undefined because nobody was observed; a ratio is then 0 divided by 0.
 */
export type RowReader = (summary: ReplicationSummary) => RowReading | null;

/** What a headline or target of a scenario names: a queue or a team, over a period or over `all`. */
export interface RowPlace {
  readonly measure: string;
  /** Null for the whole centre. */
  readonly queue: string | null;
  readonly period: string;
}

/** Of the scenarios in hand: a result has thousands of rows, which are sought one by one. */
const readersOf = new WeakMap<ResolvedScenario, ReadonlyMap<string, RowReader>>();

/** The reader of the row of exactly these labels; throws if results of the scenario have no such row. */
export function readerOf(scenario: ResolvedScenario, name: RowName): RowReader {
  const reader = allReaders(scenario).get(keyOf(name.measure, name));
  if (reader === undefined) throw new Error(`results of ${scenario.name} have no row ${describeRow(name)}`);
  return reader;
}

/** The names of the rows that a place stands for: one as a rule, two where a queue and a team share a name. */
export function rowNamesAt(scenario: ResolvedScenario, { measure, queue, period }: RowPlace): RowName[] {
  const at = period === "all" ? { measure } : { measure, period };
  const names =
    queue === null
      ? [at]
      : [
          { ...at, queue },
          { ...at, team: queue },
        ];
  return names.filter((name) => allReaders(scenario).has(keyOf(measure, name)));
}

function allReaders(scenario: ResolvedScenario): ReadonlyMap<string, RowReader> {
  const known = readersOf.get(scenario);
  if (known !== undefined) return known;
  const readers = new Map<string, RowReader>();
  ratioSpecs(scenario).forEach(({ measure, labels }, i) => {
    const reader: RowReader = ({ numerators, denominators }) => ({ y: numerators[i]!, x: denominators[i]! });
    readers.set(keyOf(measure.name, labels), reader);
  });
  quantileSpecs(scenario).forEach(({ noun, labels }, i) => {
    measuresOfQuantiles(noun).forEach((measure, k, all) => {
      readers.set(keyOf(measure, labels), ({ quantiles: { observations, values } }) =>
        observations[i] === 0 ? null : { y: values[i * all.length + k]!, x: 1 },
      );
    });
  });
  readersOf.set(scenario, readers);
  return readers;
}

function keyOf(measure: string, { queue, team, channel, origin, period }: Labels): string {
  return JSON.stringify([measure, queue, team, channel, origin, period]);
}

function describeRow({ measure, queue, team, channel, origin, period }: RowName): string {
  return [measure, queue, team, channel, origin, period].filter((label) => label !== undefined).join(", ");
}
