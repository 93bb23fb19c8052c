// The verdict on an observed count, in words.
import type { ExceptionResult } from "../results/exception.ts";

const oneLook = 0.05;

/** Lines of text, without a line break at their ends. */
export function exceptionLines(result: ExceptionResult): string[] {
  return [
    [`${result.scenario} · policy ${result.policy}`, spanOf(result), whatOf(result)].join(" · "),
    "",
    countLine(result),
    verdictLine(result),
    rangeLine(result),
    ...lastYearLines(result),
    "",
    ...noteLines(result),
  ];
}

function spanOf({ from, to }: ExceptionResult): string {
  return from === to ? from : `${from} to ${to}`;
}

function whatOf({ reasons, areas, sources }: ExceptionResult): string {
  const parts = [
    reasons === null ? "all reasons" : reasons.join(" or "),
    ...(areas === null ? [] : [`in ${areas.join(" or ")}`]),
    ...(sources === null ? [] : [`from ${sources.join(" or ")}`]),
  ];
  return parts.join(" ");
}

function countLine({ observed, expected, isExpectedGiven, ratio }: ExceptionResult): string {
  const from = isExpectedGiven ? "the figure given for like periods" : "from the scenario's own rates";
  const change = `${percent(Math.abs(ratio - 1))} ${ratio < 1 ? "fewer" : "more"}`;
  return `Observed ${observed}, expected ${amount(expected)} (${from}): ${change}.`;
}

function verdictLine({ verdict }: ExceptionResult): string {
  if (verdict === "usual") return "Not an exception: like periods spread as widely by chance.";
  if (verdict === "more") return "An exception: more than like periods bring by chance.";
  return "Fewer than like periods bring by chance; an exception in the force's sense is only what exceeds them.";
}

function rangeLine({ outside, low, high, observed, expected, atLeast, atMost }: ExceptionResult): string {
  const isFewer = observed < expected;
  const tail = `${observed} or ${isFewer ? "fewer" : "more"} come in ${chance(isFewer ? atMost : atLeast)}`;
  return `${percent(1 - outside)} of like periods bring ${low} to ${high}; ${tail}.`;
}

/** Two counts say less than a count and an expectation that is known. */
function lastYearLines({ lastYear, observed }: ExceptionResult): string[] {
  if (lastYear === null) return [];
  const all = observed + lastYear.observed;
  return [
    `Against last year's ${lastYear.observed} alone: if nothing had changed, ${observed} or more of the ${all} would fall in this period with a chance of ${percent(lastYear.atLeast)}.`,
  ];
}

function noteLines(result: ExceptionResult): string[] {
  const { expected, rateVariance, looks, isExpectedGiven, outside } = result;
  const extra = expected * rateVariance;
  const spread =
    rateVariance > 0
      ? `Busy and quiet days add ${percent(extra)} to the variance of pure chance.`
      : "Days differ by pure chance only: the scenario has no busyness.";
  const several =
    looks > 1
      ? `Corrected for ${looks} looks (Bonferroni): the range leaves out ${percent(outside)} in place of ${percent(oneLook)}.`
      : "This is one look: of 20 months, areas or reasons looked at, one falls outside by chance; --looks says how many were.";
  const known = `${isExpectedGiven ? "The figure given" : "What the scenario expects"} is taken as known: if it is uncertain itself, an exception is less certain too.`;
  const needs = isExpectedGiven
    ? `The scenario itself expects ${amount(result.expectedOfScenario)} needs; not every need becomes a recorded crime.`
    : "The scenario expects needs, and not every need becomes a recorded crime: for a count of crimes give --expected.";
  return [
    `${spread} Days are taken as independent: what comes in spells, such as one thief's, varies more.`,
    several,
    known,
    needs,
  ];
}

/** `0.41 % of them (1 in 244)`. */
function chance(share: number): string {
  if (share < 1e-6) return "fewer than one in a million of them";
  const one = share > 0.1 ? "" : ` (1 in ${Number((1 / share).toPrecision(3))})`;
  return `${percent(share)} of them${one}`;
}

function percent(share: number): string {
  return `${Number((100 * share).toPrecision(share > 0.9 && share < 1 ? 4 : 3))} %`;
}

function amount(value: number): string {
  return String(value >= 100 ? Math.round(value) : Number(value.toPrecision(3)));
}
