// Annual leave, planned at the start of each year of 365 days: everybody's working days in blocks, begun on days drawn by
// the seasons, moved to later days (and round to the start of the year) where too many of the team would be away at once.
import type { ResolvedAbsence } from "../scenario/resolved-people.ts";
import type { PatternDays } from "./pattern-days.ts";
import { away, onRoster, roleOf } from "./person-roles.ts";
import { purposeIndex } from "./purposes.ts";
import type { RotaDeal } from "./rota-deal.ts";
import type { WorkforceGround } from "./workforce-ground.ts";

const never = 0x7fffffff;
const leaveStart = purposeIndex("leaveStart");
const daysPerYear = 365;
/** Draws of a year: one for each block, and the last for the odd part of a day. */
const drawsPerYear = 64;

interface Block {
  readonly from: number;
  readonly until: number;
}

/** A year, or what is left of it. */
interface Span {
  readonly person: number;
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
  private unplanned: number[] = [];
  /** By posts, by day: people away. */
  private readonly awayOn: readonly Int32Array[];
  /** By day, and one more: weight of the days before it. */
  private readonly weight: Float64Array;
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
    this.weight = new Float64Array(days + 1);
    for (let day = 0; day < days; day++)
      this.weight[day + 1] = this.weight[day]! + (rules.factor?.[day] ?? 1);
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
      this.plan({ person, from: day, until: this.yearEnd });
      planned(person);
    }
    this.unplanned = [];
  }

  /** The first day at work again of somebody whose leave covers a day, and begins now; 0 if none does. */
  takenUntil(person: number, day: number): number {
    const block = this.dropPast(person, day);
    if (block === undefined || block.from > day) return 0;
    this.blocks[person]?.pop();
    return block.until;
  }

  /** The next day on which leave begins. */
  nextDay(person: number, day: number): number {
    return this.dropPast(person, day)?.from ?? never;
  }

  private dropPast(person: number, day: number): Block | undefined {
    const blocks = this.blocks[person] ?? [];
    while ((blocks.at(-1)?.until ?? never) <= day) blocks.pop();
    return blocks.at(-1);
  }

  private plan(span: Span): void {
    const { person } = span;
    this.posts[person] = this.ground.people.posts[person]!;
    this.plannedYear[person] = this.year;
    this.release(person);
    let left = this.workingDays(span);
    let size = this.rules.block;
    for (let count = 0; left > 0 && size > 0; count++) {
      const block = this.place(span, Math.min(size, left), this.drawn(span, count));
      if (block === null) size >>= 1;
      else left -= Math.min(size, left);
    }
    this.blocks[person]?.sort((a, b) => b.from - a.from);
  }

  /** Working days of a year, or the part of them that falls to the days left by the seasons. */
  private workingDays({ person, from, until }: Span): number {
    const { days } = this.rules;
    const part =
      until - from === daysPerYear ? days : (days * (this.weight[until]! - this.weight[from]!)) / daysPerYear;
    return Math.floor(part + this.uniform(person, drawsPerYear - 1));
  }

  private uniform(person: number, count: number): number {
    return this.ground.draws.decision(person, leaveStart, this.year * drawsPerYear + count);
  }

  /** A day drawn by the seasons. */
  private drawn({ person, from, until }: Span, count: number): number {
    const { weight } = this;
    const share = this.uniform(person, count % (drawsPerYear - 1));
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

  /** The first block of so many shifts from a day on that fits; null if none does in the whole span. */
  private place(span: Span, shifts: number, start: number): Block | null {
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
  private blockFrom({ person, until }: Span, shifts: number, from: number): Block | null {
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
