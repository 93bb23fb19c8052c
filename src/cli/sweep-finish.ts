// The end of a sweep: its tables, pictures and note beside the cells, and what the terminal shows.
import { join } from "node:path";
import { cellsOf } from "../experiment/sweep.ts";
import type { SweepFolder } from "../files/sweep-folder.ts";
import { writeParquet, writePieces } from "../files/sweep-tables.ts";
import { definitionCsv } from "../report/csv.ts";
import { picturePage } from "../report/picture-page.ts";
import { mostDrawn, sweepChartSpec } from "../report/sweep-chart.ts";
import { sweepCsv } from "../report/sweep-csv.ts";
import { mostInTable, sweepTextLines } from "../report/sweep-text.ts";
import { definitionsOf } from "../results/definitions.ts";
import type { Sweep, SweptCell } from "../results/sweep.ts";
import { summariseSweep } from "../results/sweep-summary.ts";
import { type SweepLine, sweepLines } from "../results/sweep-table.ts";
import * as exitCode from "./exit-codes.ts";
import { print } from "./print.ts";

const pngScale = 2;

/** Writes everything that is made of the cells, all of which are in the folder. */
export async function finishSweep(sweep: Sweep, kept: SweepFolder, note: object): Promise<number> {
  const { folder } = kept;
  const summary = summariseSweep(sweep, sweptCells(sweep, kept));
  const definitions = definitionsOf(summary.first);
  const at = (name: string) => join(folder, name);
  writePieces(at("cells.csv"), sweepCsv(sweep, allLines(sweep, kept)));
  writeParquet(at("cells.parquet"), sweep, { lines: allLines(sweep, kept), definitions });
  writePieces(at("definitions.csv"), [definitionCsv({ definitions })]);
  writePieces(at("run.json"), [`${JSON.stringify({ madeBy: "sim101", ...note }, null, 2)}\n`]);
  const pictures = await drawSweep(sweep, kept);
  for (const [name, content] of pictures) writePieces(at(name), [content]);
  kept.tidy();
  const few = sweep.cells <= mostInTable ? [...sweptCells(sweep, kept)] : [];
  print(sweepTextLines(sweep, summary, few).join("\n"));
  const names = ["cells.csv", "cells.parquet", "definitions.csv", ...pictures.keys()];
  process.stderr.write(`Wrote ${folder}/ (${names.join(", ")})\n`);
  for (const each of summary.broken) process.stderr.write(`AUDIT: ${each}\n`);
  return summary.broken.length > 0 ? exitCode.auditFault : exitCode.ok;
}

/** By name; none where there is nothing to draw, or far too much. */
async function drawSweep(sweep: Sweep, kept: SweepFolder): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const files = new Map<string, string | Uint8Array>();
  if (sweep.cells > mostDrawn) return files;
  const swept = [...sweptCells(sweep, kept)];
  const [spec, narrow] = [sweepChartSpec(sweep, swept), sweepChartSpec(sweep, swept, "phone")];
  if (spec === null || narrow === null) return files;
  const [{ renderSvg }, { renderPng }] = await Promise.all([
    import("../report/svg.ts"),
    import("../report/png.ts"),
  ]);
  const svg = await renderSvg(spec);
  files.set("response.json", `${JSON.stringify(spec, null, 1)}\n`);
  const phone = await renderSvg(narrow);
  files.set("response.svg", svg);
  files.set("response-phone.svg", phone);
  files.set("response.html", picturePage({ title: sweep.scenario, page: svg, phone }));
  files.set("response.png", renderPng(svg, pngScale));
  return files;
}

function* sweptCells(sweep: Sweep, { folder, read }: SweepFolder): Generator<SweptCell, void, undefined> {
  for (const cell of cellsOf(sweep)) {
    const result = read(cell);
    if (result === null) throw new Error(`cell ${cell.number} has gone from ${folder}`);
    yield { cell, result };
  }
}

function* allLines(sweep: Sweep, kept: SweepFolder): Generator<SweepLine, void, undefined> {
  for (const { cell, result } of sweptCells(sweep, kept)) yield* sweepLines(sweep, cell, result);
}
