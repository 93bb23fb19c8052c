// Overtime: below the minimum cover people are asked who are off duty that day. Who accepts, keeps the rest before and
// after and has hours of overtime left, comes in for a block.
import type { ResolvedOvertime } from "../scenario/resolved-people.ts";
import type { ShiftParts } from "./paid-hours.ts";
import { onRoster, roleOf } from "./person-roles.ts";
import { purposeIndex } from "./purposes.ts";
import { overtime } from "./shifts.ts";
import { widened } from "./slots.ts";
import type { TeamCurves } from "./team-curves.ts";
import type { WorkforceGround } from "./workforce-ground.ts";

const none = -1;
const overtimeAccepted = purposeIndex("overtimeAccepted");
const daysPerWeek = 7;

export class Overtime {
  private readonly ground: WorkforceGround;
  private readonly rules: ResolvedOvertime;
  private readonly parts: ShiftParts;
  private readonly curves: TeamCurves;
  /** Intervals of a block. */
  private readonly length: number;
  /** Cell person × 7 + day of the week: seconds of overtime in the past seven days. */
  private worked = new Float64Array(64 * daysPerWeek);
  private day = 0;
  /** By posts: who accepts today, in the order in which they are asked; null until anybody is. */
  private readonly willing: (readonly number[] | null)[];

  constructor(
    ground: WorkforceGround,
    rules: ResolvedOvertime,
    { parts, curves }: { readonly parts: ShiftParts; readonly curves: TeamCurves },
  ) {
    this.ground = ground;
    this.rules = rules;
    this.parts = parts;
    this.curves = curves;
    this.length = Math.max(1, Math.ceil(rules.shift / ground.state.scenario.calendar.intervalTime));
    this.willing = ground.plan.posts.map(() => null);
  }

  startDay(day: number): void {
    const { count } = this.ground.people;
    this.day = day;
    this.willing.fill(null);
    if (count * daysPerWeek > this.worked.length) this.worked = widened(this.worked, 2 * count * daysPerWeek);
    for (let person = 0; person < count; person++)
      this.worked[person * daysPerWeek + (day % daysPerWeek)] = 0;
  }

  /** Asks people in wherever the day would be short. */
  coverDay(): void {
    const { dayFirstInterval } = this.ground.state.scenario.calendar;
    for (let posts = 0; posts < this.willing.length; posts++) {
      if (this.ground.plan.posts[posts]!.minimumCover === null) continue;
      for (let i = dayFirstInterval[this.day]!; i < dayFirstInterval[this.day + 1]!; i++)
        while (this.curves.shortBy(posts, i) > 0 && this.callIn(posts, i) >= 0);
    }
  }

  /** Somebody of the team comes in from an interval on; -1 if nobody does. */
  callIn(posts: number, from: number): number {
    const { intervalStartAt, intervalDay } = this.ground.state.scenario.calendar;
    const until = Math.min(from + this.length, intervalDay.length);
    if (from >= until) return none;
    this.willing[posts] ??= this.askAll(posts);
    for (const person of this.willing[posts] ?? []) {
      if (!this.mayWork(person, from, until)) continue;
      this.parts.shifts.day[person] = this.day;
      this.parts.shifts.plan(person, overtime, { from, until });
      this.curves.bringToFloor(posts, from, until);
      this.worked[person * daysPerWeek + (this.day % daysPerWeek)]! +=
        intervalStartAt[until]! - intervalStartAt[from]!;
      return person;
    }
    return none;
  }

  /** Who of the team is off duty today and says yes. */
  private askAll(posts: number): readonly number[] {
    const { people, draws } = this.ground;
    const marks: { readonly person: number; readonly mark: number }[] = [];
    for (let person = 0; person < people.count; person++) {
      if (people.posts[person] !== posts || !this.isOff(person)) continue;
      const mark = draws.decision(person, overtimeAccepted, this.day);
      if (mark < this.rules.accepts) marks.push({ person, mark });
    }
    return marks.sort((a, b) => a.mark - b.mark).map(({ person }) => person);
  }

  private isOff(person: number): boolean {
    return (
      roleOf[this.ground.people.state[person]!] === onRoster && this.parts.shifts.day[person]! < this.day
    );
  }

  /** Whether the person is off duty, rested before and after, and has hours left. */
  private mayWork(person: number, from: number, until: number): boolean {
    const { intervalStartAt } = this.ground.state.scenario.calendar;
    const { shifts, rotas, patterns } = this.parts;
    const { rest, perWeek } = this.rules;
    if (!this.isOff(person)) return false;
    const startsAt = intervalStartAt[from]!;
    const endsAt = intervalStartAt[until]!;
    const next = patterns.nextStart[rotas.cellOf(person)]!;
    if (shifts.endsAt[person]! + rest > startsAt) return false;
    if (next >= 0 && endsAt + rest > intervalStartAt[next]!) return false;
    let worked = endsAt - startsAt;
    for (let day = 0; day < daysPerWeek; day++) worked += this.worked[person * daysPerWeek + day]!;
    return worked <= perWeek;
  }
}
