// `sim101 query` without DuckDB, and with a stand-in that notes what it is asked. `npm run verify` asks the real one.
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openDatabase } from "../../src/cli/duckdb.ts";
import { tableFiles } from "../../src/files/result-tables.ts";
import { commandIn } from "./in-process.ts";

const newFolder = () => mkdtempSync(join(tmpdir(), "sim101-query-"));

/** A result with three tables, one of them in two forms. */
function resultFolder(): string {
  const folder = newFolder();
  for (const name of [
    "cells.csv",
    "cells.parquet",
    "o'clock.csv",
    "definitions.csv",
    "run.json",
    "cells.svg",
  ])
    writeFileSync(join(folder, name), "");
  return folder;
}

/** A folder with a package of DuckDB's name, which answers every question with what it was asked before. */
function standIn(): string {
  const folder = newFolder();
  const home = join(folder, "node_modules/@duckdb/node-api");
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, "package.json"), '{ "type": "module", "exports": "./index.js" }');
  writeFileSync(
    join(home, "index.js"),
    `const asked = [];
const connection = {
  closeSync() {},
  async runAndReadAll(sql) {
    if (sql === "selec") throw new Error("Parser Error: selec");
    asked.push(sql);
    const lines = asked.map((each, i) => [each, i === 0 ? null : String(-i), { i }]);
    return { columnNames: () => ["asked", "number", "list"], getRowsJson: () => lines };
  },
};
export const DuckDBInstance = { create: async () => ({ connect: async () => connection }) };
`,
  );
  return join(folder, "package.json");
}

describe("the tables of a result", () => {
  it("are its CSV and Parquet files by name, Parquet where there are both", () => {
    const tables = tableFiles(resultFolder()).map(({ name, kind }) => `${name}: ${kind}`);
    expect(tables).toEqual(["cells: parquet", "definitions: csv", "o'clock: csv"]);
  });
});

describe("DuckDB", () => {
  it("is asked for in one line where it is not there", async () => {
    await expect(openDatabase([], [join(newFolder(), "package.json")])).rejects.toThrow(
      /^a query needs DuckDB, which sim101 does not bring \(70 MB\): npm install --no-save @duckdb\/node-api@\S+$/,
    );
  });

  it("reads every table before the disk is out of its reach, and gives numbers as numbers", async () => {
    const database = await openDatabase(tableFiles(resultFolder()), [standIn()]);
    const { columns, lines } = await database.ask("select 1");
    expect(columns).toEqual(["asked", "number", "list"]);
    const asked = lines.map(([sql]) => String(sql));
    expect(asked[0]).toMatch(/^create table "cells" as select \* from read_parquet\('.+\/cells\.parquet'\)$/);
    expect(asked[2]).toContain("/o''clock.csv'");
    expect(asked[3]).toContain("parquet_kv_metadata");
    expect(asked.slice(4)).toEqual([
      "set enable_external_access = false",
      "set lock_configuration = true",
      "select 1",
    ]);
    expect(lines.slice(0, 2).map((line) => line.slice(1))).toEqual([
      [null, '{"i":0}'],
      [-1, '{"i":1}'],
    ]);
  });

  it("tells in its own words what it does not understand", async () => {
    const database = await openDatabase([], [standIn()]);
    await expect(database.ask("selec")).rejects.toThrow("DuckDB: Parser Error: selec");
  });
});

describe("sim101 query", () => {
  it("refuses a folder that is not there, or has no tables", async () => {
    const folder = newFolder();
    expect(await commandIn(folder, "query", "gone")).toMatchObject({
      code: 2,
      error: "sim101: gone: expected the folder of a result, found nothing\n",
    });
    expect(await commandIn(folder, "query", ".")).toMatchObject({
      code: 2,
      error: "sim101: .: expected tables (.parquet or .csv), found none\n",
    });
  });
});
