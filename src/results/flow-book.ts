// The flow book: what happens inside the window; queue lengths and handler-hours as integrals over time.
import type { CentreView } from "../model/observer.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";
import * as column from "./flow-columns.ts";
import type { Window } from "./window.ts";

const hoursPerWeek = 168;
const {
  busyTime,
  dutyTime,
  flowCounts,
  flowOffered,
  overtime,
  queueObserved,
  queueTime,
  queueWidth,
  scheduledTime,
  teamObserved,
  teamWidth,
} = column;

export class FlowBook {
  /** Cell queue × 168 + hour of week, of `queueWidth` columns; and queue × measured days + day. */
  readonly queueHours: Float64Array;
  readonly queueDays: Float64Array;
  /** The same for teams, of `teamWidth` columns. */
  readonly teamHours: Float64Array;
  readonly teamDays: Float64Array;
  /** Ringing or waiting in each queue at the start and at the end of the window. */
  readonly insideAtStart: Float64Array;
  readonly insideAtEnd: Float64Array;
  /** Contact-seconds waited so far by those who wait at the start, and at the end. */
  readonly waitedAtStart: Float64Array;
  readonly waitedAtEnd: Float64Array;
  /** Whole waits of those who left a queue inside the window. */
  readonly waitOfLeavers: Float64Array;
  /** Handler-seconds of talk and wrap-up inside the window, contact by contact. */
  readonly handleTime: Float64Array;
  /** By queue: offered, answered, abandoned, blocked in the window of earlier contacts, less those of its own after its end. */
  readonly outside: Float64Array;
  /** The same of the waits of those who left a queue. */
  readonly waitOutside: Float64Array;
  isOpen = false;
  private readonly scenario: ResolvedScenario;
  private readonly window: Window;
  private readonly queueNow: Float64Array;
  private readonly teamNow: Float64Array;
  private readonly queueSeenAt: Float64Array;
  private readonly teamSeenAt: Float64Array;
  private interval = -1;

  constructor(scenario: ResolvedScenario, window: Window) {
    const queues = scenario.queues.length;
    const teams = scenario.teams.length;
    this.scenario = scenario;
    this.window = window;
    this.queueHours = new Float64Array(queues * hoursPerWeek * queueWidth);
    this.queueDays = new Float64Array(queues * window.days * queueWidth);
    this.teamHours = new Float64Array(teams * hoursPerWeek * teamWidth);
    this.teamDays = new Float64Array(teams * window.days * teamWidth);
    this.insideAtStart = new Float64Array(queues);
    this.insideAtEnd = new Float64Array(queues);
    this.waitedAtStart = new Float64Array(queues);
    this.waitedAtEnd = new Float64Array(queues);
    this.waitOfLeavers = new Float64Array(queues);
    this.handleTime = new Float64Array(teams);
    this.outside = new Float64Array(queues * flowCounts);
    this.waitOutside = new Float64Array(queues);
    this.queueNow = new Float64Array(queues * queueWidth);
    this.teamNow = new Float64Array(teams * teamWidth);
    this.queueSeenAt = new Float64Array(queues);
    this.teamSeenAt = new Float64Array(teams);
  }

  startInterval(view: CentreView, interval: number): void {
    if (this.isOpen) this.flush(view);
    if (interval === this.window.firstInterval) this.open(view);
    this.interval = interval;
  }

  close(view: CentreView): void {
    if (!this.isOpen) return;
    this.flush(view);
    this.isOpen = false;
    this.takeStock(view, this.insideAtEnd, this.waitedAtEnd);
  }

  offer(view: CentreView, contact: number): void {
    const queue = view.contacts.queue[contact]!;
    this.noteOutside(view, contact, flowOffered);
    if (this.isOpen) this.queueNow[queue * queueWidth + flowOffered]!++;
  }

  join(view: CentreView, queue: number): void {
    this.seeQueue(view, queue);
  }

  leave(view: CentreView, contact: number): void {
    const queue = view.contacts.queue[contact]!;
    const joinedAt = view.contacts.joinedAt[contact]!;
    this.seeQueue(view, queue);
    const wait = view.clock[0]! - joinedAt;
    if (this.isOpen) this.waitOfLeavers[queue]! += wait;
    const isOfCohort = view.contacts.interval[contact]! >= this.window.firstInterval;
    if (isOfCohort !== this.isOpen) this.waitOutside[queue]! += isOfCohort ? -wait : wait;
  }

