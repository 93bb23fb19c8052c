// The words of a selection: what is best, what the guarantee means, and what dominates what.
import type { Best, FrontierPoint } from "../results/best.ts";
import { listed } from "../words/listed.ts";
import { sayDifference, saySize } from "./compare-amounts.ts";
import { sayMeasure } from "./compare-words.ts";
import { plain } from "./text-lines.ts";

const hundred = 100;

/** The finding, at most fifteen words of its own. */
export function bestFinding(best: Best): string {
  const { measure, policies, best: name } = best;
  if (name === null) {
    const open = policies.filter(({ standing }) => standing === "undecided");
    return `Undecided between ${listed(open.map(({ policy }) => plain(policy)))}`;
  }
  const equal = policies.filter(({ standing }) => standing === "equal").map(({ policy }) => plain(policy));
  const as = equal.length === 0 ? "" : `, no different from ${listed(equal)},`;
  return `${plain(name)}${as} has the best ${sayMeasure(measure)} of ${policies.length} policies`;
}

/** `if it is ahead of all others by 10 s or more, …` */
export function guaranteeSentence({ probability, difference, measure, isDecided }: Best): string {
  const size = sayWorth(difference, measure.unit);
  const often = Number((hundred * probability).toFixed(2));
  if (!isDecided)
    return `Nothing is guaranteed yet: the choice needs more replications (--at-most), or a larger difference than ${size} (--difference).`;
  return `What that means: whichever policy is truly best, if it is ahead of all others by ${size} or more, this procedure finds it in at least ${often} of 100 such studies. Of policies within ${size} of the best nothing is promised about which is found.`;
}

/** The difference worth telling. */
function sayWorth(difference: number, unit: string): string {
  return saySize({ difference: { value: difference, low: null, high: null }, unit });
}

/** Those that nobody is shown to dominate. */
export function onFrontier(points: readonly FrontierPoint[]): readonly FrontierPoint[] {
  return points.filter(({ dominatedBy }) => dominatedBy.length === 0);
}

/** `base is dominated by push-through: cost none, wait 2 min 10 s less (1:50 to 2:30)`: one that is not dominated itself, if any. */
export function sayDominated(point: FrontierPoint, { axes, points }: NonNullable<Best["frontier"]>): string {
  const front = new Set(onFrontier(points).map(({ policy }) => policy));
  const by = point.dominatedBy.find(({ policy }) => front.has(policy)) ?? point.dominatedBy[0];
  if (by === undefined) return "";
  const parts = by.differences.map((difference, i) => {
    const { what = "cost", unit = "" } = axes[i] ?? {};
    const isSame = difference.value === 0 && difference.low === difference.high;
    return `${what} ${isSame ? "the same" : sayDifference({ difference, unit }, "short")}`;
  });
  const more = point.dominatedBy.length - 1;
  const others = more === 0 ? "" : ` (and by ${more} more)`;
  return `${plain(point.policy)} is dominated by ${plain(by.policy)}${others}: ${parts.join(", ")}`;
}
