export const bucketsPerHistogram = 24 * 32 + 2;
const bits = new Float64Array(1);
const words = new Int32Array(bits.buffer);
const lowest = (1023 - 4) << 5;
export function bucketOf(value: number): number {
  bits[0] = value;
  const bucket = (words[1]! >> 15) - lowest + 1;
  if (bucket < 1) return 0;
  return bucket < bucketsPerHistogram ? bucket : bucketsPerHistogram - 1;
}
export function quantileOf(counts: Uint32Array, _offset: number, _p: number): number { return counts.length; }
