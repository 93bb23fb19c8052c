// How far each policy is from the baseline: a dot and its interval beside a line at zero, one part for each measure.
// The verdict has a shape, a colour and a word, so that no one of them is the only carrier.
import type { TopLevelSpec } from "vega-lite";
import type { Comparison, ComparisonRow } from "../results/comparison.ts";
import { broken, darkBlue, ink, orange, partTitle, type Width } from "./chart-style.ts";
import { alikeInDigits, sayDifference, sayFigure } from "./compare-amounts.ts";
import { differenceAxis, drawnDifference, extentOf, zeroLine } from "./compare-axis.ts";
import { compareWords, drawnMeasures } from "./compare-finding.ts";
import { sayMeasure, sayVerdict } from "./compare-words.ts";
import { figureAt, figureText, nameAt, rowNames } from "./row-words.ts";
import { strips } from "./stacked.ts";
import { plain } from "./text-lines.ts";

const plotSize = {
  page: { across: 380, row: 30, nameLetters: 30 },
  phone: { across: 260, row: 66, nameLetters: 34 },
} as const;
/** Of a name that takes several. */
const lineHeight = 14;
const darkGrey = "#3D3D3D";
const colours = { better: darkBlue, worse: orange, "neither or not distinguishable": darkGrey } as const;
const shapes = {
  better: "triangle-down",
  worse: "triangle-up",
  "neither or not distinguishable": "circle",
} as const;
const kinds = ["better", "worse", "neither or not distinguishable"] as const;
const phoneLetters = 44;

/** A Vega-Lite specification. Times in seconds, shares in percentage points. */
export function compareChartSpec(comparison: Comparison, width: Width = "page"): TopLevelSpec {
  const { shown } = drawnMeasures(comparison);
  const plots = shown.map((measure) =>
    measurePlot(
      comparison.rows.filter((row) => sayMeasure(row) === measure),
      width,
    ),
  );
  return strips(compareWords(comparison), plots, width);
}

/** One measure: a line for each policy. */
function measurePlot(rows: readonly ComparisonRow[], width: Width) {
  const [first] = rows;
  const { across, row, nameLetters } = plotSize[width];
  const unit = first?.unit ?? "";
  const names = rows.map((each) => broken(each.policy, nameLetters));
  const most = Math.max(1, ...names.map(({ length }) => length));
  const values = rows.map((each, i) => ({
    policy: plain(each.policy),
    name: lowered(names[i], most).join("\n"),
    ...drawnDifference(each.difference, unit),
    kind: kindOf(each),
    said: inLines(
      `${sayVerdict(each.verdict)}: ${sayDifference(each, "short", alikeInDigits(each, rows))}`,
      width,
    ),
  }));
  const extent = extentOf(values);
  const note = first === undefined ? "" : `baseline ${sayFigure(first.baseline, rows)}${wayNote(first)}`;
  return {
    title: partTitle(width, first === undefined ? "" : sayMeasure(first), note),
    data: { values },
    width: across,
    height: { step: row + lineHeight * (most - 1) },
    encoding: {
      y: rowNames(
        { field: "policy", names: values.map(({ policy }) => policy), axis: axisOf(values, names) },
        width,
      ),
    },
    layer: [
      zeroAt(width),
      {
        mark: bar,
        encoding: { x: differenceAxis("low", unit, extent), x2: { field: "high" }, color: kindColour },
      },
      {
        mark: point,
        encoding: { x: differenceAxis("difference", unit, extent), color: kindColour, shape: kindShape },
      },
      {
        mark: width === "page" ? figureText : figureBelow,
        encoding: figureAt(across + 12, width),
      },
      ...(width === "page" ? [] : [nameAbove(most)]),
    ],
  };
}

/** Names of so many lines, the last of them just above the dot. */
function nameAbove(lines: number) {
  return {
    mark: { ...nameMark, dy: -16 - lineHeight * (lines - 1) },
    encoding: nameAt("name"),
  };
}

/** Each policy by the lines of its name. */
function axisOf(values: readonly { readonly policy: string }[], names: readonly (readonly string[])[]) {
  const lines = Object.fromEntries(values.map(({ policy }, i) => [policy, names[i]]));
  return { labelLimit: 0, minExtent: 170, labelExpr: `${JSON.stringify(lines)}[datum.label]` };
}

/** With empty lines above, so that it ends where the longest ends. */
function lowered(name: readonly string[] = [], lines = 1): string[] {
  return [...Array.from({ length: lines - name.length }, () => ""), ...name];
}

/** On a phone the line ends at the bars: letters stand above and below them. */
function zeroAt(width: Width) {
  return width === "page" ? zeroLine : { mark: zeroTick, encoding: { x: { datum: 0 } } };
}

const zeroTick = {
  type: "tick" as const,
  orient: "vertical" as const,
  thickness: 1.5,
  size: 16,
  opacity: 1,
  color: ink,
};
const bar = { type: "rule" as const, strokeWidth: 5, opacity: 0.45 };
const point = { type: "point" as const, filled: true, opacity: 1, size: 70 };
const figureBelow = { ...figureText, dy: 10, baseline: "top" as const, lineBreak: "\n" };
const nameMark = { ...figureText, lineBreak: "\n", lineHeight, fontWeight: "bold" as const };
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

/** A phone has two lines for it. */
function inLines(said: string, width: Width): string {
  return width === "page" ? said : broken(said, phoneLetters).join("\n");
}
