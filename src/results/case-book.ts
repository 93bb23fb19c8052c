// The case book: what became of needs by what they truly are, and why contacts were made that need not have been.
import { type CaseObserver, triageOutcomes } from "../model/case-observer.ts";
import { causes, ungraded } from "../model/cases.ts";
import { type CentreView, origins } from "../model/observer.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";
import type { ResolvedQueue } from "../scenario/resolved-floor.ts";
import * as column from "./case-columns.ts";
import { CaseLives } from "./case-lives.ts";
import { LivingCases } from "./living-cases.ts";
import type { Window } from "./window.ts";

const workOrigin = origins.indexOf("work");
const never = Number.POSITIVE_INFINITY;
const repeatOrigin = origins.indexOf("repeat");
const chaserOrigin = origins.indexOf("chaser");
/** By outcome: 1 where an officer is tasked, or was. */
const withOfficer = Uint8Array.from(triageOutcomes, (outcome) =>
  ["tasked", "booked", "unneeded", "regraded"].includes(outcome) ? 1 : 0,
);

export class CaseBook implements CaseObserver {
  /** What became of needs, by true grade and month. */
  readonly lives: CaseLives;
  /** A cell for each month: what is given, and why needs are born. */
  readonly months: Float64Array;
  readonly monthWidth: number;
  /** Contacts offered, a column for each cause: cell (queue × months + month) × channels + channel. */
  readonly causes: Float64Array;
  /** The same where contacts ring first: cell channel × months + month. */
  readonly firstCauses: Float64Array;
  /** Heard of over the whole run, to be held against the model. */
  deflectedEver = 0;
  calledOffEver = 0;
  atOnceEver = 0;
  private readonly scenario: ResolvedScenario;
  private readonly firstInterval: number;
  private readonly monthCount: number;
  private readonly living = new LivingCases();
  private readonly stages: readonly ResolvedQueue["stage"][];
  private readonly isEmergencyQueue: readonly boolean[];
  private readonly rightFirstTimeWithin: number;
  private view!: CentreView;
  private month = -1;

  constructor(scenario: ResolvedScenario, window: Window) {
    const { calendar, queues, channels, triage } = scenario;
    this.scenario = scenario;
    this.firstInterval = window.firstInterval;
    this.monthCount = calendar.months.length;
    this.lives = new CaseLives(scenario, window, this.living);
    this.monthWidth = column.monthWidth(scenario);
    this.months = new Float64Array(this.monthCount * this.monthWidth);
    this.causes = new Float64Array(queues.length * this.monthCount * channels.length * causes.length);
    this.firstCauses = new Float64Array(channels.length * this.monthCount * causes.length);
    this.stages = queues.map(({ stage }) => stage);
    this.isEmergencyQueue = emergencyQueues(scenario);
    this.rightFirstTimeWithin = triage?.rightFirstTimeWithin ?? 0;
  }

  begun(view: CentreView): void {
    this.view = view;
  }

  startInterval(interval: number): void {
    this.month = this.monthOf(interval);
  }

  /** Nobody is born any more. */
  close(): void {
    this.month = -1;
  }

  bear(need: number): void {
    const { living, month, months } = this;
    const { cases } = this.view;
    living.begin(need);
    living.month[need] = month;
    living.trueGrade[need] = cases.trueGrade[need]!;
    living.severity[need] = cases.threat[need]! + cases.harm[need]! + cases.risk[need]!;
    if (month < 0) return;
    this.lives.count(need, column.born);
    const reason = cases.reason[need]!;
    if (reason >= 0) months[month * this.monthWidth + column.firstReason + reason]!++;
    if (cases.isFurtherCaller[need] === 1) this.lives.count(need, column.duplicates);
  }

  settle(need: number): void {
    this.lives.end(this.view, need, column.settled);
  }

  lose(need: number): void {
    this.lives.end(this.view, need, column.lost);
  }

