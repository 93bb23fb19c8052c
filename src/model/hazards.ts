// How likely people are to leave: by time served, by team, by how hard past weeks were, and less while a payment keeps them.
import type { ResolvedLeaving } from "../scenario/resolved-people.ts";
import type { CareerState } from "./career-state.ts";

export class Hazards {
  readonly leaving: ResolvedLeaving;
  private readonly state: CareerState;
  private readonly from: Float64Array;
  private readonly perDay: Float64Array;
  /** By posts: what multiplies the hazard by time served, on the day at hand. */
  private readonly times: Float64Array;

  constructor(state: CareerState, leaving: ResolvedLeaving) {
    this.state = state;
    this.leaving = leaving;
    this.from = Float64Array.from(leaving.hazard, ({ from }) => from);
    this.perDay = Float64Array.from(leaving.hazard, ({ perDay }) => perDay);
    this.times = new Float64Array(state.inPost.length);
  }

  /** What multiplies hazards that are counted as a day starts, which are those of the day before. */
  startDay(day: number): void {
    const { retention, byPosts } = this.leaving;
    const counted = day - 1;
    const isKept = retention !== null && counted >= retention.from && counted < retention.until;
    const kept = isKept ? retention.hazard : 1;
    for (let posts = 0; posts < this.times.length; posts++)
      this.times[posts] = kept * (byPosts?.[posts] ?? 1) * this.pressure(posts);
  }

  /** Of giving notice, a day, with the time served by an instant. */
  ofNotice(person: number, by: number): number {
    const { people } = this.state;
    const served = by - people.joinedOn[person]!;
    let band = this.from.length - 1;
    while (band > 0 && served < this.from[band]!) band--;
    return this.perDay[band]! * this.times[people.posts[person]!]!;
  }

  /** Of retiring, a day, with the time served by an instant. */
  ofRetirement(person: number, by: number): number {
    const { retirement } = this.leaving;
    if (retirement === null || by - this.state.people.joinedOn[person]! < retirement.after) return 0;
    return retirement.perDay;
  }

  /** 1 + the effects of hard work and of broken meal breaks. */
  private pressure(posts: number): number {
    const { occupancy, missedBreaks } = this.leaving;
    const { feedback } = this.state.ground;
    let pressure = 1;
    if (occupancy !== null)
      pressure += occupancy.times * Math.max(0, feedback.occupancy(posts, occupancy.over) - occupancy.above);
    if (missedBreaks !== null)
      pressure += missedBreaks.times * feedback.missedBreaks(posts, missedBreaks.over);
    return pressure;
  }
}
