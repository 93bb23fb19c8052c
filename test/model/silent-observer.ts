// An observer that hears everything and does nothing; tests override what they listen to.
import type { Observer } from "../../src/model/observer.ts";

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
