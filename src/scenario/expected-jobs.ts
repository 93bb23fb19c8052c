// The work that officers can expect: jobs a day by grade, if nobody gives up and no need is graded twice, and the hours
// that they take. A first look at whether officers can ever catch up.
import { meanOf } from "../random/moments.ts";
import { hoursPerDay } from "./measured-days.ts";
import { type NeedFlow, needFlows } from "./need-flows.ts";
import { gradeSharesOf } from "./need-mix.ts";
import { offeredPerDay } from "./offered-load.ts";
import type { ResolvedScenario } from "./resolved.ts";
import type { ResolvedJob, ResolvedResponse } from "./resolved-response.ts";
import { noDeployment, type ResolvedReason, type ResolvedTriage } from "./resolved-triage.ts";

const secondsPerHour = 3600;

/** By grade: 0 immediate, 1 priority, 2 scheduled. */
export function jobsPerDay(scenario: ResolvedScenario): readonly number[] {
  const jobs = [0, 0, 0];
  const offered = offeredPerDay(scenario);
  for (const [index, { whenAnswered }] of scenario.queues.entries()) {
    const task = whenAnswered?.task ?? null;
    if (task !== null) jobs[task.grade] = (jobs[task.grade] ?? 0) + (offered[index] ?? 0) * task.share;
  }
  for (const flow of needFlows(scenario)) {
    for (const [grade, share] of taskedShares(scenario, flow).entries())
      jobs[grade] = (jobs[grade] ?? 0) + flow.perDay * share;
  }
  return jobs;
}

/** Of the needs of a flow: an officer tasked, by grade. An incident that is known already has its job. */
function taskedShares(
  { queues, reasons = [], triage }: ResolvedScenario,
  { queue, reason }: NeedFlow,
): readonly number[] {
  const how = queues[queue]?.triage;
  const about = reasons[reason];
  if (how === undefined || about === undefined || triage === undefined) return [];
  const { tasked, misread } = how === "full" ? triage.full : triage.byDepth;
  const { given, unneeded } = gradedShares(about, triage, misread);
  const known = (1 - 1 / about.callers) * (triage.duplicates?.recognised ?? 0);
  return triage.unneeded.map((as, grade) => {
    return (1 - known) * ((given[grade] ?? 0) + unneeded * tasked * as);
  });
}

/** Grades as given, misreadings included; and the share that needs no officer and is seen not to. */
function gradedShares(
  about: ResolvedReason,
  triage: ResolvedTriage,
  misread: number,
): { readonly given: readonly number[]; readonly unneeded: number } {
  const [under, over] = [triage.under * misread, triage.over * misread];
  const [right, lower, higher] = [0, -1, 1].map((shift) => gradeSharesOf(about, triage, shift));
  const given = (right ?? []).map(
    (share, grade) =>
      (1 - under - over) * share + under * (lower?.[grade] ?? 0) + over * (higher?.[grade] ?? 0),
  );
  const none = right?.[noDeployment] ?? 0;
  return { given, unneeded: (1 - over) * none + over * (higher?.[noDeployment] ?? 0) };
}

/** Unit-hours a day: of the jobs, with their travel, and of what follows arrests; and those on shift. */
export function officerHours(
  scenario: ResolvedScenario,
  response: ResolvedResponse,
): { readonly work: number; readonly onShift: number } {
  const jobs = jobsPerDay(scenario);
  const custody = response.arrest === null ? 0 : meanOf(response.arrest.officerTime);
  const seconds = response.grades.map((job, grade) =>
    job === null ? 0 : (jobs[grade] ?? 0) * (1 - job.byTelephone) * unitTime(job, custody),
  );
  return {
    work: seconds.reduce((sum, each) => sum + each, 0) / secondsPerHour,
    onShift: response.units.reduce((sum, { scheduled }) => sum + hoursPerDay(scenario, scheduled), 0),
  };
}

/** Unit-seconds of one job. */
function unitTime({ travel, scene, unitsNeeded, arrest }: ResolvedJob, custody: number): number {
  const units = unitsNeeded.reduce((sum, share, index) => sum + share * (index + 1), 0);
  return units * (meanOf(travel) + meanOf(scene)) + arrest * custody;
}
