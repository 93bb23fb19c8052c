// The straight line through points that leaves the smallest sum of squares.

export interface StraightLine {
  readonly slope: number;
  /** The mean of y. */
  readonly level: number;
  /** y less the line, point by point. */
  readonly residuals: readonly number[];
}

/** The least-squares line of y on x; null where all x are equal. */
export function straightLine(x: readonly number[], y: readonly number[]): StraightLine | null {
  const mean = (column: readonly number[]) => column.reduce((sum, each) => sum + each, 0) / column.length;
  const [centre, level] = [mean(x), mean(y)];
  let [squares, products] = [0, 0];
  x.forEach((each, i) => {
    squares += (each - centre) * (each - centre);
    products += (each - centre) * (y[i]! - level);
  });
  if (!(squares > 0)) return null;
  const slope = products / squares;
  return { slope, level, residuals: y.map((each, i) => each - level - slope * (x[i]! - centre)) };
}
