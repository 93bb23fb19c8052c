// The need book: what became of the people behind the contacts, by the month in which the need was born.
import type { CentreView } from "../model/observer.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";
import { wider } from "./wider.ts";
import type { Window } from "./window.ts";

/** Columns of a month. */
export const born = 0;
export const settled = 1;
export const lost = 2;
/** Contacts made by the needs that have ended. */
export const contactsOfEnded = 3;
/** Time in queues over all contacts of a need, of those ended; seconds. */
export const waitOfEnded = 4;
/** From the first ring of the first contact to the settling of the need; seconds, of the settled. */
export const timeToSettle = 5;
/** Contacts that the switchboard upgraded, and that ended on a voicemail, in the month in which it happened. */
export const upgraded = 6;
export const leftVoicemail = 7;
export const needWidth = 8;

export class NeedBook {
  readonly months: Float64Array;
  /** Over the whole run, warm-up included, for the ledger. */
  bornEver = 0;
  settledEver = 0;
  lostEver = 0;
  retriesEver = 0;
  contactsEver = 0;
  private readonly scenario: ResolvedScenario;
  private readonly window: Window;
  /** By need: when it was born, its month (or -1), and what it has waited so far. */
  private bornAt = new Float64Array(64);
  private month = new Int32Array(64);
  private waited = new Float64Array(64);

  constructor(scenario: ResolvedScenario, window: Window) {
    this.scenario = scenario;
    this.window = window;
    this.months = new Float64Array(scenario.calendar.months.length * needWidth);
  }

  bear(view: CentreView, need: number, interval: number): void {
    if (need >= this.bornAt.length) this.grow(need);
    const { dayMonth, intervalDay } = this.scenario.calendar;
    const isMeasured = interval >= this.window.firstInterval;
    this.bornEver++;
    this.bornAt[need] = view.clock[0]!;
    this.waited[need] = 0;
    this.month[need] = isMeasured ? dayMonth[intervalDay[interval]!]! : -1;
    if (isMeasured) this.months[this.month[need]! * needWidth + born]!++;
  }

  /** Counts something that happens in an interval of the window. */
  note(interval: number, what: number): void {
    if (interval < this.window.firstInterval || interval >= this.scenario.calendar.intervalDay.length) return;
    const { dayMonth, intervalDay } = this.scenario.calendar;
    this.months[dayMonth[intervalDay[interval]!]! * needWidth + what]!++;
  }

  waits(need: number, view: CentreView, contact: number): void {
    this.waited[need]! += view.clock[0]! - view.contacts.joinedAt[contact]!;
  }

  settle(view: CentreView, need: number): void {
    this.settledEver++;
    this.end(view, need, settled);
    const month = this.month[need]!;
    if (month >= 0) this.months[month * needWidth + timeToSettle]! += view.clock[0]! - this.bornAt[need]!;
  }

  lose(view: CentreView, need: number): void {
    this.lostEver++;
    this.end(view, need, lost);
  }

  private end(view: CentreView, need: number, how: number): void {
    const month = this.month[need]!;
    if (month < 0) return;
    const base = month * needWidth;
    this.months[base + how]!++;
    this.months[base + contactsOfEnded]! += view.needs.attempts[need]!;
    this.months[base + waitOfEnded]! += this.waited[need]!;
  }

  private grow(need: number): void {
    const length = Math.max(2 * this.bornAt.length, need + 1);
    this.bornAt = wider(this.bornAt, length);
    this.month = wider(this.month, length);
    this.waited = wider(this.waited, length);
  }
}
