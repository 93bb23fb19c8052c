// Whether a run reached the precision asked for, in lines of text.

import type { MeasurePrecision, PrecisionOutcome } from "../results/precision-outcome.ts";
import type { Result } from "../results/result.ts";
import { plural } from "../words/plural.ts";
import { plain, wrap } from "./text-lines.ts";

/** Below this many replications the skewness of what they say shows in the interval. */
const fewReplications = 20;
/** Standard errors of a symmetric sample's skewness that are more than chance. */
const mostByChance = 2;

/** One line, and more where a measure cannot be precise or its interval cannot be trusted. */
export function precisionLines({ precision }: Result): string[] {
  if (precision === undefined) return [];
  return [verdict(precision), ...undefinedLines(precision), ...skewedLines(precision)].flatMap((line) =>
    wrap(line, 2),
  );
}

function verdict(outcome: PrecisionOutcome): string {
  const { error, halfWidth, replications, isReached, atMost, measures } = outcome;
  const asked = `${percent(error)} of the true value`;
  const worst = worstOf(measures);
  if (worst === undefined) return "Precision: no headline measure can have a relative one";
  const widest = `the widest interval is ±${percent(worst.relativeHalfWidth ?? 0)} of its estimate, ${nameOf(worst)}`;
  if (isReached)
    return `Precision: reached with ${plural(replications, "replication")}; every headline measure is within ${asked}, at ${percent(outcome.level)} confidence each (${widest}; ±${percent(halfWidth)} was needed)`;
  const needed = Math.max(...measures.map(({ replicationsExpected }) => replicationsExpected ?? 0));
  const why =
    replications >= atMost
      ? `at the most allowed, ${plural(atMost, "replication")}`
      : `after ${plural(replications, "replication")}`;
  return `Precision: NOT reached ${why}: ${widest}; ±${percent(halfWidth)} is needed for ${asked}, which takes about ${plural(needed, "replication")} (--at-most ${needed})`;
}

function worstOf(measures: readonly MeasurePrecision[]): MeasurePrecision | undefined {
  return measures
    .filter(({ relativeHalfWidth }) => relativeHalfWidth !== null)
    .sort((a, b) => (b.relativeHalfWidth ?? 0) - (a.relativeHalfWidth ?? 0))[0];
}

function undefinedLines({ measures, replications }: PrecisionOutcome): string[] {
  return measures
    .filter(({ relativeHalfWidth }) => relativeHalfWidth === null)
    .map((measure) => {
      const why = measure.value === 0 ? "is zero" : "is undefined or has no interval";
      return `  ${nameOf(measure)} ${why} after ${plural(replications, "replication")}: there is no precision relative to that, so it was not waited for`;
    });
}

/**
 * Measured on a million experiments with the mean of the first 25 waits at a single handler with a load of 0.9, which is
 * skewed: nominal 90 % intervals of Student's t cover 83.6 % with 5 replications and 88.8 % with 40.
 */
function skewedLines({ measures, replications }: PrecisionOutcome): string[] {
  if (replications >= fewReplications) return [];
  const limit = mostByChance * skewnessError(replications);
  const skewed = measures.filter((measure) => Math.abs(measure.skewness ?? 0) > limit);
  if (skewed.length === 0) return [];
  const names = skewed.map((each) => `${nameOf(each)} (skewness ${each.skewness?.toFixed(1)})`).join(", ");
  return [
    `  With ${plural(replications, "replication")} of something as skewed as ${names}, an interval covers the truth less often than it says: in a measured case a 90 % interval covered 83.6 % with 5 replications and 88.8 % with 40. Ask for more with --replications`,
  ];
}

/** Of a normal sample: Joanes and Gill, The Statistician 47 (1998). */
function skewnessError(count: number): number {
  return Math.sqrt((6 * count * (count - 1)) / ((count - 2) * (count + 1) * (count + 3)));
}

function nameOf({ measure, queue, period }: MeasurePrecision): string {
  return `${measure} of ${plain(queue)}${period === "all" ? "" : ` in ${period}`}`;
}

function percent(share: number): string {
  return `${Number((100 * share).toPrecision(3))} %`;
}
