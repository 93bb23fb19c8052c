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

const pngScale = 2;

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
  const [
    { waitByHourSpec },
    { waitByMonthSpec },
    { peopleChartSpec, peopleShown },
    { renderSvg },
    { renderPng },
  ] = await Promise.all([
    import("../report/wait-by-hour.ts"),
    import("../report/wait-by-month.ts"),
    import("../report/people-chart.ts"),
    import("../report/svg.ts"),
    import("../report/png.ts"),
  ]);
  for (const [name, spec] of [
    ["wait-by-hour", waitByHourSpec],
    ["wait-by-month", waitByMonthSpec],
  ] as const) {
    const svg = await renderSvg(spec(result, main.id));
    files.set(`${name}-phone.svg`, await renderSvg(spec(result, main.id, "phone")));
    files.set(`${name}.svg`, svg);
    files.set(`${name}.png`, renderPng(svg, pngScale));
  }
  const shown = peopleShown(result);
  if (shown === null) return files;
  const svg = await renderSvg(peopleChartSpec(result, shown));
  files.set("people-phone.svg", await renderSvg(peopleChartSpec(result, shown, "phone")));
  files.set("people.svg", svg);
  files.set("people.png", renderPng(svg, pngScale));
  return files;
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
