// Quantiles of Student's t distribution, from which confidence intervals over replications are made.
import { exp, log } from "../random/portable-math.ts";
import { normalQuantile } from "./normal.ts";
import { pointOfTail } from "./tail.ts";

const pi = Math.PI;
const smallest = 1e-300;
const mostTerms = 1000;

/**
 * The point that a share `p` of Student's t distribution does not exceed, to 1e-9 of its value, for up to a million
 * degrees of freedom. The share above it is an incomplete beta function (Abramowitz and Stegun, 26.7.1).
 */
export function tQuantile(p: number, degreesOfFreedom: number): number {
  if (!(degreesOfFreedom > 0)) throw new RangeError(`A t quantile needs freedom, not ${degreesOfFreedom}.`);
  if (p === 0.5) return 0;
  const start = Math.abs(normalQuantile(p));
  const distance = pointOfTail(Math.min(p, 1 - p), start, upperHalf(degreesOfFreedom));
  return p < 0.5 ? -distance : distance;
}

function upperHalf(freedom: number) {
  const scale = gammaRatio(freedom / 2) / Math.sqrt(pi * freedom);
  const density = (t: number) => scale * exp(-0.5 * (freedom + 1) * log(1 + (t * t) / freedom));
  const above = (t: number) => {
    const far = freedom / (freedom + t * t);
    const near = (t * t) / (freedom + t * t);
    const front = t * density(t);
    // The front factor x^a (1 - x)^b / B(a, b) is the same seen from both ends.
    return near * (freedom + 5) < 3
      ? 0.5 - front * betaFraction(0.5, freedom / 2, near)
      : (front / freedom) * betaFraction(freedom / 2, 0.5, far);
  };
  return { density, above };
}

/** I_x(a, b) a B(a, b) / (x^a (1 - x)^b) by the continued fraction of Abramowitz and Stegun, 26.5.8. */
function betaFraction(a: number, b: number, x: number): number {
  let numerator = 1;
  let denominator = 1 / (1 - ((a + b) * x) / (a + 1));
  let fraction = denominator;
  for (let m = 1; m < mostTerms; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    denominator = 1 / (1 + even * denominator || smallest);
    numerator = 1 + even / numerator || smallest;
    fraction *= denominator * numerator;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    denominator = 1 / (1 + odd * denominator || smallest);
    numerator = 1 + odd / numerator || smallest;
    const change = denominator * numerator;
    fraction *= change;
    if (Math.abs(change - 1) < 1e-16) return fraction;
  }
  return fraction;
}

/** Gamma(a + 1/2) / Gamma(a), by its asymptotic series, reached for small `a` by the recurrence. */
function gammaRatio(a: number): number {
  let shifted = a;
  let product = 1;
  for (; shifted < 20; shifted++) product *= shifted / (shifted + 0.5);
  const inverse = 1 / shifted;
  const square = inverse * inverse;
  const series = inverse * (-1 / 8 + square * (1 / 192 + square * (-1 / 640 + (square * 17) / 14336)));
  return product * Math.sqrt(shifted) * exp(series);
}
