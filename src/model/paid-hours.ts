// Paid hours: every paid second of a shift is told once, day by day; a meal break is not paid. Only hours worked count as
// unsocial: not those of people who are on leave or ill.

import type { PatternDays } from "./pattern-days.ts";
import { hourKinds } from "./people-observer.ts";
import type { RotaDeal } from "./rota-deal.ts";
import type { Shifts } from "./shifts.ts";
import type { WorkforceGround } from "./workforce-ground.ts";

const workingDays = 5;
const leave = hourKinds.indexOf("leave");

/** Who works when. */
export interface ShiftParts {
  readonly shifts: Shifts;
  readonly rotas: RotaDeal;
  readonly patterns: PatternDays;
}

export class PaidHours {
  private readonly ground: WorkforceGround;
  private readonly shifts: Shifts;
  private readonly rotas: RotaDeal;
  private readonly patterns: PatternDays;
  /** By interval, and one more: unsocial seconds before it; null where none are. */
  private readonly unsocialBefore: Float64Array | null;
  /** By pattern: seconds of its meal break. */
  private readonly meals: Float64Array;
  private readonly shortest: number;
  private readonly after: number;
  /** By pattern: paid seconds of a day in the classroom, Monday to Friday. */
  private readonly schoolDay: Float64Array;

  constructor(ground: WorkforceGround, { shifts, rotas, patterns }: ShiftParts) {
    const { breaks, pay, patterns: written } = ground.plan;
    this.ground = ground;
    this.shifts = shifts;
    this.rotas = rotas;
    this.patterns = patterns;
    this.unsocialBefore = unsocialSeconds(pay?.isUnsocial ?? null, ground);
    this.meals = Float64Array.from(written, ({ meal }) => (breaks === null ? 0 : (meal ?? breaks.meal)));
    this.shortest = breaks?.shortest ?? Number.POSITIVE_INFINITY;
    this.after = breaks?.after ?? 0;
    this.schoolDay = this.meals.map((meal, pattern) => {
      return patterns.secondsPerWeek(pattern, (length) => this.mealOf(length, meal)) / workingDays;
    });
  }

  /** Tells the paid seconds of the person's shift up to an interval, as far as they are not told yet. */
  payUpTo(person: number, end: number): void {
    const { shifts, ground } = this;
    const from = shifts.paidUntil[person]!;
    const until = Math.min(end, shifts.until[person]!);
    if (until <= from) return;
    shifts.paidUntil[person] = until;
    const { observer, scenario } = ground.state;
    const { intervalStartAt, intervalTime } = scenario.calendar;
    const begins = intervalStartAt[from]!;
    let seconds = intervalStartAt[until]! - begins;
    const isWorked = shifts.kind[person]! < leave;
    let unsocial = isWorked ? this.unsocialBetween(from, until) : 0;
    const mealAt = this.mealAt(person);
    const meal = Math.min(mealAt + this.mealOfShift(person), begins + seconds) - Math.max(mealAt, begins);
    if (meal > 0) {
      const at = from + Math.floor(Math.max(0, mealAt - begins) / intervalTime);
      seconds -= meal;
      if (this.unsocialBetween(at, at + 1) > 0) unsocial = Math.max(0, unsocial - meal);
      if (shifts.isOnFloor(person)) observer.people?.mealUnpaid(person, meal);
    }
    observer.people?.hoursPaid(person, shifts.kind[person]!, seconds, Math.min(unsocial, seconds));
  }

  /** Tells a day in a classroom. */
  paySchoolDay(person: number, kind: number): void {
    const pattern = this.patterns.patternOf[this.rotas.cellOf(person)]!;
    this.ground.state.observer.people?.hoursPaid(person, kind, this.schoolDay[pattern]!, 0);
  }

  /** Seconds of the meal break of the person's pattern. */
  mealSeconds(person: number): number {
    return this.meals[this.patterns.patternOf[this.rotas.cellOf(person)]!]!;
  }

  /** The instant from which the meal is not paid: when it is due, or as late as the shift has room for it. */
  private mealAt(person: number): number {
    const { startedAt, endsAt } = this.shifts;
    return Math.min(startedAt[person]! + this.after, endsAt[person]! - this.mealOfShift(person));
  }

  /** None where the shift is over before one is due. */
  private mealOfShift(person: number): number {
    const length = this.shifts.endsAt[person]! - this.shifts.startedAt[person]!;
    return length > this.after ? this.mealOf(length, this.mealSeconds(person)) : 0;
  }

  private mealOf(length: number, meal: number): number {
    return length >= this.shortest ? meal : 0;
  }

  private unsocialBetween(from: number, until: number): number {
    return this.unsocialBefore === null ? 0 : this.unsocialBefore[until]! - this.unsocialBefore[from]!;
  }
}

function unsocialSeconds(isUnsocial: Uint8Array | null, { state }: WorkforceGround): Float64Array | null {
  if (isUnsocial === null) return null;
  const { intervalStartAt } = state.scenario.calendar;
  const before = new Float64Array(isUnsocial.length + 1);
  isUnsocial.forEach((is, i) => {
    before[i + 1] = before[i]! + (is === 1 ? intervalStartAt[i + 1]! - intervalStartAt[i]! : 0);
  });
  return before;
}
