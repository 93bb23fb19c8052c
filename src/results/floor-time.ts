// Time on the floor that the hours paid leave out, or that they hold and nobody was there: meals, and conversations that
// went on after somebody was to go. Cut to the window, so that the audit can hold the floor against the hours paid.
import type { CentreView } from "../model/observer.ts";
import type { Window } from "./window.ts";

export class FloorTime {
  /** By team: seconds on duty inside the window, less those that are paid. */
  readonly unpaid: Float64Array;
  private readonly window: Window;
  private clock: Float64Array = new Float64Array(1);

  constructor(posts: number, window: Window) {
    this.unpaid = new Float64Array(posts);
    this.window = window;
  }

  begun({ clock }: Pick<CentreView, "clock">): void {
    this.clock = clock;
  }

  /** So many seconds of hours paid, all inside the window or all outside, were taken off for a meal. */
  takeOff(posts: number, seconds: number): void {
    this.unpaid[posts]! += seconds;
  }

  /** Somebody is out for so many seconds from now on. */
  goOut(posts: number, seconds: number): void {
    this.unpaid[posts]! -= this.inside(this.now, seconds);
  }

  /** Or is not, after all, for so many. */
  stayIn(posts: number, seconds: number): void {
    this.unpaid[posts]! += this.inside(this.now, seconds);
  }

  /** Somebody was busy for so many seconds up to now, of which some are paid. */
  talkOn(posts: number, seconds: number, paid: number): void {
    this.unpaid[posts]! += this.inside(this.now - seconds, seconds) - paid;
  }

  private get now(): number {
    return this.clock[0]!;
  }

  private inside(from: number, seconds: number): number {
    const { startAt, endAt } = this.window;
    return Math.max(0, Math.min(endAt, from + seconds) - Math.max(startAt, from));
  }
}
