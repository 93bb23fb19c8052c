// Three curves of a team: planned, with every post filled and nobody away; scheduled, of those in post, without leave,
// training and courses; present, as logged in.
import type { ResolvedPeople } from "../scenario/resolved-people.ts";
import type { CentreState } from "./centre-state.ts";
import type { PatternDays } from "./pattern-days.ts";
import type { RotaDeal } from "./rota-deal.ts";

/** By interval, and one more: by how many the team grows. */
interface Steps {
  readonly planned: Int32Array;
  readonly scheduled: Int32Array;
}

export class TeamCurves {
  private readonly state: CentreState;
  private readonly plan: ResolvedPeople;
  private readonly rotas: RotaDeal;
  private readonly patterns: PatternDays;
  private readonly steps: readonly Steps[];
  /** By posts: people who are to be on the floor in each interval; null where there is no minimum. */
  private readonly cover: readonly (Int16Array | null)[];
  private readonly told: readonly { planned: number; scheduled: number; present: number }[];

  constructor(
    state: CentreState,
    plan: ResolvedPeople,
    { rotas, patterns }: { readonly rotas: RotaDeal; readonly patterns: PatternDays },
  ) {
    const intervals = state.scenario.calendar.intervalDay.length;
    this.state = state;
    this.plan = plan;
    this.rotas = rotas;
    this.patterns = patterns;
    this.steps = plan.posts.map(() => {
      return { planned: new Int32Array(intervals + 1), scheduled: new Int32Array(intervals + 1) };
    });
    this.cover = plan.posts.map(({ minimumCover }) => {
      return minimumCover === null ? null : new Int16Array(intervals);
    });
    this.told = plan.posts.map(() => ({ planned: 0, scheduled: 0, present: 0 }));
  }

  /** Counts the shifts of full posts that begin on a day; on the first day, those of the night before too. */
  startDay(day: number): void {
    const { start, end } = this.patterns;
    for (let posts = 0; posts < this.steps.length; posts++) {
      const { planned } = this.steps[posts]!;
      for (const cell of this.rotas.establishment[posts]!) {
        if (start[cell]! >= 0) addShift(planned, start[cell]!, end[cell]!);
        if (day === 0 && this.patterns.works(cell, -1)) addShift(planned, 0, this.patterns.endOn(cell, -1));
      }
    }
  }

  /** Somebody in post has a shift, from one interval to before another. */
  schedule(posts: number, from: number, until: number): void {
    addShift(this.steps[posts]!.scheduled, from, until);
  }

  /** Somebody is to be on the floor, from one interval to before another. */
  bringToFloor(posts: number, from: number, until: number): void {
    const cover = this.cover[posts]!;
    if (cover === null) return;
    for (let i = from; i < until; i++) cover[i]!++;
  }

  /** How many fewer than the minimum are to be on the floor in an interval. */
  shortBy(posts: number, interval: number): number {
    const minimum = this.plan.posts[posts]!.minimumCover;
    const cover = this.cover[posts]!;
    return minimum === null || cover === null ? 0 : minimum[interval]! - cover[interval]!;
  }

  /** Tells the counts of an interval. */
  tell(interval: number): void {
    const { observer, floor } = this.state;
    for (let posts = 0; posts < this.steps.length; posts++) {
      const told = this.told[posts]!;
      told.planned += this.steps[posts]!.planned[interval]!;
      told.scheduled += this.steps[posts]!.scheduled[interval]!;
      told.present = floor.scheduled[this.plan.posts[posts]!.team]!;
      observer.people?.interval(posts, told);
    }
  }
}

function addShift(steps: Int32Array, from: number, until: number): void {
  steps[from]!++;
  steps[until]!--;
}
