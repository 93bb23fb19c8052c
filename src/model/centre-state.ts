// What the centre consists of at an instant: the people who call, the people who answer, and what is due.
import { FutureEvents } from "../engine/future-events.ts";
import type { Draws } from "../random/draws.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";
import type { ResolvedQueue } from "../scenario/resolved-floor.ts";
import { Contacts } from "./contacts.ts";
import { eventKinds } from "./event-kinds.ts";
import { Floor } from "./floor.ts";
import { Needs } from "./needs.ts";
import type { CentreView, Observer } from "./observer.ts";
import { Queues } from "./queues.ts";
import { Variates } from "./variates.ts";

const stages: readonly ResolvedQueue["stage"][] = ["switchboard", "handler", "work"];

/** Hears of every step of a statechart, to check it against the chart itself. */
export interface StepListener {
  started(chart: "need" | "contact", subject: number): void;
  /** Indices into the chart's events and states. */
  stepped(chart: "need" | "contact", subject: number, step: { event: number; state: number }): void;
}

export class CentreState implements CentreView {
  readonly scenario: ResolvedScenario;
  readonly events = new FutureEvents(eventKinds.length);
  readonly clock = this.events.clock;
  readonly contacts = new Contacts();
  readonly needs = new Needs();
  readonly queues: Queues;
  readonly floor: Floor;
  readonly variates: Variates;
  readonly observer: Observer;
  readonly steps: StepListener | null;
  /** By queue: 0 at the switchboard, 1 where trained handlers answer, 2 for off-call work. */
  readonly stageOfQueue: Int32Array;
  /** The present interval of the calendar. */
  interval = -1;

  constructor(scenario: ResolvedScenario, draws: Draws, observer: Observer, steps: StepListener | null) {
    this.scenario = scenario;
    this.observer = observer;
    this.steps = steps;
    this.queues = new Queues(scenario.queues.length, this.contacts);
    this.floor = new Floor(scenario);
    this.variates = new Variates(scenario, this.needs, draws, this.events.delay);
    this.stageOfQueue = Int32Array.from(scenario.queues, ({ stage }) => stages.indexOf(stage));
  }

  /** Something that cannot be, for the contact or need named. */
  fault(message: string, subject: number): Error {
    return new Error(`${message} (number ${subject})`);
  }
}
