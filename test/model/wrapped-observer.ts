// An observer that passes everything on to another, save what is overridden: to listen beside the recorder, or to
// plant a fault between the model and the books.
import type { Observer } from "../../src/model/observer.ts";

export function wrappedObserver(observer: Observer, overrides: Partial<Observer>): Observer {
  return {
    ...(observer.cases === undefined ? {} : { cases: observer.cases }),
    ...(observer.response === undefined ? {} : { response: observer.response }),
    ...(observer.channels === undefined ? {} : { channels: observer.channels }),
    ...(observer.people === undefined ? {} : { people: observer.people }),
    begun: (view) => observer.begun(view),
    intervalStarted: (interval) => observer.intervalStarted(interval),
    horizonReached: () => observer.horizonReached(),
    dayPlanned: (source, day, expected) => observer.dayPlanned(source, day, expected),
    needBorn: (need) => observer.needBorn(need),
    needSettled: (need) => observer.needSettled(need),
    needLost: (need) => observer.needLost(need),
    needRetries: (need) => observer.needRetries(need),
    rang: (contact) => observer.rang(contact),
    joined: (contact) => observer.joined(contact),
    leaves: (contact) => observer.leaves(contact),
    answered: (contact) => observer.answered(contact),
    abandoned: (contact) => observer.abandoned(contact),
    blocked: (contact) => observer.blocked(contact),
    transferred: (contact) => observer.transferred(contact),
    upgraded: (contact) => observer.upgraded(contact),
    leftVoicemail: (contact) => observer.leftVoicemail(contact),
    ended: (contact) => observer.ended(contact),
    talked: (contact, handler) => observer.talked(contact, handler),
    interrupted: (contact, handler) => observer.interrupted(contact, handler),
    resumed: (contact) => observer.resumed(contact),
    wrapUpStarts: (handler) => observer.wrapUpStarts(handler),
    wrappedUp: (handler) => observer.wrappedUp(handler),
    staffChanges: (team) => observer.staffChanges(team),
    finished: () => observer.finished(),
    ...overrides,
  };
}
