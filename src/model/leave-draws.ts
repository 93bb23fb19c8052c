// When in the year annual leave is taken: how many working days fall to a year or to what is left of it, and days drawn by
// the seasons.
import type { ResolvedAbsence } from "../scenario/resolved-people.ts";
import { purposeIndex } from "./purposes.ts";
import type { WorkforceGround } from "./workforce-ground.ts";

const leaveStart = purposeIndex("leaveStart");
export const daysPerYear = 365;
/** Draws of a year: one for each block, and the last for the odd part of a day. */
const drawsPerYear = 64;

/** A year, or what is left of it. */
export interface LeaveSpan {
  readonly person: number;
  readonly from: number;
  readonly until: number;
  /** Years since the start of the run. */
  readonly year: number;
}

export class LeaveDraws {
  private readonly ground: WorkforceGround;
  private readonly days: number;
  /** By day, and one more: weight of the days before it. */
  private readonly weight: Float64Array;

  constructor(ground: WorkforceGround, { days, factor }: NonNullable<ResolvedAbsence["leave"]>) {
    const { calendar } = ground.state.scenario;
    this.ground = ground;
    this.days = days;
    this.weight = new Float64Array(calendar.days + 1);
    for (let day = 0; day < calendar.days; day++)
      this.weight[day + 1] = this.weight[day]! + (factor?.[day] ?? 1);
  }

  /** Working days of a year, or the part of them that falls to the days left by the seasons. */
  workingDays(span: LeaveSpan): number {
    const { days, weight } = this;
    const { from, until } = span;
    const part =
      until - from === daysPerYear ? days : (days * (weight[until]! - weight[from]!)) / daysPerYear;
    return Math.floor(part + this.uniform(span, drawsPerYear - 1));
  }

  /** A day drawn by the seasons. */
  drawn(span: LeaveSpan, count: number): number {
    const { weight } = this;
    const { from, until } = span;
    const share = this.uniform(span, count % (drawsPerYear - 1));
    const target = weight[from]! + share * (weight[until]! - weight[from]!);
    let low = from;
    let high = until - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (weight[middle + 1]! > target) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  private uniform({ person, year }: LeaveSpan, count: number): number {
    return this.ground.draws.decision(person, leaveStart, year * drawsPerYear + count);
  }
}
