// What a distribution is: its family and its parameters, in seconds where it is a span of time.
// `zero` is an atom: with that probability the value is 0, whatever the family says.

/** A probability distribution of a non-negative quantity (seconds, unless its user says otherwise). */
export type Distribution = DistributionFamily & { readonly zero?: number };

export type DistributionFamily =
  | { readonly kind: "constant"; readonly value: number }
  | { readonly kind: "uniform"; readonly low: number; readonly high: number }
  | { readonly kind: "triangular"; readonly low: number; readonly mode: number; readonly high: number }
  | { readonly kind: "exponential"; readonly mean: number }
  /** Sum of `phases` exponentials; `mean` is the mean of the sum. */
  | { readonly kind: "erlang"; readonly phases: number; readonly mean: number }
  | { readonly kind: "gamma"; readonly mean: number; readonly cv: number }
  /** By the mean and the coefficient of variation of the value itself, not of its logarithm. */
  | { readonly kind: "lognormal"; readonly mean: number; readonly cv: number }
  | { readonly kind: "weibull"; readonly shape: number; readonly scale: number }
  /** Each phase is exponential with its mean, chosen with its share; shares sum to one. */
  | {
      readonly kind: "hyperexponential";
      readonly phases: readonly { readonly share: number; readonly mean: number }[];
    }
  /** Continuous: the quantile function is linear between these sorted values, equally spaced in probability. */
  | { readonly kind: "empirical"; readonly values: readonly number[] }
  | {
      readonly kind: "mixture";
      readonly parts: readonly { readonly share: number; readonly of: Distribution }[];
    };
