// What the centre consists of at an instant: the people who call, the people who answer, and what is due.
import { FutureEvents } from "../engine/future-events.ts";
import type { Draws } from "../random/draws.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";
import type { ResolvedQueue } from "../scenario/resolved-floor.ts";
import { Cases } from "./cases.ts";
import { Contacts } from "./contacts.ts";
import { eventKinds } from "./event-kinds.ts";
import { Floor } from "./floor.ts";
import { Needs } from "./needs.ts";
import type { CentreView, Observer } from "./observer.ts";
import { PredictedWaits } from "./predicted-waits.ts";
import { Queues } from "./queues.ts";
import { Variates } from "./variates.ts";

const stages: readonly ResolvedQueue["stage"][] = ["switchboard", "handler", "work"];

/** The statecharts that a run steps through. */
export type ChartName = "need" | "contact" | "triage" | "job" | "centre" | "person";

/** Hears of every step of a statechart, to check it against the chart itself. */
export interface StepListener {
  started(chart: ChartName, subject: number): void;
  /** Indices into the chart's events and states. */
  stepped(chart: ChartName, subject: number, step: { event: number; state: number }): void;
}

/** Whether needs have a life of their own beyond ringing: reasons, officers, repeats, or a centre that reacts. */
function hasCases(scenario: ResolvedScenario): boolean {
  const { reasons, triage, response, thinnings, channelShifts, centre, queues } = scenario;
  const parts = [reasons, triage, response, thinnings, channelShifts, centre];
  return (
    parts.some((part) => part !== undefined) || queues.some(({ whenAnswered }) => whenAnswered !== undefined)
  );
}

export class CentreState implements CentreView {
  readonly scenario: ResolvedScenario;
  readonly events: FutureEvents;
  readonly clock: Float64Array;
  readonly contacts = new Contacts();
  readonly needs = new Needs();
  readonly cases = new Cases();
  readonly queues: Queues;
  readonly floor: Floor;
  readonly variates: Variates;
  readonly predicted: PredictedWaits;
  readonly observer: Observer;
  readonly steps: StepListener | null;
  /** By queue: 0 at the switchboard, 1 where trained handlers answer, 2 for off-call work. */
  readonly stageOfQueue: Int32Array;
  /** Whether needs have cases; where they have none, nothing is spent on them. */
  readonly hasCases: boolean;
  /** Seconds: the end of the calendar, after which nobody rings. */
  readonly horizon: number;
  /** How many times as many people parts of response have as at the start: those on shift grow in proportion. */
  readonly growth = { units: 1, transport: 1, telephone: 1 };
  /** How many levels of the state of the centre have it announced that one can report online. */
  onlineAnnounced = 0;
  /** The present interval of the calendar. */
  interval = -1;

  constructor(scenario: ResolvedScenario, draws: Draws, observer: Observer, steps: StepListener | null) {
    this.hasCases = hasCases(scenario);
    this.horizon = scenario.calendar.intervalStartAt.at(-1) ?? 0;
    this.events = new FutureEvents(eventKinds.length);
    this.clock = this.events.clock;
    this.scenario = scenario;
    this.observer = observer;
    this.steps = steps;
    this.queues = new Queues(scenario.queues.length, this.contacts);
    this.floor = new Floor(scenario, this.clock);
    this.variates = new Variates(scenario, this.needs, draws, this.events.delay);
    this.predicted = new PredictedWaits(this);
    this.stageOfQueue = Int32Array.from(scenario.queues, ({ stage }) => stages.indexOf(stage));
  }

  /** Something that cannot be, for the contact or need named. */
  fault(message: string, subject: number): Error {
    return new Error(`${message} (number ${subject})`);
  }
}
