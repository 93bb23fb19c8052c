// The factors of a plan of a sweep, read against the scenario: which numbers they are, and which values they take.
import type { SweepFactor } from "../results/sweep.ts";
import { type Amount, amountOf } from "../scenario/amounts.ts";
import { dataAt, inWords, type Path, quoted } from "../scenario/authored-data.ts";
import type { Layer } from "../scenario/layer.ts";
import { numberAt, pathIn, withOverrides } from "../scenario/overrides.ts";
import type { Report } from "../scenario/places.ts";
import { isEvidence, plain, type Quantity } from "../scenario/quantity.ts";
import { rangeOf } from "../scenario/ranges.ts";
import type { AuthoredFactor } from "../scenario/schema-sweep.ts";
import { hasWrongPart, type Partly } from "../scenario/shape.ts";

export interface FactorReading {
  /** The scenario as merged from its files, before any policy. */
  readonly base: Layer;
  /** Whether the design chooses among all values between two ends, rather than among given ones. */
  readonly isSpread: boolean;
  readonly report: Report;
}

/** What a factor has in the plan, and where. */
interface Place extends FactorReading {
  readonly at: Path;
  readonly own: Amount;
}

/** Every cell has the same, so that cells can be compared. */
const ofThePlan = ["run.seed", "run.replications"];

/** Null where the factor is wrong, which is reported; `isWhole` is found out later. */
export function readFactor(
  path: string,
  factor: Partly<AuthoredFactor>,
  reading: FactorReading,
): SweepFactor | null {
  const { base, report } = reading;
  const at = ["factors", path];
  if (ofThePlan.includes(path)) {
    report({
      path: at,
      isKey: true,
      expected: "a number of the centre",
      found: `${path}, which the plan says`,
    });
    return null;
  }
  const number = numberAt(base.data, path);
  const own = number === null ? null : amountOf(`${number.value} ${number.unit}`.trim());
  if (number === null || own === null) {
    const [problem] = withOverrides(base, [{ path, value: 0 }]).problems;
    const { expected = "the path of a number in the scenario", found = quoted(path), hint } = problem ?? {};
    report({ path: at, isKey: true, expected, found, ...(hint === undefined ? {} : { hint }) });
    return null;
  }
  const values = valuesOf(path, factor, { ...reading, at, own });
  return values === null ? null : { path, unit: number.unit, value: number.value, isWhole: false, ...values };
}

type Values = Pick<SweepFactor, "levels" | "low" | "high" | "isTagged">;

function valuesOf(path: string, factor: Partly<AuthoredFactor>, place: Place): Values | null {
  if (factor === "range") return taggedRange(path, place);
  if (typeof factor !== "object" || hasWrongPart(factor)) return null;
  const { values, from, to, steps } = factor;
  const { at, report, isSpread } = place;
  const isList = values !== undefined;
  if (isList === (from !== undefined || to !== undefined)) {
    const found = isList ? "both" : "neither";
    report({ path: at, expected: "either `values`, or `from` and `to`", found });
    return null;
  }
  if (steps !== undefined && (isList || isSpread)) {
    const why = isList ? "the values are the steps" : "the design spreads its own points";
    report({ path: [...at, "steps"], expected: `no steps: ${why}`, found: inWords(plain(steps)) });
    return null;
  }
  return isList ? listOf(values, place) : spanOf({ from, to, steps }, place);
}

function listOf(values: readonly Quantity[], place: Place): Values | null {
  const levels = values.flatMap((value, i) => valueIn(value, ["values", String(i)], place) ?? []);
  if (levels.length < values.length) return null;
  const twice = levels.findIndex((level, i) => levels.indexOf(level) < i);
  if (twice >= 0) {
    const found = `${inWords(plain(values[twice]))} again`;
    place.report({ path: [...place.at, "values", String(twice)], expected: "each value once", found });
    return null;
  }
  return { levels, low: Math.min(...levels), high: Math.max(...levels), isTagged: false };
}

interface Span {
  readonly from: Quantity | undefined;
  readonly to: Quantity | undefined;
  readonly steps: Quantity | undefined;
}

function spanOf({ from, to, steps }: Span, place: Place): Values | null {
  const { at, report, isSpread } = place;
  const low = valueIn(from, ["from"], place);
  const high = valueIn(to, ["to"], place);
  if (low === null || high === null) return null;
  if (low >= high) {
    report({ path: [...at, "to"], expected: `more than ${low}, where it begins`, found: String(high) });
    return null;
  }
  const ends = { low, high, isTagged: false };
  if (isSpread) return { levels: null, ...ends };
  const count = Number(plain(steps));
  if (Number.isNaN(count) || count < 2) {
    const found = steps === undefined ? "nothing" : inWords(plain(steps));
    report({ path: [...at, "steps"], expected: "how many values from `from` to `to`: 2 or more", found });
    return null;
  }
  const levels = Array.from({ length: count }, (_, i) => rounded(low + ((high - low) * i) / (count - 1)));
  return { levels, ...ends };
}

/** The range that the number has in the scenario: its low end, its value and its high end, or anything between. */
function taggedRange(path: string, { base, at, own, report, isSpread }: Place): Values | null {
  const data = dataAt(base.data, pathIn(base.data, path));
  const range = isEvidence(data) ? rangeOf(data.range, own) : null;
  if (range === null || range.low === range.high) {
    const found = "a number without a range there";
    report({ path: at, expected: "a number that has a range in the scenario", found, hint: writeEnds });
    return null;
  }
  const low = rounded(range.low / own.one);
  const high = rounded(range.high / own.one);
  const levels = isSpread ? null : [...new Set([low, own.number, high])];
  return { levels, low, high, isTagged: true };
}

const writeEnds = "write from and to";

/** A value in the unit of the number itself; what has no unit is in it already. */
function valueIn(value: Quantity | undefined, inner: Path, { at, own, report }: Place): number | null {
  const amount = amountOf(plain(value));
  if (amount?.unit === "" || amount?.unit === own.unit) return amount.number;
  if (amount?.dimension === own.dimension) return rounded(amount.value / own.one);
  const expected = own.unit === "" ? "a bare number" : `a number in ${own.unit}`;
  report({ path: [...at, ...inner], expected, found: inWords(plain(value)) });
  return null;
}

const digits = 12;

/** 0.3 rather than 0.30000000000000004. */
function rounded(value: number): number {
  return Number(value.toPrecision(digits));
}
