// Careers against the closed form of a pipeline of staff, over two years; at length in `staff-pipeline.verify.ts`.
import { describe, expect, test } from "vitest";
import { judgePipeline, wrongMeans } from "./pipeline-judgement.ts";
import { measurePipeline, type Pipeline, pipeline, publishedPipeline } from "./staff-pipeline.ts";

const moments = publishedPipeline.transient.filter(({ month }) => month >= 3 && month <= 24);
const months = moments.map(({ month }) => month);
const verdicts = (rules: Pipeline) =>
  judgePipeline(moments, measurePipeline(rules, months, { replications: 200 }));

describe("a pipeline of staff", () => {
  test("has the heads of the closed form in training, as juniors and as seniors", () => {
    expect(wrongMeans(verdicts(pipeline))).toEqual([]);
  });

  test.each<[string, Partial<Pipeline>]>([
    ["juniors left half as often again", { juniorExit: 0.03 }],
    ["seniors left a third more often", { seniorExit: 0.0133 }],
    ["training took two weeks longer", { training: 3.5 }],
    ["nobody withdrew from it", { withdraws: 0 }],
  ])("would be refused if %s", (_, fault) => {
    expect(wrongMeans(verdicts({ ...pipeline, ...fault }))).not.toEqual([]);
  });
});
