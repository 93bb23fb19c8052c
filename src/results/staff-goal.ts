// What a service target asks of each replication: in every hour of the week and over the whole window, how far the
// contacts are on the right side of the target.
import type { ResolvedScenario } from "../scenario/resolved.ts";
import type { ServiceTarget } from "../scenario/service-target.ts";
import { hourOfWeekName } from "./period-names.ts";
import { type RowReader, readerOf } from "./row-reader.ts";
import type { ReplicationSummary } from "./summary.ts";

export const hoursPerWeek = 168;
/** Periods of a goal: the hours of the week by their number, then the whole window. */
export const goalPeriods = hoursPerWeek + 1;
export const wholeWindow = goalPeriods - 1;

/** A target and the measure that it is judged by. */
export interface StaffGoal {
  readonly target: ServiceTarget;
  readonly measure: string;
  readonly unit: "share" | "s";
  /** Whether the measure must reach the target; it must not exceed it otherwise. */
  readonly isFloor: boolean;
}

/** The measure of a target: of all contacts of its queue. The queue must have the target's time as a threshold. */
export function staffGoal(target: ServiceTarget): StaffGoal {
  if (target.aim === "answeredWithin")
    return { target, measure: `answeredWithin${target.within}sOfOffered`, unit: "share", isFloor: true };
  if (target.aim === "abandoned")
    return { target, measure: "abandonmentRatio", unit: "share", isFloor: false };
  return { target, measure: "meanTimeToAnswer", unit: "s", isFloor: false };
}

/** Numerators and denominators of one replication by period. */
export interface GoalReading {
  readonly y: Float64Array;
  readonly x: Float64Array;
}

/** Reads a goal off the replications of a scenario. */
export function goalReader(
  scenario: ResolvedScenario,
  { target, measure }: StaffGoal,
): (summary: ReplicationSummary) => GoalReading {
  const labels = { measure, queue: target.queue };
  const readers: RowReader[] = Array.from({ length: goalPeriods }, (_, period) =>
    readerOf(scenario, period === wholeWindow ? labels : { ...labels, period: hourOfWeekName(period) }),
  );
  return (summary) => {
    const y = new Float64Array(goalPeriods);
    const x = new Float64Array(goalPeriods);
    readers.forEach((read, period) => {
      const reading = read(summary);
      y[period] = reading?.y ?? 0;
      x[period] = reading?.x ?? 0;
    });
    return { y, x };
  };
}

/** `Mon 10`, or null for the whole window. */
export function periodName(period: number): string | null {
  return period === wholeWindow ? null : hourOfWeekName(period);
}
