// Triage within a conversation: a handler recognises an incident that is known, or assesses threat, harm and risk,
// applies the control strategy, grades, and decides what is done.
import { markedGrade, matrixGrade } from "../scenario/grades.ts";
import type { ResolvedTriage } from "../scenario/resolved-triage.ts";
import { effectIndex, eventIndex } from "../statecharts/compile.ts";
import { Assessment } from "./assessment.ts";
import { triageOutcomes } from "./case-observer.ts";
import type { CentreState } from "./centre-state.ts";
import { contactChart, triageChart } from "./chart-tables.ts";
import type { NeedLife } from "./need-life.ts";
import { origins } from "./observer.ts";
import { TriageColumns } from "./triage-columns.ts";

const table = triageChart;
const eventCount = table.events.length;
const workOrigin = origins.indexOf("work");
const onRecognise = eventIndex(triageChart, "RECOGNISE");
const onAssess = eventIndex(triageChart, "ASSESS");
const onRate = eventIndex(triageChart, "RATE");
const onRaise = eventIndex(triageChart, "RAISE");
const onKeep = eventIndex(triageChart, "KEEP");
const onTask = eventIndex(triageChart, "TASK");
const onBook = eventIndex(triageChart, "BOOK");
const onRegrade = eventIndex(triageChart, "REGRADE");
const onKeepJob = eventIndex(triageChart, "KEEP_JOB");
const onResolve = eventIndex(triageChart, "RESOLVE");
const gradeEvents = (["IMMEDIATE", "PRIORITY", "SCHEDULED", "NO_DEPLOYMENT"] as const).map((event) =>
  eventIndex(triageChart, event),
);
const joinIncident = effectIndex(triageChart, "joinIncident");
const rateThreat = effectIndex(triageChart, "rateThreat");
const rateHarm = effectIndex(triageChart, "rateHarm");
const rateRisk = effectIndex(triageChart, "rateRisk");
const raiseGrade = effectIndex(triageChart, "raiseGrade");
const noteGrade = effectIndex(triageChart, "noteGrade");
const taskOfficer = effectIndex(triageChart, "taskOfficer");
const regradeJob = effectIndex(triageChart, "regradeJob");
const isKnown = eventIndex(contactChart, "KNOWN");
/** How the talk will end, as an event of the contact's chart, by the event that concludes triage. */
const endOf = Int16Array.from(table.events, (event) => {
  if (event === "TASK") return eventIndex(contactChart, "TASKED");
  return eventIndex(contactChart, event === "BOOK" ? "BOOKED" : "FINISHED");
});
const resolvedOutcome = triageOutcomes.indexOf("resolved");
const taskedOutcome = triageOutcomes.indexOf("tasked");
const bookedOutcome = triageOutcomes.indexOf("booked");
const unneededOutcome = triageOutcomes.indexOf("unneeded");
const regradedOutcome = triageOutcomes.indexOf("regraded");
const knownOutcome = triageOutcomes.indexOf("known");
const scheduled = 2;
const noDeployment = 3;
const highestRating = 3;
const mostGradings = 255;

export class Triage {
  readonly columns = new TriageColumns();
  private readonly state: CentreState;
  private readonly rules: ResolvedTriage;
  private readonly assessment: Assessment;
  private readonly needLife: NeedLife;
  /** Of the grading under way: by how much ratings are misread, the grade, and that of the officer's job. */
  private misread = 0;
  private grade = 0;
  private raised = 0;
  private job = 0;

  constructor(state: CentreState, rules: ResolvedTriage, needLife: NeedLife) {
    this.state = state;
    this.rules = rules;
    this.assessment = new Assessment(state, rules);
    this.needLife = needLife;
  }

  /** A handler picks up: recognises an incident that is known, or will assess the need. */
  begin(contact: number): void {
    const { contacts, cases, scenario } = this.state;
    const need = contacts.need[contact]!;
    const isTriaged =
      scenario.queues[contacts.queue[contact]!]!.triage !== undefined &&
      contacts.origin[contact] !== workOrigin &&
      cases.reason[need]! >= 0;
    this.columns.beginTalk(contact, isTriaged);
    if (!isTriaged || !this.needLife.incidents.isRecognised(need)) return;
    this.start(contact);
    this.step(contact, onRecognise);
    this.columns.isRecognised[contact] = 1;
    this.columns.end[contact] = isKnown;
    this.state.observer.cases?.decided(contact, knownOutcome);
  }

