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

  startDay(day: number): void {
    const { retention, byPosts } = this.leaving;
    const isKept = retention !== null && day >= retention.from && day <= retention.until;
    const kept = isKept ? retention.hazard : 1;
    for (let posts = 0; posts < this.times.length; posts++)
      this.times[posts] = kept * (byPosts?.[posts] ?? 1) * this.pressure(posts);
  }

  /** Of giving notice, a day, as things are now. */
  ofNotice(person: number): number {
    const { people, day } = this.state;
    const served = day - people.joinedOn[person]!;
    let band = this.from.length - 1;
    while (band > 0 && served < this.from[band]!) band--;
    return this.perDay[band]! * this.times[people.posts[person]!]!;
  }

  /** Of retiring, a day, for days up to the one at hand. */
  ofRetirement(person: number): number {
    const { retirement } = this.leaving;
    const { people, day } = this.state;
    if (retirement === null || day - people.joinedOn[person]! <= retirement.after) return 0;
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
