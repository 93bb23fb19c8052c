// One figure over sets of the unsourced numbers: its spread, what of that is luck, and which number decides it.
import type { OverSets } from "../results/assumptions.ts";
import type { Bounds } from "../results/row.ts";
import { linearParts } from "../statistics/paired-ratio.ts";
import {
  type VarianceComponents,
  varianceComponents,
  withoutLuck,
} from "../statistics/variance-components.ts";
import { differenceOf, type Readings, valueOver } from "./measured-values.ts";
import { type Columns, middleOf, strongestInfluence } from "./number-influence.ts";

/** The figure in every replication of one set, or null where a replication has none. */
type Replicated = readonly (number | null)[];

/** A figure at one set. */
export interface AtSet {
  readonly value: number | null;
  readonly replicated: Replicated;
}

const level = 0.95;

export function valueAtSet(readings: Readings): AtSet {
  return { value: valueOver(readings), replicated: replicatedOf(readings) };
}

/** The second less the first, replication by replication. */
export function differenceAtSet(first: Readings, second: Readings): AtSet {
  const [one, two] = [first, second].map((side, i, sides) => {
    const other = sides[1 - i] ?? [];
    return replicatedOf(side.map((reading, j) => ((other[j] ?? null) === null ? null : reading)));
  });
  const replicated = (one ?? []).map((before, j) => {
    const after = two?.[j] ?? null;
    return before === null || after === null ? null : after - before;
  });
  return { value: differenceOf(first, second, level).value, replicated };
}

/** What a figure does over the sets; `columns` has the sets that are finished. */
export function overSets(own: Bounds, at: readonly AtSet[], columns: Columns): OverSets {
  const values = at.map(({ value }) => value);
  const known = values.filter((value) => value !== null);
  const parts = partsOf(at);
  const isSpread = known.length >= 2;
  const seen = isSpread ? middleOf(known) : null;
  return {
    own,
    values,
    range: isSpread && parts !== null ? middleOf(withoutLuck(known, parts)) : seen,
    seen,
    spread: parts === null ? null : spreadOf(parts),
    most: strongestInfluence(columns, values),
  };
}

function spreadOf({ observed, luck, between }: VarianceComponents): NonNullable<OverSets["spread"]> {
  const [seen, ofLuck, assumption] = [observed, luck, between].map(Math.sqrt);
  return { seen: seen ?? 0, luck: ofLuck ?? 0, assumption: assumption ?? 0 };
}

/** Of the replications that every set has, where it has the figure at all. */
function partsOf(at: readonly AtSet[]): VarianceComponents | null {
  const known = at.filter(({ value }) => value !== null);
  const [first] = known;
  if (first === undefined) return null;
  const isWhole = first.replicated.map((_, j) =>
    known.every(({ replicated }) => (replicated[j] ?? null) !== null),
  );
  return varianceComponents(
    known.map(({ replicated }) =>
      replicated.filter((each, j): each is number => each !== null && isWhole[j] === true),
    ),
  );
}

function replicatedOf(readings: Readings): Replicated {
  const defined = readings.filter((reading) => reading !== null);
  const parts = linearParts(defined) ?? [];
  let next = 0;
  return readings.map((reading) => (reading === null ? null : (parts[next++] ?? null)));
}
