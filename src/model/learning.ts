// Learning: people become competent along a curve of the time since they were released by the tutor; who comes from
// another team meets part of the difference again.
import { exp } from "../random/portable-math.ts";
import type { ResolvedCurve, ResolvedPeople } from "../scenario/resolved-people.ts";
import type { People } from "./people.ts";

/** Of the difference to 1, e^-3 = 5 % is left when the curve is called settled. */
const settledExponent = 3;
/** After so many times as long nothing is left of it in a double. */
const longSettled = 13;

export class Learning {
  private readonly plan: ResolvedPeople["learning"];
  private readonly tutorPace: number;
  private readonly people: People;

  constructor({ learning, tutorPace }: ResolvedPeople, people: People) {
    this.plan = learning;
    this.tutorPace = tutorPace;
    this.people = people;
  }

  /** Multiplies talk and wrap-up; somebody with a tutee is slower. */
  handleTime(person: number, day: number): number {
    const pace = this.people.tutee[person]! < 0 ? 1 : this.tutorPace;
    return this.factor(this.plan.handleTime, person, day) / pace;
  }

  /** Multiplies the share of contacts misread. */
  misread(person: number, day: number): number {
    return this.factor(this.plan.misread, person, day);
  }

  /** Multiplies the share of needs that are not right first time. */
  notRight(person: number, day: number): number {
    return this.factor(this.plan.notRight, person, day);
  }

  private factor({ start, settled }: ResolvedCurve, person: number, day: number): number {
    if (start === 1) return 1;
    const released = this.people.releasedOn[person]!;
    const moved = this.people.inTeamSince[person]!;
    const own = along(start, settled, day - released);
    if (!(moved > released)) return own;
    return Math.max(own, along(1 + (start - 1) * this.plan.afterMove, settled, day - moved));
  }
}

/** Factor after so many days: 1 + (start − 1) e^(−3 days ÷ settled); 1 if it settles at once. */
function along(start: number, settled: number, days: number): number {
  if (days > longSettled * settled) return 1;
  return 1 + (start - 1) * exp((-settledExponent * Math.max(0, days)) / settled);
}
