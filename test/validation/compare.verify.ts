// Comparisons against theory, at length: what common random numbers save, how often equals are called different, and how
// often a true difference is found.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { inProcess } from "../../src/experiment/executor.ts";
import { readScenarioFile } from "../../src/files/read-scenario.ts";
import { type Contrast, contrastOf } from "../../src/results/comparison-contrast.ts";
import { comparedMeasures, readerOfMeasure } from "../../src/results/comparison-measures.ts";
import type { RowReading } from "../../src/results/row-reader.ts";
import { formatProblem } from "../../src/scenario/problem.ts";
import type { ResolvedScenario } from "../../src/scenario/resolved.ts";
import { bonferroniLevel } from "../../src/statistics/multiple-comparisons.ts";
import {
  pairedRatioDifference,
  type RatioPart,
  varianceReduction,
} from "../../src/statistics/paired-ratio.ts";
import { exponential, plainScenario } from "../model/plain-scenario.ts";
import { powerOfInterval } from "../statistics/noncentral-t.ts";
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

const experiments = 400;
const replications = 10;
const busy = { rate: 30 / 3600, queue: 0 };
const centre = (talk: number) =>
  plainScenario({
    sources: [busy, { ...busy, queue: 1 }],
    queues: [
      { patience: exponential(600), talk: exponential(talk) },
      { patience: exponential(600), talk: exponential(talk) },
    ],
    teams: [
      { serves: [0], handlers: 3 },
      { serves: [1], handlers: 3 },
    ],
  });
const [before, after] = [centre(300), centre(312)];
const measures = comparedMeasures(before);
const level = bonferroniLevel(0.95, measures.length);

/** Readings of every measure in replications 0, 1, … under a seed. */
async function readingsOf(scenario: ResolvedScenario, seed: string, count: number) {
  const seeded = { ...scenario, run: { ...scenario.run, seed } };
  const readers = measures.map((measure) => readerOfMeasure(seeded, measure));
  const readings = measures.map((): (RowReading | null)[] => []);
  const numbers = Array.from({ length: count }, (_, replication) => replication);
  for await (const summary of inProcess().run(seeded, numbers, { days: false })) {
    readers.forEach((read, i) => {
      readings[i]?.push(read(summary));
    });
  }
  return readings;
}

type Readings = Awaited<ReturnType<typeof readingsOf>>;

/** Contrasts of every measure in every experiment of ten replications. */
function contrastsOf(first: Readings, second: Readings, at = level): Contrast[][] {
  return Array.from({ length: experiments }, (_, experiment) => {
    const own = (all: Readings[number] = []) =>
      all.slice(experiment * replications, (experiment + 1) * replications);
    return measures.map((_measure, i) =>
      contrastOf(own(first[i]), own(second[i]), { level: at, betterWhen: "less" }),
    );
  });
}

const isTold = ({ verdict }: Contrast) => verdict === "better" || verdict === "worse";
const spread = (p: number) => standardErrors * Math.sqrt(experiments * p * (1 - p));

describe(`over ${experiments} experiments of ${replications} replications`, () => {
  let [left, right, changed, same, pilots]: Readings[] = [];

  beforeAll(async () => {
    const count = experiments * replications;
    left = await readingsOf(before, "left", count);
    right = await readingsOf(before, "right", count);
    changed = await readingsOf(after, "right", count);
    same = await readingsOf(after, "left", count);
    pilots = await readingsOf(after, "pilot", count);
  }, 3_600_000);

  it("equals with different draws are called different in one family of twenty at most", () => {
    const called = (at: number) =>
      contrastsOf(left ?? [], right ?? [], at).filter((family) => family.some(isTold)).length;
    expect(called(level)).toBeLessThan(0.05 * experiments + spread(0.05));
    // Without the correction, four comparisons would be called different about twice as often.
    expect(called(0.95)).toBeGreaterThan(0.05 * experiments);
  });

  it.each([
    ["other", () => changed],
    ["the same", () => same],
  ])("a true difference with %s draws is found as often as theory says", (_, second) => {
    // The pilot, of other replications, tells the size of the difference and its spread in one replication.
    measures.forEach((_measure, i) => {
      const found = contrastsOf(left ?? [], second() ?? []).filter(
        (family) => family[i] && isTold(family[i]),
      ).length;
      const pilot = pilotOf(i, second());
      const power = powerOfInterval({ effect: pilot, pairs: replications, level });
      const unsure = [0.93, 1.07].map((by) =>
        powerOfInterval({ effect: pilot * by, pairs: replications, level }),
      );
      const [least = 0, most = 1] = unsure;
      expect(found).toBeGreaterThan(least * experiments - spread(power));
      expect(found).toBeLessThan(most * experiments + spread(power));
    });
  });

  /** The true difference in standard deviations of a pair, from replications that no experiment uses. */
  function pilotOf(measure: number, second: Readings | undefined): number {
    const parts = (readings: Readings | undefined) =>
      (readings?.[measure] ?? []).map((reading) => reading ?? { y: 0, x: 0 });
    const size = pairedRatioDifference(parts(right), parts(pilots));
    const luck = pairedRatioDifference(
      parts(second === same ? right : left),
      parts(second === same ? changed : pilots),
    );
    if (size === null || luck === null) throw new Error("undefined");
    return Math.abs(size.difference) / Math.sqrt(luck.varianceOfDifference);
  }
});
