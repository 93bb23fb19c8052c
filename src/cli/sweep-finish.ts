// The end of a sweep: its tables, pictures and note beside the cells, and what the terminal shows.
import { join } from "node:path";
import { isSensitivity } from "../experiment/sensitivity-assembly.ts";
import type { SweepFolder } from "../files/sweep-folder.ts";
import { writePieces } from "../files/sweep-tables.ts";
import { mostDrawn, sweepChartSpec } from "../report/sweep-chart.ts";
import { mostInTable, sweepTextLines } from "../report/sweep-text.ts";
import { definitionsOf } from "../results/definitions.ts";
import type { Sweep } from "../results/sweep.ts";
import { summariseSweep } from "../results/sweep-summary.ts";
import * as exitCode from "./exit-codes.ts";
import { pagedPictureFiles } from "./picture-files.ts";
import { print } from "./print.ts";
import { sweptCells, writeTables } from "./sweep-cells-written.ts";

/** Writes everything that is made of the cells, all of which are in the folder. */
export async function finishSweep(sweep: Sweep, kept: SweepFolder, note: object): Promise<number> {
  if (isSensitivity(sweep)) {
    const { finishSensitivity } = await import("./sensitivity-finish.ts");
    return finishSensitivity(sweep, kept, note);
  }
  const { folder } = kept;
  const summary = summariseSweep(sweep, sweptCells(sweep, kept));
  const definitions = definitionsOf(summary.first);
  const pictures = await drawSweep(sweep, kept);
  const tables = writeTables({ sweep, kept, note }, definitions);
  for (const [name, content] of pictures) writePieces(join(folder, name), [content]);
  kept.tidy();
  const few = sweep.cells <= mostInTable ? [...sweptCells(sweep, kept)] : [];
  print(sweepTextLines(sweep, summary, few).join("\n"));
  process.stderr.write(`Wrote ${folder}/ (${[...tables, ...pictures.keys()].join(", ")})\n`);
  for (const each of summary.broken) process.stderr.write(`AUDIT: ${each}\n`);
  return summary.broken.length > 0 ? exitCode.auditFault : exitCode.ok;
}

/** By name; none where there is nothing to draw, or far too much. */
async function drawSweep(sweep: Sweep, kept: SweepFolder): Promise<ReadonlyMap<string, string | Uint8Array>> {
  if (sweep.cells > mostDrawn) return new Map();
  const swept = [...sweptCells(sweep, kept)];
  return new Map(
    await pagedPictureFiles("response", {
      title: sweep.scenario,
      page: sweepChartSpec(sweep, swept),
      phone: sweepChartSpec(sweep, swept, "phone"),
    }),
  );
}
