// Observers that hear everything and do nothing; tests override what they listen to.
import type { Observer } from "../../src/model/observer.ts";
import type { PeopleObserver } from "../../src/model/people-observer.ts";

const nothing = () => undefined;

export const silentObserver: Observer = {
  begun: nothing,
  intervalStarted: nothing,
  horizonReached: nothing,
  dayPlanned: nothing,
  needBorn: nothing,
  needSettled: nothing,
  needLost: nothing,
  needRetries: nothing,
  rang: nothing,
  joined: nothing,
  leaves: nothing,
  answered: nothing,
  abandoned: nothing,
  blocked: nothing,
  transferred: nothing,
  upgraded: nothing,
  leftVoicemail: nothing,
  ended: nothing,
  talked: nothing,
  interrupted: nothing,
  resumed: nothing,
  wrapUpStarts: nothing,
  wrappedUp: nothing,
  staffChanges: nothing,
  finished: nothing,
};

/** Of people alone. */
export const silentPeople: PeopleObserver = {
  peopleBegun: nothing,
  peopleDayStarts: nothing,
  personJoins: nothing,
  personStepped: nothing,
  personMoves: nothing,
  personLeaves: nothing,
  cohortApproved: nothing,
  arrivedElsewhere: nothing,
  interval: nothing,
  hoursPaid: nothing,
  overran: nothing,
  breakTaken: nothing,
  breakMissed: nothing,
  breakCut: nothing,
  mealUnpaid: nothing,
  talkedOn: nothing,
};
