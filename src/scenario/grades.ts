// Grades: the matrix turns ratings of threat, harm and risk into a grade, and the control strategy raises it. 0 is
// immediate, 3 no deployment.
import { noDeployment, type ResolvedTriage } from "./resolved-triage.ts";

const ratings = 4;

/** The grade in the matrix, by threat and the higher of harm and risk. */
export function matrixGrade({ matrix }: ResolvedTriage, threat: number, harmOrRisk: number): number {
  return matrix[ratings * threat + harmOrRisk] ?? noDeployment;
}

/** The grade after the control strategy: each marker (a bit) raises it, one after the other. */
export function markedGrade({ controlStrategy }: ResolvedTriage, grade: number, markers: number): number {
  let raised = grade;
  for (let marker = 0; marker < controlStrategy.length; marker++) {
    const rule = controlStrategy[marker] ?? null;
    if (rule !== null && (markers & (1 << marker)) !== 0) raised = raisedGrade(raised, rule);
  }
  return raised;
}

/** So many steps more urgent, not beyond the limit; a grade that is there already stays. */
export function raisedGrade(
  grade: number,
  { raise, upTo }: { readonly raise: number; readonly upTo: number },
): number {
  return grade <= upTo ? grade : Math.max(upTo, grade - raise);
}
