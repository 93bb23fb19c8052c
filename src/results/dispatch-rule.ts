// How waiting jobs are given to officers: what triage does for response times hangs on it, so it is always said.
import type { ResolvedResponse } from "../scenario/resolved-response.ts";

/** Times in seconds. */
export interface DispatchRule {
  /** Groups of units. */
  readonly groups: number;
  readonly order: "byGrade" | "firstCome";
  readonly neighbourAfter: number;
  readonly divert: "none" | "scheduled" | "priority";
  readonly keepFree: number;
}

export function dispatchRuleOf({
  units,
  order,
  neighbourAfter,
  divert,
  keepFree,
}: ResolvedResponse): DispatchRule {
  return { groups: units.length, order, neighbourAfter, divert, keepFree };
}
