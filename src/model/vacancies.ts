// The vacancies that a planner foresees at the day on which a cohort starts: posts to be filled, less those who will be
// there by then. Teams that are filled from the cohort's team by moves count with it.
import { exp } from "../random/portable-math.ts";
import type { ResolvedPeople } from "../scenario/resolved-people.ts";
import type { CareerState } from "./career-state.ts";
import type { Drives } from "./drives.ts";
import type { Hazards } from "./hazards.ts";
import {
  advertised,
  classroom,
  isCompetent,
  isLeaving,
  onCourse,
  tutored,
  vetting,
} from "./person-states.ts";
import type { Training } from "./training.ts";

interface Foresight {
  readonly training: Training;
  readonly drives: Drives;
  /** Null where nobody leaves but by drives. */
  readonly hazards: Hazards | null;
}

export class Vacancies {
  private readonly state: CareerState;
  private readonly foresight: Foresight;

  constructor(state: CareerState, foresight: Foresight) {
    this.state = state;
    this.foresight = foresight;
  }

  /** Expected vacancies of some posts, and of those filled from them, on a day: rounded, none if negative. */
  forecast(posts: number, on: number): number {
    const { state, foresight } = this;
    const { plan } = state.ground;
    const isCounted = withThoseFilledFrom(plan, posts);
    const until = Math.max(on, state.day);
    let open = foresight.drives.expected(isCounted, until);
    for (let each = 0; each < isCounted.length; each++)
      if (isCounted[each] === 1) open += plan.posts[each]!.fillTo;
    for (let i = 0; i < state.aliveCount; i++) {
      const person = state.alive[i]!;
      if (isCounted[state.postsAhead(person)] === 1) open -= this.expected(person, until);
    }
    return Math.max(0, Math.round(open));
  }

  /**
   * How much of a person will be there on a day; the hazard of today counts for all days on which notice could be given that
   * ends by then: who leaves sooner has given it already.
   */
  private expected(person: number, until: number): number {
    const { state } = this;
    const now = state.people.state[person]!;
    if (isLeaving[now] === 1) return state.dueOn[person]! > until ? 1 : 0;
    if (isCompetent[now] === 1 || now === onCourse)
      return exp(-this.hazard(person) * this.daysForNotice(until));
    if (now === classroom || now === tutored) return this.foresight.training.survival(person);
    if ((now === advertised || now === vetting) && state.startsOn[person]! <= until)
      return this.foresight.training.survival(person);
    return 0;
  }

  private daysForNotice(until: number): number {
    const notice = this.foresight.hazards?.leaving.notice ?? 0;
    return Math.max(0, until - this.state.day - notice);
  }

  private hazard(person: number): number {
    const { hazards } = this.foresight;
    const { day } = this.state;
    return hazards === null ? 0 : hazards.ofNotice(person, day) + hazards.ofRetirement(person, day);
  }
}

/** By posts: 1 for some posts, and for those that people come to from there, at once or in turn. */
function withThoseFilledFrom({ posts, moves }: ResolvedPeople, first: number): Uint8Array {
  const isCounted = new Uint8Array(posts.length);
  isCounted[first] = 1;
  for (let round = 1; round < posts.length; round++)
    for (const { from, to } of moves) if (isCounted[from] === 1) isCounted[to] = 1;
  return isCounted;
}
