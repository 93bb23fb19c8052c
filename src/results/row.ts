// One figure of a result, with its uncertainty. Everything that is shown or saved is made of these rows.

/**
 * A measure of one part of the centre over one period.
 * `value` is null, and `observations` 0, where the measure is undefined (nobody was answered, say).
 */
export interface Row {
  /** Names the statistic: `meanWaitingTime`, `p90WaitingTime`, `abandonmentRatio`, … (defined in the result). */
  readonly measure: string;
  readonly queue?: string;
  readonly team?: string;
  readonly channel?: string;
  readonly origin?: string;
  readonly policy: string;
  /** Absent for the whole measured window; else `2017-07` (month), `2017-07-14` (day), `Mon 10` (hour of week). */
  readonly period?: string;
  readonly value: number | null;
  /** Confidence interval of `value`; null with fewer than two replications. */
  readonly low: number | null;
  readonly high: number | null;
  /** Confidence level of the interval, 0.95 unless said. */
  readonly level: number;
  /** `s`, `share`, `contacts`, `contacts/day`, `h`, `handlers`, … */
  readonly unit: string;
  /** What stands behind the value, over all replications: the denominator of a ratio, or the count of a total. */
  readonly observations: number;
  readonly replications: number;
}
