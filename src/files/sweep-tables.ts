// The tables of a finished sweep on the disk, written piece by piece.
import { closeSync, openSync, writeFileSync } from "node:fs";
import { fileWriter, parquetWriteRows } from "hyparquet-writer";
import type { Sweep } from "../results/sweep.ts";
import { type SweepColumn, type SweepLine, sweepColumns } from "../results/sweep-table.ts";
import { underOtherName } from "./under-other-name.ts";

const linesPerGroup = 10_000;
const types = { text: "STRING", number: "DOUBLE", count: "INT32" } as const;

/** Writes a file in pieces. */
export function writePieces(path: string, pieces: Iterable<string | Uint8Array>): void {
  underOtherName(path, (fresh) => {
    const file = openSync(fresh, "w");
    try {
      for (const piece of pieces) writeFileSync(file, piece);
    } finally {
      closeSync(file);
    }
  });
}

/**
 * The table as Parquet: the same columns as the text, with what stands behind all lines in the metadata of the file.
 * Readers of Parquet (DuckDB, pandas, R) take the types from it.
 */
export function writeParquet(path: string, sweep: Sweep, about: ParquetNotes): void {
  const columns = sweepColumns(sweep);
  underOtherName(path, (fresh) => {
    const pending = parquetWriteRows({
      writer: fileWriter(fresh),
      rows: rowsOf(columns, about.lines),
      columns: columns.map(({ name, type }) => ({ name, type: types[type], nullable: type === "number" })),
      rowGroupSize: linesPerGroup,
      kvMetadata: Object.entries({ ...termsOf(sweep), "sim101.definitions": about.definitions }).map(
        ([key, value]) => ({ key, value: typeof value === "string" ? value : JSON.stringify(value) }),
      ),
      createdBy: `sim101 ${sweep.version}`,
    });
    if (pending !== undefined) throw new Error("a table is still being written when its file is renamed");
  });
}

export interface ParquetNotes {
  readonly lines: Iterable<SweepLine>;
  /** Of each measure: its name, unit and definition. */
  readonly definitions: readonly {
    readonly measure: string;
    readonly unit: string;
    readonly definition: string;
  }[];
}

function termsOf({ version, scenario, hash, seed, replications, precision, factors, design }: Sweep) {
  return {
    "sim101.version": version,
    "sim101.scenario": scenario,
    "sim101.scenarioHash": hash,
    "sim101.seed": seed,
    "sim101.replications": replications,
    "sim101.precision": precision,
    "sim101.factors": factors,
    "sim101.design": design,
  };
}

function* rowsOf(
  columns: readonly SweepColumn[],
  lines: Iterable<SweepLine>,
): Generator<Record<string, string | number | null>, void, undefined> {
  for (const line of lines) yield Object.fromEntries(columns.map(({ name }, i) => [name, line[i] ?? null]));
}
