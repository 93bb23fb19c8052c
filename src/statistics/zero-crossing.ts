// Where a straight line through points crosses zero, with its interval.
import { straightLine } from "./straight-line.ts";
import { tQuantile } from "./student-t.ts";

export interface ZeroCrossing {
  readonly value: number;
  /** Null where the slope cannot be told from none: then no end is certain. */
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * The x at which the least-squares line of y on x is zero, with Fieller's interval at `level`: the x at which a mean y of
 * zero is not refused (Fieller, JRSS B 16, 1954; Draper and Smith, "Applied regression analysis", 3.2). Null where the line
 * is level or there are fewer than two points.
 */
export function zeroCrossing(x: readonly number[], y: readonly number[], level: number): ZeroCrossing | null {
  const line = straightLine(x, y);
  if (line === null || line.slope === 0) return null;
  const { slope, level: height, residuals } = line;
  const count = x.length;
  const centre = x.reduce((sum, each) => sum + each, 0) / count;
  const value = centre - height / slope;
  if (count < 3) return { value, low: null, high: null };
  const spread = x.reduce((sum, each) => sum + (each - centre) * (each - centre), 0);
  const variance = residuals.reduce((sum, each) => sum + each * each, 0) / (count - 2);
  const t = tQuantile((1 + level) / 2, count - 2);
  const doubt = t * t * variance;
  // Where (height + slope u)² = doubt (1 / count + u² / spread), u being the distance from the centre.
  const square = slope * slope - doubt / spread;
  if (square <= 0) return { value, low: null, high: null };
  const half = Math.sqrt(Math.max(0, doubt * (square / count + (height * height) / spread)));
  const ends = [-1, 1].map((sign) => centre + (-height * slope + sign * half) / square);
  return { value, low: Math.min(...ends), high: Math.max(...ends) };
}
