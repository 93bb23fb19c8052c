// Rules of response: a job for every grade that is given, units that can do it, and what follows the scene.
import type { Path } from "./authored-data.ts";
import { quoted } from "./authored-data.ts";
import { checkStaffing } from "./check-staffing.ts";
import { checkReturn } from "./check-triage.ts";
import { windowOf } from "./clock-times.ts";
import { raisedGrade } from "./grades.ts";
import type { Report } from "./places.ts";
import { numberOf } from "./quantity.ts";
import { markers } from "./schema-reasons.ts";
import type { AuthoredJob, AuthoredResponse } from "./schema-response.ts";
import { type Grade, grades, tasked } from "./schema-triage.ts";
import type { Partly, Sketch } from "./shape.ts";
import { checkSum } from "./shares.ts";

interface Checking {
  readonly sketch: Sketch;
  readonly report: Report;
}

type SketchResponse = Partly<AuthoredResponse>;
type SketchJob = Partly<AuthoredJob>;

const mostUnits = 6;
const unitNumber = /^[1-6]$/;

export function checkResponse(sketch: Sketch, report: Report): void {
  const { response } = sketch;
  if (response === undefined) return;
  const path = ["response"];
  checkShifts(response, path, { sketch, report });
  checkGrades(response, { sketch, report });
  for (const grade of tasked) {
    const job = response.grades?.[grade];
    if (job !== undefined) checkJob(job, [...path, "grades", grade], { sketch, report });
  }
  checkReturn(response.chaser ?? {}, [...path, "chaser"], { sketch, report });
}

function checkShifts(response: SketchResponse, path: Path, { sketch, report }: Checking): void {
  const units = Object.entries(response.units ?? {});
  if (response.units !== undefined && units.length === 0)
    report({ path: [...path, "units"], expected: "at least one group of units", found: "none" });
  const shifts = [
    ...units.map(([id, group]) => ({ path: [...path, "units", id], staffing: group?.staffing })),
    { path: [...path, "telephone"], staffing: response.telephone?.staffing },
    { path: [...path, "arrest", "transport"], staffing: response.arrest?.transport?.staffing },
  ];
  for (const shift of shifts)
    checkStaffing({ staffing: shift.staffing, path: [...shift.path, "staffing"], sketch }, report);
}

/** Each grade that somebody gives needs a job. */
function checkGrades({ grades: jobs }: SketchResponse, { sketch, report }: Checking): void {
  if (jobs === undefined) return;
  for (const grade of tasked) {
    const giver = giverOf(grade, sketch);
    if (jobs[grade] !== undefined || giver === null) continue;
    const path = ["response", "grades"];
    report({ path, expected: `a job for the grade ${grade}, which ${giver} gives`, found: "none" });
  }
}

/** Who gives a grade, if anybody. */
function giverOf(grade: (typeof tasked)[number], { triage, queues }: Sketch): string | null {
  const rows = Object.values(triage?.matrix ?? {});
  if (rows.some((row) => row?.includes(grade))) return "the matrix";
  if (triage !== undefined && isRaisedTo(grade, triage)) return "the control strategy";
  const unneeded = triage?.unneeded?.[grade] ?? 0;
  if (numberOf(unneeded) > 0) return "triage.unneeded";
  if (grade === "scheduled" && triage !== undefined && triage.unneeded === undefined) return "triage";
  const tasking = Object.entries(queues ?? {}).find(([, each]) => each?.whenAnswered?.task?.grade === grade);
  return tasking?.[0] ?? null;
}

function isRaisedTo(wanted: Grade, { matrix, controlStrategy }: NonNullable<Sketch["triage"]>): boolean {
  let given: readonly number[] = Object.values(matrix ?? {}).flatMap((row) => (row ?? []).map(urgencyOf));
  for (const marker of markers) {
    const rule = controlStrategy?.[marker];
    const [raise, upTo] = [numberOf(rule?.raise), urgencyOf(rule?.upTo ?? "noDeployment")];
    given = [...given, ...given.map((grade) => raisedGrade(grade, { raise, upTo }))];
  }
  return given.includes(urgencyOf(wanted));
}

function urgencyOf(grade: Grade): number {
  return grades.indexOf(grade);
}

function checkJob(job: SketchJob, path: Path, { sketch, report }: Checking): void {
  const { response } = sketch;
  if (numberOf(job.target) === 0)
    report({ path: [...path, "target"], expected: "a duration above 0 s", found: "0 s" });
  checkUnitsNeeded(job, [...path, "unitsNeeded"], report);
  if (numberOf(job.byTelephone ?? 0) > 0 && response?.telephone === undefined) {
    const expected = "investigators (response.telephone) who settle jobs so";
    report({ path: [...path, "byTelephone"], expected, found: "none", isKey: true });
  }
  if (numberOf(job.arrest ?? 0) > 0 && response?.arrest === undefined) {
    const expected = "what follows an arrest (response.arrest)";
    report({ path: [...path, "arrest"], expected, found: "nothing", isKey: true });
  }
  checkHours(job.appointment?.hours, [...path, "appointment", "hours"], { sketch, report });
}

function checkUnitsNeeded({ unitsNeeded }: SketchJob, path: Path, report: Report): void {
  if (unitsNeeded === undefined) return;
  const entries = Object.entries(unitsNeeded);
  for (const [key] of entries) {
    if (unitNumber.test(key)) continue;
    const expected = `a number of units from 1 to ${mostUnits}`;
    report({ path: [...path, key], expected, found: quoted(key), isKey: true });
  }
  checkSum(
    entries.map(([, share]) => share),
    path,
    report,
  );
}

function checkHours(text: string | undefined, path: Path, { sketch, report }: Checking): void {
  if (text === undefined) return;
  const interval = numberOf(sketch.calendar?.interval) / 60;
  const window = windowOf(text);
  if (window === null)
    report({ path, expected: "a window of the day such as 08:00-20:00", found: quoted(text) });
  else if (window.from % interval > 0 || window.to % interval > 0)
    report({ path, expected: `times on the intervals of ${interval} min`, found: quoted(text) });
}
