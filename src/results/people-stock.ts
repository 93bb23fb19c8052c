// People in post, counted in two ways: by who joins, moves and leaves, and day by day by the state that everybody is in.
// The audit holds the one against the other. Also the day on which a team has nobody left.
import type { Window } from "./window.ts";

const never = -1;

export class PeopleStock {
  /** By team: in post now, by joins, moves and leaves. */
  readonly headcount: Int32Array;
  /** In post, and of them in training, by their states: at the start of the window and at its end. */
  readonly atStart: Float64Array;
  readonly trainingAtStart: Float64Array;
  readonly atEnd: Float64Array;
  readonly trainingAtEnd: Float64Array;
  /** The first day on which nobody of those who were there was left; -1 for none. */
  readonly emptyOn: Int32Array;
  /** The most people ever present beyond those in post. */
  readonly presentBeyond: Float64Array;
  /** Person-days inside the window by joins, moves and leaves. */
  readonly daysServed: Float64Array;
  private readonly hadSomebody: Uint8Array;
  private readonly window: Window;

  constructor(posts: number, window: Window) {
    this.window = window;
    this.headcount = new Int32Array(posts);
    this.atStart = new Float64Array(posts);
    this.trainingAtStart = new Float64Array(posts);
    this.atEnd = new Float64Array(posts);
    this.trainingAtEnd = new Float64Array(posts);
    this.emptyOn = new Int32Array(posts).fill(never);
    this.presentBeyond = new Float64Array(posts);
    this.daysServed = new Float64Array(posts);
    this.hadSomebody = new Uint8Array(posts);
  }

  /** One more (1) or one fewer (-1) from a day on. */
  change(posts: number, by: number, day: number): void {
    this.headcount[posts]! += by;
    this.daysServed[posts]! += by * (this.lastDay - Math.max(day, this.window.firstDay));
  }

  /** A day is over: nobody comes or goes on it any more. */
  endDay(day: number): void {
    for (let posts = 0; posts < this.headcount.length; posts++) {
      if (this.headcount[posts]! > 0) this.hadSomebody[posts] = 1;
      else if (this.hadSomebody[posts] === 1 && this.emptyOn[posts] === never) this.emptyOn[posts] = day;
    }
  }

  seePresent(posts: number, present: number): void {
    const beyond = present - this.headcount[posts]!;
    if (beyond > this.presentBeyond[posts]!) this.presentBeyond[posts] = beyond;
  }

  private get lastDay(): number {
    return this.window.firstDay + this.window.days;
  }
}
