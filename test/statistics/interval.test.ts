// How often Student's t interval covers the truth when what is averaged is skewed: less often than it says. The case is
// that of Law, "Simulation modeling and analysis", section 9.4: the mean of the first 25 waits at a single handler with
// a load of 0.9 that starts empty. Coverages: a million experiments around the exact mean (standard error 0.0003).
import { describe, expect, it } from "vitest";
import { Tally } from "../../src/statistics/tally.ts";
import { lehmer } from "./lehmer.ts";

const trueMean = 2.124489347;
const experiments = 4000;

/** Mean of the first 25 waits; a contact comes every 1 on average and takes 0.9. */
function meanOfFirstWaits(uniform: () => number): number {
  let wait = 0;
  let sum = 0;
  for (let contact = 0; contact < 25; contact++) {
    sum += wait;
    wait = Math.max(0, wait - 0.9 * Math.log(uniform()) + Math.log(uniform()));
  }
  return sum / 25;
}

function coverageOf(replications: number, level: number) {
  const uniform = lehmer(1969);
  let covered = 0;
  let widths = 0;
  for (let experiment = 0; experiment < experiments; experiment++) {
    const tally = new Tally();
    for (let replication = 0; replication < replications; replication++) tally.add(meanOfFirstWaits(uniform));
    const { low, high } = tally.interval(level) ?? { low: 0, high: 0 };
    if (low <= trueMean && trueMean <= high) covered++;
    widths += (high - low) / (low + high);
  }
  return { share: covered / experiments, width: widths / experiments };
}

describe("Student's t interval of skewed waits", () => {
  it.each([
    [5, 0.9, 0.83646],
    [10, 0.9, 0.85955],
    [20, 0.9, 0.87689],
    [40, 0.9, 0.88758],
    [5, 0.95, 0.88791],
    [40, 0.95, 0.93534],
  ])("with %i replications at %f covers %f", (replications, level, expected) => {
    const { share } = coverageOf(replications, level);
    const tolerance = 3.5 * Math.sqrt((expected * (1 - expected)) / experiments);
    expect(Math.abs(share - expected)).toBeLessThan(tolerance);
    // It would be noticed if few replications covered what they say.
    if (replications === 5) expect(level - share).toBeGreaterThan(tolerance);
  });

  it("is as wide as measured: 21 % of the mean with 40 replications", () => {
    expect(coverageOf(40, 0.9).width).toBeCloseTo(0.2116, 2);
  });
});
