// Leaving: everybody has a store of hazard, drawn at birth, which days in post use up; notice is given when nothing is left
// of it. So a higher hazard makes the same people leave, only earlier.
import { log } from "../random/portable-math.ts";
import { leavingReasons } from "../scenario/leaving-reasons.ts";
import type { ResolvedLeaving } from "../scenario/resolved-people.ts";
import { destinations } from "../scenario/schema-people.ts";
import { eventIndex } from "../statecharts/compile.ts";
import type { CareerState } from "./career-state.ts";
import { personChart } from "./chart-tables.ts";
import type { Hazards } from "./hazards.ts";
import { isCompetent, onCourse } from "./person-states.ts";
import { purposeIndex } from "./purposes.ts";

const onNotice = eventIndex(personChart, "GIVE_NOTICE");
const leavingClock = purposeIndex("leavingClock");
const leavingDestination = purposeIndex("leavingDestination");
/** The clocks of a person. */
const noticeClock = 0;
const retirementClock = 1;
const retired = destinations.indexOf("retired");

/** The last step of a life in the centre, by index of the destination. */
const goes = Int32Array.from(
  [
    "BECOME_OFFICER",
    "BECOME_PCSO",
    "BECOME_INVESTIGATOR",
    "JOIN_TRANSPORT",
    "BECOME_CONTROLLER",
    "RETIRE",
    "GO_ELSEWHERE",
  ] as const,
  (event) => eventIndex(personChart, event),
);

/** Where somebody goes, the index of why, and the day on which they are gone. */
interface Departure {
  readonly to: number;
  readonly reason: number;
  readonly on: number;
}

/** The person gives notice, and goes on the day told; at once if that is now. */
export function giveNotice(state: CareerState, person: number, { to, reason, on }: Departure): void {
  state.people.destination[person] = to;
  state.people.reason[person] = reason;
  state.at = state.day;
  state.steps.step(person, onNotice);
  state.plan(person, goes[to]!, on);
  state.settle(person);
}

export class Leaving {
  private readonly state: CareerState;
  private readonly leaving: ResolvedLeaving;
  private readonly hazards: Hazards;
  private readonly retirementReason: number;

  constructor(state: CareerState, hazards: Hazards) {
    this.state = state;
    this.leaving = hazards.leaving;
    this.hazards = hazards;
    this.retirementReason = leavingReasons(state.ground.plan).length - 1;
  }

  /** From this instant on the person can leave. */
  arm(person: number, from: number): void {
    const { draws } = this.state.ground;
    this.state.countedOn[person] = from;
    this.state.toNotice[person] = -log(draws.decision(person, leavingClock, noticeClock));
    if (this.leaving.retirement !== null)
      this.state.toRetirement[person] = -log(draws.decision(person, leavingClock, retirementClock));
  }

  /** Counts the hazard since the day before; who has used it up gives notice, once back if on a course. */
  startDay(day: number): void {
    const { state, hazards } = this;
    const { alive, people, countedOn, toNotice, toRetirement } = state;
    const retires = this.leaving.retirement !== null;
    for (let i = 0; i < state.aliveCount; i++) {
      const person = alive[i]!;
      const now = people.state[person]!;
      if (isCompetent[now] === 0 && now !== onCourse) continue;
      const since = countedOn[person]!;
      countedOn[person] = day;
      toNotice[person]! -= hazards.ofNotice(person, since) * (day - since);
      if (retires) toRetirement[person]! -= hazards.ofRetirement(person, since) * (day - since);
      if (now !== onCourse && (toNotice[person]! <= 0 || toRetirement[person]! <= 0)) this.leave(person);
    }
  }

  private leave(person: number): void {
    const { state, leaving } = this;
    const on = state.day + leaving.notice;
    if (state.toNotice[person]! > 0)
      return giveNotice(state, person, { to: retired, reason: this.retirementReason, on });
    let left = state.ground.draws.decision(person, leavingDestination, 0);
    let reason = 0;
    while (reason < leaving.destinations.length - 1 && left >= leaving.destinations[reason]!.share)
      left -= leaving.destinations[reason++]!.share;
    giveNotice(state, person, { to: leaving.destinations[reason]!.to, reason, on });
  }
}
