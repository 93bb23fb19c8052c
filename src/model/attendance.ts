// Attendance: who of the people in post is at work in each interval, and who of them is on the floor. As a day starts,
// absences begin and end and the day's shifts are planned; as an interval starts, people come, go for their meal, and go.
import { weekdayOf } from "../scenario/dates.ts";
import { Absences } from "./absences.ts";
import { CalledIn } from "./called-in.ts";
import { personChart } from "./chart-tables.ts";
import type { FloorFeedback } from "./floor-feedback.ts";
import type { Handlers } from "./handlers.ts";
import { LeavePlan } from "./leave-plan.ts";
import { Logins } from "./logins.ts";
import { MealBreaks } from "./meal-breaks.ts";
import { Overtime } from "./overtime.ts";
import { PaidHours, type ShiftParts } from "./paid-hours.ts";
import { PatternDays } from "./pattern-days.ts";
import { elsewhere, inSchool, kindOf, roleOf, withTutor } from "./person-roles.ts";
import { RotaDeal } from "./rota-deal.ts";
import { ShiftPlan } from "./shift-plan.ts";
import { overtime, rostered, Shifts, trainers } from "./shifts.ts";
import { TeamCurves } from "./team-curves.ts";
import type { WorkforceGround } from "./workforce-ground.ts";

const firstWeekendDay = 5;
const never = Number.POSITIVE_INFINITY;

export class Attendance {
  private readonly ground: WorkforceGround;
  private readonly shifts = new Shifts();
  private readonly rotas: RotaDeal;
  private readonly patterns: PatternDays;
  private readonly logins: Logins;
  private readonly paid: PaidHours;
  private readonly curves: TeamCurves;
  private readonly shiftPlan: ShiftPlan;
  private readonly absences: Absences;
  private readonly leave: LeavePlan | null;
  private readonly breaks: MealBreaks | null;
  private readonly overtime: Overtime | null;
  private readonly calledIn: CalledIn;
  /** The interval with which the next shift ends. */
  private nextEnd = never;

  constructor(ground: WorkforceGround, handlers: Handlers, feedback: FloorFeedback) {
    const { state, plan, people } = ground;
    const { shifts } = this;
    if (state.floor.desks === null) throw state.fault("nobody can log in", 0);
    const patterns = new PatternDays(state.scenario.calendar, plan.patterns);
    const rotas = new RotaDeal(plan, people, patterns);
    const logins = new Logins(ground, handlers, state.floor.desks);
    const parts: ShiftParts = { shifts, rotas, patterns };
    const paid = new PaidHours(ground, parts);
    const curves = new TeamCurves(state, plan, parts);
    this.ground = ground;
    this.patterns = patterns;
    this.rotas = rotas;
    this.logins = logins;
    this.paid = paid;
    this.curves = curves;
    this.shiftPlan = new ShiftPlan(ground, parts, curves);
    this.leave = plan.absence.leave === null ? null : new LeavePlan(ground, plan.absence.leave, parts);
    this.absences = new Absences(ground, this.leave);
    this.breaks =
      plan.breaks === null ? null : new MealBreaks(ground, plan.breaks, { shifts, logins, paid, feedback });
    this.overtime = plan.overtime === null ? null : new Overtime(ground, plan.overtime, { parts, curves });
    this.calledIn = new CalledIn(ground, this.overtime, { shifts, logins });
    ground.steps.floor = this;
  }

  /** The person can be rostered from now on. */
  joinFloor(person: number): void {
    const { scenario, interval } = this.ground.state;
    this.admit(person);
    if (!this.rotas.isDealt(person)) this.rotas.deal(person);
    this.leave?.join(person);
    this.absences.begin(person, scenario.calendar.intervalDay[interval]!);
  }

  /** Or no longer: on a course, or gone. What is left of a shift of the night before is not worked. */
  leaveFloor(person: number): void {
    const { shifts } = this;
    shifts.cancel(person);
    shifts.until[person] = Math.min(shifts.until[person]!, this.ground.state.interval);
    this.breaks?.leave(person);
    this.goFromWork(person);
    this.logins.logOut(person);
    if (personChart.isFinal[this.ground.people.state[person]!] === 0) return;
    this.rotas.release(person);
    this.leave?.release(person);
  }

