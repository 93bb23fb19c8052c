// Logarithm, exponential and their kin with the same bits on every engine: the engines' own differ in the
// last bit. Only + - * / and the exponent field of a double are used. Method and coefficients of log and exp:
// Sun's fdlibm (e_log.c, e_exp.c), that is reduction by a power of two and then a short polynomial.

const double = new Float64Array(1);
const words = new Int32Array(double.buffer);
/** Which 32-bit half of a double holds its sign and exponent: 1 on a little-endian machine. */
export const upperWord = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 1 : 0;

/** ln 2 in two parts, so that a whole number times the first is exact. */
const ln2High = 0.6931471803691238;
const ln2Low = 1.9082149292705877e-10;

const lowestPower = -1074;
const highestPower = 1023;
/** 2^-1074 to 2^1023. A product with one of them is exact, and quicker than writing exponent bits. */
const powersOfTwo = allPowersOfTwo();

/** Upper half of sqrt(1/2): a logarithm's argument is reduced to between this and its double. */
const upperOfRootHalf = 0x3fe6a09c;
const smallestNormal = 2.2250738585072014e-308;
const twoTo54 = 18014398509481984;

/** Natural logarithm, within 1 ulp: -Infinity at 0, not a number below. */
export function log(x: number): number {
  if (!(x >= smallestNormal)) return logBelowNormal(x);
  if (x === Number.POSITIVE_INFINITY) return x;
  double[0] = x;
  const high = words[upperWord]!;
  const power = (high - upperOfRootHalf) >> 20;
  const f = x * powersOfTwo[-power - lowestPower]! - 1;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const odd = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
  const even =
    z * (0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
  const rest = even + odd;
  const mantissa = high & 0xfffff;
  if (mantissa >= 0x6147a && mantissa <= 0x6b851) {
    const half = 0.5 * f * f;
    return power * ln2High - (half - (s * (half + rest) + power * ln2Low) - f);
  }
  return power * ln2High - (s * (f - rest) - power * ln2Low - f);
}

function logBelowNormal(x: number): number {
  if (x === 0) return Number.NEGATIVE_INFINITY;
  return x > 0 ? log(x * twoTo54) - 54 * ln2High - 54 * ln2Low : Number.NaN;
}

/** e to the power `x`, within 1 ulp: 0 below -745.13, Infinity above 709.78. */
export function exp(x: number): number {
  const power = Math.floor(Math.LOG2E * x + 0.5);
  const high = x - power * ln2High;
  const low = power * ln2Low;
  const r = high - low;
  const t = r * r;
  const c =
    r -
    t *
      (0.16666666666666602 +
        t *
          (-0.0027777777777015593 +
            t * (6.613756321437934e-5 + t * (-1.6533902205465252e-6 + t * 4.1381367970572385e-8))));
  const fraction = 1 - (low - (r * c) / (2 - c) - high);
  if (power >= -1022 && power <= highestPower) return fraction * powersOfTwo[power - lowestPower]!;
  return expBeyondNormal(x, power, fraction);
}

function expBeyondNormal(x: number, power: number, fraction: number): number {
  if (x > 709.782712893384) return Number.POSITIVE_INFINITY;
  if (x < -745.1332191019411) return 0;
  if (power > highestPower) return fraction * 2 * powersOfTwo[power - 1 - lowestPower]!;
  return power < 0 ? fraction * powersOfTwo[power + 1000 - lowestPower]! * 9.332636185032189e-302 : x;
}

/** `x` to the power `y` for positive `x`; relative error up to about `|y log x|` ulp. */
export function pow(x: number, y: number): number {
  return exp(y * log(x));
}

/** Terms of Stirling's series, B(2k) / (2k (2k - 1)), for k = 1 to 8. */
const stirling = [
  1 / 12,
  -1 / 360,
  1 / 1260,
  -1 / 1680,
  1 / 1188,
  -691 / 360360,
  1 / 156,
  -3617 / 122400,
] as const;
const halfLogTwoPi = 0.9189385332046728;
const stirlingFrom = 12;

/** Logarithm of the gamma function of positive `x`, to 1e-13 of its value or of 1, by Stirling's series. */
export function logGamma(x: number): number {
  let argument = x;
  let product = 1;
  for (; argument < stirlingFrom; argument++) product *= argument;
  const inverse = 1 / argument;
  const square = inverse * inverse;
  const series = stirling.reduceRight((sum, term) => sum * square + term, 0) * inverse;
  return (argument - 0.5) * log(argument) - argument + halfLogTwoPi + series - log(product);
}

function allPowersOfTwo(): Float64Array {
  const powers = new Float64Array(highestPower - lowestPower + 1);
  powers[-lowestPower] = 1;
  for (let i = 1; i <= highestPower; i++) powers[i - lowestPower] = 2 * powers[i - 1 - lowestPower]!;
  for (let i = -1; i >= lowestPower; i--) powers[i - lowestPower] = 0.5 * powers[i + 1 - lowestPower]!;
  return powers;
}
