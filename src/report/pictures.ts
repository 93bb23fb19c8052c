// The pictures that a kept result can show, in the order in which they tell its story.
import type { Best } from "../results/best.ts";
import type { ClaimsOutcome } from "../results/claims.ts";
import type { Comparison } from "../results/comparison.ts";
import { comparedDefinitions } from "../results/definitions.ts";
import type { Kept } from "../results/kept.ts";
import type { Ladder } from "../results/ladder.ts";
import type { RosterResult } from "../results/roster-result.ts";
import type { Sensitivity } from "../results/sensitivity.ts";
import type { StaffResult } from "../results/staff-result.ts";
import type { TippingResult } from "../results/tipping.ts";
import { frontierSpec, frontierWords } from "./best-chart.ts";
import { bestTable } from "./best-csv.ts";
import { claimsChartSpec } from "./claims-chart.ts";
import { claimsLines } from "./claims-csv.ts";
import { claimsWords } from "./claims-words.ts";
import { compareChartSpec } from "./compare-chart.ts";
import { comparisonLines } from "./compare-csv.ts";
import { compareWords } from "./compare-finding.ts";
import { ladderChartSpec, ladderChartWords } from "./ladder-chart.ts";
import { ladderLines } from "./ladder-csv.ts";
import { type NoPicture, type Picture, tableOf } from "./picture.ts";
import { definitionLines } from "./result-rows.ts";
import { handlerValues, rosterChartSpec, rosterChartWords } from "./roster-chart.ts";
import { runPictures } from "./run-pictures.ts";
import { sensitivityChartSpec, sensitivityChartWords } from "./sensitivity-chart.ts";
import { sensitivityTable } from "./sensitivity-csv.ts";
import { staffChartSpec, staffChartWords } from "./staff-chart.ts";
import { staffCurveLines } from "./staff-csv.ts";
import { sweepPicture } from "./sweep-chart.ts";
import { sweepTradePicture } from "./sweep-trade.ts";
import { tippingChartSpec, tippingChartWords } from "./tipping-chart.ts";
import { tippingLines } from "./tipping-csv.ts";
import { costPicture, tradeOffPicture } from "./trade-picture.ts";
import { claimUncertainty, differenceUncertainty } from "./uncertainty-picture.ts";

/** Empty where there is nothing to draw. */
export function picturesOf(kept: Kept): readonly Picture[] {
  return shownOf(kept).filter((each) => "spec" in each);
}

/** Pictures that other results of this kind can show, and why this one cannot. */
export function missingPictures(kept: Kept): readonly NoPicture[] {
  return shownOf(kept).filter((each) => "why" in each);
}

function shownOf(kept: Kept): readonly (Picture | NoPicture)[] {
  switch (kept.kind) {
    case "run":
      return runPictures(kept.result);
    case "comparison":
      return comparisonPictures(kept.result);
    case "best":
      return [bestPicture(kept.result)];
    case "claims":
      return claimsPictures(kept.result);
    case "ladder":
      return [ladderPicture(kept.result)];
    case "staffing":
      return [staffPicture(kept.result)];
    case "roster":
      return [rosterPicture(kept.result)];
    case "tipping":
      return [tippingPicture(kept.result)];
    case "sensitivity":
      return [sensitivityPicture(kept.result)];
    case "sweep":
      return [sweepPicture(kept.result, kept.swept), sweepTradePicture(kept.result, kept.swept)];
  }
}

function comparisonPictures(result: Comparison): readonly (Picture | NoPicture)[] {
  const spec: Picture["spec"] = (width) => compareChartSpec(result, width);
  const table = tableOf(comparisonLines(result));
  const notes = definitionLines(comparedDefinitions(result));
  return [
    { kind: "differences", ...compareWords(result), spec, table, notes },
    costPicture(result),
    tradeOffPicture(result),
    differenceUncertainty(result),
  ];
}

function bestPicture(result: Best): Picture | NoPicture {
  const kind = "frontier";
  const { frontier, definitions } = result;
  if (frontier === null) return { kind, why: "there are fewer than two things to weigh" };
  return {
    kind,
    ...frontierWords(result, frontier),
    spec: (width) => frontierSpec(result, frontier, width),
    table: tableOf(bestTable(result)),
    notes: [`Dominated: ${definitions.dominated}.`],
  };
}

function claimsPictures(result: ClaimsOutcome): readonly (Picture | NoPicture)[] {
  const spec: Picture["spec"] = (width) => claimsChartSpec(result, width);
  const table = tableOf(claimsLines(result));
  return [{ kind: "claims", ...claimsWords(result), spec, table, notes: [] }, claimUncertainty(result)];
}

function ladderPicture(result: Ladder): Picture {
  const spec: Picture["spec"] = (width) => ladderChartSpec(result, width);
  return {
    kind: "ladder",
    ...ladderChartWords(result),
    spec,
    table: tableOf(ladderLines(result)),
    notes: [],
  };
}

function staffPicture(result: StaffResult): Picture {
  const spec: Picture["spec"] = (width) => staffChartSpec(result, width);
  const table = tableOf(staffCurveLines(result));
  return { kind: "staffing-curve", ...staffChartWords(result), spec, table, notes: [] };
}

function rosterPicture(result: RosterResult): Picture {
  const spec: Picture["spec"] = (width) => rosterChartSpec(result, width);
  const lines = handlerValues(result).map(({ hour, value, kind }) => [hour, value, kind]);
  const table = tableOf([["hour of the week", "handlers", "of"], ...lines]);
  return { kind: "roster-week", ...rosterChartWords(result), spec, table, notes: [] };
}

function tippingPicture(result: TippingResult): Picture {
  const spec: Picture["spec"] = (width) => tippingChartSpec(result, width);
  const table = tableOf(tippingLines(result));
  return { kind: "tipping-point", ...tippingChartWords(result), spec, table, notes: [] };
}

function sensitivityPicture(result: Sensitivity): Picture | NoPicture {
  const kind = "sensitivity";
  const spec = sensitivityChartSpec(result);
  const first = result.measures.find(({ influences }) => influences.length > 0);
  if (spec === null || first === undefined) return { kind, why: "no assumption was varied" };
  return {
    kind,
    ...sensitivityChartWords(result, first),
    spec: (width) => sensitivityChartSpec(result, width) ?? spec,
    table: tableOf(sensitivityTable(result)),
    notes: definitionLines(result.definitions),
  };
}
