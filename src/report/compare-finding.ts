// What the picture of a comparison found, in words, and which of its measures are drawn.
import type { Comparison, ComparisonRow } from "../results/comparison.ts";
import { plural } from "../words/plural.ts";
import { saySize } from "./compare-amounts.ts";
import { policySentence } from "./compare-sentences.ts";
import { sayMeasure } from "./compare-words.ts";
import type { ChartWords } from "./picture.ts";
import { plain } from "./text-lines.ts";

const hundred = 100;

export function compareWords(comparison: Comparison): ChartWords {
  return {
    finding: finding(comparison),
    subtitle: subtitle(comparison),
    alternative: compareAlternative(comparison),
  };
}

/** The finding in words, a sentence for each policy. */
function compareAlternative(comparison: Comparison): string {
  const others = comparison.policies.filter(({ policy }) => policy !== comparison.baseline);
  const sentences = others.map(({ policy }) => policySentence(comparison, policy));
  return `${sentences.join(" ")} ${subtitle(comparison)}.`;
}

/** Of the headline, and those that some policy changes by as much as can be told; and how many others there are. */
export function drawnMeasures({ rows }: Comparison) {
  const all = [...new Set(rows.map(sayMeasure))];
  const told = new Set(rows.filter((row) => row.isHeadline || isTold(row)).map(sayMeasure));
  const shown = told.size === 0 ? all : all.filter((measure) => told.has(measure));
  return { shown, left: all.length - shown.length };
}

function isTold({ verdict }: ComparisonRow): boolean {
  return ["better", "worse", "more", "less"].includes(verdict);
}

/** About the first measure: what makes it better by the most, or else changes it by the most, that can be told. */
function finding({ rows, baseline }: Comparison): string {
  const [first] = rows;
  if (first === undefined) return "Nothing was compared";
  const same = rows.filter((row) => sayMeasure(row) === sayMeasure(first));
  const told = same.filter(isTold);
  const better = told.filter(({ verdict }) => verdict === "better");
  const sizeOf = ({ difference }: ComparisonRow) => Math.abs(difference.value ?? 0);
  const [most] = (better.length > 0 ? better : told).toSorted((a, b) => sizeOf(b) - sizeOf(a));
  const what = sayMeasure(first);
  if (most === undefined) return `No policy clearly changes the ${what}`;
  const verb = (most.difference.value ?? 0) < 0 ? "cuts" : "adds";
  const link = verb === "cuts" ? "by" : "to the";
  return verb === "cuts"
    ? `${plain(most.policy)} cuts the ${what}, ${link} ${saySize(most)}`
    : `${plain(most.policy)} adds ${saySize(most)} ${link} ${what}${baseline === "base" ? "" : `, against ${plain(baseline)}`}`;
}

function subtitle(comparison: Comparison): string {
  const { scenario, from, to, baseline, replications, level, correction } = comparison;
  const intervals =
    replications === 1
      ? "one replication, so no intervals"
      : `${Math.round(hundred * level)} % intervals over ${replications} replications${correction.comparisons === 1 ? "" : `, corrected so that all ${correction.comparisons} hold together`}`;
  const { left } = drawnMeasures(comparison);
  const more =
    left === 0
      ? ""
      : `. Not drawn: ${plural(left, "measure")} that no policy changes by as much as can be told`;
  return `Difference from ${baseline}: dot and interval. ${scenario}, ${from} to ${to}, the same callers under every policy, ${intervals}${more}`;
}
