// How strongly one number moves a result, by elementary effects: what the result changes by when the number alone moves,
// at several places of all the others. M. D. Morris, Factorial sampling plans for preliminary computational experiments,
// Technometrics 33 (1991) 161-174; the mean of sizes is of F. Campolongo, J. Cariboni and A. Saltelli, An effective
// screening design for sensitivity analysis of large models, Environmental Modelling & Software 22 (2007) 1509-1518.
import { tQuantile } from "./student-t.ts";
import { type Estimate, twoWayJackknife } from "./two-way-jackknife.ts";

export interface ElementaryEffects {
  /** Mean of the sizes of the effects, Morris's mu*: how much the number matters. */
  readonly strength: Estimate;
  /** Mean of the effects with their signs, mu: which way it moves the result. */
  readonly lean: Estimate;
  /** Standard deviation of the effects, sigma: how much they depend on where the others are. */
  readonly spread: Estimate;
  /**
   * The most, at the level, that the strength would be if all the effects were luck of the replications; null with one
   * replication. It holds however the luck of the trajectories is correlated, which have their replications in common.
   */
  readonly luck: number | null;
}

/** Of one effect for each trajectory and replication; null without a trajectory. */
export function elementaryEffects(effects: readonly Float64Array[], level: number): ElementaryEffects | null {
  const [first] = effects;
  if (first === undefined) return null;
  const size = { rows: effects.length, columns: first.length, fewestColumns: 1 };
  const none = { value: null, low: null, high: null };
  const [strength = none, lean = none, spread = none] = twoWayJackknife(
    size,
    (rows, columns) => figuresOf(rows.map((row) => meanOf(effects[row] ?? first, columns))),
    level,
  );
  return {
    strength: notBelowZero(strength),
    lean,
    spread: notBelowZero(spread),
    luck: luckOf(effects, level),
  };
}

/** Mean size, mean and standard deviation. */
function figuresOf(means: readonly number[]): readonly (number | null)[] {
  const count = means.length;
  const mean = means.reduce((sum, each) => sum + each, 0) / count;
  const size = means.reduce((sum, each) => sum + Math.abs(each), 0) / count;
  const squares = means.reduce((sum, each) => sum + (each - mean) * (each - mean), 0);
  return [size, mean, count < 2 ? null : Math.sqrt(squares / (count - 1))];
}

function meanOf(values: Float64Array, columns: readonly number[]): number {
  return columns.reduce((sum, column) => sum + (values[column] ?? 0), 0) / columns.length;
}

function notBelowZero({ value, low, high }: Estimate): Estimate {
  return { value, low: low === null ? null : Math.max(0, low), high };
}

/** The t quantile times the mean standard error of an effect over the replications. */
function luckOf(effects: readonly Float64Array[], level: number): number | null {
  const replications = effects[0]?.length ?? 0;
  if (replications < 2) return null;
  const errors = effects.map((values) => Math.sqrt(varianceOf(values) / replications));
  const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
  return tQuantile((1 + level) / 2, replications - 1) * mean;
}

function varianceOf(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / (values.length - 1);
}
