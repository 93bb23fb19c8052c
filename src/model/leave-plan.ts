// Annual leave, planned at the start of each year of 365 days: everybody's working days in blocks, begun on days drawn by
// the seasons, moved to later days (and round to the start of the year) where too many of the team would be away at once.
import type { ResolvedAbsence } from "../scenario/resolved-people.ts";
import { daysPerYear, LeaveDraws, type LeaveSpan } from "./leave-draws.ts";
import type { PatternDays } from "./pattern-days.ts";
import { away, onRoster, roleOf } from "./person-roles.ts";
import type { RotaDeal } from "./rota-deal.ts";
import type { WorkforceGround } from "./workforce-ground.ts";

const never = 0x7fffffff;

interface Block {
  readonly from: number;
  readonly until: number;
}

export class LeavePlan {
  private readonly ground: WorkforceGround;
  private readonly rules: NonNullable<ResolvedAbsence["leave"]>;
  private readonly rotas: RotaDeal;
  private readonly patterns: PatternDays;
  /** By person: what is to come, the last first; of which posts, and the last year that was planned. */
  private readonly blocks: Block[][] = [];
  private readonly posts: number[] = [];
  private readonly plannedYear: number[] = [];
  /** By person: draws of the year that have been taken. */
  private readonly given: number[] = [];
  private unplanned: number[] = [];
  /** By posts, by day: people away. */
  private readonly awayOn: readonly Int32Array[];
  private readonly draws: LeaveDraws;
  private yearEnd = 0;
  private year = -1;

  constructor(
    ground: WorkforceGround,
    rules: NonNullable<ResolvedAbsence["leave"]>,
    { rotas, patterns }: { readonly rotas: RotaDeal; readonly patterns: PatternDays },
  ) {
    const { days } = ground.state.scenario.calendar;
    this.ground = ground;
    this.rules = rules;
    this.rotas = rotas;
    this.patterns = patterns;
    this.awayOn = ground.plan.posts.map(() => new Int32Array(days));
    this.draws = new LeaveDraws(ground, rules);
  }

  /** The person has come to the roster of a team: what is left of the year will be planned, unless it is. */
  join(person: number): void {
    const isSame = this.posts[person] === this.ground.people.posts[person];
    if (isSame && this.plannedYear[person] === this.year) return;
    this.release(person);
    this.unplanned.push(person);
  }

  /** The person has gone: others may have the days. */
  release(person: number): void {
    for (const block of this.blocks[person] ?? []) this.mark(this.posts[person]!, block, -1);
    this.blocks[person] = [];
  }

  /** Plans the year for everybody, or what is left of it for those who have come; tells `planned` for whom. */
  startDay(day: number, planned: (person: number) => void): void {
    const { people, state } = this.ground;
    if (day >= this.yearEnd) {
      this.year++;
      this.yearEnd = Math.min(day + daysPerYear, state.scenario.calendar.days);
      this.unplanned = Array.from({ length: people.count }, (_, person) => person);
    }
    for (const person of this.unplanned) {
      const role = roleOf[people.state[person]!];
      if (role !== onRoster && role !== away) continue;
      this.plan({ person, from: day, until: this.yearEnd, year: this.year });
      planned(person);
    }
    this.unplanned = [];
  }

  /**
   * The first day at work again of somebody whose leave covers a day, and begins now; 0 if none does. What of it has passed
   * while they were ill or on a course is given back later in the year, as far as there is room.
   */
  takenUntil(person: number, day: number): number {
    this.giveBack(person, day);
    const block = this.blocks[person]?.at(-1);
    if (block === undefined || block.from > day) return 0;
    this.blocks[person]?.pop();
    return block.until;
  }

  /** The next day on which leave begins. */
  nextDay(person: number): number {
    return this.blocks[person]?.at(-1)?.from ?? never;
  }

  private giveBack(person: number, day: number): void {
    const blocks = this.blocks[person] ?? [];
    let lost = 0;
    while ((blocks.at(-1)?.from ?? never) < day) {
      const { from, until } = blocks.pop() ?? { from: day, until: day };
      lost += this.shiftsBetween(person, from, Math.min(until, day));
      if (until > day) blocks.push({ from: day, until });
    }
    if (lost === 0) return;
    const span = { person, from: day, until: this.yearEnd, year: this.year };
    this.given[person] = this.grant(span, lost, this.given[person]!);
  }

  private shiftsBetween(person: number, from: number, until: number): number {
    const cell = this.rotas.cellOf(person);
    let shifts = 0;
    for (let day = from; day < until; day++) if (this.patterns.works(cell, day)) shifts++;
    return shifts;
  }

  private plan(span: LeaveSpan): void {
    const { person } = span;
    this.posts[person] = this.ground.people.posts[person]!;
    this.plannedYear[person] = this.year;
    this.release(person);
    this.given[person] = this.grant(span, this.draws.workingDays(span), 0);
  }

  /** Finds room for so many working days; returns the count of draws after those already taken. */
  private grant(span: LeaveSpan, days: number, drawn: number): number {
    let left = days;
    let size = this.rules.block;
    let count = drawn;
    for (; left > 0 && size > 0; count++) {
      const block = this.place(span, Math.min(size, left), this.draws.drawn(span, count));
      if (block === null) size >>= 1;
      else left -= Math.min(size, left);
    }
    this.blocks[span.person]?.sort((a, b) => b.from - a.from);
    return count;
  }

  /** The first block of so many shifts from a day on that fits; null if none does in the whole span. */
  private place(span: LeaveSpan, shifts: number, start: number): Block | null {
    const days = span.until - span.from;
    for (let shift = 0; shift < days; shift++) {
      const from = span.from + ((start - span.from + shift) % days);
      const block = this.blockFrom(span, shifts, from);
      if (block === null) continue;
      this.blocks[span.person]?.push(block);
      this.mark(this.posts[span.person]!, block, 1);
      return block;
    }
    return null;
  }

  /** The block that begins with the shift of a day, if there is one and the team can spare the person throughout. */
  private blockFrom({ person, until }: LeaveSpan, shifts: number, from: number): Block | null {
    const cell = this.rotas.cellOf(person);
    const posts = this.posts[person]!;
    const most = Math.max(1, Math.floor(this.rules.atMost * this.rotas.counts[posts]!));
    if (!this.patterns.works(cell, from)) return null;
    let left = shifts;
    let day = from;
    for (; left > 0; day++) {
      if (day >= until || this.awayOn[posts]![day]! >= most || this.isTaken(person, day)) return null;
      if (this.patterns.works(cell, day)) left--;
    }
    return { from, until: day };
  }

  private isTaken(person: number, day: number): boolean {
    return this.blocks[person]?.some(({ from, until }) => day >= from && day < until) ?? false;
  }

  private mark(posts: number, { from, until }: Block, by: 1 | -1): void {
    const awayOn = this.awayOn[posts]!;
    for (let day = from; day < until; day++) awayOn[day]! += by;
  }
}
