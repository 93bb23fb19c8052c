// Both stages of the 101 wait side by side, so that nobody takes the switchboard's few seconds for the whole of it; with
// the published figures beside them.
import type { TopLevelSpec } from "vega-lite";
import type { Result, TargetOutcome } from "../results/result.ts";
import type { Row } from "../results/row.ts";
import { findRow, type RowName } from "../results/row-search.ts";
import { chartConfig, titled, type Width } from "./chart-style.ts";
import { type IntervalRow, intervalRows } from "./interval-rows.ts";
import { type ChartWords, type NoPicture, type Picture, tableOf } from "./picture.ts";
import { queueRoles, type TwoStagePath } from "./queue-roles.ts";
import { definitionsFor, ends, threeNames } from "./result-rows.ts";
import { sayEstimate, sayExactly, sayRow, sayValue } from "./say.ts";
import { sayPopulation } from "./subtitle.ts";
import { plain } from "./text-lines.ts";

interface Stage {
  readonly name: string;
  readonly mean: Row | undefined;
  readonly half: Row | undefined;
  readonly ninety: Row | undefined;
  readonly published: TargetOutcome | undefined;
}

export function waitStagesPicture(result: Result): Picture | NoPicture {
  const kind = "wait-stages";
  const [path] = queueRoles(result).paths;
  if (path === undefined) return { kind, why: "no queue of handlers is behind a switchboard" };
  const stages = stagesOf(result, path);
  const words = wordsOf(result, path, stages);
  return {
    kind,
    ...words,
    spec: (width) => specOf(words, stages, width),
    table: tableOf([
      [
        "stage",
        ...["mean (s)", "half within (s)", "nine in ten within (s)"].flatMap(threeNames),
        "published (s)",
      ],
      ...stages.map(({ name, mean, half, ninety, published }) => [
        name,
        ...[mean, half, ninety].flatMap(ends),
        published?.expected ?? null,
      ]),
    ]),
    notes: [
      "Half and nine in ten of the second stage are of the time in queue, without the ring.",
      ...definitionsFor(result, ["meanTimeToAnswer", "meanTimeToHandler"]),
      ...stages.flatMap(({ name, published }) =>
        published === undefined ? [] : [`Published for “${name}”: ${published.source}.`],
      ),
    ],
  };
}

function stagesOf(result: Result, { switchboard, handler }: TwoStagePath): Stage[] {
  const stage = (name: string, queue: string, [noun, mean]: readonly [string, string]): Stage => {
    const row = (measure: string) => findRow(result.rows, { measure, queue });
    return {
      name,
      mean: row(mean),
      half: row(`median${noun}`),
      ninety: row(`p90${noun}`),
      published: publishedOf(result, { measure: mean, queue }),
    };
  };
  return [
    stage("first, the switchboard answers", switchboard.id, ["TimeToSwitchboard", "meanTimeToAnswer"]),
    stage(`then, a handler of ${handler.id} answers`, handler.id, [
      "WaitingTimeOfAnswered",
      "meanTimeToAnswer",
    ]),
    stage("from first ring to that handler, all told", handler.id, ["TimeToHandler", "meanTimeToHandler"]),
  ];
}

/** A published figure of the whole period; of a month it would be of other callers. */
function publishedOf({ targets }: Result, { measure, queue }: RowName): TargetOutcome | undefined {
  return targets.find(
    ({ row }) =>
      row.measure === measure && row.queue === queue && row.period === undefined && row.unit === "s",
  );
}

function specOf(
  { finding, subtitle, alternative }: ChartWords,
  stages: readonly Stage[],
  width: Width,
): TopLevelSpec {
  const hasPublished = stages.some(({ published }) => published !== undefined);
  return {
    title: titled(width, finding, subtitle),
    description: alternative,
    config: chartConfig(width),
    padding: 8,
    vconcat: [
      intervalRows(
        {
          title: "The wait that each stage adds, and the whole",
          note: `Bars: means with intervals. Square: half wait no longer. Diamond: nine in ten${hasPublished ? ". Upright: published mean" : ""}`,
          unit: "s",
          mark: "bar",
          rows: stages.map(drawn),
        },
        width,
      ),
    ],
    resolve: { scale: { x: "independent", y: "independent", color: "independent" } },
  };
}

function drawn({ name, mean, half, ninety, published }: Stage): IntervalRow {
  const { value = null, low = null, high = null } = mean ?? {};
  const spread =
    half?.value == null || ninety?.value == null
      ? ""
      : `\nhalf ${sayValue(half)}, nine in ten ${sayValue(ninety)}`;
  const said = mean === undefined ? "" : `mean ${sayEstimate(mean)}`;
  const against = published === undefined ? "" : `\n${sayPublished(published)}`;
  return {
    name,
    value,
    low,
    high,
    said: `${said}${against}${spread}`,
    half: half?.value ?? null,
    ninety: ninety?.value ?? null,
    against: published?.expected ?? null,
  };
}

/** What the source allows, as it seldom says a figure to the second. */
function sayPublished({ expected, low, high }: TargetOutcome): string {
  return low === high
    ? `published: ${sayExactly(expected, "s")}`
    : `published: accepted ${sayExactly(low, "s")} to ${sayExactly(high, "s")}`;
}

function wordsOf(result: Result, { channel }: TwoStagePath, stages: readonly Stage[]): ChartWords {
  const [first, , whole] = stages;
  const finding =
    first?.mean?.value == null || whole?.mean?.value == null
      ? `Too few ${plain(channel)} callers reach a handler to say how long it takes`
      : `The switchboard answers in ${sayValue(first.mean)}, a trained handler after ${sayValue(whole.mean)}`;
  const subtitle = `Time to answer of ${plain(channel)} callers, stage by stage: those who were answered. ${sayPopulation(result)}`;
  const said = stages.map(({ name, mean, published }) => {
    const against = published === undefined ? "" : ` (${sayPublished(published)})`;
    return `${name}: ${sayRow(mean)}${against}`;
  });
  return { finding, subtitle, alternative: `${finding}. Means: ${said.join("; ")}. ${subtitle}.` };
}
