// Which assumption matters most, as a picture: a dot with its interval for each, the strongest on top. By Morris's method
// a thin tick shows what luck alone may give, and the shape of a dot which way it goes; by Sobol's, a dot is what an
// assumption brings with its interplay, and a diamond what it brings by itself.
import type { TopLevelSpec } from "vega-lite";
import type { Sensitivity } from "../results/sensitivity.ts";
import { plural } from "../words/plural.ts";
import { chartConfig, darkBlue, ink, orange, partTitle, titled, type Width } from "./chart-style.ts";
import { saySize } from "./compare-amounts.ts";
import { differenceAxis, extentOf } from "./compare-axis.ts";
import { sayPath } from "./number-words.ts";
import type { ChartWords } from "./picture.ts";
import { figureAt, figureText, nameAt, rowNames } from "./row-words.ts";
import { sayEstimate } from "./say.ts";
import { dotsOf, kinds, mostRows, scaled } from "./sensitivity-dots.ts";
import {
  isBeyondLuck,
  sayAsked,
  saySamples,
  sayVerb,
  strongestOf,
  strongestSentence,
} from "./sensitivity-words.ts";
import { capital, cut, plain } from "./text-lines.ts";

type AnyMeasure = Sensitivity["measures"][number];

const plotSize = { page: { across: 380, row: 26 }, phone: { across: 280, row: 46 } } as const;
const mostMeasures = 3;
const hundred = 100;
const mostLettersOnPhone = 44;
const darkGrey = "#3D3D3D";
const ways = ["up", "down", "either way"] as const;
const looks = {
  up: { shape: "triangle-up", colour: orange },
  down: { shape: "triangle-down", colour: darkBlue },
  "either way": { shape: "circle", colour: darkGrey },
} as const;

/** A Vega-Lite specification; null where nothing was measured. Times in seconds, shares in percentage points. */
export function sensitivityChartSpec(sensitivity: Sensitivity, width: Width = "page"): TopLevelSpec | null {
  const measures = sensitivity.measures
    .filter(({ influences }) => influences.length > 0)
    .slice(0, mostMeasures);
  const [first] = measures;
  if (first === undefined) return null;
  const words = sensitivityChartWords(sensitivity, first);
  return {
    title: titled(width, words.finding, words.subtitle),
    description: words.alternative,
    config: chartConfig(width),
    padding: 8,
    spacing: 22,
    vconcat: measures.map((measure) => measurePlot(sensitivity, measure, width)),
  };
}

/** What is found of a measure, and said of all. */
export function sensitivityChartWords(sensitivity: Sensitivity, measure: AnyMeasure): ChartWords {
  return {
    finding: finding(sensitivity, measure),
    subtitle: subtitle(sensitivity),
    alternative: alternative(sensitivity),
  };
}

/** `Crib talk mean moves the mean time to answer, crib most: 4 min 10 s`. */
function finding(sensitivity: Sensitivity, measure: AnyMeasure): string {
  const most = strongestOf(measure);
  if (most === undefined || !isBeyondLuck(most)) return strongestSentence(sensitivity, measure);
  const name = sayPath(most.name);
  const size =
    "strength" in most
      ? saySize({ difference: most.strength, unit: measure.unit })
      : `${sayEstimate({ ...most.total, unit: "share" }).split(" (")[0]} of its variance`;
  const moves = sayVerb(most, ["moves", "may move"]);
  return `${capital(name)} ${moves} the ${sayAsked(sensitivity, measure)} most: ${size}`;
}

function subtitle(sensitivity: Sensitivity): string {
  const { scenario, policies, assumptions, replications, seed, method } = sensitivity;
  const under = policies.length === 1 ? `policy ${policies[0]}` : `policies ${policies.join(" and ")}`;
  const what =
    method === "morris"
      ? "Mean size of the effect of each assumption over the whole of its range (mu*); triangles point up or down where it goes one way; ticks are what luck may give"
      : "Share of the variance that each assumption brings: dots with interplay, diamonds by itself";
  const runs = `${saySamples(sensitivity)}, ${plural(replications, "replication")} a cell, seed ${seed}`;
  return plain(
    `${what}; bars are 95 % intervals. ${scenario}, ${under}, ${plural(assumptions.length, "assumption")}, ${runs}`,
  );
}

