// The cohort book: offered, answered, abandoned and waits by the interval in which the contact first rang.
import { type CentreView, origins } from "../model/observer.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";
import { bucketOf } from "../statistics/histogram.ts";
import { abandonIn, addCell, answerIn, thresholdOf } from "./cohort-cells.ts";
import * as column from "./cohort-columns.ts";
import { HourBook } from "./hour-book.ts";
import { WaitHistograms } from "./wait-histograms.ts";
import type { Window } from "./window.ts";

const hoursPerWeek = 168;
const { blocked, heldTime, offered, transferred, waitOfBlocked } = column;
const originCount = origins.length;

/** Three tables of the same columns: by hour of week, by day, and by month × channel × origin; all by queue. */
export class CohortBook {
  readonly width: number;
  /** Cell queue × 168 + hour of week. */
  readonly hours: Float64Array;
  /** Cell queue × measured days + day. */
  readonly days: Float64Array;
  /** Cell ((queue × months + month) × channels + channel) × origins + origin. */
  readonly parts: Float64Array;
  readonly waits: WaitHistograms;
  /** Every clock hour of the window by itself. */
  readonly singleHours: HourBook;
  private readonly window: Window;
  private readonly scenario: ResolvedScenario;
  private readonly months: number;
  private readonly inTime: Float64Array;
  private readonly short: Float64Array;
  private readonly thresholds: readonly Float64Array[];
  /**
   * Most contacts are answered in the interval in which they rang: one cell queue × channel × origin of the present
   * interval is counted in, and added to the three tables when the interval ends (80 ns a contact less).
   */
  private readonly now: Float64Array;
  private readonly touched: Uint8Array;
  private readonly partsOfQueue: number;
  private interval = -1;
  private nowHour = 0;
  private nowMonth = 0;
  /** Where the present contact is counted. */
  private isNow = false;
  private nowCell = 0;
  private hourCell = 0;
  private dayCell = 0;
  private monthCell = 0;
  private partCell = 0;
  /** Its wait, ring and time from the first ring: doubles that cross a call would be boxed. */
  private readonly seconds = new Float64Array(3);

  constructor(scenario: ResolvedScenario, window: Window) {
    const { queues, calendar, channels } = scenario;
    this.scenario = scenario;
    this.window = window;
    this.months = calendar.months.length;
    this.partsOfQueue = channels.length * originCount;
    this.touched = new Uint8Array(queues.length * this.partsOfQueue);
    this.width = column.cohortWidth(queues);
    this.hours = new Float64Array(queues.length * hoursPerWeek * this.width);
    this.days = new Float64Array(queues.length * window.days * this.width);
    this.parts = new Float64Array(queues.length * this.months * this.partsOfQueue * this.width);
    this.now = new Float64Array(this.touched.length * this.width);
    this.waits = new WaitHistograms(queues.length, this.months);
    this.singleHours = new HourBook(scenario, window);
    this.inTime = Float64Array.from(queues, (queue) => queue.serviceLevel.acceptableWaitingTime);
    this.short = Float64Array.from(queues, (queue) => queue.serviceLevel.shortAbandonTime);
    this.thresholds = queues.map((queue) => Float64Array.from(queue.serviceLevel.thresholds));
  }

  /** An interval begins. */
  startInterval(interval: number): void {
    const { intervalHourOfWeek, intervalDay, dayMonth } = this.scenario.calendar;
    this.flush();
    this.interval = interval;
    this.nowHour = intervalHourOfWeek[interval]!;
    this.nowMonth = dayMonth[intervalDay[interval]!]!;
  }

  /** No more contacts ring; those inside are still finished. */
  close(): void {
    this.flush();
    this.interval = -1;
  }

  offer(view: CentreView, contact: number): void {
    this.add(view, contact, offered, 1);
  }

  transfer(view: CentreView, contact: number): void {
    this.add(view, contact, transferred, 1);
  }

  block(view: CentreView, contact: number): void {
    this.add(view, contact, blocked, 1);
    this.add(view, contact, waitOfBlocked, view.clock[0]! - view.contacts.joinedAt[contact]!);
  }

  /** A talk goes on after having been broken off. */
  resume(view: CentreView, contact: number): void {
    this.add(view, contact, heldTime, view.clock[0]! - view.contacts.pausedAt[contact]!);
  }

