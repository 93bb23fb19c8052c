// How long the centre is normal, busy and critical, and how often it becomes so, by month.
import type { ResolvedScenario } from "../scenario/resolved.ts";
import { becameBusy, becameCritical, centreWidth, stateTime } from "./channel-columns.ts";
import type { Window } from "./window.ts";

const none = -1;
const busy = 1;

export class CentreTimes {
  /** Cell month, of `centreWidth` columns. */
  readonly months: Float64Array;
  private readonly scenario: ResolvedScenario;
  private readonly firstInterval: number;
  /** The month of the present interval; -1 outside the window. */
  private month = none;
  private state = 0;
  private since = 0;

  constructor(scenario: ResolvedScenario, window: Window) {
    this.scenario = scenario;
    this.firstInterval = window.firstInterval;
    this.months = new Float64Array(scenario.calendar.months.length * centreWidth);
  }

  startInterval(now: number, interval: number): void {
    const { dayMonth, intervalDay } = this.scenario.calendar;
    this.addTime(now);
    this.month = interval < this.firstInterval ? none : dayMonth[intervalDay[interval]!]!;
  }

  close(now: number): void {
    this.addTime(now);
    this.month = none;
  }

  /** The centre is about to be in another state. */
  change(now: number, state: number): void {
    this.addTime(now);
    if (state > this.state) this.note(state === busy ? becameBusy : becameCritical);
    this.state = state;
  }

  note(what: number): void {
    if (this.month >= 0) this.months[this.month * centreWidth + what]!++;
  }

  private addTime(now: number): void {
    if (this.month >= 0) this.months[this.month * centreWidth + stateTime + this.state]! += now - this.since;
    this.since = now;
  }
}