/** The finding in words, measure by measure. */
function alternative(sensitivity: Sensitivity): string {
  const said = sensitivity.measures.map((measure) => strongestSentence(sensitivity, measure));
  return `${said.join(". ")}. ${subtitle(sensitivity)}.`;
}

function measurePlot(sensitivity: Sensitivity, measure: AnyMeasure, width: Width) {
  const isScreened = measure.method === "morris";
  const unit = isScreened ? measure.unit : "share";
  const scale = unit === "share" ? hundred : 1;
  const values = dotsOf(measure).map((dot) => scaled(dot, scale));
  const shown = shownNames(
    values.map(({ name }) => name),
    width,
  );
  const left = measure.influences.length - Math.min(mostRows, measure.influences.length);
  const note = left === 0 ? "" : `${left} more in the table`;
  const { across, row } = plotSize[width];
  const extent = extentOf(values.map(({ at, low, high }) => ({ difference: at, low, high })));
  const x = (field: string) => xAxis(field, unit, { extent, isScreened });
  const looksOf = isScreened ? wayLooks : kindLooks;
  const apart = isScreened ? {} : kindApart;
  const luck = isScreened ? [{ mark: tick, encoding: { x: x("luck") } }] : [];
  return {
    title: partTitle(width, sayAsked(sensitivity, measure), note),
    data: { values: values.map((dot) => ({ ...dot, shown: shown(dot.name) })) },
    width: across,
    height: { step: row, for: "position" as const },
    encoding: {
      y: rowNames(
        {
          field: "shown",
          names: [...new Set(values.map(({ name }) => shown(name)))],
          axis: { labelLimit: 300 },
        },
        width,
      ),
    },
    layer: [
      { mark: bar, encoding: { x: x("low"), x2: { field: "high" }, color: looksOf.color, ...apart } },
      ...luck,
      { mark: point, encoding: { x: x("at"), ...looksOf, ...apart } },
      ...(width === "phone" ? [{ mark: nameAbove, encoding: nameAt("shown") }] : []),
      {
        mark: width === "page" ? figureText : figureBelow,
        encoding: figureAt(across + 12, width),
      },
    ],
  };
}

function xAxis(
  field: string,
  unit: string,
  { extent, isScreened }: { readonly extent: readonly [number, number]; readonly isScreened: boolean },
) {
  const axis = differenceAxis(field, unit, extent);
  const labelExpr = axis.axis.labelExpr.replace(signOfDifference, "");
  if (isScreened) return { ...axis, axis: { ...axis.axis, labelExpr } };
  return { ...axis, axis: { ...axis.axis, labelExpr: "format(datum.value, '~r') + ' %'" } };
}

/** Sizes have no sign. */
const signOfDifference = "(datum.value > 0 ? '+' : '') + ";
const bar = { type: "rule" as const, strokeWidth: 4, opacity: 0.45 };
const tick = { type: "tick" as const, thickness: 1.5, size: 14, color: ink, clip: true };
const point = { type: "point" as const, filled: true, opacity: 1, size: 70 };
const figureBelow = { ...figureText, dy: 13 };
const nameAbove = { ...figureText, dy: -14, fontWeight: "bold" as const };

function looksBy(names: readonly string[], shapes: readonly string[], colours: readonly string[]) {
  const common = { field: "kind", type: "nominal" as const, legend: null };
  return {
    color: { ...common, scale: { domain: [...names], range: [...colours] } },
    shape: { ...common, scale: { domain: [...names], range: [...shapes] } },
  };
}

const wayLooks = looksBy(
  ways,
  ways.map((way) => looks[way].shape),
  ways.map((way) => looks[way].colour),
);
const kindLooks = looksBy(kinds, ["circle", "diamond"], [darkBlue, orange]);

/** The two of one assumption, a little above and below each other. */
const kindApart = {
  yOffset: {
    field: "kind",
    type: "nominal" as const,
    scale: { domain: [...kinds], paddingInner: 1, paddingOuter: 0.7 },
  },
};

/** In words where these tell them apart, else by their paths; as long as there is room for. */
function shownNames(names: readonly string[], width: Width): (name: string) => string {
  const all = [...new Set(names)];
  return (name) => {
    const said =
      all.filter((other) => sayPath(other) === sayPath(name)).length > 1 ? plain(name) : sayPath(name);
    return width === "page" ? said : (cut(said, mostLettersOnPhone)[0] ?? "");
  };
}
