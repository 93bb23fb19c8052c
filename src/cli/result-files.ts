// What lies in a result folder: the result, its tables, and its pictures.
import type { Simulation } from "../experiment/simulate.ts";
import { setsCsv } from "../report/assumption-csv.ts";
import {
  caseCsv,
  costCsv,
  dayCsv,
  definitionCsv,
  hourOfWeekCsv,
  leaverCsv,
  monthCsv,
  peopleCsv,
  responseCsv,
} from "../report/csv.ts";
import { queueRoles } from "../report/queue-roles.ts";
import { pictureFiles } from "./picture-files.ts";

/** Names and contents of the files of a result. */
export async function resultFiles({
  result,
  dayRows,
}: Simulation): Promise<Map<string, string | Uint8Array>> {
  const files = new Map<string, string | Uint8Array>([
    ["results.json", `${JSON.stringify(result)}\n`],
    ["intervals.csv", hourOfWeekCsv(result)],
    ["days.csv", dayCsv(dayRows())],
    ["months.csv", monthCsv(result)],
    ["definitions.csv", definitionCsv(result)],
  ]);
  for (const [name, table] of tablesOfSome(result)) {
    if (table !== null) files.set(name, table);
  }
  const { main } = queueRoles(result);
  if (main === undefined) return files;
  const [{ waitByHourSpec }, { waitByMonthSpec }, { peopleChartSpec, peopleShown }] = await Promise.all([
    import("../report/wait-by-hour.ts"),
    import("../report/wait-by-month.ts"),
    import("../report/people-chart.ts"),
  ]);
  const shown = peopleShown(result);
  const pictures = [
    await pictureFiles("wait-by-hour", (width) => waitByHourSpec(result, main.id, width)),
    await pictureFiles("wait-by-month", (width) => waitByMonthSpec(result, main.id, width)),
    shown === null ? [] : await pictureFiles("people", (width) => peopleChartSpec(result, shown, width)),
  ];
  return new Map([...files, ...pictures.flat()]);
}

/** Tables that not every result has. */
function tablesOfSome(result: Simulation["result"]): readonly (readonly [string, string | null])[] {
  return [
    ["cases.csv", caseCsv(result)],
    ["response.csv", responseCsv(result)],
    ["people.csv", peopleCsv(result)],
    ["leavers.csv", leaverCsv(result)],
    ["cost.csv", costCsv(result)],
    ["sets.csv", result.assumptions === undefined ? null : setsCsv(result.assumptions)],
  ];
}
