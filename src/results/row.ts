// One figure of a result, with its uncertainty. Everything that is shown or saved is made of these rows.

/** What tells two rows of one measure apart, besides the policy: the part of the centre that it is of. */
export const rowLabels = [
  "queue",
  "team",
  "channel",
  "origin",
  "grade",
  "cause",
  "units",
  "weights",
  "reason",
  "band",
  "destination",
  "hours",
  "part",
  "period",
] as const;

export type RowLabels = Pick<Row, (typeof rowLabels)[number]>;

/** A figure and its interval; null where it is undefined or has none. */
export type Bounds = Pick<Row, "value" | "low" | "high">;

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
  /** `immediate`, `priority`, `scheduled` or `noDeployment`: as given or as it truly is, as the definition says. */
  readonly grade?: string;
  /** Why a contact was made that need not have been: index of the model's `causes`. */
  readonly cause?: string;
  /** A group of response units. */
  readonly units?: string;
  /** A set of weights of harm. */
  readonly weights?: string;
  /** Why the need exists; of leavers, why they go. */
  readonly reason?: string;
  /** A band of experience of people. */
  readonly band?: string;
  /** Where people go who leave. */
  readonly destination?: string;
  /** What paid hours are spent on. */
  readonly hours?: string;
  /** A part of what people cost. */
  readonly part?: string;
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
