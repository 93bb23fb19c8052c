// The contact centre: what happens when an event fires. Needs are born and dial; contacts ring, wait and are
// answered; handlers come, talk, wrap up and go. Where each may go next is said by the statecharts.
import type { Draws } from "../random/draws.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";
import type { ResolvedCentre } from "../scenario/resolved-channels.ts";
import { Arrivals } from "./arrivals.ts";
import { CaseEvents } from "./case-events.ts";
import { CentreState, type StepListener } from "./centre-state.ts";
import { CentreWatch } from "./centre-watch.ts";
import { ContactLife } from "./contact-life.ts";
import { eventKinds } from "./event-kinds.ts";
import { NeedLife } from "./need-life.ts";
import type { Observer } from "./observer.ts";
import { Response } from "./response.ts";
import { SimulationError } from "./simulation-error.ts";
import { Staffing } from "./staffing.ts";
import { Workforce } from "./workforce.ts";

const intervalStarts = eventKinds.indexOf("intervalStarts");
const talkEnds = eventKinds.indexOf("talkEnds");
const wrapUpEnds = eventKinds.indexOf("wrapUpEnds");
const patienceEnds = eventKinds.indexOf("patienceEnds");
const overflowDue = eventKinds.indexOf("overflowDue");
const ringEnds = eventKinds.indexOf("ringEnds");
const arrival = eventKinds.indexOf("arrival");
const retry = eventKinds.indexOf("retry");
const centreLooks = eventKinds.indexOf("centreLooks");

/** Ordinals of people who were waiting before the run began lie far above those of the day's callers. */
const backlogOrdinal = 0x40000000;

/** One replication of a scenario. */
export class ContactCentre {
  readonly state: CentreState;
  private readonly arrivals: Arrivals;
  private readonly needLife: NeedLife;
  private readonly contactLife: ContactLife;
  /** Null where officers are somebody else's business. */
  private readonly response: Response | null;
  private readonly caseEvents: CaseEvents;
  private readonly staffing: Staffing;
  /** Null where handlers are nobody in particular. */
  private readonly workforce: Workforce | null;
  /** Null where the centre has no states. */
  private watch: CentreWatch | null = null;
  /** The end of the run, which is never if everybody is to be finished. */
  private readonly until: number;
  /** The kind of the present event. */
  private event = -1;

  constructor(
    scenario: ResolvedScenario,
    draws: Draws,
    observer: Observer,
    steps: StepListener | null = null,
  ) {
    this.state = new CentreState(scenario, draws, observer, steps);
    this.arrivals = new Arrivals(scenario, draws, (source, day, expected) =>
      observer.dayPlanned(source, day, expected),
    );
    this.needLife = new NeedLife(this.state, (need) => this.contactLife.open(need));
    this.contactLife = new ContactLife(this.state, this.needLife);
    this.response =
      scenario.response === undefined
        ? null
        : new Response(this.state, (need) => this.needLife.officers.attended(need));
    const { handlers } = this.contactLife;
    const { people } = scenario;
    this.workforce = people === undefined ? null : new Workforce(this.state, people, handlers);
    this.staffing = new Staffing(this.state, handlers, this.workforce);
    this.needLife.officers.desk = this.response;
    this.caseEvents = new CaseEvents(this.needLife, this.contactLife, this.response);
    this.until = scenario.run.end === "cut" ? this.state.horizon : Number.POSITIVE_INFINITY;
    this.begin();
  }

  /** Runs up to `count` events; returns whether the run is over. Short calls suit the just-in-time compiler. */
  advance(count: number): boolean {
    try {
      return this.runEvents(count);
    } catch (fault) {
      throw this.located(fault);
    }
  }

  private runEvents(count: number): boolean {
    const { events } = this.state;
    for (let i = 0; i < count; i++) {
      const next = events.next(this.until);
      this.event = next;
      if (next < 0) {
        this.finish();
        return true;
      }
      this.happen(next, events.subject);
    }
    return false;
  }

  /** A fault says at which simulated time, in which event and for whom it happened. */
  private located(fault: unknown): unknown {
    if (!(fault instanceof Error)) return fault;
    const { clock, events } = this.state;
    const place = { at: clock[0]!, event: eventKinds[this.event] ?? "start", subject: events.subject };
    return new SimulationError(fault.message, place, { cause: fault });
  }

  private begin(): void {
    const { observer, scenario } = this.state;
    observer.begun(this.state);
    scenario.run.backlog.forEach((count, queue) => {
      this.bearBacklog(queue, count);
    });
    this.startInterval();
    scenario.sources.forEach((_, source) => {
      this.awaitArrival(source);
    });
    if (scenario.centre !== undefined) this.watch = this.watchCentre(scenario.centre);
  }

  private watchCentre(centre: ResolvedCentre): CentreWatch {
    const { staffing, contactLife } = this;
    return new CentreWatch(this.state, centre, { staffing, handlers: contactLife.handlers });
  }

  private finish(): void {
    const { events, clock, observer, horizon } = this.state;
    if (clock[0]! < horizon) {
      events.moveTo(horizon);
      observer.horizonReached();
    }
    observer.finished();
  }

  private happen(event: number, subject: number): void {
    switch (event) {
      case talkEnds:
        return this.contactLife.endTalk(subject);
      case arrival:
        return this.arrive(subject);
      case ringEnds:
        return this.contactLife.endRing(subject);
      case patienceEnds:
        return this.contactLife.hangUp(subject);
      case overflowDue:
        return this.contactLife.overflow(subject);
      case wrapUpEnds:
        return this.contactLife.handlers.endWrapUp(subject);
      case retry:
        return this.needLife.retry(subject);
      case centreLooks:
        return this.watch?.look();
      case intervalStarts:
        return this.startInterval();
      default:
        return this.caseEvents.happen(event, subject);
    }
  }

  private awaitArrival(source: number): void {
    this.arrivals.advance(source);
    const { events, horizon } = this.state;
    events.instant[0] = this.arrivals.nextAt[source]!;
    if (events.instant[0]! < horizon) events.scheduleAtInstant(arrival, source);
  }

  private arrive(source: number): void {
    const { nextOrdinal, nextDayWord } = this.arrivals;
    const queue = this.state.scenario.sources[source]!.queue;
    this.needLife.bear(source, nextOrdinal[source]!, nextDayWord[source]!, queue);
    this.awaitArrival(source);
  }

  /** People who wait in a queue already; who rings again dials the number of their source. */
  private bearBacklog(queue: number, count: number): void {
    const { needs, scenario } = this.state;
    const source = scenario.run.backlogSource[queue]!;
    for (let i = 0; i < count; i++) {
      const need = this.needLife.bear(source, backlogOrdinal + queue * 0x100000 + i, 0, queue);
      needs.nextQueue[need] = scenario.sources[source]!.queue;
    }
  }

  private startInterval(): void {
    const { scenario, observer, events } = this.state;
    const { intervalStartAt, intervalDay } = scenario.calendar;
    const interval = ++this.state.interval;
    if (interval === intervalDay.length) return observer.horizonReached();
    observer.intervalStarted(interval);
    this.response?.startInterval(interval);
    this.contactLife.startInterval(interval);
    this.workforce?.startInterval(interval);
    this.staffing.startInterval();
    events.scheduleAt(intervalStarts, 0, intervalStartAt[interval + 1]!);
  }
}
