// What common random numbers save, against an independent computation: M/M/c with c handlers and with one more, on the
// same customers. Customers count by an observer, not by a window of time: the first N to ring.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readScenarioFile } from "../../src/files/read-scenario.ts";
import { formatProblem } from "../../src/scenario/problem.ts";
import type { ResolvedScenario } from "../../src/scenario/resolved.ts";
import {
  pairedRatioDifference,
  type RatioPart,
  varianceReduction,
} from "../../src/statistics/paired-ratio.ts";
import { meanWaitOfFirst } from "./wait-of-first-customers.ts";

const secondsPerMinute = 60;
const standardErrors = 3.5;

// Mean waits of the first N customers from empty, c handlers less c + 1, by the Kiefer-Wolfowitz recursion on the same
// interarrival and service times by index; in minutes, over 4,000 replications at least.
const published = [
  {
    file: "d11-one-server",
    customers: 1000,
    difference: 3.713835,
    variance: 1.72635,
    factor: 1.04,
    replications: 4000,
  },
  {
    file: "d11-ten-servers",
    customers: 1000,
    difference: 1.689215,
    variance: 1.87138,
    factor: 2.05,
    replications: 4000,
  },
  {
    file: "d11-ten-servers",
    customers: 10_000,
    difference: 2.009475,
    variance: 0.393483,
    factor: 1.68,
    replications: 2000,
  },
  {
    file: "d11-forty-servers",
    customers: 2000,
    difference: 0.502258,
    variance: 0.216202,
    factor: 7.95,
    replications: 4000,
  },
];
const publishedOver = 4000;
const factorLimit = 0.12;

type Published = (typeof published)[number];

function scenarioOf(file: string, policy: string): ResolvedScenario {
  const folder = join(dirname(fileURLToPath(import.meta.url)), "scenarios");
  const outcome = readScenarioFile(join(folder, `${file}.yaml`), { policy });
  if (!outcome.ok) throw new Error(outcome.problems.map(formatProblem).join("\n"));
  return outcome.scenario;
}

/** The policy's own seed for other customers under it. */
function pairedOf({ file, customers, replications: count }: Published, seedOfPolicy?: string) {
  const [base, more] = [scenarioOf(file, "base"), scenarioOf(file, "one-more")];
  const seed = seedOfPolicy ?? more.run.seed;
  const numbers = Array.from({ length: count }, (_, replication) => replication);
  const part = (seconds: number): RatioPart => ({ y: seconds / secondsPerMinute, x: 1 });
  const paired = pairedRatioDifference(
    numbers.map((replication) => part(meanWaitOfFirst(customers, base, { replication }))),
    numbers.map((replication) => part(meanWaitOfFirst(customers, more, { replication, seed }))),
  );
  if (paired === null) throw new Error("undefined");
  return { ...paired, factor: varianceReduction(paired) ?? Number.NaN };
}

describe("common random numbers save as much as theory says", () => {
  it.each(published)("$file, the first $customers customers", (each) => {
    const { difference, varianceOfDifference, factor, pairs } = pairedOf(each);
    const error = Math.sqrt(varianceOfDifference * (1 / pairs + 1 / publishedOver));
    expect(Math.abs(-difference - each.difference)).toBeLessThan(standardErrors * error);
    expect(Math.abs(factor / each.factor - 1)).toBeLessThan(factorLimit);
    // Of skewed waits: the variance of a variance is several times that of normal numbers.
    expect(Math.abs(varianceOfDifference / each.variance - 1)).toBeLessThan(0.3);
  });

  it("and nothing with other customers under the policy", () => {
    for (const each of published.filter(({ customers, factor }) => customers <= 2000 && factor > 2)) {
      const { factor } = pairedOf({ ...each, replications: 1000 }, "others");
      expect(Math.abs(factor - 1)).toBeLessThan(0.2);
      expect(Math.abs(factor / each.factor - 1)).toBeGreaterThan(factorLimit);
    }
  });
});
