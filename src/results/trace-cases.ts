// What a story tells of triage, of officers, and of other channels.
import { type CaseObserver, triageOutcomes } from "../model/case-observer.ts";
import { causes } from "../model/cases.ts";
import type { ChannelObserver } from "../model/channel-observer.ts";
import type { Jobs } from "../model/jobs.ts";
import { type CentreView, origins } from "../model/observer.ts";
import type { ResponseObserver } from "../model/response-observer.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";
import { gradeNames } from "../scenario/resolved-triage.ts";
import { note } from "./trace-draft.ts";
import type { TraceStories } from "./trace-stories.ts";
import type { Happening } from "./traced-need.ts";

const nothing = (): void => undefined;

export class TraceCases implements CaseObserver, ResponseObserver, ChannelObserver {
  readonly unitReleased = nothing;
  readonly jobClosed = nothing;
  readonly unitsChange = nothing;
  readonly centreChanges = nothing;
  private readonly scenario: ResolvedScenario;
  private readonly stories: TraceStories;
  private view!: CentreView;
  private jobs!: Jobs;

  constructor(scenario: ResolvedScenario, stories: TraceStories) {
    this.scenario = scenario;
    this.stories = stories;
  }

  begun(view: CentreView): void {
    this.view = view;
  }

  deflected(need: number): void {
    const by = this.scenario.thinnings?.[this.view.cases.thinnedBy[need]!]?.id ?? "";
    this.tellNeed(need, { what: "deflected", by });
    this.stories.end(need, "deflected", this.view.clock[0]!);
  }

  shifted(need: number, shift: number): void {
    this.tellNeed(need, { what: "shifted", by: this.scenario.channelShifts?.[shift]?.id ?? "" });
  }

  duplicateRecognised(contact: number): void {
    this.tell(contact, { what: "recognised" });
  }

  graded(contact: number): void {
    const { contacts, cases } = this.view;
    const need = contacts.need[contact]!;
    this.tell(contact, {
      what: "graded",
      grade: gradeNames[cases.grade[need]!] ?? "",
      trueGrade: gradeNames[cases.trueGrade[need]!] ?? "",
      threat: cases.ratedThreat[need]!,
      harm: cases.ratedHarm[need]!,
      risk: cases.ratedRisk[need]!,
    });
  }

  /** Where there are officers, the job tells of them. */
  decided(contact: number, outcome: number): void {
    const name = triageOutcomes[outcome] ?? "";
    const isToldByJob = this.scenario.response !== undefined && (name === "tasked" || name === "booked");
    if (!isToldByJob) this.tell(contact, { what: "decided", outcome: name });
  }

  awaitsOfficer(need: number): void {
    this.tellNeed(need, { what: "awaitsOfficer" });
  }

  retryCalledOff(need: number): void {
    this.tellNeed(need, { what: "calledOff" });
  }

  retriesAtOnce(need: number): void {
    this.tellNeed(need, this.retry(need));
  }

  /** That a need will ring again, and why. */
  retry(need: number): Happening {
    const { needs, cases } = this.view;
    const origin = origins[needs.nextOrigin[need]!] ?? "";
    const cause = causes[cases.cause[need] ?? 0] ?? "none";
    return { what: "retries", origin, ...(cause === "none" ? {} : { cause }) };
  }

  responseBegun(jobs: Jobs): void {
    this.jobs = jobs;
  }

  jobRaised(job: number): void {
    this.tellJob(job, "tasked");
  }

  jobRegraded(job: number, grade: number): void {
    this.tellNeed(this.jobs.need[job]!, {
      what: "officer",
      does: "regraded",
      grade: gradeNames[grade] ?? "",
      units: null,
    });
  }

  unitSent(job: number, unitGroup: number): void {
    this.tellJob(job, "sent", this.scenario.response?.units[unitGroup]?.id);
  }

  unitDiverted(job: number): void {
    this.tellJob(job, "diverted");
  }

  jobAttended(job: number): void {
    this.tellJob(job, "came");
  }

  waitPredicted(contact: number, seconds: number): void {
    this.tell(contact, { what: "toldToWait", predicted: seconds });
  }

  leavesAtOnce(contact: number): void {
    this.tell(contact, { what: "leavesAtOnce" });
  }

  callbackOffered(contact: number, isAccepted: boolean): void {
    this.tell(contact, { what: "callbackOffered", isAccepted });
  }

  calledBack(contact: number, isReached: boolean): void {
    this.tell(contact, { what: "calledBack", isReached });
  }

  movedOnline(contact: number): void {
    this.tell(contact, { what: "movedOnline" });
  }

  private tellJob(job: number, does: "tasked" | "sent" | "diverted" | "came", units?: string): void {
    const need = this.jobs.need[job]!;
    if (need < 0) return;
    const grade = gradeNames[this.jobs.grade[job]!] ?? "";
    this.tellNeed(need, { what: "officer", does, grade, units: units ?? null });
  }

  private tellNeed(need: number, happening: Happening): void {
    const draft = this.stories.need(need);
    if (draft !== undefined) note(draft, this.view.clock[0]!, happening);
  }

  private tell(contact: number, happening: Happening): void {
    const draft = this.stories.contact(contact);
    if (draft !== undefined) note(draft, this.view.clock[0]!, happening);
  }
}
