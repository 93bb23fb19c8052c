// Which assumption matters most, in sentences made of the figures: how much it moves a measure, whether that is more
// than luck, and what to measure next.
import type {
  SampledInfluence,
  SampledMeasure,
  ScreenedInfluence,
  ScreenedMeasure,
  Sensitivity,
  SensitivityAssumption,
  SensitivityEstimate,
} from "../results/sensitivity.ts";
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

/** What matters most, in the unit of the measure; a sentence without its full stop. */
export function strongestSentence(sensitivity: Sensitivity, measure: AnyMeasure): string {
  const asked = sayAsked(sensitivity, measure);
  const [most] = measure.influences;
  if (most === undefined || most.verdict === "nothing") return `Nothing that was varied changes the ${asked}`;
  if (most.verdict === "luck") return `Nothing that was varied moves the ${asked} by more than luck may give`;
  const { assumptions } = sensitivity;
  const of = (influence: AnyInfluence) => assumptions.find((each) => each.name === influence.name);
  const name = capital(sayPath(most.name));
  if (measure.method === "sobolIndices") {
    const [top] = measure.influences;
    return top === undefined
      ? name
      : `${name} matters most: ${sharesClause(top, asked)}${sayLeft(measure, top)}`;
  }
  const [top] = measure.influences;
  return top === undefined
    ? name
    : `${name} matters most: ${effectClause(top, of(top), { asked, unit: measure.unit })}`;
}

interface Measured {
  readonly asked: string;
  readonly unit: string;
}

/** `at 1080 s rather than 480 s, the mean time to answer, crib is 4 min 10 s more (…)`. */
function effectClause(
  influence: ScreenedInfluence,
  assumption: SensitivityAssumption | undefined,
  { asked, unit }: Measured,
): string {
  if (sayWay(influence) === "either way")
    return `over its range it moves the ${asked} by ${saySizeOf(influence.strength, unit)}, up or down as the others are`;
  return `${endsOf(assumption)}, the ${asked} is ${sayDifference({ difference: influence.lean, unit }, "full")}`;
}

function endsOf(assumption: SensitivityAssumption | undefined): string {
  const [first, ...others] = assumption?.numbers ?? [];
  if (first === undefined || others.length > 0) return "at the high ends rather than the low ends";
  return `at ${sayAmountOf(first, first.high)} rather than ${sayAmountOf(first, first.low)}`;
}

function sharesClause({ first, total }: SampledInfluence, asked: string): string {
  const share = (estimate: SensitivityEstimate) => sayEstimate({ ...estimate, unit: "share" });
  return `it brings ${share(total)} of the variance of the ${asked}, ${share(first)} by itself`;
}

/** `; known, it would leave a standard deviation of 1 min 50 s instead of 3 min 02 s`. */
function sayLeft({ deviation, unit }: SampledMeasure, { leftIfKnown }: SampledInfluence): string {
  if (deviation === null || leftIfKnown === null) return "";
  const size = (value: number) => saySize({ difference: { value, low: null, high: null }, unit });
  return `; known, it would leave a standard deviation of ${size(leftIfKnown)} in place of ${size(deviation)}`;
}

/** What to measure next: the strongest of each measure that is beyond luck, each once. */
export function nextSentences(sensitivity: Sensitivity): readonly string[] {
  const reasons = new Map<string, string[]>();
  for (const measure of sensitivity.measures) {
    const [most] = measure.influences;
    if (most === undefined || most.verdict === "nothing" || most.verdict === "luck") continue;
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
