// How much of the spread between sets is the sets' own, and how much is luck. Replication j has the same callers in every
// set, so what is observed is a crossed layout: y = mean + set + replication + rest. The rest, which neither explains, is
// the luck that is left in the differences between sets; the luck that all sets share moves them together and spreads none.
// Analysis of variance of the two-way random-effects model, one observation a cell: Scheffé, "The analysis of
// variance" (1959), chapter 7; Searle, Casella and McCulloch, "Variance components" (1992), section 4.7.

/** Variances between the means of sets, in the square of the unit of the observations. */
export interface VarianceComponents {
  /** As observed, by the number of sets less one. */
  readonly observed: number;
  /** What luck alone gives: more replications shrink it. */
  readonly luck: number;
  /** The rest, which only knowledge shrinks; 0 where luck alone gives as much as is observed. */
  readonly between: number;
}

/**
 * `observations[s][j]` is replication j of set s; all sets have the same replications. Null with fewer than two sets or
 * two replications, of which nothing can be parted.
 */
export function varianceComponents(observations: readonly (readonly number[])[]): VarianceComponents | null {
  const [first] = observations;
  const [sets, replications] = [observations.length, first?.length ?? 0];
  if (observations.some(({ length }) => length !== replications))
    throw new RangeError("All sets need the same replications.");
  if (sets < 2 || replications < 2) return null;
  const ofSet = observations.map(mean);
  const ofReplication = Array.from({ length: replications }, (_, j) =>
    mean(observations.map((set) => set[j]!)),
  );
  const whole = mean(ofSet);
  let rest = 0;
  observations.forEach((set, s) => {
    set.forEach((observation, j) => {
      const left = observation - ofSet[s]! - ofReplication[j]! + whole;
      rest += left * left;
    });
  });
  const meanSquareOfRest = rest / ((sets - 1) * (replications - 1));
  const observed = ofSet.reduce((sum, each) => sum + (each - whole) * (each - whole), 0) / (sets - 1);
  const luck = meanSquareOfRest / replications;
  return { observed, luck, between: Math.max(0, observed - luck) };
}

/**
 * The values drawn together about their mean until their variance is `between`: what they would spread over without the
 * luck in them (constrained empirical Bayes: Louis, JASA 79, 1984, 393-398). The order of the values stays.
 */
export function withoutLuck(
  values: readonly number[],
  { observed, between }: VarianceComponents,
): readonly number[] {
  const centre = mean(values);
  const part = observed > 0 ? Math.sqrt(between / observed) : 0;
  return values.map((value) => centre + part * (value - centre));
}

function mean(column: readonly number[]): number {
  return column.reduce((sum, each) => sum + each, 0) / column.length;
}
