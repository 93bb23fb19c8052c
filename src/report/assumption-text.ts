// The headline measures with both intervals: that of luck, which more replications shrink, and that of assumption,
// which only measurements shrink.
import type { HeadlineOverSets, NumberInfluence } from "../results/ensemble.ts";
import type { Result } from "../results/result.ts";
import { isMonth, sayMonth } from "./months.ts";
import { sayNamed, sayPath } from "./number-words.ts";
import { sayEstimate, sayValue } from "./say.ts";
import { wrap } from "./text-lines.ts";

/** Nothing where no ensemble was given. */
export function assumptionLines({ assumptions = [], headline }: Result): string[] {
  const [first] = assumptions;
  if (first === undefined) return [];
  return [
    ...wrap(
      `Headline at the file's numbers, with its Monte Carlo interval; then over ${first.values.length} sets of the ensemble, from the 10th to the 90th percentile`,
      2,
    ),
    ...assumptions.flatMap((each) => wrap(`  ${lineOf(each, headline)}`, 4)),
  ];
}

const half = 0.5;

function sayPart({ correlation }: NumberInfluence): string {
  return correlation * correlation > half ? "most of it" : "more than any other";
}

function lineOf(each: HeadlineOverSets, headline: Result["headline"]): string {
  const { measure, queue, period, unit, range, most } = each;
  const row = headline.find(
    (other) =>
      other.measure === measure &&
      (other.queue ?? other.team ?? other.units ?? null) === queue &&
      (other.period ?? "all") === period &&
      other.grade === each.grade,
  );
  const name = isMonth(period) ? `${sayNamed(each)}, ${sayMonth(period, true)}` : sayNamed(each);
  const own = row === undefined ? "" : `${sayEstimate(row)}; `;
  const say = (value: number) => sayValue({ value, low: null, high: null, unit: row?.unit ?? unit });
  const cause = most?.isBeyondLuck ? `; ${sayPart(most)}: ${sayPath(most.number.path)}` : "";
  return `${name}: ${own}assumptions ${say(range.low)} to ${say(range.high)}${cause}`;
}
