// The tables of all cells of a finished sweep, written from its folder cell by cell.
import { join } from "node:path";
import { cellsOf } from "../experiment/sweep.ts";
import type { SweepFolder } from "../files/sweep-folder.ts";
import { writeParquet, writePieces } from "../files/sweep-tables.ts";
import { definitionCsv } from "../report/csv.ts";
import { sweepCsv } from "../report/sweep-csv.ts";
import type { definitionsOf } from "../results/definitions.ts";
import type { Sweep, SweptCell } from "../results/sweep.ts";
import { type SweepLine, sweepLines } from "../results/sweep-table.ts";

interface Finishing {
  readonly sweep: Sweep;
  readonly kept: SweepFolder;
  readonly note: object;
}

/** The tables of the cells, with what stands behind them; returns their names. */
export function writeTables(
  { sweep, kept, note }: Finishing,
  definitions: ReturnType<typeof definitionsOf>,
): readonly string[] {
  const at = (name: string) => join(kept.folder, name);
  writePieces(at("cells.csv"), sweepCsv(sweep, allLines(sweep, kept)));
  writeParquet(at("cells.parquet"), sweep, { lines: allLines(sweep, kept), definitions });
  writePieces(at("definitions.csv"), [definitionCsv({ definitions })]);
  writePieces(at("run.json"), [`${JSON.stringify({ madeBy: "sim101", ...note }, null, 2)}\n`]);
  return ["cells.csv", "cells.parquet", "definitions.csv"];
}

/** All cells, one by one, from the folder. */
export function* sweptCells(
  sweep: Sweep,
  { folder, read }: SweepFolder,
): Generator<SweptCell, void, undefined> {
  for (const cell of cellsOf(sweep)) {
    const result = read(cell);
    if (result === null) throw new Error(`cell ${cell.number} has gone from ${folder}`);
    yield { cell, result };
  }
}

function* allLines(sweep: Sweep, kept: SweepFolder): Generator<SweepLine, void, undefined> {
  for (const { cell, result } of sweptCells(sweep, kept)) yield* sweepLines(sweep, cell, result);
}
