// How far each policy is from the baseline: a dot and its interval beside a line at zero, one part for each measure.
// The verdict has a shape, a colour and a word, so that no one of them is the only carrier.
import type { TopLevelSpec } from "vega-lite";
import type { Comparison, ComparisonRow } from "../results/comparison.ts";
import { chartConfig, darkBlue, ink, orange, partTitle, titled, type Width } from "./chart-style.ts";
import { sayDifference, saySize } from "./compare-amounts.ts";
import { differenceAxis, extentOf } from "./compare-axis.ts";
import { policySentence } from "./compare-sentences.ts";
import { sayMeasure, sayVerdict } from "./compare-words.ts";
import type { ChartWords } from "./picture.ts";
import { sayEstimate } from "./say.ts";
import { label, plain } from "./text-lines.ts";

const plotSize = { page: { across: 420, row: 30 }, phone: { across: 150, row: 34 } } as const;
const darkGrey = "#3D3D3D";
const colours = { better: darkBlue, worse: orange, "neither or not distinguishable": darkGrey } as const;
const shapes = {
  better: "triangle-down",
  worse: "triangle-up",
  "neither or not distinguishable": "circle",
} as const;
const kinds = ["better", "worse", "neither or not distinguishable"] as const;
const hundred = 100;

/** A Vega-Lite specification. Times in seconds, shares in percentage points. */
export function compareChartSpec(comparison: Comparison, width: Width = "page"): TopLevelSpec {
  const measures = [...new Set(comparison.rows.map(sayMeasure))];
  const words = compareWords(comparison);
  return {
    title: titled(width, words.finding, words.subtitle),
    description: words.alternative,
    config: chartConfig(width),
    padding: 8,
    spacing: 18,
    vconcat: measures.map((measure) =>
      measurePlot(
        comparison.rows.filter((row) => sayMeasure(row) === measure),
        width,
      ),
    ),
  };
}

export function compareWords(comparison: Comparison): ChartWords {
  return {
    finding: finding(comparison),
    subtitle: subtitle(comparison),
    alternative: compareAlternative(comparison),
  };
}

/** The finding in words, a sentence for each policy. */
export function compareAlternative(comparison: Comparison): string {
  const others = comparison.policies.filter(({ policy }) => policy !== comparison.baseline);
  const sentences = others.map(({ policy }) => policySentence(comparison, policy));
  return `${sentences.join(" ")} ${subtitle(comparison)}.`;
}

/** About the first measure: whose difference is the largest that can be told. */
function finding({ rows, baseline }: Comparison): string {
  const [first] = rows;
  if (first === undefined) return "Nothing was compared";
  const same = rows.filter((row) => sayMeasure(row) === sayMeasure(first));
  const told = same.filter(({ verdict }) => ["better", "worse", "more", "less"].includes(verdict));
  const sizeOf = ({ difference }: ComparisonRow) => Math.abs(difference.value ?? 0);
  const [most] = told.toSorted((a, b) => sizeOf(b) - sizeOf(a));
  const what = sayMeasure(first);
  if (most === undefined) return `No policy changes the ${what} by as much as can be told`;
  const verb = (most.difference.value ?? 0) < 0 ? "cuts" : "adds";
  const link = verb === "cuts" ? "by" : "to the";
  return verb === "cuts"
    ? `${plain(most.policy)} cuts the ${what}, ${link} ${saySize(most)}`
    : `${plain(most.policy)} adds ${saySize(most)} ${link} ${what}${baseline === "base" ? "" : `, against ${plain(baseline)}`}`;
}

function subtitle(comparison: Comparison): string {
  const { scenario, from, to, baseline, replications, level, correction } = comparison;
  const intervals =
    replications === 1
      ? "one replication, so no intervals"
      : `${Math.round(hundred * level)} % intervals over ${replications} replications, corrected so that all ${correction.comparisons} hold together`;
  return `Difference from ${baseline}: dot and interval. ${scenario}, ${from} to ${to}, the same callers under every policy, ${intervals}`;
}

/** One measure: a line for each policy. */
function measurePlot(rows: readonly ComparisonRow[], width: Width) {
  const [first] = rows;
  const { across, row } = plotSize[width];
  const unit = first?.unit ?? "";
  const scale = unit === "share" ? hundred : 1;
  const values = rows.map((each) => ({
    policy: width === "page" ? plain(each.policy) : label(each.policy),
    difference: scaled(each.difference.value, scale),
    low: scaled(each.difference.low, scale),
    high: scaled(each.difference.high, scale),
    kind: kindOf(each),
    said: `${sayVerdict(each.verdict)}: ${sayDifference(each, "short")}`,
  }));
  const extent = extentOf(values);
  const note =
    first === undefined ? "" : `baseline ${sayEstimate({ ...first.baseline, unit })}${wayNote(first)}`;
  return {
    title: partTitle(width, first === undefined ? "" : sayMeasure(first), note),
    data: { values },
    width: across,
    height: { step: row },
    encoding: {
      y: policyAxis(
        values.map(({ policy }) => policy),
        width,
      ),
    },
    layer: [
      {
        data: { values: [{}] },
        mark: zeroLine,
        encoding: { x: { datum: 0 }, y: { value: 0 }, y2: { value: "height" as const } },
      },
      {
        mark: bar,
        encoding: { x: differenceAxis("low", unit, extent), x2: { field: "high" }, color: kindColour },
      },
      {
        mark: point,
        encoding: { x: differenceAxis("difference", unit, extent), color: kindColour, shape: kindShape },
      },
      {
        mark: width === "page" ? figure : figureBelow,
        encoding: {
          x: { value: width === "page" ? across + 12 : 0 },
          text: { field: "said", type: "nominal" as const },
        },
      },
    ],
  };
}

const zeroLine = { type: "rule" as const, strokeWidth: 1.5, color: ink };
const bar = { type: "rule" as const, strokeWidth: 5, opacity: 0.45 };
const point = { type: "point" as const, filled: true, opacity: 1, size: 70 };
const figure = { type: "text" as const, align: "left" as const, baseline: "middle" as const };
const figureBelow = { ...figure, dy: 13 };
const kindColour = {
  field: "kind",
  type: "nominal" as const,
  legend: null,
  scale: { domain: [...kinds], range: kinds.map((kind) => colours[kind]) },
};
const kindShape = {
  field: "kind",
  type: "nominal" as const,
  legend: null,
  scale: { domain: [...kinds], range: kinds.map((kind) => shapes[kind]) },
};

function kindOf({ verdict }: ComparisonRow): (typeof kinds)[number] {
  return verdict === "better" || verdict === "worse" ? verdict : "neither or not distinguishable";
}

function wayNote({ betterWhen }: ComparisonRow): string {
  return betterWhen === null ? "" : `; ${betterWhen} is better`;
}

function scaled(value: number | null, scale: number): number | null {
  return value === null ? null : value * scale;
}

function policyAxis(names: readonly string[], width: Width) {
  const axis = { ticks: false, domain: false, labelPadding: 8, labelLimit: width === "page" ? 220 : 130 };
  return {
    field: "policy",
    type: "nominal" as const,
    sort: [...names],
    title: null,
    axis: { ...axis, minExtent: width === "page" ? 170 : 110 },
  };
}
