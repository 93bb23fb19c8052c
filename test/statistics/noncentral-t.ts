// How often an interval tells a difference that is there, from theory: the noncentral t distribution, integrated over
// the chi distribution of the estimated deviation. Johnson, Kotz and Balakrishnan, "Continuous univariate
// distributions", volume 2, chapter 31.
import { normalCdf } from "../../src/statistics/normal.ts";
import { tQuantile } from "../../src/statistics/student-t.ts";

const steps = 4000;
const farthest = 4;

interface Told {
  /** The true difference in standard deviations of one pair. */
  readonly effect: number;
  readonly pairs: number;
  readonly level: number;
}

/** Probability that a `level` interval from `pairs` replications leaves out zero on the right side. */
export function powerOfInterval({ effect, pairs, level }: Told): number {
  const freedom = pairs - 1;
  const critical = tQuantile((1 + level) / 2, freedom);
  const shift = effect * Math.sqrt(pairs);
  // s/sigma = u has density proportional to u^(freedom - 1) exp(-freedom u² / 2).
  let [weight, found] = [0, 0];
  for (let step = 1; step < steps; step++) {
    const u = (farthest * step) / steps;
    const density = Math.exp((freedom - 1) * Math.log(u) - (freedom * (u * u - 1)) / 2);
    weight += density;
    found += density * normalCdf(shift - critical * u);
  }
  return found / weight;
}
