// What the floor gives back to its people: by team, how busy past days were, and how many meal breaks were missed.
import type { ResolvedPeople } from "../scenario/resolved-people.ts";
import type { CentreState } from "./centre-state.ts";

/** Sums up to the start of each day. */
interface PastDays {
  readonly team: number;
  readonly busy: Float64Array;
  readonly staffed: Float64Array;
  readonly missed: Float64Array;
  readonly breaks: Float64Array;
}

export class FloorFeedback {
  private readonly state: CentreState;
  private readonly past: readonly PastDays[];
  /** By posts, up to now. */
  private readonly missed: Float64Array;
  private readonly breaks: Float64Array;
  private today = 0;

  constructor(state: CentreState, { posts }: ResolvedPeople) {
    const sums = () => new Float64Array(state.scenario.calendar.days + 1);
    this.state = state;
    this.past = posts.map(({ team }) => {
      return { team, busy: sums(), staffed: sums(), missed: sums(), breaks: sums() };
    });
    this.missed = new Float64Array(posts.length);
    this.breaks = new Float64Array(posts.length);
  }

  /** The days before have been worked. */
  startDay(day: number): void {
    const { desks } = this.state.floor;
    this.today = day;
    for (const [posts, { team, busy, staffed, missed, breaks }] of this.past.entries()) {
      busy[day] = desks?.busySeconds(team) ?? 0;
      staffed[day] = desks?.staffedSeconds(team) ?? 0;
      missed[day] = this.missed[posts]!;
      breaks[day] = this.breaks[posts]!;
    }
  }

  /** A meal break of somebody of the team has been taken or missed. */
  noteBreak(posts: number, isMissed: boolean): void {
    this.breaks[posts]!++;
    if (isMissed) this.missed[posts]!++;
  }

  /** Busy ÷ staffed time of the team over the past `over` days; 0 before there is any. */
  occupancy(posts: number, over: number): number {
    const { busy, staffed } = this.past[posts]!;
    return this.share(busy, staffed, over);
  }

  /** Meal breaks missed ÷ due over the past `over` days; 0 before there is any. */
  missedBreaks(posts: number, over: number): number {
    const { missed, breaks } = this.past[posts]!;
    return this.share(missed, breaks, over);
  }

  private share(part: Float64Array, whole: Float64Array, over: number): number {
    const { today } = this;
    const since = Math.max(0, today - Math.round(over));
    const sum = whole[today]! - whole[since]!;
    return sum > 0 ? (part[today]! - part[since]!) / sum : 0;
  }
}
