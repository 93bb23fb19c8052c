// What a staffing plan leaves behind: a policy to paste, tables and pictures.
import { staffChartSpec } from "../report/staff-chart.ts";
import { staffCurveCsv, staffingCsv } from "../report/staff-csv.ts";
import type { StaffResult } from "../results/staff-result.ts";
import type { DataMap } from "../scenario/authored-data.ts";
import { staffingPatch } from "../scenario/staffing-patch.ts";
import { drawPicture } from "./picture-files.ts";
import { policySnippet } from "./policy-snippet.ts";

const policyName = "staffed-to-target";

export interface SnippetSource {
  /** The scenario's file, and its data before any policy. */
  readonly file: string;
  readonly base: DataMap;
}

/** YAML text: a policy that staffs the teams as planned. Empty where there is no plan. */
export function staffSnippet(result: StaffResult, { file, base }: SnippetSource): string {
  const { teams, goals, policy, isMet } = result;
  const [first] = teams;
  if (result.ceiling !== null || first === undefined) return "";
  const wanted = goals.map(({ target }) => target.text).join("; ");
  const lines = staffingPatch({
    base,
    plans: new Map(teams.map(({ id, week }) => [id, Int32Array.from(week)])),
    slotsPerDay: first.slotsPerDay,
    name: policyName,
    description: `Staffed for ${wanted}${isMet ? "" : " (not confirmed)"}, by sim101 staff.`,
  });
  return policySnippet({ file, found: "plan", under: policy, policy: policyName, lines });
}

/** Names and contents of the files of a plan. */
export async function staffFiles(
  result: StaffResult,
  snippet: string,
): Promise<Map<string, string | Uint8Array>> {
  const { svg, png } = await drawPicture(staffChartSpec(result));
  return new Map<string, string | Uint8Array>([
    ["staffing.json", `${JSON.stringify(result)}\n`],
    ["staffing.yaml", snippet],
    ["staffing.csv", staffingCsv(result)],
    ["curve.csv", staffCurveCsv(result)],
    ["curve.svg", svg],
    ["curve.png", png],
  ]);
}
