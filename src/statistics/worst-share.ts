// The worst part of a sample: the mean of its largest values is the conditional value at risk.

export interface WorstShare {
  /** Sum of the largest values; of the last of them only the part that still belongs to the share. */
  readonly sum: number;
  /** How many they are, with fractions: the share of all. */
  readonly count: number;
}

/**
 * The largest `share` of the values. Their mean, `sum ÷ count`, is the conditional value at risk of the sample: with
 * k = share × n and the values in descending order, (x1 + … + x⌊k⌋ + (k − ⌊k⌋) × x⌊k⌋+1) ÷ k (Rockafellar and Uryasev,
 * Journal of Banking & Finance 26, 2002, proposition 8). Of 1, 2, …, 10 the largest 25 % are 10, 9 and half of 8: 23 ÷ 2.5.
 */
export function worstShare(values: ArrayLike<number>, share: number): WorstShare {
  const ascending = Float64Array.from(values).sort();
  const count = share * ascending.length;
  let sum = 0;
  for (let rank = 0; rank < count; rank++) {
    sum += Math.min(1, count - rank) * ascending[ascending.length - 1 - rank]!;
  }
  return { sum, count };
}
