// The grade that a need truly has.
import { markedGrade, matrixGrade } from "../scenario/grades.ts";
import { ungraded } from "./cases.ts";
import type { CentreState } from "./centre-state.ts";

/** What a need would be graded if nobody misread it. */
export function trueGradeOf({ scenario, cases }: CentreState, need: number): number {
  const { triage } = scenario;
  if (triage === undefined || cases.reason[need]! < 0) return ungraded;
  const grade = matrixGrade(triage, cases.threat[need]!, Math.max(cases.harm[need]!, cases.risk[need]!));
  return markedGrade(triage, grade, cases.markers[need]!);
}
