// The headline measures with both intervals: that of luck, which more replications shrink, and that of assumption,
// which only measurements shrink.
import type { MeasureOverSets } from "../results/assumptions.ts";
import type { Result } from "../results/result.ts";
import { intervalLines, sayAssumed, sayCause, sayPlace, setsHeading } from "./assumption-words.ts";
import { sayEstimate, sayValue } from "./say.ts";
import { wrap } from "./text-lines.ts";

/** Nothing where no sets were asked for. */
export function assumptionLines({ assumptions }: Pick<Result, "assumptions">): string[] {
  if (assumptions === undefined) return [];
  const heading = setsHeading(assumptions);
  if (assumptions.sets.length === 0) return heading;
  return [
    ...heading,
    ...assumptions.measures.flatMap((each) => wrap(`  ${sayBothIntervals(each)}`, 4)),
    ...intervalLines(assumptions),
  ];
}

/** Both intervals of one measure: that of luck, then that of assumption. */
export function sayBothIntervals(each: MeasureOverSets): string {
  const { unit, own } = each;
  const say = (value: number) => sayValue({ value, low: null, high: null, unit });
  const assumed = sayAssumed(each, ({ low, high }) => `${say(low)} to ${say(high)}`);
  return `${sayPlace(each)}: Monte Carlo ${sayEstimate({ ...own, unit })}; ${assumed}${sayCause(each)}`;
}