  /** The handler in hand grades now. */
  gradeNow(contact: number): void {
    const { contacts, cases, floor } = this.state;
    const need = contacts.need[contact]!;
    this.misread = this.assessment.misreading(contact);
    this.start(contact);
    this.step(contact, onAssess);
    this.step(contact, onRate);
    this.step(contact, onRate);
    this.step(contact, onRate);
    const harmOrRisk = Math.max(cases.ratedHarm[need]!, cases.ratedRisk[need]!);
    this.grade = matrixGrade(this.rules, cases.ratedThreat[need]!, harmOrRisk);
    this.raised = markedGrade(this.rules, this.grade, cases.markers[need]!);
    this.step(contact, this.raised < this.grade ? onRaise : onKeep);
    this.columns.notRight[contact] = floor.roster.notRight[contacts.handler[contact]!]!;
    this.columns.gradedIn[contact] = contacts.queue[contact]!;
    this.step(contact, gradeEvents[this.grade]!);
    this.decide(contact, need);
  }

  /** Probability that the need, graded in this contact, will ring again. */
  notRightShare(contact: number): number {
    const { notRight, gradedIn } = this.columns;
    const need = this.state.contacts.need[contact]!;
    return this.assessment.notRightShare(need, notRight[contact]!, gradedIn[contact]!);
  }

  /** What is done about a need that is graded. */
  private decide(contact: number, need: number): void {
    const { cases } = this.state;
    const { grade } = this;
    if (cases.awaited[need]! > 0 && grade < cases.jobGrade[need]!)
      return this.conclude(contact, onRegrade, regradedOutcome);
    if (cases.awaited[need]! > 0 || this.needLife.officers.hasCome(need))
      return this.conclude(contact, onKeepJob, resolvedOutcome);
    const isNeedless = grade === noDeployment && cases.trueGrade[need] === noDeployment;
    this.job = isNeedless ? this.assessment.needless(need, this.columns.gradedIn[contact]!) : grade;
    if (this.job === noDeployment) return this.conclude(contact, onResolve, resolvedOutcome);
    const outcome = this.job === scheduled ? bookedOutcome : taskedOutcome;
    this.conclude(contact, this.job === scheduled ? onBook : onTask, isNeedless ? unneededOutcome : outcome);
  }

  private conclude(contact: number, event: number, outcome: number): void {
    this.columns.end[contact] = endOf[event]!;
    this.step(contact, event);
    this.state.observer.cases?.decided(contact, outcome);
  }

  private start(contact: number): void {
    const { steps } = this.state;
    this.columns.state[contact] = table.initial;
    if (steps !== null) steps.started("triage", contact);
  }

  private step(contact: number, event: number): void {
    const { steps } = this.state;
    const cell = this.columns.state[contact]! * eventCount + event;
    const next = table.next[cell]!;
    if (next < 0) {
      const at = table.states[this.columns.state[contact]!];
      throw this.state.fault(`a triage ${at} refuses ${table.events[event]}`, contact);
    }
    this.columns.state[contact] = next;
    if (steps !== null) steps.stepped("triage", contact, { event, state: next });
    const end = table.effectStart[cell + 1]!;
    for (let i = table.effectStart[cell]!; i < end; i++) this.run(table.effectTokens[i]!, contact);
  }

  private run(effect: number, contact: number): void {
    const { cases, contacts, observer } = this.state;
    const need = contacts.need[contact]!;
    switch (effect) {
      case rateThreat:
        cases.ratedThreat[need] = this.read(cases.threat[need]!);
        return;
      case rateHarm:
        cases.ratedHarm[need] = this.read(cases.harm[need]!);
        return;
      case rateRisk:
        cases.ratedRisk[need] = this.read(cases.risk[need]!);
        return;
      case raiseGrade:
        this.grade = this.raised;
        return;
      case noteGrade:
        return this.noteGrade(contact, need);
      case taskOfficer:
        return this.needLife.officers.task(need, this.job);
      case regradeJob:
        return this.needLife.officers.regrade(need, this.grade);
      case joinIncident:
        return observer.cases?.duplicateRecognised(contact);
      default:
        throw this.state.fault(`triage has no effect ${effect}`, contact);
    }
  }

  private read(rating: number): number {
    return Math.min(highestRating, Math.max(0, rating + this.misread));
  }

  private noteGrade(contact: number, need: number): void {
    const { cases, clock, observer } = this.state;
    cases.grade[need] = this.grade;
    cases.gradings[need] = Math.min(mostGradings, cases.gradings[need]! + 1);
    cases.knownAt[need] = Math.min(cases.knownAt[need]!, clock[0]!);
    this.needLife.incidents.noteGraded(need);
    observer.cases?.graded(contact);
  }
}