  answer(view: CentreView, contact: number): void {
    const { contacts, clock } = view;
    if (!this.locate(view, contact)) return;
    const now = clock[0]!;
    const wait = now - contacts.joinedAt[contact]!;
    const ring = contacts.joinedAt[contact]! - contacts.rangAt[contact]!;
    this.seconds[0] = wait;
    this.seconds[1] = ring;
    this.seconds[2] = now - contacts.firstRangAt[contact]!;
    const queue = contacts.queue[contact]!;
    const threshold = thresholdOf(this.thresholds[queue]!, wait + ring);
    const isInTime = wait + ring <= this.inTime[queue]! ? 1 : 0;
    if (this.isNow) {
      answerIn(this.now, this.nowCell * this.width, this.seconds, threshold, isInTime);
    } else {
      answerIn(this.hours, this.hourCell * this.width, this.seconds, threshold, isInTime);
      answerIn(this.days, this.dayCell * this.width, this.seconds, threshold, isInTime);
      answerIn(this.parts, this.partCell * this.width, this.seconds, threshold, isInTime);
      if (isInTime === 1) this.singleHours.answerInTime(view, contact);
    }
    this.waits.answer(this.hourCell, this.monthCell, bucketOf(wait), bucketOf(this.seconds[2]!));
  }

  abandon(view: CentreView, contact: number): void {
    const { contacts, clock } = view;
    if (!this.locate(view, contact)) return;
    const wait = clock[0]! - contacts.joinedAt[contact]!;
    const fromRing = clock[0]! - contacts.rangAt[contact]!;
    this.seconds[0] = wait;
    const queue = contacts.queue[contact]!;
    const isInTime = fromRing <= this.inTime[queue]! ? 1 : 0;
    const isShort = fromRing <= this.short[queue]! ? 1 : 0;
    if (this.isNow) {
      abandonIn(this.now, this.nowCell * this.width, this.seconds, isInTime, isShort);
    } else {
      abandonIn(this.hours, this.hourCell * this.width, this.seconds, isInTime, isShort);
      abandonIn(this.days, this.dayCell * this.width, this.seconds, isInTime, isShort);
      abandonIn(this.parts, this.partCell * this.width, this.seconds, isInTime, isShort);
    }
    this.waits.abandon(this.hourCell, this.monthCell, bucketOf(wait));
  }

  private add(view: CentreView, contact: number, what: number, amount: number): void {
    if (!this.locate(view, contact)) return;
    if (this.isNow) {
      this.now[this.nowCell * this.width + what]! += amount;
      return;
    }
    this.hours[this.hourCell * this.width + what]! += amount;
    this.days[this.dayCell * this.width + what]! += amount;
    this.parts[this.partCell * this.width + what]! += amount;
    if (what === offered) this.singleHours.offer(view, contact);
  }

  /** Finds the cells of a contact; false if it first rang before the window. */
  private locate({ contacts }: CentreView, contact: number): boolean {
    const interval = contacts.interval[contact]!;
    if (interval < this.window.firstInterval) return false;
    const queue = contacts.queue[contact]!;
    const part = contacts.channel[contact]! * originCount + contacts.origin[contact]!;
    this.isNow = interval === this.interval;
    if (this.isNow) {
      this.nowCell = queue * this.partsOfQueue + part;
      this.touched[this.nowCell] = 1;
      this.hourCell = queue * hoursPerWeek + this.nowHour;
      this.monthCell = queue * this.months + this.nowMonth;
    } else this.locateIn(interval, queue, part);
    return true;
  }

  private locateIn(interval: number, queue: number, part: number): void {
    const { calendar } = this.scenario;
    const day = calendar.intervalDay[interval]!;
    this.hourCell = queue * hoursPerWeek + calendar.intervalHourOfWeek[interval]!;
    this.dayCell = queue * this.window.days + day - this.window.firstDay;
    this.monthCell = queue * this.months + calendar.dayMonth[day]!;
    this.partCell = this.monthCell * this.partsOfQueue + part;
  }

  /** Adds what was counted in the present interval to its hour, day and month. */
  private flush(): void {
    for (let cell = 0; cell < this.touched.length; cell++) {
      if (this.touched[cell] === 0) continue;
      this.touched[cell] = 0;
      const part = cell % this.partsOfQueue;
      const queue = (cell - part) / this.partsOfQueue;
      this.locateIn(this.interval, queue, part);
      const from = cell * this.width;
      this.singleHours.add(queue, this.interval, this.now, from);
      addCell(this.hours, this.hourCell * this.width, this.now, from, this.width);
      addCell(this.days, this.dayCell * this.width, this.now, from, this.width);
      addCell(this.parts, this.partCell * this.width, this.now, from, this.width);
      this.now.fill(0, from, from + this.width);
    }
  }
}
