// Which measures of a comparison stand for cost, for the wait, for harm and for how soon officers come.
import type { Comparison, ComparisonRow } from "../results/comparison.ts";
import { handlerHours } from "../results/handler-hours.ts";
import { type TradeMeasure, tradeMeasure } from "./trade-off.ts";

type IsRow = (row: ComparisonRow) => boolean;

const meanWait = /^mean(TimeTo|WaitingTime)/;

/** Money where there is any, else the hours of handlers where a policy changes them, else those of officers. */
export function costOf(comparison: Comparison): TradeMeasure | undefined {
  const isHours = isWhole(handlerHours.measure);
  const isChanged = comparison.rows.some((row) => isHours(row) && row.verdict !== "same");
  return (
    tradeMeasure(comparison, isWhole("costPerYear")) ??
    (isChanged ? tradeMeasure(comparison, isHours) : undefined) ??
    tradeMeasure(comparison, isWhole("officerHoursPerDay"))
  );
}

/** The first wait of the headline, or else of any queue. */
export function waitOf(comparison: Comparison): TradeMeasure | undefined {
  const isWait: IsRow = ({ measure, queue }) => queue !== undefined && meanWait.test(measure);
  return tradeMeasure(comparison, (row) => isWait(row) && row.isHeadline) ?? tradeMeasure(comparison, isWait);
}

export function harmOf(comparison: Comparison): TradeMeasure | undefined {
  return tradeMeasure(
    comparison,
    ({ measure, grade, period }) => measure === "harmWeightedWait" && grade === undefined && isAll(period),
  );
}

/** To jobs that are immediate. */
export function responseOf(comparison: Comparison): TradeMeasure | undefined {
  return tradeMeasure(
    comparison,
    ({ measure, grade, period }) => measure === "meanResponseTime" && grade === "immediate" && isAll(period),
  );
}

function isWhole(name: string): IsRow {
  return (row) =>
    row.measure === name && row.team === undefined && row.units === undefined && isAll(row.period);
}

function isAll(period: string | undefined): boolean {
  return period === undefined || period === "all";
}
