// Many comparisons at once: with twenty intervals of 95 %, one is expected to miss. Bonferroni's correction makes each
// so much surer that all of them together hold at the stated level, whatever they have in common. Holm's steps would
// find a little more, but their verdicts have no intervals of their own: here a verdict is its interval.
// Law, "Simulation modeling and analysis", section 9.7.

/** The level that each of `comparisons` intervals needs, so that all hold together at `level`. */
export function bonferroniLevel(level: number, comparisons: number): number {
  if (!(comparisons >= 1)) throw new RangeError(`A correction needs a comparison, not ${comparisons}.`);
  return 1 - (1 - level) / comparisons;
}

/** How many comparisons there are among `count` things, each with each other. */
export function pairsAmong(count: number): number {
  return (count * (count - 1)) / 2;
}
