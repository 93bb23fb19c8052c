// Claims as a picture: for each claim a strip of dots, one for each draw of the unsourced numbers, beside a line at zero;
// a diamond is the difference at the scenario's own numbers, with its Monte Carlo interval.
import type { TopLevelSpec } from "vega-lite";
import type { ClaimOutcome, ClaimsOutcome, ClaimTest } from "../results/claims.ts";
import { darkBlue, ink, orange, partTitle, type Width } from "./chart-style.ts";
import { sayClaimVerdict } from "./claims-text.ts";
import { claimsWords } from "./claims-words.ts";
import { differenceAxis, drawnDifference, extentOf, wideAxis, zeroLine } from "./compare-axis.ts";
import { sayNamed } from "./number-words.ts";
import { figureAt, figureText, nameAt, rowNames } from "./row-words.ts";
import { strips } from "./stacked.ts";
import { plain } from "./text-lines.ts";

const plotSize = { page: { across: 420, row: 44 }, phone: { across: 270, row: 74 } } as const;
const hundred = 100;
/** Largest ÷ smallest difference under several rules, beyond which one even axis hides the small ones. */
const farApart = 30;
const doubt = /, perhaps:.*/;
/** Dots of a strip stand on so many lines, so that few hide each other. */
const lines = 7;

/** A Vega-Lite specification. Times in seconds, shares in percentage points. */
export function claimsChartSpec(outcome: ClaimsOutcome, width: Width = "page"): TopLevelSpec {
  const plots = outcome.claims.map((claim) => claimPlot(claim, width));
  return strips(claimsWords(outcome), plots, width);
}

/** One claim: a strip for each rule. */
function claimPlot(claim: ClaimOutcome, width: Width) {
  const { across, row } = plotSize[width];
  const { says, policy, baseline, direction } = claim;
  const { dots, own, said } = drawnOf(claim);
  const extent = extentOf([...own, ...dots.map(({ difference }) => ({ difference, low: null, high: null }))]);
  const x = (field: string) =>
    isWide(claim) ? wideAxis(field, extent) : differenceAxis(field, claim.unit, extent);
  const isPage = width === "page";
  const note = `${sayNamed(claim)}: ${plain(policy)} less ${plain(baseline)}, claimed to be ${direction}${isWide(claim) ? "; axis by orders of magnitude" : ""}`;
  const names = own.map(({ rule }) => rule);
  return {
    title: partTitle(width, `“${says.trim()}”`, note),
    width: across,
    height: { step: row },
    encoding: { y: rowNames({ field: "rule", names, axis: ruleAxis }, width) },
    layer: [
      zeroLine,
      {
        data: { values: dots },
        mark: dot,
        encoding: { x: x("difference"), yOffset: lift, color: sideColour, shape: sideShape },
      },
      { data: { values: own }, mark: bar, encoding: { x: x("low"), x2: { field: "high" } } },
      { data: { values: own }, mark: diamond, encoding: { x: x("difference") } },
      ...(isPage ? [words] : [halo, wordsBelow]).map((mark) => ({
        data: { values: said },
        mark,
        encoding: figureAt(across + 12, width),
      })),
      ...(isPage ? [] : [{ data: { values: said }, ...nameAbove }]),
    ],
  };
}

/** Whether a claim is worth seconds under one rule and hours under another. */
function isWide({ unit, tests }: ClaimOutcome): boolean {
  const sizes = tests.flatMap(({ difference: { value } }) => (value === null ? [] : [Math.abs(value)]));
  return unit === "s" && Math.max(...sizes) > farApart * Math.min(...sizes);
}

/** What is drawn: a dot for each draw, the difference at the file's numbers, and the verdict in words. */
function drawnOf(claim: ClaimOutcome) {
  const scale = claim.unit === "share" ? hundred : 1;
  const rows = claim.tests.map((test) => ({ test, rule: ruleName(test) }));
  const dots = rows.flatMap(({ test, rule }) =>
    test.draws.flatMap((value, draw) => {
      if (value === null) return [];
      const aside = (draw % lines) - (lines - 1) / 2;
      return [{ rule, difference: value * scale, side: sideOf(value, claim), lift: aside }];
    }),
  );
  const own = rows.map(({ test: { difference }, rule }) => ({
    rule,
    ...drawnDifference(difference, claim.unit),
  }));
  const said = rows.map(({ test, rule }) => {
    return { rule, said: `${test.held} of ${test.draws.length}: ${briefly(test)}` };
  });
  return { dots, own, said };
}

/** The doubt is in the text and the table. */
function briefly(test: ClaimTest): string {
  return sayClaimVerdict(test).toLowerCase().replace(doubt, ", perhaps");
}

const sides = ["as claimed", "the other way"] as const;
const dot = { type: "point" as const, filled: true, opacity: 0.75, size: 34 };
const bar = { type: "rule" as const, strokeWidth: 2, color: ink };
const diamond = {
  type: "point" as const,
  shape: "diamond" as const,
  filled: false,
  size: 110,
  strokeWidth: 2,
  color: ink,
};
const ruleAxis = { labelLimit: 220, minExtent: 150 };
const words = { ...figureText, limit: 420 };
const wordsBelow = { ...words, dy: 23, limit: 290 };
/** White around letters that stand on the line at zero. */
const halo = { ...wordsBelow, stroke: "white", strokeWidth: 5, strokeJoin: "round" as const };
const nameAbove = {
  mark: { ...words, dy: -25, fontWeight: "bold" as const },
  encoding: nameAt("rule"),
};
const lift = {
  field: "lift",
  type: "quantitative" as const,
  scale: { domain: [-lines, lines] },
};
const sideColour = {
  field: "side",
  type: "nominal" as const,
  legend: null,
  scale: { domain: [...sides], range: [darkBlue, orange] },
};
const sideShape = {
  field: "side",
  type: "nominal" as const,
  legend: null,
  scale: { domain: [...sides], range: ["circle", "triangle-up"] },
};

function sideOf(value: number, { direction }: ClaimOutcome): (typeof sides)[number] {
  const holds = direction === "less" ? value < 0 : value > 0;
  return sides[holds ? 0 : 1];
}

function ruleName({ under }: ClaimTest): string {
  return plain(under === null ? "as it stands" : `under ${under}`);
}
