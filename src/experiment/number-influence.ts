// Which of the unsourced numbers decides an answer, over sets of them.
import type { NumberInfluence, RangedNumber, Ridge, Span } from "../results/ensemble.ts";
import { interpolatedPercentile } from "../statistics/percentile.ts";
import { correlationByLuck, rankCorrelation } from "../statistics/rank-correlation.ts";
import { straightLine } from "../statistics/straight-line.ts";

/** Sets of numbers as columns. */
export interface Columns {
  readonly numbers: readonly RangedNumber[];
  /** By set; one value for each number. */
  readonly sets: readonly (readonly number[])[];
}

/** Ends of what is called the range of an answer: eight sets in ten lie between. */
const [lowEnd, highEnd] = [0.1, 0.9];
const mostRidges = 5;

/** The number whose ranks go most with those of the answer; null where none does at all. */
export function strongestInfluence(
  columns: Columns,
  answers: readonly (number | null)[],
): NumberInfluence | null {
  const known = withAnswer(columns, answers);
  const single = singleNumbers(columns.numbers);
  const luck = correlationByLuck(known.answers.length, single.length);
  const all = single.flatMap((index): NumberInfluence[] => {
    const number = columns.numbers[index];
    const found = rankCorrelation(columnOf(known, index), known.answers);
    if (number === undefined || found === null) return [];
    return [{ number, correlation: found, isBeyondLuck: Math.abs(found) > luck }];
  });
  const [most = null] = all.toSorted((a, b) => Math.abs(b.correlation) - Math.abs(a.correlation));
  return most;
}

/** The answers about their straight line on a number: what they still differ by when it is known. */
export function lineOn(columns: Columns, answers: readonly (number | null)[], path: string) {
  const { x, y } = pointsOn(columns, answers, path);
  return straightLine(x, y);
}

/** A number and the answer, set by set, where there is an answer. */
export function pointsOn(columns: Columns, answers: readonly (number | null)[], path: string) {
  const known = withAnswer(columns, answers);
  const index = columns.numbers.findIndex((number) => number.path === path);
  return { x: columnOf(known, index), y: known.answers };
}

/** From the 10th to the 90th percentile. */
export function middleOf(answers: readonly (number | null)[]): Span {
  const defined = answers.filter((answer) => answer !== null);
  return {
    low: interpolatedPercentile(defined, lowEnd) ?? 0,
    high: interpolatedPercentile(defined, highEnd) ?? 0,
  };
}

/** The pairs of numbers that go together most, the strongest first, and what luck alone may give. */
export function ridgesOf({ numbers, sets }: Columns): {
  readonly ridges: readonly Ridge[];
  readonly luck: number;
} {
  const single = singleNumbers(numbers);
  const pairs = single.flatMap((first, i) => single.slice(i + 1).map((second) => [first, second] as const));
  const all = pairs.flatMap(([first, second]): Ridge[] => {
    const found = rankCorrelation(columnOf({ sets }, first), columnOf({ sets }, second));
    const paths = [numbers[first]?.path ?? "", numbers[second]?.path ?? ""] as const;
    return found === null ? [] : [{ paths, correlation: found }];
  });
  const strongest = all.toSorted((a, b) => Math.abs(b.correlation) - Math.abs(a.correlation));
  return { ridges: strongest.slice(0, mostRidges), luck: correlationByLuck(sets.length, pairs.length) };
}

/** Of numbers that are drawn as one, the first speaks for all. */
function singleNumbers(numbers: readonly RangedNumber[]): readonly number[] {
  const names = numbers.map(({ together }) => together);
  return names.flatMap((name, i) => (names.indexOf(name) === i ? [i] : []));
}

function columnOf({ sets }: Pick<Columns, "sets">, index: number): readonly number[] {
  return sets.map((set) => set[index] ?? 0);
}

function withAnswer({ sets }: Columns, answers: readonly (number | null)[]) {
  const kept = sets.flatMap((set, i) => {
    const answer = answers[i] ?? null;
    return answer === null ? [] : [{ set, answer }];
  });
  return { sets: kept.map(({ set }) => set), answers: kept.map(({ answer }) => answer) };
}
