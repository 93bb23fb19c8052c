// The cells of the people book, by team of people and month, and the month that it is.
import type { ResolvedScenario } from "../scenario/resolved.ts";
import type { ResolvedPeople } from "../scenario/resolved-people.ts";
import { peopleWidth } from "./people-columns.ts";
import type { Window } from "./window.ts";

export class PeopleCells {
  /** Cell team × months + month. */
  readonly cells: Float64Array;
  day = -1;
  /** The month of the day; -1 outside the window. */
  month = -1;
  private readonly width: number;
  private readonly dayMonth: Int32Array;
  private readonly monthCount: number;
  private readonly firstDay: number;

  constructor({ calendar }: ResolvedScenario, plan: ResolvedPeople, { firstDay }: Window) {
    this.width = peopleWidth(plan);
    this.dayMonth = calendar.dayMonth;
    this.monthCount = calendar.months.length;
    this.firstDay = firstDay;
    this.cells = new Float64Array(plan.posts.length * this.monthCount * this.width);
  }

  startDay(day: number): void {
    this.day = day;
    this.month = day < this.firstDay ? -1 : this.dayMonth[day]!;
  }

  /** The calendar has ended. */
  close(): void {
    this.month = -1;
  }

  /** Counts what happens inside the window. */
  count(posts: number, what: number, amount: number): void {
    if (this.month >= 0) this.cells[this.baseOf(posts) + what]! += amount;
  }

  /** Where the cell of a team begins in this month. */
  baseOf(posts: number): number {
    return (posts * this.monthCount + this.month) * this.width;
  }
}
