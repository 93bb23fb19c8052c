// How shifts are worked: people on duty by plan, by roster and in truth, hours paid by kind, and meal breaks.
import { hourKinds, type PeopleObserver } from "../model/people-observer.ts";
import type { ResolvedCalendar } from "../scenario/resolved.ts";
import type { ResolvedPeople } from "../scenario/resolved-people.ts";
import type { CostBook } from "./cost-book.ts";
import { FloorTime } from "./floor-time.ts";
import type { PeopleCells } from "./people-cells.ts";
import * as column from "./people-columns.ts";
import type { Window } from "./window.ts";

type People = Parameters<PeopleObserver["peopleBegun"]>[0];
type Counts = Parameters<PeopleObserver["interval"]>[1];

const hoursPerWeek = 168;
const { curveWidth } = column;
const overtime = hourKinds.indexOf("overtime");

export class ShiftBook {
  people!: People;
  /** Cell team of people × 168 + hour of the week, of `curveWidth` columns. */
  readonly curves: Float64Array;
  readonly floorTime: FloorTime;
  private readonly calendar: ResolvedCalendar;
  private readonly plan: ResolvedPeople;
  private readonly book: PeopleCells;
  private readonly cost: CostBook | null;
  private now = -1;
  /** Seconds of the interval. */
  private time = 0;

  constructor(calendar: ResolvedCalendar, plan: ResolvedPeople, { book, cost, window }: Stores) {
    this.calendar = calendar;
    this.plan = plan;
    this.book = book;
    this.cost = cost;
    this.curves = new Float64Array(plan.posts.length * hoursPerWeek * curveWidth);
    this.floorTime = new FloorTime(plan.posts.length, window);
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
    const minimum = this.plan.posts[posts]!.minimumCover;
    if (minimum === null) return;
    book.count(posts, column.coverTime, this.time);
    if (counts.present < minimum[this.now]!) book.count(posts, column.belowCoverTime, this.time);
  }

  pay(person: number, kind: number, seconds: number): void {
    this.book.count(this.people.posts[person]!, column.paidTime + kind, seconds);
    if (kind === overtime) this.cost?.noteOvertime(person, seconds);
  }

  mealUnpaid(person: number, seconds: number): void {
    if (this.book.month >= 0) this.floorTime.takeOff(this.people.posts[person]!, seconds);
  }

  /** A conversation beyond the end of a shift is paid as overtime, by the team on whose floor it was. */
  overrun(person: number, posts: number, seconds: number): void {
    this.book.count(posts, column.overrunTime, seconds);
    this.book.count(posts, column.paidTime + overtime, seconds);
    this.cost?.noteOvertime(person, seconds);
    this.floorTime.talkOn(posts, seconds, this.book.month >= 0 ? seconds : 0);
  }

  talkOn(posts: number, seconds: number): void {
    this.floorTime.talkOn(posts, seconds, 0);
  }

  takeBreak(person: number, late: number, time: number): void {
    const posts = this.people.posts[person]!;
    this.book.count(posts, column.breaksTaken, 1);
    this.book.count(posts, column.breakSlip, late);
    this.floorTime.goOut(posts, time);
  }

  missBreak(person: number): void {
    this.book.count(this.people.posts[person]!, column.breaksMissed, 1);
  }

  cutBreak(person: number, seconds: number): void {
    this.floorTime.stayIn(this.people.posts[person]!, seconds);
  }

  private addCurves(cells: Float64Array, base: number, { planned, scheduled, present }: Counts): void {
    cells[base]! += planned * this.time;
    cells[base + 1]! += scheduled * this.time;
    cells[base + 2]! += present * this.time;
    cells[base + 3]! += this.time;
  }
}

interface Stores {
  readonly book: PeopleCells;
  readonly cost: CostBook | null;
  readonly window: Window;
}
