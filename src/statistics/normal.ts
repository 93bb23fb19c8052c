// The standard normal distribution: the share below a point, and the point below which a share lies.
import { exp } from "../random/portable-math.ts";
import { pointOfTail } from "./tail.ts";

const inverseRootTwoPi = 0.3989422804014327;
/** From here on the continued fraction converges faster than the series. */
const farOut = 3;
const fractionDepth = 60;

/** Share of the standard normal distribution at or below `z`; relative error below 1e-12 in either tail. */
export function normalCdf(z: number): number {
  return z < 0 ? upperTail(-z) : 1 - upperTail(z);
}

/** The point that a share `p` (between 0 and 1) of the standard normal distribution does not exceed. */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`A normal quantile needs a share between 0 and 1, not ${p}.`);
  if (p === 0.5) return 0;
  const distance = pointOfTail(Math.min(p, 1 - p), 0, { above: upperTail, density });
  return p < 0.5 ? -distance : distance;
}

function density(z: number): number {
  return inverseRootTwoPi * exp(-0.5 * z * z);
}

/** Share above `z` >= 0: Taylor's series near the mean, Laplace's continued fraction far out. */
function upperTail(z: number): number {
  if (z > farOut) {
    let fraction = z;
    for (let k = fractionDepth; k >= 1; k--) fraction = z + k / fraction;
    return density(z) / fraction;
  }
  let term = z;
  let sum = z;
  for (let odd = 3; term > sum * 1e-17; odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return 0.5 - density(z) * sum;
}
