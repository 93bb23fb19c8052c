// The channel book: callbacks, announced waits, online reports and deadlines, and the state of the centre.
import type { ChannelObserver } from "../model/channel-observer.ts";
import type { CentreView } from "../model/observer.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";
import { CentreTimes } from "./centre-times.ts";
import * as column from "./channel-columns.ts";
import { wider } from "./wider.ts";
import type { Window } from "./window.ts";

const none = -1;
const minute = 60;
const { channelWidth } = column;

/** Whether a scenario has anything that the book counts. */
export function hasChannels({ queues, centre, channelShifts }: ResolvedScenario): boolean {
  const has = queues.some(
    ({ callback, announcement, reportOnline, deadline }) =>
      callback !== undefined ||
      announcement !== undefined ||
      reportOnline !== undefined ||
      deadline !== undefined,
  );
  return has || centre !== undefined || channelShifts !== undefined;
}

export class ChannelBook implements ChannelObserver {
  /** Cell queue × months + month, of `channelWidth` columns. */
  readonly months: Float64Array;
  readonly centre: CentreTimes;
  private readonly scenario: ResolvedScenario;
  private readonly firstInterval: number;
  /** By queue: seconds, -1 for none. */
  private readonly deadlines: Float64Array;
  private readonly hasCallback: readonly boolean[];
  /** By contact: the wait predicted for it in its present queue; -1 for none. */
  private predictions = new Float64Array(64).fill(none);
  /** Whether the contact that is told of as answered next was rung back in vain. */
  private isInVain = false;
  private view!: CentreView;

  constructor(scenario: ResolvedScenario, window: Window) {
    const { queues, calendar } = scenario;
    this.scenario = scenario;
    this.firstInterval = window.firstInterval;
    this.months = new Float64Array(queues.length * calendar.months.length * channelWidth);
    this.centre = new CentreTimes(scenario, window);
    this.deadlines = Float64Array.from(queues, ({ deadline }) => deadline ?? none);
    this.hasCallback = queues.map(({ callback }) => callback !== undefined);
  }

  begun(view: CentreView): void {
    this.view = view;
  }

  startInterval(interval: number): void {
    this.centre.startInterval(this.view.clock[0]!, interval);
  }

  close(): void {
    this.centre.close(this.view.clock[0]!);
  }

  rang(contact: number): void {
    if (contact >= this.predictions.length) this.grow(contact);
    this.predictions[contact] = none;
    this.count(contact, column.offered, 1);
  }

  answered(contact: number): void {
    const { contacts, clock } = this.view;
    const queue = contacts.queue[contact]!;
    const wait = clock[0]! - contacts.joinedAt[contact]!;
    this.notePrediction(contact, wait);
    if (!this.hasCallback[queue]) return;
    const isCalledBack = contacts.isCalledBack[contact] === 1;
    if (isCalledBack) this.count(contact, column.callbackWait, wait);
    const isInVain = this.isInVain;
    this.isInVain = false;
    if (isInVain) return;
    const ring = contacts.joinedAt[contact]! - contacts.rangAt[contact]!;
    this.count(contact, column.reached, 1);
    this.count(contact, column.timeOnLine, isCalledBack ? ring : ring + wait);
  }

  /** A talk is over, or a piece of work is done. */
  talked(contact: number): void {
    const { contacts, clock } = this.view;
    const deadline = this.deadlines[contacts.queue[contact]!]!;
    if (deadline < 0) return;
    const time = clock[0]! - contacts.rangAt[contact]!;
    this.count(contact, column.done, 1);
    this.count(contact, column.timeToDone, time);
    if (time <= deadline) this.count(contact, column.doneInTime, 1);
  }

  waitPredicted(contact: number, seconds: number): void {
    this.predictions[contact] = seconds;
  }

  leavesAtOnce(contact: number): void {
    this.count(contact, column.leftAtOnce, 1);
  }

  callbackOffered(contact: number, isAccepted: boolean): void {
    this.count(contact, column.callbacksOffered, 1);
    if (isAccepted) this.count(contact, column.callbacksAccepted, 1);
  }

  calledBack(contact: number, isReached: boolean): void {
    this.isInVain = !isReached;
    this.count(contact, column.rungBack, 1);
    if (isReached) this.count(contact, column.callbacksKept, 1);
  }

  movedOnline(contact: number): void {
    this.count(contact, column.movedOnline, 1);
  }

  shifted(): void {
    this.centre.note(column.shifted);
  }

  centreChanges(state: number): void {
    this.centre.change(this.view.clock[0]!, state);
  }

  /** Work that is neither done nor due yet is not late. */
  finish(): void {
    const { queues, contacts, floor } = this.view;
    for (let queue = 0; queue < this.deadlines.length; queue++) {
      if (this.deadlines[queue]! < 0) continue;
      for (const list of [queue, queues.brokenOff(queue)]) {
        for (let contact = queues.first(list); contact >= 0; contact = contacts.next[contact]!)
          this.noteUndone(contact);
      }
    }
    for (const contact of floor.contactInHand) if (contact >= 0) this.noteUndone(contact);
  }

  private noteUndone(contact: number): void {
    const { contacts, clock } = this.view;
    const age = clock[0]! - contacts.rangAt[contact]!;
    if (age <= this.deadlines[contacts.queue[contact]!]!) this.count(contact, column.notYetDue, 1);
  }

  private notePrediction(contact: number, wait: number): void {
    const more = this.predictions[contact]! - wait;
    if (this.predictions[contact]! < 0) return;
    this.count(contact, column.predicted, 1);
    this.count(contact, column.predictedMore, more);
    this.count(contact, column.predictedAmiss, Math.abs(more));
    if (Math.abs(more) <= minute) this.count(contact, column.predictedWell, 1);
  }

  /** Contacts that first rang before the window, or after the calendar, are not counted. */
  private count(contact: number, what: number, amount: number): void {
    const { contacts } = this.view;
    const interval = contacts.interval[contact]!;
    if (interval < this.firstInterval) return;
    const { months, dayMonth, intervalDay } = this.scenario.calendar;
    const cell = contacts.queue[contact]! * months.length + dayMonth[intervalDay[interval]!]!;
    this.months[cell * channelWidth + what]! += amount;
  }

  private grow(contact: number): void {
    const from = this.predictions.length;
    this.predictions = wider(this.predictions, Math.max(2 * from, contact + 1));
    this.predictions.fill(none, from);
  }
}
