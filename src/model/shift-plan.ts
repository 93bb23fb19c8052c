// The day's shifts: from the pattern of each person's crew, for those who work part-time only some of them; and how each
// is spent.
import type { ShiftParts } from "./paid-hours.ts";
import { hourKinds } from "./people-observer.ts";
import { away, kindOf, onRoster, roleOf, withTutor } from "./person-roles.ts";
import { purposeIndex } from "./purposes.ts";
import { rostered, trainers, training } from "./shifts.ts";
import type { TeamCurves } from "./team-curves.ts";
import type { WorkforceGround } from "./workforce-ground.ts";

const workingShare = purposeIndex("workingShare");
const trainingDay = purposeIndex("trainingDay");
const leave = hourKinds.indexOf("leave");

export class ShiftPlan {
  private readonly ground: WorkforceGround;
  private readonly parts: ShiftParts;
  private readonly curves: TeamCurves;

  constructor(ground: WorkforceGround, parts: ShiftParts, curves: TeamCurves) {
    this.ground = ground;
    this.parts = parts;
    this.curves = curves;
  }

  /** Nobody comes to an empty centre: those whose shift began on the night before are there from the first interval. */
  planNightBefore(): void {
    const { people } = this.ground;
    const { rotas, patterns } = this.parts;
    for (let person = 0; person < people.count; person++) {
      if (roleOf[people.state[person]!] !== onRoster) continue;
      const cell = rotas.cellOf(person);
      const next = patterns.start[cell]! < 0 ? Number.POSITIVE_INFINITY : patterns.start[cell]!;
      const until = patterns.works(cell, -1) ? Math.min(next, patterns.endOn(cell, -1)) : 0;
      if (until > 0) this.enter(person, rostered, { from: 0, until });
    }
  }

  /** Plans the shift that the person begins on a day, if there is one. */
  plan(person: number, day: number): void {
    const { people, draws } = this.ground;
    const { shifts, rotas, patterns } = this.parts;
    const cell = rotas.cellOf(this.whoseShifts(person));
    const from = patterns.start[cell]!;
    const until = patterns.end[cell]!;
    if (from < 0 || until <= from) return;
    const works = people.works[person]!;
    if (works < 1 && draws.decision(person, workingShare, day) >= works) return;
    shifts.day[person] = day;
    this.enter(person, this.kindOn(person, day), { from, until });
  }

  private enter(person: number, kind: number, span: { readonly from: number; readonly until: number }): void {
    const { people } = this.ground;
    const posts = people.posts[person]!;
    const role = roleOf[people.state[person]!];
    this.parts.shifts.plan(person, kind, span);
    if (kind === rostered) this.curves.bringToFloor(posts, span.from, span.until);
    if (kind === rostered || (role === away && kind !== leave))
      this.curves.schedule(posts, span.from, span.until);
  }

  /** Who has a tutor works the shifts of the tutor. */
  private whoseShifts(person: number): number {
    const { people } = this.ground;
    const tutor = people.tutor[person]!;
    return roleOf[people.state[person]!] === withTutor && tutor >= 0 ? tutor : person;
  }

  private kindOn(person: number, day: number): number {
    const { people, plan, draws } = this.ground;
    const state = people.state[person]!;
    if (roleOf[state] !== onRoster) return kindOf[state]!;
    if (people.isTraining[person] === 1) return trainers;
    const { trainingShare } = plan.absence;
    const trains = trainingShare > 0 && draws.decision(person, trainingDay, day) < trainingShare;
    return trains ? training : rostered;
  }
}
