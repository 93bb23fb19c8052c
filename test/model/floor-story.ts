// What happens on the floor, line by line: who rings, waits, is answered by whom, broken off, resumed, sent away.
import { type CentreView, origins } from "../../src/model/observer.ts";
import { type PlainScenario, plainScenario } from "./plain-scenario.ts";
import { runCentre } from "./run-centre.ts";
import { silentObserver } from "./silent-observer.ts";

/**
 * The story of a scenario in which everybody calls at a stated second: `120 a1 answered by 0` is the first caller of the
 * first source, at second 120, answered by handler 0. Work that a contact brings is `a1'`.
 */
export function floorStory(plain: PlainScenario): string[] {
  const lines: string[] = [];
  let view: CentreView | null = null;
  const tell = (contact: number, what: string) => {
    if (view !== null) lines.push(`${view.clock[0]} ${nameOf(view, contact)} ${what}`);
  };
  const handlerOf = (contact: number) => view?.contacts.handler[contact];
  const queueOf = (contact: number) => view?.contacts.queue[contact];
  runCentre(plainScenario(plain), {
    observer: {
      ...silentObserver,
      begun: (centre) => {
        view = centre;
      },
      joined: (contact) => tell(contact, `waits in ${queueOf(contact)}`),
      answered: (contact) => tell(contact, `answered by ${handlerOf(contact)}`),
      abandoned: (contact) => tell(contact, "gives up"),
      blocked: (contact) => tell(contact, "turned away"),
      transferred: (contact) => tell(contact, `passed on from ${queueOf(contact)}`),
      talked: (contact, handler) => tell(contact, `done with ${handler}`),
      interrupted: (contact, handler) => tell(contact, `broken off by ${handler}`),
      resumed: (contact) => tell(contact, `resumed by ${handlerOf(contact)}`),
      channels: {
        waitPredicted: (contact, seconds) => tell(contact, `hears of ${seconds} s`),
        leavesAtOnce: (contact) => tell(contact, "leaves at once"),
        callbackOffered: (contact, isAccepted) =>
          tell(contact, isAccepted ? "takes a callback" : "is offered a callback"),
        calledBack: (contact, isReached) =>
          tell(contact, isReached ? "is rung back" : "is rung back in vain"),
        movedOnline: (contact) => tell(contact, "goes online"),
        shifted: () => undefined,
        centreChanges: () => undefined,
      },
      wrapUpStarts: (handler) => lines.push(`${view?.clock[0]} ${handler} writes up`),
      wrappedUp: (handler) => lines.push(`${view?.clock[0]} ${handler} stops writing`),
    },
  });
  return lines;
}

const workOrigin = origins.indexOf("work");

function nameOf({ contacts, needs }: CentreView, contact: number): string {
  const need = contacts.need[contact] ?? 0;
  const letter = String.fromCharCode("a".charCodeAt(0) + (needs.source[need] ?? 0));
  const isWork = contacts.origin[contact] === workOrigin;
  return `${letter}${(needs.ordinal[need] ?? 0) + 1}${isWork ? "'" : ""}`;
}
