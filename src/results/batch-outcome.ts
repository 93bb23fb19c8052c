// What one long replication says of each headline measure, by the means of batches of days.
import type { AuditCheck } from "./result.ts";

export interface BatchOutcome {
  readonly scenario: string;
  readonly policy: string;
  readonly seed: string;
  /** First and last simulated date, and how many days there are. */
  readonly from: string;
  readonly to: string;
  readonly days: number;
  /** Confidence level of the intervals. */
  readonly level: number;
  readonly measures: readonly BatchMeasure[];
  readonly audit: readonly AuditCheck[];
  /** Sentences that must be read first: a queue that keeps growing. */
  readonly warnings: readonly string[];
  /** Headline measures that have no values of single days. */
  readonly withoutDays: readonly string[];
}

export interface BatchMeasure {
  readonly measure: string;
  /** A queue or a team. */
  readonly queue: string;
  readonly unit: string;
  /** Days that MSER-5 cuts off the start; and whether it found no end of the warm-up. */
  readonly warmUpDays: number;
  readonly isUnsettled: boolean;
  readonly batches: number;
  readonly batchDays: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Correlation of neighbouring batches; null where they do not vary. */
  readonly autocorrelation: number | null;
  /** Whether it is more than chance: the interval is then too narrow. */
  readonly isCorrelated: boolean;
  /** Days behind the warm-up that would make the half-width 5 % of the value; null for a value of zero. */
  readonly daysForFivePercent: number | null;
}
