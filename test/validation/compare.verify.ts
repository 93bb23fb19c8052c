// Comparisons against theory, at length: how often equals are called different, and how often a true difference is found.
import { beforeAll, describe, expect, it } from "vitest";
import { inProcess } from "../../src/experiment/executor.ts";
import { type Contrast, contrastOf } from "../../src/results/comparison-contrast.ts";
import { comparedMeasures, readerOfMeasure } from "../../src/results/comparison-measures.ts";
import type { RowReading } from "../../src/results/row-reader.ts";
import type { ResolvedScenario } from "../../src/scenario/resolved.ts";
import { bonferroniLevel } from "../../src/statistics/multiple-comparisons.ts";
import { pairedRatioDifference } from "../../src/statistics/paired-ratio.ts";
import { exponential, plainScenario } from "../model/plain-scenario.ts";
import { powerOfInterval } from "../statistics/noncentral-t.ts";

const standardErrors = 3.5;

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
/** Talks a tenth longer, to be told with other draws; and a hundredth longer, to be told with the same. */
const [before, far, near] = [centre(300), centre(330), centre(303)];
/** Luck has no part in what is exact. */
const measures = comparedMeasures(before).filter(({ isExact }) => isExact !== true);
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
  const pilots = 2000;
  let [left, right, farOther, nearSame, beforePilot, farPilot, nearPilot]: Readings[] = [];

  beforeAll(async () => {
    const count = experiments * replications;
    left = await readingsOf(before, "left", count);
    right = await readingsOf(before, "right", count);
    farOther = await readingsOf(far, "other", count);
    nearSame = await readingsOf(near, "left", count);
    beforePilot = await readingsOf(before, "pilot", pilots);
    farPilot = await readingsOf(far, "pilot", pilots);
    nearPilot = await readingsOf(near, "pilot", pilots);
  }, 3_600_000);

  it("equals with different draws are called different in one family of twenty at most", () => {
    const called = (at: number) =>
      contrastsOf(left ?? [], right ?? [], at).filter((family) => family.some(isTold)).length;
    expect(called(level)).toBeLessThan(0.05 * experiments + spread(0.05));
    // Without the correction, four comparisons are called different far too often.
    expect(called(0.95)).toBeGreaterThan(0.05 * experiments + spread(0.05));
  });

  it.each([
    ["other", true, () => [farOther, farPilot]],
    ["the same", false, () => [nearSame, nearPilot]],
  ] as const)("a true difference with %s draws is found as often as theory says", (_, isOther, which) => {
    const [second = [], pilot = []] = which();
    const contrasts = contrastsOf(left ?? [], second);
    measures.forEach((_measure, i) => {
      const found = contrasts.filter((family) => family[i] !== undefined && isTold(family[i])).length;
      const effect = effectOf([beforePilot?.[i], pilot[i]], isOther);
      const at = (by: number) => powerOfInterval({ effect: effect * by, pairs: replications, level });
      const margin = spread(at(1));
      // Two standard errors of the pilot's effect.
      const [least, most] = [at(0.95), at(1.05)];
      expect(found).toBeGreaterThan(least * experiments - margin);
      expect(found).toBeLessThan(most * experiments + margin);
      // A difference three quarters as large would be found less often than this one is.
      expect(found).toBeGreaterThan(at(0.75 * 1.05) * experiments + spread(at(0.75)));
    });
  });
});

/** The true difference in standard deviations of a pair, from replications that no experiment uses. */
function effectOf([first = [], second = []]: (Readings[number] | undefined)[], isOther: boolean): number {
  const parts = (readings: Readings[number]) => readings.map((reading) => reading ?? { y: 0, x: 0 });
  const paired = pairedRatioDifference(parts(first), parts(second));
  if (paired === null) throw new Error("undefined");
  const { difference, varianceOfFirst, varianceOfSecond, varianceOfDifference } = paired;
  const variance = isOther ? varianceOfFirst + varianceOfSecond : varianceOfDifference;
  return Math.abs(difference) / Math.sqrt(variance);
}
