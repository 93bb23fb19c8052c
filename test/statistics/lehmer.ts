// A small random generator for series in tests: x -> 16807 x mod (2^31 - 1) (Lehmer; Park and Miller, 1988).

/** Uniform draws between 0 and 1; the seed itself is not one of them. */
export function lehmer(seed: number): () => number {
  let x = seed;
  return () => {
    x = (16807 * x) % 2147483647;
    return x / 2147483647;
  };
}
