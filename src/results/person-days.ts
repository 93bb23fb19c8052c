// Who is in post, by the state of everybody at the end of each day: headcount by band of experience, and the day's pay.
import { type PeopleObserver, personStates } from "../model/people-observer.ts";
import type { ResolvedPeople } from "../scenario/resolved-people.ts";
import type { CostBook, PaidDay } from "./cost-book.ts";
import type { PeopleCells } from "./people-cells.ts";
import * as column from "./people-columns.ts";
import type { PeopleStock } from "./people-stock.ts";

type People = Parameters<PeopleObserver["peopleBegun"]>[0];

const isInTraining = statesAmong(["classroom", "tutored"]);
const isInPost = statesAmong(["classroom", "tutored", "competent", "onCourse", "leaving"]);
const classroom = personStates.indexOf("classroom");

export class PersonDays {
  people!: People;
  private readonly plan: ResolvedPeople;
  private readonly book: PeopleCells;
  private readonly stock: PeopleStock;
  private readonly cost: CostBook | null;
  private readonly paid: PaidDay = { base: -1, day: -1, isInTraining: false, isInClassroom: false };

  constructor(plan: ResolvedPeople, book: PeopleCells, { stock, cost }: Stores) {
    this.plan = plan;
    this.book = book;
    this.stock = stock;
    this.cost = cost;
  }

  /** The window begins: whoever is in post before anybody comes or goes. */
  seeStart(): void {
    for (let person = 0; person < this.people.count; person++) this.addToStart(person);
  }

  addToStart(person: number): void {
    const posts = this.people.posts[person]!;
    const state = this.people.state[person]!;
    this.stock.atStart[posts]! += isInPost[state]!;
    this.stock.trainingAtStart[posts]! += isInTraining[state]!;
  }

  seeEnd(): void {
    const { people, stock } = this;
    for (let person = 0; person < people.count; person++) {
      const state = people.state[person]!;
      stock.atEnd[people.posts[person]!]! += isInPost[state]!;
      stock.trainingAtEnd[people.posts[person]!]! += isInTraining[state]!;
    }
  }

  /** A day is over, with everybody in the state of its morning. */
  endDay(): void {
    const { people, plan, book } = this;
    this.stock.endDay(book.day);
    for (let person = 0; person < people.count; person++) {
      if (isInPost[people.state[person]!] === 1) this.countDay(person);
    }
    for (let posts = 0; posts < plan.posts.length; posts++)
      book.count(posts, column.establishmentDays, plan.posts[posts]!.establishment);
  }

  private countDay(person: number): void {
    const { people, paid, cost, book } = this;
    const state = people.state[person]!;
    const posts = people.posts[person]!;
    if (cost !== null) {
      paid.base = book.month < 0 ? -1 : book.baseOf(posts);
      paid.day = book.day;
      paid.isInTraining = isInTraining[state] === 1;
      paid.isInClassroom = state === classroom;
      cost.payDay(people, person, paid);
    }
    book.count(posts, column.headcountDays, 1);
    if (isInTraining[state] === 1) book.count(posts, column.trainingDays, 1);
    else book.count(posts, column.bandDays + this.bandOf(person), 1);
  }

  /** By time since the tutor released them; in post at the start, by time served. */
  private bandOf(person: number): number {
    const { bands } = this.plan;
    const days = this.book.day - this.people.releasedOn[person]!;
    let band = bands.length - 1;
    while (band > 0 && bands[band]!.from > days) band--;
    return band;
  }
}

interface Stores {
  readonly stock: PeopleStock;
  readonly cost: CostBook | null;
}

/** 1 for each state of these names, or within them. */
function statesAmong(names: readonly string[]): Uint8Array {
  return Uint8Array.from(personStates, (state) => (names.includes(state.split(".")[0] ?? "") ? 1 : 0));
}
