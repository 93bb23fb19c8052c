// Which share of the variance of a result each of its uncertain numbers brings: Sobol's indices. The first-order index is
// what knowing the number would take off, estimated as A. Saltelli and others do, Variance based sensitivity analysis of
// model output, Computer Physics Communications 181 (2010) 259-270, table 2 (b); the total index has all its interplay
// with others too, by M. J. W. Jansen, Computer Physics Communications 117 (1999) 35-43. Products are taken of different
// replications only, so that luck, which no number brings, is in no index.
import { type Estimate, twoWayJackknife } from "./two-way-jackknife.ts";

/** Results by sample and replication: at two independent points of each sample, and at points between the two. */
export interface SampledResults {
  readonly first: readonly Float64Array[];
  readonly second: readonly Float64Array[];
  /** By number: the first point with that number alone as in the second. */
  readonly mixed: readonly (readonly Float64Array[])[];
}

export interface SobolIndices {
  /** Of the result over the ranges of all the numbers, without luck. */
  readonly variance: Estimate;
  /** What luck adds to the variance of a mean of the replications; null with one replication. */
  readonly luck: number | null;
  /** By number; undefined where the result does not vary. */
  readonly indices: readonly { readonly first: Estimate; readonly total: Estimate }[];
}

/** Samples are left out in as many groups, in their order. */
const mostGroups = 32;
const none: Estimate = { value: null, low: null, high: null };

/** Null without samples. With fewer than three replications intervals leave luck out. */
export function sobolIndices(results: SampledResults, level: number): SobolIndices | null {
  const samples = results.first.length;
  const replications = results.first[0]?.length ?? 0;
  if (samples === 0 || replications === 0) return null;
  const groups = Math.min(mostGroups, samples);
  const figures = (rows: readonly number[], columns: readonly number[]) =>
    figuresOf(results, samplesOf(rows, groups, samples), columns);
  const [variance = none, naive, ...indices] = twoWayJackknife(
    { rows: groups, columns: replications, fewestColumns: 2 },
    figures,
    level,
  );
  const luck = replications < 2 ? null : Math.max(0, (naive?.value ?? 0) - (variance.value ?? 0));
  return {
    variance,
    luck,
    indices: results.mixed.map((_, i) => ({
      first: indices[2 * i] ?? none,
      total: indices[2 * i + 1] ?? none,
    })),
  };
}

function samplesOf(rows: readonly number[], groups: number, samples: number): readonly number[] {
  return rows.flatMap((group) => {
    const from = Math.floor((group * samples) / groups);
    const to = Math.floor(((group + 1) * samples) / groups);
    return Array.from({ length: to - from }, (_, i) => from + i);
  });
}

/** The variance without luck and with it, then the first-order and the total index of each number. */
function figuresOf(
  results: SampledResults,
  samples: readonly number[],
  replications: readonly number[],
): readonly (number | null)[] {
  const { first, second, mixed } = results;
  const middle = replications.map((k) => {
    const sum = samples.reduce((all, j) => all + first[j]![k]! + second[j]![k]!, 0);
    return sum / (2 * samples.length);
  });
  const fromMiddle = (values: Float64Array) => replications.map((k, n) => values[k]! - middle[n]!);
  const [ones, others] = [first, second].map((all) => samples.map((j) => fromMiddle(all[j]!)));
  if (ones === undefined || others === undefined) return [];
  const points = [...ones, ...others];
  const freedom = points.length / (points.length - 1);
  const variance = freedom * meanProduct(points, points);
  const naive =
    freedom * (points.reduce((sum, point) => sum + meanOf(point) * meanOf(point), 0) / points.length);
  const shares = mixed.flatMap((all) => {
    const moved = samples.map((j, n) => fromMiddle(all[j]!).map((value, k) => value - ones[n]![k]!));
    return [meanProduct(others, moved), meanProduct(moved, moved) / 2];
  });
  return [variance, naive, ...shares.map((share) => (variance > 0 ? share / variance : null))];
}

/** Mean over samples of the products of one replication's value and another's; of the only one's where there is one. */
function meanProduct(left: readonly (readonly number[])[], right: readonly (readonly number[])[]): number {
  const sum = left.reduce((all, values, j) => all + productApart(values, right[j] ?? []), 0);
  return sum / left.length;
}

function productApart(left: readonly number[], right: readonly number[]): number {
  const count = left.length;
  const same = left.reduce((sum, value, k) => sum + value * (right[k] ?? 0), 0);
  if (count === 1) return same;
  return (count * count * meanOf(left) * meanOf(right) - same) / (count * (count - 1));
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
