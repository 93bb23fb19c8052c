// Harm, in lines of text: waiting weighted by how much is at stake, with what it is made of; and emergencies that ring
// where none is expected.
import type { Result } from "../results/result.ts";
import type { Row } from "../results/row.ts";
import { findRow } from "../results/row-search.ts";
import { sayRow } from "./say.ts";
import { sayGrade } from "./say-grade.ts";
import { plain, wrap } from "./text-lines.ts";

/** Nothing where needs have no harm in them, and nobody could be hidden. */
export function harmLines({ rows }: Result): string[] {
  const whole = rows.filter(({ period }) => period === undefined);
  return [...weightedLines(whole), ...hiddenLines(whole)];
}

/** Each set of weights, and the part that each true grade has in it. */
function weightedLines(rows: readonly Row[]): string[] {
  const weighted = rows.filter(({ measure }) => measure === "harmWeightedWait");
  return weighted
    .filter(({ grade }) => grade === undefined)
    .flatMap((row, i) => {
      const parts = weighted
        .filter(({ grade, weights }) => grade !== undefined && weights === row.weights)
        .map((part) => `truly ${sayGrade(part.grade)} ${sayRow(part)}`);
      const set = `weights ${plain(row.weights ?? "")}`;
      const title = i === 0 ? `harm-weighted wait until graded or attended, ${set}` : `with ${set}`;
      return [
        ...wrap(`${i === 0 ? "" : "  "}${title}: ${sayRow(row)} weighted hours per need`, 2),
        ...wrap(`  of which ${parts.join(", ")}`, 4),
        ...(i === 0
          ? ["  (weighted by threat + harm + risk; the wait for an officer after grading is not in it)"]
          : []),
      ];
    });
}

function hiddenLines(rows: readonly Row[]): string[] {
  const of = (measure: string) => findRow(rows, { measure });
  const perDay = of("hiddenEmergenciesPerDay");
  if (perDay === undefined || !((perDay.value ?? 0) > 0)) return [];
  const unseen = of("hiddenEmergenciesSettledUnseenPerDay");
  return [
    ...wrap(`hidden emergencies, which ring where none is expected: ${sayRow(perDay)} a day`, 2),
    ...wrap(
      `  until somebody knew: mean ${sayRow(of("meanTimeHidden"))}, 9 in 10 within ${sayRow(of("p90TimeHidden"))}`,
      4,
    ),
    ...wrap(`  gave up unseen: ${sayRow(of("hiddenEmergenciesUnseenPerDay"))} a day`, 4),
    ...((unseen?.value ?? 0) > 0 ? wrap(`  sent away or settled unseen: ${sayRow(unseen)} a day`, 4) : []),
  ];
}
