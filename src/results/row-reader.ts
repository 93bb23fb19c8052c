// What one replication says about one row of a result: for comparing replications pair by pair, and for asking how
// many are needed.
import type { ResolvedScenario } from "../scenario/resolved.ts";
import { measuresOfQuantiles } from "./quantile-block.ts";
import { rowLabels } from "./row.ts";
import { type RowName, rowKey } from "./row-search.ts";
import { quantileSpecs, ratioSpecs } from "./row-specs.ts";
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

/** What a headline or target of a scenario names: a queue, a team, units or a grade, over a period or over `all`. */
export interface RowPlace {
  readonly measure: string;
  /** A queue, a team or a group of units; null for the whole centre, or a grade of it. */
  readonly queue: string | null;
  readonly band?: string | undefined;
  readonly grade?: string | undefined;
  readonly period: string;
}

/** Of the scenarios in hand, by measure: a result has thousands of rows, which are sought one by one. */
const readersOf = new WeakMap<ResolvedScenario, Map<string, ReadonlyMap<string, RowReader>>>();

/** The reader of the row of exactly these labels; throws if results of the scenario have no such row. */
export function readerOf(scenario: ResolvedScenario, name: RowName): RowReader {
  const reader = findReader(scenario, name);
  if (reader === undefined) throw new Error(`results of ${scenario.name} have no row ${describeRow(name)}`);
  return reader;
}

/** The reader of that row, if results of the scenario have it. */
export function findReader(scenario: ResolvedScenario, name: RowName): RowReader | undefined {
  return readersNamed(scenario, name.measure).get(rowKey(name));
}

/** The names of the rows that a place stands for: one as a rule, two where a queue and a team share a name. */
export function rowNamesAt(scenario: ResolvedScenario, place: RowPlace): RowName[] {
  return possibleNames(scenario, place).filter((name) =>
    readersNamed(scenario, name.measure).has(rowKey(name)),
  );
}

/** Readers of the rows at places; where there is none, what it reads is undefined. */
export function readersAt(scenario: ResolvedScenario, places: readonly RowPlace[]): readonly RowReader[] {
  return places.map((place) => {
    const [name] = rowNamesAt(scenario, place);
    return name === undefined ? () => null : readerOf(scenario, name);
  });
}

/** Names that a place may stand for; what is weighted by harm is meant with the first set of weights. */
export function possibleNames(scenario: ResolvedScenario, place: RowPlace): readonly RowName[] {
  const { measure, queue, band, grade, period } = place;
  const at = {
    measure,
    ...(period === "all" ? {} : { period }),
    ...(band === undefined ? {} : { band }),
    ...(grade === undefined ? {} : { grade }),
  };
  const weights = scenario.harm?.sets[0]?.id;
  return queue === null
    ? [at, ...(weights === undefined ? [] : [{ ...at, weights }])]
    : [
        { ...at, queue },
        { ...at, team: queue },
        { ...at, units: queue },
      ];
}

/** Of one measure alone: keys of all the others would take longer to make than a short run. */
function readersNamed(scenario: ResolvedScenario, measure: string): ReadonlyMap<string, RowReader> {
  const byMeasure = readersOf.get(scenario) ?? new Map<string, ReadonlyMap<string, RowReader>>();
  readersOf.set(scenario, byMeasure);
  const known = byMeasure.get(measure) ?? makeReaders(scenario, measure);
  byMeasure.set(measure, known);
  return known;
}

function makeReaders(scenario: ResolvedScenario, wanted: string): ReadonlyMap<string, RowReader> {
  const readers = new Map<string, RowReader>();
  ratioSpecs(scenario).forEach(({ measure, labels }, i) => {
    if (measure.name !== wanted) return;
    const reader: RowReader = ({ numerators, denominators }) => ({ y: numerators[i]!, x: denominators[i]! });
    readers.set(rowKey({ ...labels, measure: wanted }), reader);
  });
  quantileSpecs(scenario).forEach(({ noun, labels }, i) => {
    if (!wanted.endsWith(noun)) return;
    const all = measuresOfQuantiles(noun);
    const k = all.indexOf(wanted);
    if (k < 0) return;
    readers.set(rowKey({ ...labels, measure: wanted }), ({ quantiles: { observations, values } }) =>
      observations[i] === 0 ? null : { y: values[i * all.length + k]!, x: 1 },
    );
  });
  return readers;
}

function describeRow(name: RowName): string {
  return [name.measure, ...rowLabels.flatMap((label) => name[label] ?? [])].join(", ");
}
