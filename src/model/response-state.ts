// What the response consists of at an instant: jobs, units, and those who help them.
import type { Distribution } from "../random/distribution.ts";
import type { ResolvedJob, ResolvedResponse } from "../scenario/resolved-response.ts";
import { offeredStarts } from "./appointments.ts";
import type { CentreState } from "./centre-state.ts";
import { Dispatch } from "./dispatch.ts";
import { JobDraws } from "./job-draws.ts";
import { Jobs } from "./jobs.ts";
import { Pool } from "./pool.ts";
import type { ResponseObserver } from "./response-observer.ts";
import { UnitGroups } from "./unit-groups.ts";
import { Units } from "./units.ts";
import { WaitingJobs } from "./waiting-jobs.ts";

/** What is sampled for each grade; -1 where there is nothing to sample. */
interface JobSamplers {
  readonly travel: Int32Array;
  readonly scene: Int32Array;
  readonly lead: Int32Array;
}

export class ResponseState {
  readonly centre: CentreState;
  readonly rules: ResolvedResponse;
  readonly observer: ResponseObserver | null;
  readonly jobs = new Jobs();
  readonly units = new Units();
  readonly groups: UnitGroups;
  readonly waiting: WaitingJobs;
  readonly dispatch: Dispatch;
  readonly draws: JobDraws;
  readonly of: JobSamplers;
  readonly custodyTime: number;
  readonly transportTime: number;
  readonly transportOfficerTime: number;
  readonly callTime: number;
  /** Null where there is none. */
  readonly transport: Pool | null;
  readonly investigators: Pool | null;
  /** By grade: the starts of intervals in which appointments are offered; null for any time. */
  readonly offered: readonly (Float64Array | null)[];

  constructor(centre: CentreState, rules: ResolvedResponse) {
    const { clock, events, variates, observer, scenario } = centre;
    const { arrest, telephone, grades } = rules;
    this.centre = centre;
    this.rules = rules;
    this.observer = observer.response ?? null;
    this.groups = new UnitGroups(rules.units);
    this.waiting = new WaitingJobs(rules, this.jobs, clock);
    this.dispatch = new Dispatch(rules, { jobs: this.jobs, groups: this.groups, units: this.units, clock });
    this.draws = new JobDraws(this.jobs, variates.draws, events.delay);
    const column = (pick: (job: ResolvedJob) => Distribution | undefined) =>
      Int32Array.from(grades, (job) => this.draws.add(job && pick(job)));
    this.of = {
      travel: column(({ travel }) => travel),
      scene: column(({ scene }) => scene),
      lead: column(({ appointment }) => appointment?.lead),
    };
    this.custodyTime = this.draws.add(arrest?.officerTime);
    this.transportTime = this.draws.add(arrest?.transport?.time);
    this.transportOfficerTime = this.draws.add(arrest?.transport?.officerTime);
    this.callTime = this.draws.add(telephone?.time);
    this.transport = arrest?.transport ? new Pool(arrest.transport.scheduled) : null;
    this.investigators = telephone ? new Pool(telephone.scheduled) : null;
    this.offered = grades.map((job) =>
      job?.appointment ? offeredStarts(job.appointment, scenario.calendar.intervalStartAt) : null,
    );
  }

  /** The rules for a grade; a fault where no officer is ever tasked for it. */
  ruleOf(grade: number): ResolvedJob {
    const rule = this.rules.grades[grade];
    if (!rule) throw this.centre.fault(`no officer is tasked for grade ${grade}`, grade);
    return rule;
  }
}
