// Replications until the headline measures are precise enough: what was read so far, whether that will do, and when to
// look again. Looks depend on numbers of replications alone, so that any number of workers ends at the same one.
import type { MeasurePrecision, PrecisionOutcome } from "../results/precision-outcome.ts";
import type { RowReading } from "../results/row-reader.ts";
import { placeOf, type RowName } from "../results/row-search.ts";
import { RatioTally } from "../statistics/ratio.ts";
import {
  halfWidthForError,
  relativeHalfWidth,
  replicationsExpected,
} from "../statistics/sequential-stopping.ts";
import { skewness } from "../statistics/skewness.ts";

export interface PrecisionGoal {
  /** Largest relative error of the true value of every headline measure: 0.05 for 5 %. */
  readonly error: number;
  /** Fewest and most replications. */
  readonly atLeast: number;
  readonly atMost: number;
}

/** Fewest and most replications where nothing else is said. */
export const usualEnds: Pick<PrecisionGoal, "atLeast" | "atMost"> = { atLeast: 10, atMost: 1000 };

const level = 0.95;
/** Fewest replications between two looks, and how many more of those there are by then. */
const fewestMore = 5;
const shareMore = 0.2;

/** The number of replications after which to look again. */
export function nextLook(replications: number, { atLeast, atMost }: PrecisionGoal): number {
  const more = Math.max(fewestMore, Math.ceil(replications * shareMore));
  return Math.min(atMost, Math.max(atLeast, replications === 0 ? atLeast : replications + more));
}

/** Gathers the readings of measures, a row each, replication by replication, in the order of their numbers. */
export class PrecisionWatch {
  private replications = 0;
  private readonly rows: readonly RowName[];
  private readonly goal: PrecisionGoal;
  private readonly tallies: readonly RatioTally[];
  private readonly values: readonly number[][];

  constructor(rows: readonly RowName[], goal: PrecisionGoal) {
    this.rows = rows;
    this.goal = goal;
    this.tallies = rows.map(() => new RatioTally());
    this.values = rows.map(() => []);
  }

  /** Adds one replication: a reading of each row; null where it is undefined. */
  add(readings: readonly (RowReading | null)[]): void {
    this.replications++;
    readings.forEach((reading, i) => {
      if (reading === null) return;
      this.tallies[i]?.add(reading.y, reading.x);
      if (reading.x !== 0) this.values[i]?.push(reading.y / reading.x);
    });
  }

  /** How things stand. A measure that is zero or undefined has no relative precision and holds nothing up. */
  outcome(): PrecisionOutcome {
    const { error, atMost } = this.goal;
    const halfWidth = halfWidthForError(error);
    const measures = this.rows.map((row, i) => this.precisionOf(row, i, halfWidth));
    const widths = measures.flatMap(({ relativeHalfWidth: width }) => width ?? []);
    return {
      error,
      halfWidth,
      level,
      replications: this.replications,
      atMost,
      isReached: widths.length > 0 && widths.every((width) => width <= halfWidth),
      measures,
    };
  }

  /** Whether another look can change anything: not where it is reached, nor where nothing can be precise. */
  isOver(): boolean {
    const { isReached, measures } = this.outcome();
    const isHopeless = measures.every(({ relativeHalfWidth: width }) => width === null);
    return isReached || isHopeless || this.replications >= this.goal.atMost;
  }

  /** How many replications in all it will probably take, of those allowed. */
  forecast(): number {
    const { measures } = this.outcome();
    const expected = Math.max(...measures.map((measure) => measure.replicationsExpected ?? 0));
    return Math.min(this.goal.atMost, Math.max(this.goal.atLeast, expected));
  }

  private precisionOf(row: RowName, i: number, halfWidth: number): MeasurePrecision {
    const tally = this.tallies[i] ?? new RatioTally();
    const { value, count } = tally;
    const interval = tally.interval(level);
    const isDefined = value !== null && interval !== null;
    const expected = isDefined
      ? replicationsExpected({ value, interval, level, replications: count }, halfWidth)
      : null;
    return {
      measure: row.measure,
      queue: placeOf(row),
      period: row.period ?? "all",
      value,
      relativeHalfWidth: isDefined ? relativeHalfWidth(value, interval) : null,
      // It may be defined in a part of the replications only.
      replicationsExpected: expected === null ? null : Math.ceil((expected * this.replications) / count),
      skewness: skewness(this.values[i] ?? []),
    };
  }
}
