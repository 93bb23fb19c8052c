// The section of verified.md on careers: a pipeline of staff, month by month. Whoever writes the rest of the file keeps it.
import type { PipelineVerdict } from "./pipeline-judgement.ts";
import { publishedPipeline } from "./staff-pipeline.ts";
import { alignedTable } from "./verified-table.ts";

const heading = "## A pipeline of staff";
const digits = 6;
const number = (value: number) => String(Number(value.toPrecision(digits)));
const columns = [
  "case",
  "month",
  "heads",
  "expected",
  "simulated",
  "z",
  "expected variance",
  "variance",
  "verdict",
];
const isNumeric = [false, true, false, true, true, true, true, true, false];

export function pipelineSection(verdicts: readonly PipelineVerdict[]): string {
  const rows = verdicts.map((each) => [
    publishedPipeline.id,
    String(each.month),
    each.stage,
    number(each.expected),
    number(each.mean),
    each.z.toFixed(2),
    number(each.expectedVariance),
    number(each.variance),
    each.isMeanRight && each.isVarianceRight ? "holds" : "REFUSED",
  ]);
  return `${[
    heading,
    "",
    "Written by `staff-pipeline.verify.ts`, from careers alone over 4,000 replications. Means must lie within 3.5 standard",
    "errors, variances within a tenth. Month 360 is the long run, in which variances equal means.",
    "",
    ...alignedTable([columns, ...rows], isNumeric),
    "",
    `- ${publishedPipeline.id}: ${publishedPipeline.source}`,
    "",
  ].join("\n")}`;
}

/** The file with this section at its end, in place of one that it had. */
export function withPipelineSection(file: string, section: string): string {
  return `${withoutPipelineSection(file)}\n${section}`;
}

/** The section that a file has; empty for none. */
export function pipelineSectionOf(file: string): string {
  const from = file.indexOf(heading);
  return from < 0 ? "" : file.slice(from);
}

function withoutPipelineSection(file: string): string {
  const from = file.indexOf(heading);
  return from < 0 ? file : file.slice(0, from - 1);
}
