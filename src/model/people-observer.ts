// What an observer may hear of people: their careers, their shifts, and the hours that are paid. Columns are read through
// `People`. All of it happens as an interval starts; careers as a local day does.
import { personChart } from "./chart-tables.ts";
import type { People } from "./people.ts";

/** States of a person, by index, as dotted paths of the chart. */
export const personStates: readonly string[] = personChart.states;

/** How the hours of a person are spent, by index. Those from `leave` on are away or off the phones. */
export const hourKinds = [
  "rostered",
  "overtime",
  "training",
  "trainers",
  "classroom",
  "tutored",
  "restricted",
  "course",
  "leave",
  "ill",
  "illLong",
] as const;
export type HourKind = (typeof hourKinds)[number];

export interface PeopleObserver {
  /** Before the first interval; nobody is there yet. */
  peopleBegun(people: People): void;
  /** A local day begins; careers of the day come after it, then shifts. */
  peopleDayStarts(day: number): void;
  /** In post from now on: at the start, or in the classroom. `people` has the team. */
  personJoins(person: number): void;
  /** The step of the chart has been taken: `people.state` is `state` from now on, and was `before`. */
  personStepped(person: number, before: number, state: number): void;
  /** Goes to another team: `people.posts` is still the one before. */
  personMoves(person: number, posts: number): void;
  /** No longer in post: dropped out, or gone to `people.destination`. */
  personLeaves(person: number): void;
  /** A cohort has been approved for a day; `heads` of it will be advertised for. */
  cohortApproved(recruitment: number, startsOn: number, heads: number): void;
  /** Somebody has gone to a part of response, and counts there from now on: index of `destinations`. */
  arrivedElsewhere(destination: number): void;
  /** The team in an interval: on the roster of full posts; rostered, of those in post, leave and training taken off; present. */
  interval(
    posts: number,
    counts: { readonly planned: number; readonly scheduled: number; readonly present: number },
  ): void;
  /** Paid seconds that begin with the interval or shift at hand; `unsocial` of them count as unsocial. */
  hoursPaid(person: number, kind: number, seconds: number, unsocial: number): void;
  /** Of hours paid on the floor that are told next: seconds that are taken off them for the meal. */
  mealUnpaid(person: number, seconds: number): void;
  /**
   * A conversation on the floor of a team ends, so many seconds after the shift of the person did: paid as overtime too. Or
   * after they went for a meal, or on a course: not paid.
   */
  overran(person: number, posts: number, seconds: number): void;
  talkedOn(posts: number, seconds: number): void;
  /** A meal break begins, put off by so many seconds because others waited; it lasts `time` seconds. Or it is missed. */
  breakTaken(person: number, late: number, time: number): void;
  breakMissed(person: number): void;
  /** The shift is over so many seconds before the end of the meal break that was told. */
  breakCut(person: number, seconds: number): void;
}
