// A comparison over sets of the unsourced numbers: for each headline measure in how many sets a policy gives which sign,
// both intervals of the difference, and where the deciding number turns it.
import type { ComparisonAssumptions, DifferenceOverSets, SignShare } from "../results/assumptions.ts";
import type { Comparison } from "../results/comparison.ts";
import { plural } from "../words/plural.ts";
import { intervalLines, sayAssumed, sayPlace, setsHeading } from "./assumption-words.ts";
import { sayDifference } from "./compare-amounts.ts";
import { sayWay } from "./ensemble-text.ts";
import { sayAmountOf, sayPath, sayRangeOf } from "./number-words.ts";
import { plain, wrap } from "./text-lines.ts";

const hundred = 100;

/** Nothing where no sets were asked for. */
export function compareSetsLines({ assumptions }: Pick<Comparison, "assumptions">): string[] {
  if (assumptions === undefined) return [];
  const heading = setsHeading(assumptions);
  if (assumptions.sets.length === 0) return heading;
  const { differences } = assumptions;
  const policies = [...new Set(differences.map(({ policy }) => policy))];
  return [
    ...heading,
    ...policies.flatMap((policy) => policyLines(assumptions, policy)),
    ...intervalLines(assumptions),
  ];
}

function policyLines({ differences }: ComparisonAssumptions, policy: string): string[] {
  const own = differences.filter((each) => each.policy === policy);
  const [first] = own;
  const heading = `${plain(policy)} against ${plain(first?.baseline ?? "")}`;
  return [...wrap(heading, 2), ...own.flatMap(differenceLines)];
}

function differenceLines(each: DifferenceOverSets): string[] {
  const { unit, own } = each;
  const luck = own.low !== null && own.high !== null && own.low < 0 && own.high > 0;
  const doubt = luck ? ", either way as far as these replications tell" : "";
  const assumed = sayAssumed(each, (range) => sayWay(range, unit));
  return [
    ...wrap(`  ${sayPlace(each)}: ${saySigns(each)}`, 4),
    ...wrap(`    Monte Carlo ${sayDifference({ difference: own, unit }, "short")}${doubt}; ${assumed}`, 6),
    ...decidedLines(each),
  ];
}

/** `less in 26 of 30 sets (87 %, 70 to 95), more in 4`. */
export function saySigns({
  values,
  less,
  more,
  same,
  undefined: unknown,
  betterWhen,
}: DifferenceOverSets): string {
  const isLess = less.sets >= more.sets;
  const [way, against] = isLess ? (["less", "more"] as const) : (["more", "less"] as const);
  const [most, other] = isLess ? [less, more] : [more, less];
  const good = betterWhen === way ? " (better)" : " (worse)";
  const rest = [
    other.sets === 0 ? "" : `, ${against} in ${other.sets}`,
    same === 0 ? "" : `, the same in ${same}`,
    unknown === 0 ? "" : `, undefined in ${unknown}`,
  ].join("");
  if (most.sets === 0) return `no sign in ${plural(values.length, "set")}${rest}`;
  return `${way}${betterWhen === null ? "" : good} in ${most.sets} of ${plural(values.length, "set")} (${sayShare(most)})${rest}`;
}

function sayShare({ share, low, high }: SignShare): string {
  const percent = (part: number) => Math.round(hundred * part);
  return `${percent(share)} %, ${percent(low)} to ${percent(high)}`;
}

function decidedLines(each: DifferenceOverSets): string[] {
  const decided = sayDecided(each);
  return decided === null ? [] : wrap(`    DEPENDS ON ${decided}`, 6);
}

/** What decides the sign, and where it turns; null where the sign is the same in all sets. */
export function sayDecided({ less, more, most, breakEven }: DifferenceOverSets): string | null {
  if (less.sets === 0 || more.sets === 0) return null;
  if (most === null || !most.isBeyondLuck) return "the assumed numbers, on no single one of them beyond luck";
  const { number, correlation } = most;
  const name = sayPath(number.path);
  const weight = `rank correlation ${correlation.toFixed(2)}; ${sayRangeOf(number)}`;
  if (breakEven === null) return `${name}: ${weight}; it turns at no value`;
  const { value, low, high, isInRange } = breakEven;
  const end = (bound: number) => sayAmountOf({ unit: "" }, bound);
  const interval = low === null || high === null ? "" : ` (${end(low)} to ${end(high)})`;
  const outside = isInRange ? "" : "; that is outside its range, so within it others must move as well";
  return `${name}: turns at ${sayAmountOf(number, value)}${interval}, by a straight line over the sets${outside}; ${weight}`;
}
