// Which assumption matters most, in sentences made of the figures: how much it moves a measure, whether that is more
// than luck, and what to measure next.

import type {
  InfluenceVerdict,
  SampledInfluence,
  SampledMeasure,
  ScreenedInfluence,
  ScreenedMeasure,
  Sensitivity,
  SensitivityAssumption,
  SensitivityEstimate,
} from "../results/sensitivity.ts";
import { plural } from "../words/plural.ts";
import { sayBounds, sayDifference, saySize } from "./compare-amounts.ts";
import { sayAmountOf, sayNamed, sayPath, sayRangeOf } from "./number-words.ts";
import { sayEstimate } from "./say.ts";
import { capital, plain } from "./text-lines.ts";

type AnyMeasure = ScreenedMeasure | SampledMeasure;
type AnyInfluence = ScreenedInfluence | SampledInfluence;

/** `mean time to answer, crib`, or that its difference between two policies is meant. */
export function sayAsked({ policies }: Sensitivity, measure: AnyMeasure): string {
  const { period } = measure;
  const name = `${sayNamed(measure)}${period === "all" ? "" : `, ${plain(period)}`}`;
  const [first = "", second] = policies;
  return second === undefined ? name : `difference in ${name} (${plain(second)} less ${plain(first)})`;
}

/** `480 to 1080 s`; of numbers that move together, how many. */
export function sayRange({ numbers }: SensitivityAssumption): string {
  const [first] = numbers;
  if (first === undefined || numbers.length > 1) return `${numbers.length} numbers together`;
  return `${sayAmountOf({ unit: "" }, first.low)} to ${sayAmountOf(first, first.high)}`;
}

/** A size, which is never below zero: `4 min 10 s (3:20 to 5:00)`. */
export function saySizeOf(estimate: SensitivityEstimate, unit: string): string {
  const row = { difference: estimate, unit };
  return `${saySize(row)} ${sayBounds(row, "short").replace(" more)", ")")}`.trimEnd();
}

/** `up`, `down` or `either way`, from the low end to the high end. */
export function sayWay({ lean: { value, low, high }, strength }: ScreenedInfluence): string {
  const sign = Math.sign(value ?? 0);
  const isOneWay = (low ?? 0) * (high ?? 0) > 0 || (low === null && Math.abs(value ?? 0) === strength.value);
  if (!isOneWay || sign === 0) return "either way";
  return sign > 0 ? "up" : "down";
}

/**
 * The first that matters, or else the first that cannot be told, or else the first of all: luck differs from assumption to
 * assumption, so that one whose luck is large can stand before one that matters.
 */
export function strongestOf({ influences }: AnyMeasure): AnyInfluence | undefined {
  const all: readonly AnyInfluence[] = influences;
  const firstOf = (wanted: InfluenceVerdict) => all.find(({ verdict }) => verdict === wanted);
  return firstOf("matters") ?? firstOf("untold") ?? firstOf("luck") ?? all[0];
}

/** Whether it does more than luck may, as far as can be told. */
export function isBeyondLuck({ verdict }: AnyInfluence): boolean {
  return verdict === "matters" || verdict === "untold";
}

/** `matters` or, where it cannot be told from luck, `may matter`. */
export function sayVerb({ verdict }: AnyInfluence, [told, untold]: readonly [string, string]): string {
  return verdict === "untold" ? untold : told;
}

/** What matters most, in the unit of the measure; a sentence without its full stop. */
export function strongestSentence(sensitivity: Sensitivity, measure: AnyMeasure): string {
  const asked = sayAsked(sensitivity, measure);
  const most = strongestOf(measure);
  if (most === undefined || most.verdict === "nothing") return `Nothing that was varied changes the ${asked}`;
  if (most.verdict === "luck") return `Nothing that was varied moves the ${asked} by more than luck may give`;
  const assumption = sensitivity.assumptions.find((each) => each.name === most.name);
  const matters = `${capital(sayPath(most.name))} ${sayVerb(most, ["matters", "may matter"])} most`;
  if ("strength" in most)
    return `${matters}: ${effectClause(most, assumption, { asked, unit: measure.unit })}`;
  return `${matters}: ${sharesClause(most, asked)}${sayLeft(measure, most)}`;
}

interface Measured {
  readonly asked: string;
  readonly unit: string;
}

/** `by the average of its moves, the mean time to answer, crib would be 4 min 10 s more (…) at 1080 s than at 480 s`. */
function effectClause(
  influence: ScreenedInfluence,
  assumption: SensitivityAssumption | undefined,
  { asked, unit }: Measured,
): string {
  const byMoves = "by the average of its moves,";
  if (sayWay(influence) === "either way")
    return `${byMoves} the whole of its range would move the ${asked} by ${saySizeOf(influence.strength, unit)}, up or down as the others are`;
  const difference = sayDifference({ difference: influence.lean, unit }, "full");
  return `${byMoves} the ${asked} would be ${difference} at ${endsOf(assumption)}`;
}

function endsOf(assumption: SensitivityAssumption | undefined): string {
  const [first, ...others] = assumption?.numbers ?? [];
  if (first === undefined || others.length > 0) return "the high ends than at the low ends";
  return `${sayAmountOf(first, first.high)} than at ${sayAmountOf(first, first.low)}`;
}

function sharesClause({ first, total }: SampledInfluence, asked: string): string {
  const share = (estimate: SensitivityEstimate) => sayEstimate({ ...estimate, unit: "share" });
  return `it brings ${share(total)} of the variance of the ${asked}, ${share(first)} by itself`;
}

/** `; known, it would leave a standard deviation of 1 min 50 s instead of 3 min 02 s`. */
function sayLeft(measure: AnyMeasure, { leftIfKnown }: SampledInfluence): string {
  if (measure.method === "morris" || measure.deviation === null || leftIfKnown === null) return "";
  const { deviation, unit } = measure;
  const size = (value: number) => saySize({ difference: { value, low: null, high: null }, unit });
  return `; known, it would leave a standard deviation of ${size(leftIfKnown)} in place of ${size(deviation)}`;
}

/** What to measure next: the strongest of each measure that is beyond luck as far as can be told, each once. */
export function nextSentences(sensitivity: Sensitivity): readonly string[] {
  const reasons = new Map<string, string[]>();
  for (const measure of sensitivity.measures) {
    const most = strongestOf(measure);
    if (most === undefined || !isBeyondLuck(most)) continue;
    reasons.set(most.name, [...(reasons.get(most.name) ?? []), sayAsked(sensitivity, measure)]);
  }
  return [...reasons].map(([name, asked]) => {
    const assumption = sensitivity.assumptions.find((each) => each.name === name);
    const [first, ...others] = assumption?.numbers ?? [];
    const range =
      first === undefined || others.length > 0 ? `${others.length + 1} numbers` : sayRangeOf(first);
    return `Measure next: ${sayPath(name)} (${range}), for the ${asked.join(" and the ")}`;
  });
}

/** `10 Morris trajectories`. */
export function saySamples({ method, samples }: Sensitivity): string {
  return method === "morris"
    ? plural(samples, "Morris trajectory", "Morris trajectories")
    : `${plural(samples, "sample")} for Sobol's indices`;
}
