// The Sobol sequence: points that fill a cube far more evenly than random ones do. The first 2^k of them put equally many
// into each half, quarter and so on of every axis.
import { directions } from "./sobol-directions.ts";

/** As many axes as there are direction numbers for. */
export const mostDimensions = directions.length + 1;

const bits = 32;
const wholeRange = 4294967296;

/**
 * The point of an index from 0, each coordinate in [0, 1), in the order of the Gray code (Antonov and Saleev 1979) that
 * Joe and Kuo's own program has; the first is the corner 0.
 */
export function sobolPoint(index: number, dimensions: number): number[] {
  if (dimensions > mostDimensions)
    throw new RangeError(`a Sobol sequence of ${dimensions} dimensions has no direction numbers here`);
  const gray = index ^ (index >>> 1);
  return Array.from({ length: dimensions }, (_, dimension) => coordinate(gray, axisOf(dimension)));
}

function coordinate(gray: number, axis: Uint32Array): number {
  let word = 0;
  for (let bit = 0; gray >>> bit > 0; bit++) if ((gray >>> bit) & 1) word ^= axis[bit]!;
  return (word >>> 0) / wholeRange;
}

const axes: Uint32Array[] = [];

/** The direction numbers of one axis, the highest bit first; made once. */
function axisOf(dimension: number): Uint32Array {
  axes[dimension] ??= makeAxis(dimension);
  return axes[dimension];
}

function makeAxis(dimension: number): Uint32Array {
  const axis = new Uint32Array(bits);
  if (dimension === 0) return axis.map((_, bit) => 1 << (bits - 1 - bit));
  const [polynomial = 0, ...first] = directions[dimension - 1] ?? [];
  const degree = first.length;
  for (let bit = 0; bit < bits; bit++) {
    if (bit < degree) {
      axis[bit] = (first[bit] ?? 0) << (bits - 1 - bit);
      continue;
    }
    let word = axis[bit - degree]! ^ (axis[bit - degree]! >>> degree);
    for (let k = 1; k < degree; k++) if ((polynomial >>> (degree - 1 - k)) & 1) word ^= axis[bit - k]!;
    axis[bit] = word;
  }
  return axis;
}