  rang(contact: number): void {
    const { contacts, needs, cases } = this.view;
    const need = contacts.need[contact]!;
    const isWork = contacts.origin[contact] === workOrigin;
    const isNew = !isWork && this.living.contacts[need]! < needs.attempts[need]!;
    const cause = isWork ? 0 : cases.cause[need]!;
    const month = this.monthOf(contacts.interval[contact]!);
    if (month >= 0) {
      const channel = contacts.channel[contact]!;
      const channels = this.scenario.channels.length;
      const cell = (contacts.queue[contact]! * this.monthCount + month) * channels + channel;
      this.causes[cell * causes.length + cause]!++;
      if (isNew) this.firstCauses[(channel * this.monthCount + month) * causes.length + cause]!++;
    }
    if (isNew) this.beginContact(need, contact);
  }

  /** A talk is over: with somebody trained, if the queue is not a switchboard and somebody was there to talk to. */
  talked(contact: number): void {
    const { contacts, needs, clock } = this.view;
    const { handledAt } = this.living;
    const need = contacts.need[contact]!;
    if (handledAt[need]! < never || contacts.origin[contact] === workOrigin) return;
    const stage = this.stages[contacts.queue[contact]!];
    if (stage === "work" || (stage === "handler" && needs.handlerTalks[need]! > 0))
      handledAt[need] = clock[0]!;
  }

  /** Needs that are still alive are judged too. */
  finish(): void {
    this.living.isAlive.forEach((isAlive, need) => {
      if (isAlive === 1) this.lives.end(this.view, need, column.open);
    });
  }

  deflected(need: number): void {
    this.deflectedEver++;
    this.living.isAlive[need] = 0;
    if (this.living.month[need]! >= 0) this.lives.count(need, column.deflected);
  }

  /** The incident has been graded: so has this need, by whoever graded it for the first caller. */
  duplicateRecognised(contact: number): void {
    const { living } = this;
    const { contacts, clock } = this.view;
    const need = contacts.need[contact]!;
    living.wasRecognised[need] = 1;
    living.gradedAt[need] = Math.min(living.gradedAt[need]!, clock[0]!);
  }

  graded(contact: number): void {
    const { cases, contacts, clock } = this.view;
    const { living, month, months } = this;
    const need = contacts.need[contact]!;
    const grade = cases.grade[need]!;
    const isFirst = living.firstGrade[need] === ungraded;
    if (isFirst) {
      living.firstGrade[need] = grade;
      living.gradedAt[need] = Math.min(living.gradedAt[need]!, clock[0]!);
    }
    if (month < 0) return;
    months[month * this.monthWidth + column.given + grade]!++;
    if (isFirst) months[month * this.monthWidth + column.givenFirst + grade]!++;
  }

  decided(contact: number, outcome: number): void {
    if (withOfficer[outcome] === 1) this.living.wasTasked[this.view.contacts.need[contact]!] = 1;
  }

  awaitsOfficer(need: number): void {
    this.living.wasTasked[need] = 1;
  }

  retryCalledOff(): void {
    this.calledOffEver++;
  }

  retriesAtOnce(): void {
    this.atOnceEver++;
  }

  private beginContact(need: number, contact: number): void {
    const { living } = this;
    const { contacts, clock } = this.view;
    const since = clock[0]! - living.handledAt[need]!;
    living.contacts[need]!++;
    if (living.contacts[need] === 1 && !this.isEmergencyQueue[contacts.queue[contact]!])
      living.rangElsewhere[need] = 1;
    const origin = contacts.origin[contact]!;
    if (since >= 0 && (origin === repeatOrigin || origin === chaserOrigin)) living.hasRepeated[need] = 1;
    if (since >= 0 && since <= this.rightFirstTimeWithin) living.cameBack[need] = 1;
  }

  private monthOf(interval: number): number {
    if (interval < this.firstInterval) return -1;
    const { dayMonth, intervalDay } = this.scenario.calendar;
    return dayMonth[intervalDay[interval]!]!;
  }
}

/** The queues of the best priority that handlers answer: there an emergency is expected. */
function emergencyQueues({ queues }: ResolvedScenario): boolean[] {
  const best = Math.min(...queues.flatMap(({ stage, priority }) => (stage === "handler" ? [priority] : [])));
  return queues.map(({ stage, priority }) => stage === "handler" && priority === best);
}
