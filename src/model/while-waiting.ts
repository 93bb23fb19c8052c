// What a caller hears who has to wait, and does about it: leaves at once, is rung back later, reports online, or waits
// until patience ends.
import { eventIndex } from "../statecharts/compile.ts";
import type { CentreState } from "./centre-state.ts";
import { contactChart } from "./chart-tables.ts";
import { eventKinds } from "./event-kinds.ts";
import { purposeIndex } from "./purposes.ts";
import type { Waiting } from "./waiting.ts";

const patienceEnds = eventKinds.indexOf("patienceEnds");
const hangUp = eventIndex(contactChart, "HANG_UP");
const callBack = eventIndex(contactChart, "CALL_BACK");
const moveOnline = eventIndex(contactChart, "MOVE_ONLINE");
const callbackAccepted = purposeIndex("callbackAccepted");
const announcementLeaves = purposeIndex("announcementLeaves");
const reportsOnline = purposeIndex("reportsOnline");
const never = Number.POSITIVE_INFINITY;

export class WhileWaiting {
  private readonly state: CentreState;
  private readonly waiting: Waiting;
  /** Whether callers hear anything in any queue. */
  readonly exists: boolean;
  /** Steps a contact by an event. */
  private readonly step: (contact: number, event: number) => void;

  constructor(state: CentreState, waiting: Waiting, step: (contact: number, event: number) => void) {
    this.state = state;
    this.waiting = waiting;
    this.step = step;
    this.exists =
      state.predicted.exist || state.scenario.queues.some(({ reportOnline }) => reportOnline !== undefined);
  }

  /**
   * The contact has joined its queue, where callers hear something. A callback is offered first; who does not take it may leave at once. Those who
   * stay are as patient as ever, times the factor of the announcement.
   */
  begin(contact: number): void {
    const { contacts, scenario, events } = this.state;
    const { callback, announcement, reportOnline } = scenario.queues[contacts.queue[contact]!]!;
    if (this.waiting.canOverflow) this.waiting.awaitOverflow(contact);
    if ((callback !== undefined || announcement !== undefined) && this.goesAtOnce(contact)) return;
    const hasEnd = this.waiting.drawPatience(contact);
    if (hasEnd && announcement !== undefined) events.delay[0]! *= announcement.patience;
    if (reportOnline !== undefined) return this.awaitOnline(contact, hasEnd ? events.delay[0]! : never);
    if (hasEnd) events.scheduleDelayed(patienceEnds, contact);
  }

  /** Patience is at its end, or it is said that one can report online. */
  end(contact: number): void {
    const { contacts, scenario, events, onlineAnnounced } = this.state;
    const { reportOnline } = scenario.queues[contacts.queue[contact]!]!;
    if (reportOnline === undefined || contacts.patienceLeft[contact] === 0) return this.step(contact, hangUp);
    const left = contacts.patienceLeft[contact]!;
    contacts.patienceLeft[contact] = 0;
    if (onlineAnnounced > 0 || !reportOnline.onlyWhenAnnounced) return this.step(contact, moveOnline);
    if (left < never) events.schedule(patienceEnds, contact, left);
  }

  /** The caller is told how long it takes: rings off for a callback, or for good; false if the caller waits on. */
  private goesAtOnce(contact: number): boolean {
    const { contacts, scenario, observer, predicted } = this.state;
    const queue = contacts.queue[contact]!;
    const { callback, announcement } = scenario.queues[queue]!;
    const seconds = predicted.secondsIn(queue);
    observer.channels?.waitPredicted(contact, seconds);
    if (callback !== undefined && seconds > callback.above) {
      const isAccepted = this.drawn(contact, callbackAccepted) < callback.accepts;
      observer.channels?.callbackOffered(contact, isAccepted);
      if (isAccepted) {
        contacts.isCalledBack[contact] = 1;
        this.step(contact, callBack);
        return true;
      }
    }
    const leaves = announcement?.leaves ?? null;
    if (leaves === null || seconds <= leaves.above) return false;
    if (this.drawn(contact, announcementLeaves) >= leaves.share) return false;
    observer.channels?.leavesAtOnce(contact);
    this.step(contact, hangUp);
    return true;
  }

  /** Who would report online hears of it after a while, if still there; everybody else waits out their patience. */
  private awaitOnline(contact: number, patience: number): void {
    const { contacts, scenario, events } = this.state;
    const { reportOnline } = scenario.queues[contacts.queue[contact]!]!;
    if (reportOnline === undefined) return;
    const { after, share } = reportOnline;
    const isTold = patience > after && this.drawn(contact, reportsOnline) < share * this.eligible(contact);
    contacts.patienceLeft[contact] = isTold ? patience - after : 0;
    const time = isTold ? after : patience;
    if (time < never) events.schedule(patienceEnds, contact, time);
  }

  /** The share of needs of this reason that can be reported online; all of them where needs have no reason. */
  private eligible(contact: number): number {
    const { contacts, cases, scenario } = this.state;
    if (scenario.reasons === undefined) return 1;
    return scenario.reasons[cases.reason[contacts.need[contact]!]!]?.online ?? 1;
  }

  private drawn(contact: number, purpose: number): number {
    const { contacts, needs, variates } = this.state;
    const need = contacts.need[contact]!;
    return variates.decision(need, purpose, needs.attempts[need]! - 1);
  }
}
