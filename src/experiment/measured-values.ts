// Measures of a scenario read off its replications, and what two scenarios of the same callers differ by.
import { Audit } from "../results/audit.ts";
import type { AuditCheck } from "../results/result.ts";
import { type RowPlace, type RowReading, readersAt } from "../results/row-reader.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";
import { pairedInterval, pairedRatioDifference } from "../statistics/paired-ratio.ts";
import { RatioTally } from "../statistics/ratio.ts";
import type { Executor } from "./executor.ts";

/** One measure in every replication. */
export type Readings = readonly (RowReading | null)[];

export interface Measured {
  /** By measure, in the order asked for. */
  readonly readings: readonly Readings[];
  /** Identities of the audit that do not hold. */
  readonly broken: readonly AuditCheck[];
}

export interface MeasureOptions {
  readonly replications: number;
  readonly executor: Executor;
  readonly signal: AbortSignal | undefined;
}

/** Runs replications of a scenario and reads measures off each; throws the signal's reason if it is aborted. */
export async function measure(
  scenario: ResolvedScenario,
  places: readonly RowPlace[],
  { replications, executor, signal }: MeasureOptions,
): Promise<Measured> {
  const audit = new Audit(scenario);
  const readers = readersAt(scenario, places);
  const readings: (RowReading | null)[][] = places.map(() => []);
  const numbers = Array.from({ length: replications }, (_, replication) => replication);
  for await (const summary of executor.run(scenario, numbers, { days: false, signal })) {
    audit.add(summary);
    readers.forEach((read, i) => {
      readings[i]?.push(read(summary));
    });
  }
  signal?.throwIfAborted();
  return { readings, broken: audit.checks().filter(({ holds }) => !holds) };
}

/** A value over replications; null where it is undefined. */
export function valueOver(readings: Readings): number | null {
  const defined = readings.filter((reading) => reading !== null);
  const denominator = defined.reduce((sum, { x }) => sum + x, 0);
  return denominator === 0 ? null : defined.reduce((sum, { y }) => sum + y, 0) / denominator;
}

export interface Difference {
  /** Second less first; null where either is undefined. */
  readonly value: number | null;
  /** The Monte Carlo interval; null with fewer than two replications. */
  readonly low: number | null;
  readonly high: number | null;
}

/** A value over replications and its Monte Carlo interval at `level`. */
export function boundsOf(readings: Readings, level: number): Difference {
  const tally = new RatioTally();
  for (const reading of readings) if (reading !== null) tally.add(reading.y, reading.x);
  const interval = tally.interval(level);
  return { value: tally.value, low: interval?.low ?? null, high: interval?.high ?? null };
}

/** How far the second is from the first, replication by replication, with its interval at `level`. */
export function differenceOf(first: Readings, second: Readings, level: number): Difference {
  const pairs = first.flatMap((one, i) => {
    const two = second[i] ?? null;
    return one === null || two === null ? [] : [{ one, two }];
  });
  const paired = pairedRatioDifference(
    pairs.map(({ one }) => one),
    pairs.map(({ two }) => two),
  );
  if (paired === null) return { value: null, low: null, high: null };
  const interval = pairedInterval(paired, level);
  return { value: paired.difference, low: interval?.low ?? null, high: interval?.high ?? null };
}
