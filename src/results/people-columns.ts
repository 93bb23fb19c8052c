// What the people book counts for each team and month. Days are person-days, times are person-seconds, money is pounds.
import { hourKinds } from "../model/people-observer.ts";
import type { ResolvedPeople } from "../scenario/resolved-people.ts";
import { destinations } from "../scenario/schema-people.ts";

/** What people cost, by index. */
export const costParts = [
  "pay",
  "allowances",
  "unsocial",
  "overtime",
  "onCosts",
  "retention",
  "recruitment",
  "training",
] as const;

/** In post; of them in training; and what would be full. */
export const headcountDays = 0;
export const trainingDays = 1;
export const establishmentDays = 2;
/** Came in from outside, dropped out of vetting and of training, came from and went to other teams. */
export const joiners = 3;
export const droppedVetting = 4;
export const droppedTraining = 5;
export const movedIn = 6;
export const movedOut = 7;
/** Heads approved; released by the tutor; of recruits among them: how many, and days from approval until then. */
export const approved = 8;
export const released = 9;
export const releasedRecruits = 10;
export const releaseTime = 11;
/** On duty by the roster of full posts; of those in post, leave and courses taken off (13); present; and all seconds. */
export const plannedTime = 12;
export const presentTime = 14;
export const observedTime = 15;
/** Conversations beyond the end of a shift. */
export const overrunTime = 16;
/** Meal breaks, and seconds after they were due. */
export const breaksTaken = 17;
export const breaksMissed = 18;
export const breakSlip = 19;
/** At the start and the end of the window, only in the cells of the whole of it: in post, and of them in training. */
export const headcountAtStart = 20;
export const trainingAtStart = 21;
export const headcountAtEnd = 22;
export const trainingAtEnd = 23;
/** 1 where nobody was left some day, and the days from the start of the window until then; of the whole window too. */
export const emptied = 24;
export const daysUntilEmpty = 25;
/** For what money is divided by: contacts answered, needs settled, jobs attended, hours of response units. */
export const answered = 26;
export const settledNeeds = 27;
export const deployments = 28;
export const unitTime = 29;
/** Where there is a minimum cover: with fewer people there, and all of it. */
export const belowCoverTime = 30;
export const coverTime = 31;
/** Leavers by destination, paid time by kind of hours, cost by part; then days in each band of experience. */
export const leavers = 32;
export const paidTime = leavers + destinations.length;
export const cost = paidTime + hourKinds.length;
export const bandDays = cost + costParts.length;

export function peopleWidth({ bands }: Pick<ResolvedPeople, "bands">): number {
  return bandDays + bands.length;
}

/** Of a team and an hour of the week: `plannedTime` to `observedTime`, from 0. */
export const curveWidth = 4;
