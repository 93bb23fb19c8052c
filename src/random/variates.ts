// Standard variates from keyed blocks. Exponential and normal by the ziggurat of Marsaglia and Tsang (The ziggurat
// method for generating random variables, 2000) with 256 layers; gamma by Marsaglia and Tsang (A simple method for
// generating gamma variables, 2000). Each takes further blocks of the same counter when it rejects.
import type { Draws } from "./draws.ts";
import { exp, log } from "./portable-math.ts";

interface Ziggurat {
  /** Right edge of each layer, the base first; and the density there. */
  readonly edge: Float64Array;
  readonly height: Float64Array;
}

const layers = 256;
const step = 1 / 9007199254740992;

/** Layers of equal `area` under a density that begins at 1, the base reaching beyond `tail`. */
function ziggurat(
  tail: number,
  area: number,
  density: (x: number) => number,
  inverse: (y: number) => number,
): Ziggurat {
  const edge = new Float64Array(layers + 1);
  edge[0] = area / density(tail);
  edge[1] = tail;
  for (let i = 1; i < layers - 1; i++) edge[i + 1] = inverse(area / edge[i]! + density(edge[i]!));
  edge[layers] = 0;
  return { edge, height: edge.map(density) };
}

const exponentialTail = 7.69711747013105;
const exponential = ziggurat(
  exponentialTail,
  0.003949659822581557,
  (x) => exp(-x),
  (y) => -log(y),
);
const normalTail = 3.654152885361009;
const normal = ziggurat(
  normalTail,
  0.004928673233974652,
  (x) => exp(-0.5 * x * x),
  (y) => Math.sqrt(-2 * log(y)),
);

/** Exponential of mean one, from the blocks of this counter. */
export function standardExponential(draws: Draws, key: number, counter0: number, counter1: number): number {
  const { edge, height } = exponential;
  for (let block = counter1; ; block += 2) {
    draws.block(key, counter0, block);
    const low = draws.words[1]!;
    const layer = low & 255;
    const x = ((draws.words[0]! >>> 0) * 2097152 + (low >>> 11)) * step * edge[layer]!;
    if (x < edge[layer + 1]!) return x;
    const second = draws.uniform(key, counter0, block + 1);
    if (layer === 0) return exponentialTail - log(second);
    if (height[layer]! + second * (height[layer + 1]! - height[layer]!) < exp(-x)) return x;
  }
}

/** Normal of mean zero and variance one. */
export function standardNormal(draws: Draws, key: number, counter0: number, counter1: number): number {
  const { edge, height } = normal;
  for (let block = counter1; ; block += 2) {
    draws.block(key, counter0, block);
    const low = draws.words[1]!;
    const layer = low & 255;
    const sign = (low & 256) === 0 ? 1 : -1;
    const x = ((draws.words[0]! >>> 0) * 2097152 + (low >>> 11)) * step * edge[layer]!;
    if (x < edge[layer + 1]!) return sign * x;
    const second = draws.uniform(key, counter0, block + 1);
    if (layer === 0) return sign * normalBeyondTail(draws, key, counter0, block + 2);
    if (height[layer]! + second * (height[layer + 1]! - height[layer]!) < exp(-0.5 * x * x)) return sign * x;
  }
}

/** The part of a normal beyond the base layer (Marsaglia, 1964). */
function normalBeyondTail(draws: Draws, key: number, counter0: number, counter1: number): number {
  for (let block = counter1; ; block += 2) {
    const beyond = -log(draws.uniform(key, counter0, block)) / normalTail;
    const test = -log(draws.uniform(key, counter0, block + 1));
    if (2 * test >= beyond * beyond) return normalTail + beyond;
  }
}

/** Blocks between two tries at a gamma, and the block of the power that mends a shape below one. */
const blocksPerTry = 16;
const powerBlock = 240;

/** Gamma of mean `shape` and scale one. */
export function standardGamma(
  shape: number,
  draws: Draws,
  key: number,
  counter0: number,
  counter1: number,
): number {
  if (shape < 1) {
    const power = exp(log(draws.uniform(key, counter0, counter1 + powerBlock)) / shape);
    return power * standardGamma(shape + 1, draws, key, counter0, counter1);
  }
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (let block = counter1; ; block += blocksPerTry) {
    const x = standardNormal(draws, key, counter0, block);
    const root = 1 + c * x;
    if (root <= 0) continue;
    const v = root * root * root;
    const u = draws.uniform(key, counter0, block + blocksPerTry - 1);
    if (log(u) < 0.5 * x * x + d - d * v + d * log(v)) return d * v;
  }
}