  /** A contact is answered, has given up, or is turned away. */
  end(view: CentreView, contact: number, how: number): void {
    const queue = view.contacts.queue[contact]!;
    this.noteOutside(view, contact, how);
    if (this.isOpen) this.queueNow[queue * queueWidth + how]!++;
  }

  /** The part of a span of handling that lies inside the window. */
  handled(view: CentreView, team: number, from: number): void {
    if (!this.isOpen) return;
    this.handleTime[team]! +=
      (view.clock[0]! - Math.max(from, this.window.startAt)) / view.floor.places[team]!;
  }

  seeTeam(view: CentreView, team: number): void {
    const now = view.clock[0]!;
    const time = (now - this.teamSeenAt[team]!) / view.floor.places[team]!;
    this.teamSeenAt[team] = now;
    if (!this.isOpen || time === 0) return;
    const { floor } = view;
    const base = team * teamWidth;
    const scheduled = floor.scheduled[team]!;
    const onDuty = floor.onDuty[team]!;
    this.teamNow[base + busyTime]! += floor.busy[team]! * time;
    this.teamNow[base + scheduledTime]! += scheduled * time;
    if (onDuty > scheduled) this.teamNow[base + overtime]! += (onDuty - scheduled) * time;
    this.teamNow[base + dutyTime]! += onDuty * time;
    this.teamNow[base + teamObserved]! += time * floor.places[team]!;
  }

  private noteOutside(view: CentreView, contact: number, what: number): void {
    const isOfCohort = view.contacts.interval[contact]! >= this.window.firstInterval;
    if (isOfCohort === this.isOpen) return;
    this.outside[view.contacts.queue[contact]! * flowCounts + what]! += isOfCohort ? -1 : 1;
  }

  private seeQueue(view: CentreView, queue: number): void {
    const now = view.clock[0]!;
    const time = now - this.queueSeenAt[queue]!;
    this.queueSeenAt[queue] = now;
    if (!this.isOpen || time === 0) return;
    const base = queue * queueWidth;
    this.queueNow[base + queueTime]! += view.queues.lengths[queue]! * time;
    this.queueNow[base + queueObserved]! += time;
  }

  private open(view: CentreView): void {
    this.seeAll(view);
    this.isOpen = true;
    this.takeStock(view, this.insideAtStart, this.waitedAtStart);
  }

  /** Who is inside now, by the model's own queues: the book is held against them. */
  private takeStock(
    { clock, contacts, queues }: CentreView,
    inside: Float64Array,
    waited: Float64Array,
  ): void {
    for (let queue = 0; queue < inside.length; queue++) {
      inside[queue] = queues.lengths[queue]! + queues.ringing[queue]!;
      for (let contact = queues.first(queue); contact >= 0; contact = contacts.next[contact]!) {
        waited[queue]! += clock[0]! - contacts.joinedAt[contact]!;
      }
    }
  }

  private seeAll(view: CentreView): void {
    for (let queue = 0; queue < this.queueSeenAt.length; queue++) this.seeQueue(view, queue);
    for (let team = 0; team < this.teamSeenAt.length; team++) this.seeTeam(view, team);
  }

  /** Adds the interval that ends now to its hour of the week and to its day. */
  private flush(view: CentreView): void {
    this.seeAll(view);
    const { intervalHourOfWeek, intervalDay } = this.scenario.calendar;
    const hour = intervalHourOfWeek[this.interval]!;
    const day = intervalDay[this.interval]! - this.window.firstDay;
    addTo(this.queueHours, this.queueNow, queueWidth, hoursPerWeek, hour);
    addTo(this.queueDays, this.queueNow, queueWidth, this.window.days, day);
    addTo(this.teamHours, this.teamNow, teamWidth, hoursPerWeek, hour);
    addTo(this.teamDays, this.teamNow, teamWidth, this.window.days, day);
    this.queueNow.fill(0);
    this.teamNow.fill(0);
  }
}

/** Adds the cell of each group (queue or team) to its cell at `place`, of `places` in the table. */
function addTo(table: Float64Array, now: Float64Array, width: number, places: number, place: number): void {
  for (let group = 0; group * width < now.length; group++) {
    const base = (group * places + place) * width;
    for (let i = 0; i < width; i++) table[base + i]! += now[group * width + i]!;
  }
}
