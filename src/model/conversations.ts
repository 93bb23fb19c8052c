// Conversations with handlers where needs have cases: how long they take, when they are graded, and how they end.
import { meanOf } from "../random/moments.ts";
import { eventIndex } from "../statecharts/compile.ts";
import type { CentreState } from "./centre-state.ts";
import { contactChart } from "./chart-tables.ts";
import { eventKinds } from "./event-kinds.ts";
import type { NeedLife } from "./need-life.ts";
import { origins } from "./observer.ts";
import { purposeIndex } from "./purposes.ts";
import { decideEnd } from "./transfers.ts";
import { Triage } from "./triage.ts";

const gradingDue = eventKinds.indexOf("gradingDue");
const answeredTask = purposeIndex("answeredTask");
const workOrigin = origins.indexOf("work");
const finished = eventIndex(contactChart, "FINISHED");
const tasked = eventIndex(contactChart, "TASKED");
const booked = eventIndex(contactChart, "BOOKED");
const switchboard = 0;
const scheduled = 2;

export class Conversations {
  readonly triage: Triage | null;
  private readonly state: CentreState;
  private readonly needLife: NeedLife;
  /** By queue: how many times as long as in the scenario a talk takes at the triage depth. */
  private readonly depthFactor: Float64Array;
  private readonly gradedAfter: number;

  constructor(state: CentreState, needLife: NeedLife) {
    const { triage, queues } = state.scenario;
    this.state = state;
    this.needLife = needLife;
    this.triage = triage === undefined ? null : new Triage(state, triage, needLife);
    this.gradedAfter = triage?.gradedAfter ?? Number.POSITIVE_INFINITY;
    this.depthFactor = Float64Array.from(queues, ({ talk, triage: way }) => {
      const mean = meanOf(talk);
      if (triage === undefined || way === undefined || mean === 0) return 1;
      const { talkSaved } = way === "full" ? triage.full : triage.byDepth;
      return Math.max(0, mean - talkSaved) / mean;
    });
  }

  /** A contact begins. */
  open(contact: number): void {
    this.triage?.columns.clear(contact);
  }

  /** A handler picks up; the time drawn for the talk is changed by what the contact is about. */
  begin(contact: number): void {
    const { contacts, events } = this.state;
    this.triage?.begin(contact);
    const queue = contacts.queue[contact]!;
    events.delay[0]! *= this.depthFactor[queue]! * this.paceOf(contact, queue);
  }

  /** The talk will take as long as the delay of the last event: it may be graded before it ends. */
  awaitGrading(contact: number): void {
    const { events } = this.state;
    if (!(events.delay[0]! > this.gradedAfter) || !this.isUngraded(contact)) return;
    events.schedule(gradingDue, contact, this.gradedAfter);
  }

  /** The time to grade has come; who is broken off then is graded when the talk goes on. */
  grade(contact: number): void {
    if (this.triage === null) return;
    if (this.state.contacts.handler[contact]! < 0) this.triage.columns.isOverdue[contact] = 1;
    else this.triage.gradeNow(contact);
  }

  resume(contact: number): void {
    if (this.triage === null || this.triage.columns.isOverdue[contact] !== 1) return;
    this.triage.columns.isOverdue[contact] = 0;
    this.triage.gradeNow(contact);
  }

  /** What is written up after a talk in `queue` takes as many times as long as the talk. */
  writeUp(contact: number, queue: number): void {
    this.state.events.delay[0]! *= this.paceOf(contact, queue);
  }

  /** The talk is over: how the contact ends or goes on, as an event of its chart. */
  end(contact: number): number {
    const { contacts, events } = this.state;
    if (contacts.origin[contact] === workOrigin) return finished;
    const isUngraded = this.isUngraded(contact);
    if (isUngraded) events.cancel(gradingDue, contact);
    if (this.triage?.columns.isRecognised[contact] !== 1) {
      const event = decideEnd(this.state, contact);
      if (event !== finished) return event;
    }
    if (this.triage === null || this.triage.columns.isTriaged[contact] === 0) return this.endPlainly(contact);
    if (isUngraded) this.triage.gradeNow(contact);
    return this.triage.columns.end[contact]!;
  }

  private isUngraded(contact: number): boolean {
    if (this.triage === null) return false;
    const { isTriaged, end } = this.triage.columns;
    return isTriaged[contact] === 1 && end[contact]! < 0;
  }

  /** Without triage, a share has an officer tasked. */
  private endPlainly(contact: number): number {
    const { contacts, needs, scenario, variates } = this.state;
    const task = scenario.queues[contacts.queue[contact]!]!.whenAnswered?.task ?? null;
    if (task === null) return finished;
    const need = contacts.need[contact]!;
    if (variates.decision(need, answeredTask, needs.attempts[need]! - 1) >= task.share) return finished;
    this.needLife.officers.task(need, task.grade);
    return task.grade === scheduled ? booked : tasked;
  }

  /** Times as long as others, by reason, and if the incident was known. */
  private paceOf(contact: number, queue: number): number {
    const { contacts, cases, scenario, stageOfQueue } = this.state;
    if (stageOfQueue[queue] === switchboard || contacts.origin[contact] === workOrigin) return 1;
    const pace = scenario.reasons?.[cases.reason[contacts.need[contact]!]!]?.handleTime ?? 1;
    if (this.triage === null || this.triage.columns.isRecognised[contact] === 0) return pace;
    return pace * (scenario.triage?.duplicates?.handleTime ?? 1);
  }
}
