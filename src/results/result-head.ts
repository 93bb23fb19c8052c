// What every result says of where it comes from, so that anybody can make it again, and of what was measured.
import type { ResolvedCalendar, ResolvedScenario } from "../scenario/resolved.ts";
import { dateOfDay } from "./period-names.ts";
import { version } from "./version.ts";

/** Of a scenario, whatever the policies. */
export interface ScenarioHead {
  /** Version of the shape of the result. */
  readonly format: number;
  /** Version of sim101. */
  readonly version: string;
  readonly scenario: string;
  readonly seed: string;
}

/** Of a scenario under one policy. */
export interface ResultHead extends ScenarioHead {
  readonly policy: string;
  /** Hash of the scenario as merged, policy included. */
  readonly hash: string;
}

/** First and last measured date. */
export interface MeasuredDates {
  readonly from: string;
  readonly to: string;
}

/** How much was run; of several policies or forms of a scenario, under each. */
export interface RunCounts {
  /** False if the work was interrupted: fewer replications, or sets of the assumed numbers, than asked for. */
  readonly complete: boolean;
  readonly replications: number;
  readonly replicationsAskedFor: number;
}

interface HeadOf {
  readonly scenario: ResolvedScenario;
  readonly hash: string;
}

export function resultHead(format: number, { scenario, hash }: HeadOf): ResultHead {
  const { name, policy, run } = scenario;
  return { format, version, scenario: name, policy, hash, seed: run.seed };
}

export function measuredDates({
  firstDay,
  warmUpDays,
  days,
}: Pick<ResolvedCalendar, "firstDay" | "warmUpDays" | "days">): MeasuredDates {
  return { from: dateOfDay(firstDay + warmUpDays), to: dateOfDay(firstDay + days - 1) };
}
