// At length: careers against the closed form of a pipeline of staff, over ten years and in the long run; its table goes to
// verified.md.
import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { judgePipeline, stationaryMoment, wrongMeans, wrongVariances } from "./pipeline-judgement.ts";
import { pipelineSection, withPipelineSection } from "./pipeline-table.ts";
import {
  type Moment,
  measurePipeline,
  type Pipeline,
  pipeline,
  publishedPipeline,
} from "./staff-pipeline.ts";
import { verifiedPath } from "./verified-table.ts";

const replications = 4000;
const { transient } = publishedPipeline;
const monthsOf = (moments: readonly Moment[]) => moments.map(({ month }) => month);
const firstYears = transient.filter(({ month }) => month <= 24);

/** Started with as many as there will be, the recruits of the first months among the juniors, it forgets its start by then. */
const inTheLongRun: Pipeline = { ...pipeline, start: { junior: 34, senior: 215 } };
const longRun = stationaryMoment(360);

test("means and variances are those of the closed form, from the start and in the long run", () => {
  const verdicts = [
    ...judgePipeline(transient, measurePipeline(pipeline, monthsOf(transient), { replications })),
    ...judgePipeline(
      [longRun],
      measurePipeline(inTheLongRun, [longRun.month], { replications, first: replications }),
    ),
  ];
  writeFileSync(
    verifiedPath,
    withPipelineSection(readFileSync(verifiedPath, "utf8"), pipelineSection(verdicts)),
  );
  expect(wrongMeans(verdicts)).toEqual([]);
  expect(wrongVariances(verdicts)).toEqual([]);
});

test.each<[string, Partial<Pipeline>]>([
  ["juniors left a tenth more often", { juniorExit: 0.022 }],
  ["seniors left a tenth more often", { seniorExit: 0.011 }],
  ["training took a day longer", { training: 3.1 }],
  ["a tenth more withdrew from it", { withdraws: 0.044 }],
  ["promotion came a twentieth later", { promotion: 1 / 12.6 }],
])("means would not be those of the closed form if %s", (_, fault) => {
  const rules = { ...pipeline, ...fault };
  const verdicts = judgePipeline(firstYears, measurePipeline(rules, monthsOf(firstYears), { replications }));
  expect(wrongMeans(verdicts)).not.toEqual([]);
});
