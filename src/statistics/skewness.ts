// How lopsided a sample is: intervals by Student's t cover less than they say where it is skewed and small.

/**
 * The sample skewness, third central moment over the variance to the power 3/2, adjusted for small samples (the G1 of
 * Joanes and Gill, The Statistician 47, 1998). Null below three observations, or where nothing varies.
 */
export function skewness(sample: readonly number[]): number | null {
  const count = sample.length;
  if (count < 3) return null;
  const mean = sample.reduce((sum, value) => sum + value, 0) / count;
  let squares = 0;
  let cubes = 0;
  for (const value of sample) {
    const distance = value - mean;
    squares += distance * distance;
    cubes += distance * distance * distance;
  }
  if (squares === 0) return null;
  const variance = squares / count;
  const plain = cubes / count / (variance * Math.sqrt(variance));
  return (plain * Math.sqrt(count * (count - 1))) / (count - 2);
}
