// The end of a screening: which assumption matters most, as text, tables and pictures beside the cells.
import { join } from "node:path";
import { sensitivityOf } from "../experiment/sensitivity-assembly.ts";
import type { SweepFolder } from "../files/sweep-folder.ts";
import { writePieces } from "../files/sweep-tables.ts";
import { sensitivityChartSpec } from "../report/sensitivity-chart.ts";
import { sensitivityCsv } from "../report/sensitivity-csv.ts";
import { sensitivityLines } from "../report/sensitivity-text.ts";
import type { Sweep } from "../results/sweep.ts";
import * as exitCode from "./exit-codes.ts";
import { pagedPictureFiles } from "./picture-files.ts";
import { print } from "./print.ts";
import { sweptCells, writeTables } from "./sweep-cells-written.ts";

/** Writes everything that is made of the cells, all of which are in the folder. */
export async function finishSensitivity(sweep: Sweep, kept: SweepFolder, note: object): Promise<number> {
  const { folder } = kept;
  const sensitivity = sensitivityOf(sweep, sweptCells(sweep, kept));
  const tables = writeTables({ sweep, kept, note }, sensitivity.definitions);
  const files = new Map<string, string | Uint8Array>([
    ["results.json", `${JSON.stringify(sensitivity)}\n`],
    ["sensitivity.csv", sensitivityCsv(sensitivity)],
    ...(await pagedPictureFiles("sensitivity", {
      title: sensitivity.scenario,
      page: sensitivityChartSpec(sensitivity),
      phone: sensitivityChartSpec(sensitivity, "phone"),
    })),
  ]);
  for (const [name, content] of files) writePieces(join(folder, name), [content]);
  kept.tidy();
  print(sensitivityLines(sensitivity).join("\n"));
  process.stderr.write(`Wrote ${folder}/ (${[...files.keys(), ...tables].join(", ")})\n`);
  for (const each of sensitivity.broken) process.stderr.write(`AUDIT: ${each}\n`);
  return sensitivity.broken.length > 0 ? exitCode.auditFault : exitCode.ok;
}
