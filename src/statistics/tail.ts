// Finding the point beyond which a given share of a distribution lies.

/** The upper half of a distribution that is symmetric about 0 and has its mode there. */
export interface UpperHalf {
  /** Share above a point. */
  readonly above: (point: number) => number;
  readonly density: (point: number) => number;
}

const mostSteps = 2000;

/**
 * The point above which `share` lies, by Newton's steps from `start`, which must not lie beyond it. Above the mode
 * the share above is convex, so that the steps approach from the left and cannot overshoot.
 */
export function pointOfTail(share: number, start: number, { above, density }: UpperHalf): number {
  let point = start;
  for (let i = 0; i < mostSteps; i++) {
    const step = (above(point) - share) / density(point);
    point += step;
    if (Math.abs(step) <= 1e-15 * point) return point;
    if (i > 3 && step <= 1e-12 * point) return point;
  }
  throw new RangeError(`No point found above which a share of ${share} lies.`);
}
