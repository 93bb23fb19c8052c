// The ladder as a picture: a dot for each rung, joined to the one before by a bar that says what the step adds or takes
// off. A rung beyond the scale, or one that never settles, has an arrow and its figure.
import type { TopLevelSpec } from "vega-lite";
import type { Ladder, LadderFeature, LadderRung } from "../results/ladder.ts";
import type { Bounds } from "../results/row.ts";
import { chartConfig, darkBlue, ink, orange, titled, type Width } from "./chart-style.ts";
import { gap, ladderSentences } from "./ladder-sentences.ts";
import { neverSettles, saySignedSize } from "./ladder-words.ts";
import type { ChartWords } from "./picture.ts";
import { figureAt, figureText, nameAt, rowNames } from "./row-words.ts";
import { sayValue } from "./say.ts";
import { plain } from "./text-lines.ts";

const plotSize = { page: { across: 400, row: 30 }, phone: { across: 280, row: 52 } } as const;
const hundred = 100;
const secondsPerMinute = 60;
const longestInSeconds = 180;
const margin = 1.08;
/** A rung so many times as long as the longest of the others would squeeze them. */
const farBeyond = 2;

/** A Vega-Lite specification. */
export function ladderChartSpec(ladder: Ladder, width: Width = "page"): TopLevelSpec {
  const { across, row } = plotSize[width];
  const scale = scaleEnd(ladder.rungs);
  const values = ladder.rungs.map((rung, i) => rowOf(ladder, rung, { i, scale }));
  const names = values.map(({ name }) => name);
  return {
    title: titled(width, gap(ladder), subtitle(ladder)),
    description: ladderAlternative(ladder),
    config: chartConfig(width),
    padding: 8,
    data: { values },
    width: across,
    height: { step: row },
    encoding: {
      y: rowNames({ field: "name", names, axis: { labelLimit: 260 } }, width),
    },
    layer: [
      { mark: stepBar, encoding: { x: along("from", scale), x2: { field: "to" }, color: wayColour } },
      { mark: interval, encoding: { x: along("low", scale), x2: { field: "high" } } },
      { mark: dot, encoding: { x: along("dot", scale) } },
      ...(width === "phone" ? [{ mark: nameAbove, encoding: nameAt("name") }] : []),
      { mark: arrow, encoding: { x: along("beyond", scale) } },
      {
        mark: width === "page" ? figureText : figureBelow,
        encoding: figureAt(across + 14, width),
      },
    ],
  };
}

export function ladderChartWords(ladder: Ladder): ChartWords {
  return { finding: gap(ladder), subtitle: subtitle(ladder), alternative: ladderAlternative(ladder) };
}

/** The finding in words. */
function ladderAlternative(ladder: Ladder): string {
  return `${ladderSentences(ladder).join(" ")} ${subtitle(ladder)}.`;
}

function subtitle({ scenario, from, to, policy, queue, replications, level }: Ladder): string {
  const intervals =
    replications === 1
      ? "one replication, so no intervals"
      : `${Math.round(hundred * level)} % intervals over ${replications} replications`;
  return `Mean time to answer, queue ${queue}, with one feature after another switched on; bars are the steps. ${scenario}, ${from} to ${to}, policy ${policy}, ${intervals}`;
}

interface Place {
  readonly i: number;
  /** Seconds at the right end. */
  readonly scale: number;
}

/** One row: where its dot, interval, bar or arrow is, and what stands beside it. */
function rowOf({ rungs, features }: Ladder, rung: LadderRung, { i, scale }: Place) {
  const feature = features[i - 1];
  const { value } = rung.meanTimeToAnswer;
  const before = i === 0 ? null : (rungs[i - 1]?.meanTimeToAnswer.value ?? scale);
  const isInside = rung.isSettled && value !== null && value <= scale;
  return {
    name: feature === undefined ? "everything off" : `+ ${plain(feature.words)}`,
    ...(isInside ? placed(rung.meanTimeToAnswer, before, scale) : { beyond: scale }),
    said: `${sayWait(rung)}${feature === undefined ? "" : sayStep(feature)}`,
  };
}

/** The dot, its interval, and the bar from the rung before. */
function placed({ value, low, high }: Bounds, before: number | null, scale: number) {
  return {
    dot: value,
    low,
    high: high === null ? null : Math.min(high, scale),
    ...(before === null ? {} : { from: Math.min(before, scale), to: value }),
    way: (value ?? 0) < (before ?? 0) ? ways[1] : ways[0],
  };
}

function sayWait(rung: LadderRung): string {
  return rung.isSettled ? sayValue({ ...rung.meanTimeToAnswer, unit: "s" }) : neverSettles;
}

function sayStep({ step }: LadderFeature): string {
  return step.meanTimeToAnswer.value === null ? "" : `, ${saySignedSize(step.meanTimeToAnswer)}`;
}

/** The longest wait of a rung that does not stand far beyond all others, with its interval. */
function scaleEnd(rungs: readonly LadderRung[]): number {
  const values = rungs
    .flatMap(({ meanTimeToAnswer }) => meanTimeToAnswer.value ?? [])
    .toSorted((a, b) => a - b);
  while (values.length > 2 && (values.at(-1) ?? 0) > farBeyond * (values.at(-2) ?? 0)) values.pop();
  const longest = values.at(-1) ?? 1;
  const highs = rungs.flatMap(({ meanTimeToAnswer: { value, high } }) =>
    value !== null && value <= longest ? (high ?? value) : [],
  );
  return margin * Math.max(1, ...highs);
}

const ways = ["longer", "shorter"] as const;
const wayColour = {
  field: "way",
  type: "nominal" as const,
  legend: null,
  scale: { domain: [...ways], range: [orange, darkBlue] },
};
const stepBar = { type: "rule" as const, strokeWidth: 10, opacity: 0.55 };
const interval = { type: "rule" as const, strokeWidth: 2, color: ink };
const dot = { type: "point" as const, filled: true, opacity: 1, size: 60, color: ink };
const arrow = {
  type: "point" as const,
  shape: "triangle-right",
  filled: true,
  opacity: 1,
  size: 110,
  color: ink,
};
const figureBelow = { ...figureText, dy: 15 };
const nameAbove = { ...figureText, dy: -15, fontWeight: "bold" as const };

function along(field: string, end: number) {
  const isLong = end > longestInSeconds;
  const labelExpr = isLong
    ? `format(datum.value / ${secondsPerMinute}, '~r') + ' min'`
    : "format(datum.value, '~r') + ' s'";
  return {
    field,
    type: "quantitative" as const,
    title: null,
    scale: { domain: [0, end], nice: false },
    axis: { values: ticksUpTo(end), domain: false, ticks: false, labelExpr },
  };
}

/** A few round values of seconds. */
function ticksUpTo(end: number): number[] {
  const steps = [1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1200, 1800, 3600, 7200, 18_000, 36_000, 86_400];
  const step = steps.find((each) => end / each <= 6) ?? end;
  return Array.from({ length: Math.floor(end / step) + 1 }, (_, i) => i * step);
}
