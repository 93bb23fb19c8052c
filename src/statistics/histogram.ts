// Histograms of spans of time with buckets of equal relative width, used for quantiles only. A bucket is read off
// the bits of the number, 32 to a doubling, so that counting costs no logarithm. Many histograms lie one after
// the other in one typed array: `counts[histogram * bucketsPerHistogram + bucketOf(seconds)]++`.
import { upperWord } from "../random/portable-math.ts";
import { nearestRank } from "./percentile.ts";

/** Counts of histograms, one after the other. */
export type Counts = Uint32Array | Float64Array;

const subBuckets = 32;
const lowestPower = -10;
const highestPower = 22;

/** Bucket 0 is for exactly zero, bucket 1 for what is shorter than 2^-10 s, the last for 2^22 s and longer. */
const firstRegular = 2;
const regularBuckets = (highestPower - lowestPower) * subBuckets;
const lastBucket = firstRegular + regularBuckets;

export const bucketsPerHistogram = lastBucket + 1;

const double = new Float64Array(1);
const words = new Int32Array(double.buffer);
/** A double's upper word has 20 bits of the fraction; the exponent and the first 5 of them make the bucket. */
const bitsBelowBucket = 15;
const bias = 1023;
const offsetOfBuckets = firstRegular - (lowestPower + bias) * subBuckets;

/** The bucket of a span of time in seconds. */
export function bucketOf(seconds: number): number {
  double[0] = seconds;
  const bucket = (words[upperWord]! >> bitsBelowBucket) + offsetOfBuckets;
  if (bucket < firstRegular) return seconds > 0 ? 1 : 0;
  return Math.min(bucket, lastBucket);
}

/** Where a bucket begins, in seconds; it ends where the next begins. */
export function bucketStart(bucket: number): number {
  if (bucket < firstRegular) return 0;
  const place = bucket - firstRegular;
  double[0] = 1 + (place % subBuckets) / subBuckets;
  words[upperWord]! += (Math.floor(place / subBuckets) + lowestPower) << 20;
  return double[0]!;
}

/**
 * The quantile `p` (0 to 1) of the histogram that begins at `offset`, in seconds: the observation of the nearest rank,
 * as if the observations of a bucket stood evenly within it. Within 3.2 % of the observation itself, and as a rule
 * within 1.6 %; never above `longest`, if the longest observation is known.
 */
export function quantileOf(
  counts: Counts,
  offset: number,
  p: number,
  longest = Number.POSITIVE_INFINITY,
): number {
  const { quantiles, observations } = quantilesOf(counts, offset, [p], longest);
  if (observations === 0) throw new RangeError("A histogram without observations has no quantile.");
  return quantiles[0]!;
}

/** Several quantiles, by ascending `probabilities`, in one pass, as `quantileOf`; none of an empty histogram. */
export function quantilesOf(
  counts: Counts,
  offset: number,
  probabilities: readonly number[],
  longest = Number.POSITIVE_INFINITY,
): { readonly quantiles: readonly number[]; readonly observations: number } {
  let observations = 0;
  for (let i = 0; i < bucketsPerHistogram; i++) observations += counts[offset + i]!;
  if (observations === 0) return { quantiles: [], observations };
  let below = 0;
  let bucket = 0;
  const quantiles = probabilities.map((p) => {
    const rank = nearestRank(p, observations);
    while (below + counts[offset + bucket]! < rank) below += counts[offset + bucket++]!;
    return Math.min(within(bucket, (rank - below - 0.5) / counts[offset + bucket]!, longest), longest);
  });
  return { quantiles, observations };
}

/** The place in a bucket that a share of its observations does not exceed. */
function within(bucket: number, share: number, longest: number): number {
  if (bucket === 0) return 0;
  const start = bucketStart(bucket);
  const end = bucket === lastBucket ? Math.min(longest, start * 2) : bucketStart(bucket + 1);
  return start + share * (end - start);
}
