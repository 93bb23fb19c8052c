// The cohort book: offered, answered, abandoned and waits by the interval in which the contact first rang.
import type { CentreView } from "../model/observer.ts";
import { origins } from "../model/origins.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";
import { bucketOf, bucketsPerHistogram } from "../statistics/histogram.ts";
import * as column from "./cohort-columns.ts";
import type { Window } from "./window.ts";

const hoursPerWeek = 168;

/** Three tables of the same columns: by hour of week, by day, and by month × channel × origin; all by queue. */
export class CohortBook {
  readonly width: number;
  /** Cell queue × 168 + hour of week. */
  readonly hours: Float64Array;
  /** Cell queue × measured days + day. */
  readonly days: Float64Array;
  /** Cell ((queue × months + month) × channels + channel) × origins + origin. */
  readonly parts: Float64Array;
  /** Histograms of time in queue: cell as in `hours`, the answered first, then the abandoned. */
  readonly hourWaits: Uint32Array;
  /** Histograms by queue × month: waits of answered, waits of abandoned, time from first ring. */
  readonly monthWaits: Uint32Array;
  private readonly window: Window;
  private readonly scenario: ResolvedScenario;
  private readonly months: number;
  private readonly channels: number;
  private readonly inTime: Float64Array;
  private readonly short: Float64Array;
  private readonly thresholds: readonly Float64Array[];
  private readonly hoursHalf: number;

  constructor(scenario: ResolvedScenario, window: Window) {
    const { queues, calendar, channels } = scenario;
    this.scenario = scenario;
    this.window = window;
    this.months = calendar.months.length;
    this.channels = channels.length;
    this.width = column.cohortWidth(Math.max(...queues.map((queue) => queue.serviceLevel.thresholds.length)));
    this.hours = new Float64Array(queues.length * hoursPerWeek * this.width);
    this.days = new Float64Array(queues.length * window.days * this.width);
    this.parts = new Float64Array(queues.length * this.months * this.channels * origins.length * this.width);
    this.hoursHalf = queues.length * hoursPerWeek * bucketsPerHistogram;
    this.hourWaits = new Uint32Array(2 * this.hoursHalf);
    this.monthWaits = new Uint32Array(3 * queues.length * this.months * bucketsPerHistogram);
    this.inTime = Float64Array.from(queues, (queue) => queue.serviceLevel.acceptableWaitingTime);
    this.short = Float64Array.from(queues, (queue) => queue.serviceLevel.shortAbandonTime);
    this.thresholds = queues.map((queue) => Float64Array.from(queue.serviceLevel.thresholds));
  }

  offer(view: CentreView, contact: number): void {
    this.count(view, contact, column.offered);
  }

  transfer(view: CentreView, contact: number): void {
    this.count(view, contact, column.transferred);
  }

  answer(view: CentreView, contact: number): void {
    const { contacts, clock } = view;
    const interval = contacts.interval[contact]!;
    if (interval < this.window.firstInterval) return;
    const queue = contacts.queue[contact]!;
    const now = clock[0]!;
    const wait = now - contacts.joinedAt[contact]!;
    const ring = contacts.joinedAt[contact]! - contacts.rangAt[contact]!;
    const whole = now - contacts.firstRangAt[contact]!;
    const isInTime = wait + ring <= this.inTime[queue]! ? 1 : 0;
    const threshold = this.thresholdOf(queue, wait + ring);
    const hour = queue * hoursPerWeek + this.scenario.calendar.intervalHourOfWeek[interval]!;
    const month = this.monthCell(queue, interval);
    for (let table = 0; table < 3; table++) {
      const cells = table === 0 ? this.hours : table === 1 ? this.days : this.parts;
      const base =
        this.width *
        (table === 0 ? hour : table === 1 ? this.dayCell(queue, interval) : this.partCell(month, view, contact));
      cells[base + column.answered]!++;
      cells[base + column.waitOfAnswered]! += wait;
      cells[base + column.ringOfAnswered]! += ring;
      cells[base + column.timeFromFirstRing]! += whole;
      cells[base + column.answeredInTime]! += isInTime;
      if (threshold >= 0) cells[base + column.firstThreshold + threshold]!++;
      if (wait > cells[base + column.longestWait]!) cells[base + column.longestWait] = wait;
    }
    const bucket = bucketOf(wait);
    this.hourWaits[hour * bucketsPerHistogram + bucket]!++;
    const histogram = month * 3 * bucketsPerHistogram;
    this.monthWaits[histogram + bucket]!++;
    this.monthWaits[histogram + 2 * bucketsPerHistogram + bucketOf(whole)]!++;
  }

  abandon(view: CentreView, contact: number): void {
    const { contacts, clock } = view;
    const interval = contacts.interval[contact]!;
    if (interval < this.window.firstInterval) return;
    const queue = contacts.queue[contact]!;
    const wait = clock[0]! - contacts.joinedAt[contact]!;
    const toEnd = clock[0]! - contacts.rangAt[contact]!;
    const hour = queue * hoursPerWeek + this.scenario.calendar.intervalHourOfWeek[interval]!;
    const month = this.monthCell(queue, interval);
    for (let table = 0; table < 3; table++) {
      const cells = table === 0 ? this.hours : table === 1 ? this.days : this.parts;
      const base =
        this.width *
        (table === 0 ? hour : table === 1 ? this.dayCell(queue, interval) : this.partCell(month, view, contact));
      cells[base + column.abandoned]!++;
      cells[base + column.waitOfAbandoned]! += wait;
      if (toEnd <= this.inTime[queue]!) cells[base + column.abandonedInTime]!++;
      if (toEnd <= this.short[queue]!) cells[base + column.abandonedShort]!++;
      if (wait > cells[base + column.longestWait]!) cells[base + column.longestWait] = wait;
    }
    const bucket = bucketOf(wait);
    this.hourWaits[this.hoursHalf + hour * bucketsPerHistogram + bucket]!++;
    this.monthWaits[(month * 3 + 1) * bucketsPerHistogram + bucket]!++;
  }

  private count(view: CentreView, contact: number, what: number): void {
    const interval = view.contacts.interval[contact]!;
    const queue = view.contacts.queue[contact]!;
    if (interval < this.window.firstInterval) return;
    const hour = queue * hoursPerWeek + this.scenario.calendar.intervalHourOfWeek[interval]!;
    this.hours[hour * this.width + what]!++;
    this.days[this.dayCell(queue, interval) * this.width + what]!++;
    this.parts[this.partCell(this.monthCell(queue, interval), view, contact) * this.width + what]!++;
  }

  private dayCell(queue: number, interval: number): number {
    const { window, scenario } = this;
    return queue * window.days + scenario.calendar.intervalDay[interval]! - window.firstDay;
  }

  private monthCell(queue: number, interval: number): number {
    const { calendar } = this.scenario;
    return queue * this.months + calendar.dayMonth[calendar.intervalDay[interval]!]!;
  }

  private partCell(month: number, view: CentreView, contact: number): number {
    const { channel, origin } = view.contacts;
    return (month * this.channels + channel[contact]!) * origins.length + origin[contact]!;
  }

  /** The first threshold that is not below `time`, or -1. */
  private thresholdOf(queue: number, time: number): number {
    const thresholds = this.thresholds[queue]!;
    for (let i = 0; i < thresholds.length; i++) if (time <= thresholds[i]!) return i;
    return -1;
  }
}
