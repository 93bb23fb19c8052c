// Grades: the matrix turns ratings of threat, harm and risk into a grade, and the control strategy raises it.
import type { ResolvedTriage } from "../scenario/resolved-triage.ts";
import { ungraded } from "./cases.ts";
import type { CentreState } from "./centre-state.ts";

const ratings = 4;

/** The grade in the matrix, by threat and the higher of harm and risk: 0 is immediate, 3 no deployment. */
export function matrixGrade({ matrix }: ResolvedTriage, threat: number, harmOrRisk: number): number {
  return matrix[ratings * threat + harmOrRisk]!;
}

/** The grade after the control strategy: each marker (a bit) raises it, beyond the limit of its own rule never. */
export function raisedGrade({ controlStrategy }: ResolvedTriage, grade: number, markers: number): number {
  let raised = grade;
  for (let marker = 0; marker < controlStrategy.length; marker++) {
    const rule = controlStrategy[marker]!;
    if (rule === null || (markers & (1 << marker)) === 0 || raised <= rule.upTo) continue;
    raised = Math.max(rule.upTo, raised - rule.raise);
  }
  return raised;
}

/** What a need would be graded if nobody misread it. */
export function trueGradeOf({ scenario, cases }: CentreState, need: number): number {
  const { triage } = scenario;
  if (triage === undefined || cases.reason[need]! < 0) return ungraded;
  const grade = matrixGrade(triage, cases.threat[need]!, Math.max(cases.harm[need]!, cases.risk[need]!));
  return raisedGrade(triage, grade, cases.markers[need]!);
}
