// Whether an observed count is beyond what like periods bring: what was looked at, what was expected, and the verdict.

/** Version of the shape of the JSON. */
export const exceptionFormat = 1;

export interface ExceptionResult {
  readonly format: number;
  readonly version: string;
  readonly scenario: string;
  readonly policy: string;
  readonly hash: string;
  /** First and last day, `2017-06-01`. */
  readonly from: string;
  readonly to: string;
  /** Names; null for all. */
  readonly sources: readonly string[] | null;
  readonly reasons: readonly string[] | null;
  readonly areas: readonly string[] | null;
  readonly observed: number;
  /** Of like periods: the scenario's own figure, or one that was given. */
  readonly expected: number;
  readonly isExpectedGiven: boolean;
  /** Incidents that the scenario itself expects. */
  readonly expectedOfScenario: number;
  /** Variance of the relative rate; the count's variance is expected + expected² × this. */
  readonly rateVariance: number;
  /** How many periods, areas or reasons were looked at, this one included. */
  readonly looks: number;
  /** Share of like periods outside the range, after the correction for several looks (Bonferroni). */
  readonly outside: number;
  readonly low: number;
  readonly high: number;
  /** Shares of like periods with as many or more, and with as many or fewer. */
  readonly atLeast: number;
  readonly atMost: number;
  readonly verdict: "more" | "fewer" | "usual";
  /** Observed ÷ expected, and the ratios that the observed count does not speak against, at 95 %. */
  readonly ratio: number;
  readonly ratioLow: number;
  readonly ratioHigh: number;
  readonly lastYear: LastYear | null;
}

/** One earlier period of the same length. */
export interface LastYear {
  readonly observed: number;
  /** If both were alike: the probability that of their sum as many or more fall in the later one. */
  readonly atLeast: number;
}
