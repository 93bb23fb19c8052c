// The people book: who is in post by team and month, who comes and where they go, how shifts are worked, and what it
// costs. Careers happen as a day starts, so that a day is counted when it is over.
import type { CentreView } from "../model/observer.ts";
import { type PeopleObserver, personStates } from "../model/people-observer.ts";
import { leavingReasons } from "../scenario/leaving-reasons.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";
import type { ResolvedPeople } from "../scenario/resolved-people.ts";
import { destinations } from "../scenario/schema-people.ts";
import { CostBook } from "./cost-book.ts";
import { PeopleCells } from "./people-cells.ts";
import * as column from "./people-columns.ts";
import { PeopleStock } from "./people-stock.ts";
import { PersonDays } from "./person-days.ts";
import { ShiftBook } from "./shift-book.ts";
import type { Window } from "./window.ts";

type People = Parameters<PeopleObserver["peopleBegun"]>[0];
type Counts = Parameters<PeopleObserver["interval"]>[1];

const tutored = personStates.indexOf("tutored");
const vetting = personStates.indexOf("vetting");
const droppedOut = personStates.indexOf("droppedOut");

export class PeopleBook implements PeopleObserver {
  readonly book: PeopleCells;
  readonly shifts: ShiftBook;
  /** Leavers inside the window by team of people × `leavingReasons`. */
  readonly reasons: Float64Array;
  readonly stock: PeopleStock;
  /** Null where money does not matter. */
  readonly cost: CostBook | null;
  private readonly plan: ResolvedPeople;
  private readonly window: Window;
  private readonly days: PersonDays;
  private readonly reasonCount: number;
  private people!: People;
  /** Whether the cohort whose people are told of started before the run, so that what befell them did so too. */
  private isUnderWay = false;

  constructor(scenario: ResolvedScenario, plan: ResolvedPeople, window: Window) {
    const posts = plan.posts.length;
    this.plan = plan;
    this.window = window;
    this.reasonCount = leavingReasons(plan).length;
    this.book = new PeopleCells(scenario, plan, window);
    this.reasons = new Float64Array(posts * this.reasonCount);
    this.stock = new PeopleStock(posts, window);
    this.cost = plan.pay === null ? null : new CostBook(plan, plan.pay, this.book.cells);
    this.days = new PersonDays(plan, this.book, this);
    this.shifts = new ShiftBook(scenario.calendar, plan, { book: this.book, cost: this.cost, window });
  }

  begun(view: Pick<CentreView, "clock">): void {
    this.shifts.floorTime.begun(view);
  }

  startInterval(interval: number): void {
    this.shifts.startInterval(interval);
  }

  /** The calendar has ended. */
  close(): void {
    this.days.endDay();
    this.days.seeEnd();
    this.book.close();
  }

  finish(): void {
    // Nothing is paid after the calendar's end.
  }

  peopleBegun(people: People): void {
    this.people = people;
    this.days.people = people;
    this.shifts.people = people;
  }

  peopleDayStarts(day: number): void {
    if (this.book.day >= 0) this.days.endDay();
    this.book.startDay(day);
    this.isUnderWay = false;
    if (day === this.window.firstDay) this.days.seeStart();
  }

  personJoins(person: number): void {
    const { people, stock, cost, book } = this;
    const posts = people.posts[person]!;
    const recruitment = people.recruitment[person]!;
    stock.change(posts, 1, book.day);
    if (book.day === 0 && isThereAlready(people, person)) {
      if (book.month >= 0) this.days.addToStart(person);
      return;
    }
    book.count(posts, column.joiners, 1);
    if (book.month >= 0 && recruitment >= 0) cost?.train(book.baseOf(posts), person, recruitment);
  }

  personStepped(person: number, before: number, state: number): void {
    const { people, book } = this;
    const posts = people.posts[person]!;
    if (before === vetting && state === droppedOut && !this.isUnderWay)
      book.count(posts, column.droppedVetting, 1);
    if (before !== tutored || state === droppedOut) return;
    const recruitment = this.plan.recruitment[people.recruitment[person]!];
    book.count(posts, column.released, 1);
    if (recruitment === undefined) return;
    book.count(posts, column.releasedRecruits, 1);
    book.count(posts, column.releaseTime, book.day - people.joinedOn[person]! + recruitment.approval);
  }

  personMoves(person: number, posts: number): void {
    const { book, stock } = this;
    const from = this.people.posts[person]!;
    stock.change(from, -1, book.day);
    stock.change(posts, 1, book.day);
    book.count(from, column.movedOut, 1);
    book.count(posts, column.movedIn, 1);
  }

  personLeaves(person: number): void {
    const { people, book } = this;
    const posts = people.posts[person]!;
    const destination = people.destination[person]!;
    this.stock.change(posts, -1, book.day);
    if (destination >= destinations.length) return book.count(posts, column.droppedTraining, 1);
    book.count(posts, column.leavers + destination, 1);
    if (book.month >= 0) this.reasons[posts * this.reasonCount + people.reason[person]!]!++;
  }

  /** Cohorts that are under way when the run begins were paid for before. */
  cohortApproved(recruitment: number, startsOn: number, heads: number): void {
    const { book, plan } = this;
    const { into, approval } = plan.recruitment[recruitment]!;
    this.isUnderWay = startsOn < 0;
    if (book.month < 0 || startsOn - approval <= book.day - 1) return;
    book.count(into, column.approved, heads);
    this.cost?.approve(book.baseOf(into), recruitment, heads);
  }

  arrivedElsewhere(): void {
    // What they do there is seen in the response.
  }

  interval(posts: number, counts: Counts): void {
    this.stock.seePresent(posts, counts.present);
    this.shifts.addInterval(posts, counts);
  }

  hoursPaid(person: number, kind: number, seconds: number, unsocial: number): void {
    this.shifts.pay(person, kind, seconds);
    if (unsocial > 0) this.cost?.noteUnsocial(person, unsocial);
  }

  mealUnpaid(person: number, seconds: number): void {
    this.shifts.mealUnpaid(person, seconds);
  }

  overran(person: number, posts: number, seconds: number): void {
    this.shifts.overrun(person, posts, seconds);
  }

  talkedOn(posts: number, seconds: number): void {
    this.shifts.talkOn(posts, seconds);
  }

  breakTaken(person: number, late: number, time: number): void {
    this.shifts.takeBreak(person, late, time);
  }

  breakMissed(person: number): void {
    this.shifts.missBreak(person);
  }

  breakCut(person: number, seconds: number): void {
    this.shifts.cutBreak(person, seconds);
  }
}

/** In post at the start, rather than a recruit who starts on the first day. */
function isThereAlready({ recruitment, joinedOn }: People, person: number): boolean {
  return recruitment[person]! < 0 || joinedOn[person]! < 0;
}
