// How shifts are worked: people on duty by plan, by roster and in truth, hours paid by kind, and meal breaks.
import { hourKinds, type PeopleObserver } from "../model/people-observer.ts";
import type { ResolvedCalendar } from "../scenario/resolved.ts";
import type { ResolvedPeople } from "../scenario/resolved-people.ts";
import type { CostBook } from "./cost-book.ts";
import type { PeopleCells } from "./people-cells.ts";
import * as column from "./people-columns.ts";

type People = Parameters<PeopleObserver["peopleBegun"]>[0];
type Counts = Parameters<PeopleObserver["interval"]>[1];

const hoursPerWeek = 168;
const { curveWidth } = column;
const overtime = hourKinds.indexOf("overtime");

export class ShiftBook {
  people!: People;
  /** Cell team of people × 168 + hour of the week, of `curveWidth` columns. */
  readonly curves: Float64Array;
  /** By team, seconds inside the window on the floor unpaid: meals missed, less what those taken last beyond their time. */
  readonly unpaidTime: Float64Array;
  private readonly calendar: ResolvedCalendar;
  private readonly plan: ResolvedPeople;
  private readonly book: PeopleCells;
  private readonly cost: CostBook | null;
  private now = -1;
  /** Seconds of the interval. */
  private time = 0;

  constructor(
    calendar: ResolvedCalendar,
    plan: ResolvedPeople,
    { book, cost }: { readonly book: PeopleCells; readonly cost: CostBook | null },
  ) {
    this.calendar = calendar;
    this.plan = plan;
    this.book = book;
    this.cost = cost;
    this.curves = new Float64Array(plan.posts.length * hoursPerWeek * curveWidth);
    this.unpaidTime = new Float64Array(plan.posts.length);
  }

  startInterval(interval: number): void {
    const { intervalStartAt } = this.calendar;
    this.now = interval;
    this.time = intervalStartAt[interval + 1]! - intervalStartAt[interval]!;
  }

  addInterval(posts: number, counts: Counts): void {
    const { book, calendar } = this;
    if (book.month < 0) return;
    const cell = (posts * hoursPerWeek + calendar.intervalHourOfWeek[this.now]!) * curveWidth;
    this.addCurves(book.cells, book.baseOf(posts) + column.plannedTime, counts);
    this.addCurves(this.curves, cell, counts);
  }

  pay(person: number, kind: number, seconds: number): void {
    this.book.count(this.people.posts[person]!, column.paidTime + kind, seconds);
    if (kind === overtime) this.cost?.noteOvertime(person, seconds);
  }

  /** A conversation beyond the end of a shift is paid as overtime. */
  overrun(person: number, seconds: number): void {
    this.book.count(this.people.posts[person]!, column.overrunTime, seconds);
    this.pay(person, overtime, seconds);
  }

  takeBreak(person: number, late: number, time: number): void {
    const posts = this.people.posts[person]!;
    this.book.count(posts, column.breaksTaken, 1);
    this.book.count(posts, column.breakSlip, late);
    if (this.book.month >= 0) this.unpaidTime[posts]! += this.mealOf(person) - time;
  }

  missBreak(person: number): void {
    const posts = this.people.posts[person]!;
    this.book.count(posts, column.breaksMissed, 1);
    if (this.book.month >= 0) this.unpaidTime[posts]! += this.mealOf(person);
  }

  /** Seconds. */
  private mealOf(person: number): number {
    const { people, plan } = this;
    if (plan.breaks === null) return 0;
    const rota = plan.posts[people.posts[person]!]!.rotas[people.rota[person]!];
    return plan.patterns[rota?.pattern ?? 0]?.meal ?? plan.breaks.meal;
  }

  private addCurves(cells: Float64Array, base: number, { planned, scheduled, present }: Counts): void {
    cells[base]! += planned * this.time;
    cells[base + 1]! += scheduled * this.time;
    cells[base + 2]! += present * this.time;
    cells[base + 3]! += this.time;
  }
}