  /** Plans the shifts that start on a day, and who is away. */
  startDay(day: number): void {
    const { people, state } = this.ground;
    const { dayFirstInterval } = state.scenario.calendar;
    const first = dayFirstInterval[day]!;
    if (people.count > 0) this.admit(people.count - 1);
    this.patterns.startDay(day);
    this.curves.startDay(day);
    this.overtime?.startDay(day);
    if (day === 0) this.shiftPlan.planNightBefore();
    this.beginShifts(first);
    this.leave?.startDay(day, (person) => this.absences.lookAgain(person));
    for (let person = 0; person < people.count; person++) this.planDay(person, day);
    this.overtime?.coverDay();
  }

  /** People come on duty, go for their meal, and go home. */
  startInterval(interval: number): void {
    if (interval >= this.nextEnd) this.endShifts(interval);
    this.beginShifts(interval);
    this.breaks?.startInterval(interval);
    this.logins.seatStanding();
    this.calledIn.startInterval();
    this.curves.tell(interval);
  }

  /** Calls people in to a team, or lets them go again if negative. */
  add(team: number, count: number): void {
    const posts = this.ground.plan.postsOfTeam[team]!;
    if (posts >= 0) this.calledIn.add(posts, count);
  }

  /** The shifts that end with an interval, and when the next ones do. */
  private endShifts(interval: number): void {
    const { working, until } = this.shifts;
    this.nextEnd = never;
    for (let i = this.shifts.workingCount - 1; i >= 0; i--) {
      const person = working[i]!;
      if (until[person]! <= interval) this.finish(person);
      else this.nextEnd = Math.min(this.nextEnd, until[person]!);
    }
  }

  private admit(person: number): void {
    this.shifts.admit(person);
    this.logins.admit(person);
    this.absences.admit(person);
  }

  private planDay(person: number, day: number): void {
    const { people, state } = this.ground;
    const { calendar } = state.scenario;
    const role = roleOf[people.state[person]!]!;
    if (role === elsewhere) return;
    if (role === inSchool) {
      if (weekdayOf(calendar.firstDay + day) < firstWeekendDay)
        this.paid.paySchoolDay(person, kindOf[people.state[person]!]!);
      return;
    }
    if (role !== withTutor) this.absences.startDay(person, day);
    this.shiftPlan.plan(person, day);
    const { until, comingAt } = this.shifts;
    if (comingAt[person]! >= 0) until[person] = Math.min(until[person]!, comingAt[person]!);
    this.paid.payUpTo(person, calendar.dayFirstInterval[day + 1]!);
  }

  private beginShifts(interval: number): void {
    let person = this.shifts.takeComing(interval);
    while (person >= 0) {
      if (roleOf[this.ground.people.state[person]!] !== elsewhere) this.begin(person, interval);
      person = this.shifts.takeComing(interval);
    }
  }

  private begin(person: number, interval: number): void {
    const { shifts } = this;
    const { intervalStartAt, intervalDay, dayFirstInterval } = this.ground.state.scenario.calendar;
    if (shifts.isWorking[person] === 1) this.finish(person);
    const until = shifts.comingUntil[person]!;
    const kind = shifts.comingKind[person]!;
    shifts.until[person] = until;
    shifts.kind[person] = kind;
    shifts.startedAt[person] = intervalStartAt[interval]!;
    shifts.endsAt[person] = intervalStartAt[until]!;
    shifts.paidUntil[person] = interval;
    this.paid.payUpTo(person, dayFirstInterval[intervalDay[interval]! + 1]!);
    if (kind > trainers) return;
    this.nextEnd = Math.min(this.nextEnd, until);
    shifts.enter(person);
    this.breaks?.begin(person);
    if (kind === rostered || kind === overtime) this.logins.logIn(person);
  }

  private finish(person: number): void {
    this.breaks?.end(person);
    this.goFromWork(person);
    this.logins.goHome(person);
  }

  private goFromWork(person: number): void {
    this.shifts.exit(person);
    this.calledIn.end(person);
  }
}
