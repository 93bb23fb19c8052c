// Families drawn by their quantile function from one uniform.
import type { Distribution } from "./distribution.ts";
import { exp, log } from "./portable-math.ts";

/** The value that a share `p` in (0, 1) of the distribution does not exceed; null for families without a short form. */
export function quantileFunction(distribution: Distribution): ((p: number) => number) | null {
  switch (distribution.kind) {
    case "uniform": {
      const { low, high } = distribution;
      return (p) => low + p * (high - low);
    }
    case "triangular":
      return triangular(distribution.low, distribution.mode, distribution.high);
    case "weibull": {
      const { shape, scale } = distribution;
      return (p) => scale * exp(log(-log(1 - p)) / shape);
    }
    case "empirical":
      return empirical(distribution.values);
    default:
      return null;
  }
}

function triangular(low: number, mode: number, high: number): (p: number) => number {
  const width = high - low;
  const below = width === 0 ? 0 : (mode - low) / width;
  return (p) =>
    p < below ? low + Math.sqrt(p * width * (mode - low)) : high - Math.sqrt((1 - p) * width * (high - mode));
}

/** Linear between the sorted values, which stand at equal steps of probability from 0 to 1. */
function empirical(values: readonly number[]): (p: number) => number {
  const sorted = Float64Array.from(values).sort();
  return (p) => {
    const at = p * (sorted.length - 1);
    const below = Math.floor(at);
    const low = sorted[below]!;
    return low + (at - below) * ((sorted[below + 1] ?? low) - low);
  };
}
