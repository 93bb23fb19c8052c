// Mean and spread of a distribution from its parameters, without drawing from it: for offered loads and for
// explaining a scenario.
import type { Distribution, DistributionFamily } from "./distribution.ts";
import { exp, logGamma } from "./portable-math.ts";

interface Moments {
  readonly mean: number;
  /** Mean of the square. */
  readonly square: number;
}

/** The mean, in the unit of the distribution; its atom at zero is counted. */
export function meanOf(distribution: Distribution): number {
  return momentsOf(distribution).mean;
}

/** Standard deviation ÷ mean, the atom at zero counted; null where the mean is 0. */
export function cvOf(distribution: Distribution): number | null {
  const { mean, square } = momentsOf(distribution);
  return mean === 0 ? null : Math.sqrt(Math.max(0, square - mean * mean)) / mean;
}

function momentsOf(distribution: Distribution): Moments {
  const { mean, square } = momentsOfFamily(distribution);
  const rest = 1 - (distribution.zero ?? 0);
  return { mean: rest * mean, square: rest * square };
}

function momentsOfFamily(family: DistributionFamily): Moments {
  switch (family.kind) {
    case "constant":
      return byVariance(family.value, 0);
    case "uniform":
      return ofPolygon(Float64Array.of(family.low, family.high));
    case "triangular":
      return ofTriangle(family.low, family.mode, family.high);
    case "exponential":
      return byVariance(family.mean, family.mean * family.mean);
    case "erlang":
      return byVariance(family.mean, (family.mean * family.mean) / family.phases);
    case "gamma":
    case "lognormal":
      return byVariance(family.mean, family.mean * family.cv * (family.mean * family.cv));
    case "weibull":
      return ofWeibull(family.shape, family.scale);
    case "hyperexponential":
      return weighted(family.phases.map(({ share, mean }) => [share, byVariance(mean, mean * mean)]));
    case "empirical":
      return ofPolygon(Float64Array.from(family.values).sort());
    case "mixture":
      return weighted(family.parts.map(({ share, of }) => [share, momentsOf(of)]));
  }
}

function byVariance(mean: number, variance: number): Moments {
  return { mean, square: variance + mean * mean };
}

function ofTriangle(low: number, mode: number, high: number): Moments {
  const spread = low * low + mode * mode + high * high - low * mode - low * high - mode * high;
  return byVariance((low + mode + high) / 3, spread / 18);
}

function ofWeibull(shape: number, scale: number): Moments {
  return {
    mean: scale * exp(logGamma(1 + 1 / shape)),
    square: scale * scale * exp(logGamma(1 + 2 / shape)),
  };
}

/** Uniform between neighbouring values, each pair with equal probability. */
function ofPolygon(sorted: Float64Array): Moments {
  if (sorted.length === 1) return byVariance(sorted[0]!, 0);
  const pairs = Array.from(sorted.subarray(1), (high, i) => ({ low: sorted[i]!, high }));
  const share = 1 / pairs.length;
  return weighted(
    pairs.map(({ low, high }) => [
      share,
      { mean: (low + high) / 2, square: (low * low + low * high + high * high) / 3 },
    ]),
  );
}

function weighted(parts: readonly (readonly [share: number, moments: Moments])[]): Moments {
  return {
    mean: parts.reduce((sum, [share, { mean }]) => sum + share * mean, 0),
    square: parts.reduce((sum, [share, { square }]) => sum + share * square, 0),
  };
}
