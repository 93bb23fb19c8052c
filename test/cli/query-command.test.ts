// `sim101 query` without DuckDB, and with a stand-in that notes what it is asked. `npm run verify` asks the real one.
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
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
  async extractStatements(sql) {
    return { count: sql.split(";").length };
  },
  async runAndReadAll(sql) {
    if (sql === "selec" || sql.includes("broken")) throw new Error("Parser Error: selec");
    asked.push(sql);
    const odd = { "select -0.50": "-0.50", "select 7.00": "7.00", "select 007": "007" }[sql];
    const lines = asked.map((each, i) => [each, odd ?? (i === 0 ? null : String(-i)), { i }]);
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
    expect(asked[2]).toMatch(/\/o''clock\.csv', header/);
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

  it("is asked for a file alone, not for a pattern of many", async () => {
    const folder = join(newFolder(), "run[1]*");
    mkdirSync(folder);
    writeFileSync(join(folder, "cells.csv"), "");
    const { lines } = await (await openDatabase(tableFiles(folder), [standIn()])).ask("select 1");
    expect(lines[0]?.[0]).toContain("/run[[]1][*]/cells.csv'");
  });

  it("is not asked where two tables would have one name, or one has that of its own table", async () => {
    for (const [names, found] of [
      [["A.csv", "a.csv"], "a.csv: expected another name than A.csv, whose"],
      [["About.csv"], "About.csv: expected another name than the table of what Parquet files say"],
    ] as const) {
      const tables = names.map((path) => ({
        name: path.slice(0, -".csv".length),
        path,
        kind: "csv" as const,
      }));
      await expect(openDatabase(tables, [standIn()])).rejects.toThrow(found);
    }
  });

  it("says which file it cannot read", async () => {
    const table = { name: "broken", path: "broken.csv", kind: "csv" } as const;
    await expect(openDatabase([table], [standIn()])).rejects.toThrow(
      "broken.csv: DuckDB cannot read it (Parser Error: selec)",
    );
  });

  it("gives decimals as numbers, with no digit lost but zeros at the end", async () => {
    const database = await openDatabase([], [standIn()]);
    const second = async (sql: string) => (await database.ask(sql)).lines[0]?.[1];
    expect([await second("select -0.50"), await second("select 7.00"), await second("select 007")]).toEqual([
      -0.5,
      7,
      "007",
    ]);
  });

  it("tells in its own words what it does not understand", async () => {
    const database = await openDatabase([], [standIn()]);
    await expect(database.ask("selec")).rejects.toThrow("DuckDB: Parser Error: selec");
    await expect(database.ask("select 1; select 2")).rejects.toThrow("expected one question in SQL, found 2");
  });
});

describe("sim101 query", () => {
  it("asks the tables of a folder, and never a program that lies in it", async () => {
    const home = dirname(standIn());
    const result = join(home, "swept");
    mkdirSync(result);
    writeFileSync(join(result, "cells.csv"), "");
    const { code, out, error } = await commandIn(home, "query", "swept", "select -0.50", "--csv");
    expect([code, error]).toEqual([0, ""]);
    expect(out.trimEnd().split("\r\n").slice(-1)[0]).toBe('select -0.50,-0.5,"{""i"":4}"');
    expect((await commandIn(home, "query", "swept")).out).toContain("create table about as");
    expect((await commandIn(result, "query", ".")).code).toBe(0);
    const planted = dirname(standIn());
    writeFileSync(join(planted, "cells.csv"), "");
    expect((await commandIn(planted, "query", ".")).error).toContain("a query needs DuckDB");
    mkdirSync(join(planted, "within"));
    expect((await commandIn(join(planted, "within"), "query", "..")).error).toContain("needs DuckDB");
  });

  it("lists the tables with their columns and files where there is no DuckDB, and says who else reads them", async () => {
    const folder = newFolder();
    writeFileSync(join(folder, "cells.parquet"), "");
    writeFileSync(join(folder, "cells.csv"), 'cell,"of, whom"\r\n1,2\r\n');
    writeFileSync(join(folder, "single.parquet"), "");
    const { code, out, error } = await commandIn(folder, "query", ".", "--csv");
    expect([code, out.split("\r\n")]).toEqual([
      0,
      [
        "table,column,file",
        "cells,cell,cells.parquet",
        'cells,"of, whom",cells.parquet',
        "single,,single.parquet",
        "",
      ],
    ]);
    expect(error).toMatch(/pandas\.read_csv.*read_parquet.*needs DuckDB/s);
    expect(await commandIn(folder, "query", ".", "select 1")).toMatchObject({
      code: 2,
      out: "",
      error: expect.stringMatching(/needs DuckDB.*; `sim101 query \.` lists the tables without it\n$/),
    });
  });

  it("refuses a folder that is not there, or has no tables", async () => {
    const folder = newFolder();
    expect(await commandIn(folder, "query", "gone")).toMatchObject({
      code: 2,
      error: "sim101: gone: expected the folder of a result, found nothing\n",
    });
    writeFileSync(join(folder, "results.json"), "{}");
    expect(await commandIn(folder, "query", "results.json")).toMatchObject({
      code: 2,
      error: "sim101: results.json: expected the folder of a result, found a file\n",
    });
    expect(await commandIn(folder, "query", ".", " ")).toMatchObject({
      code: 2,
      error: "sim101: expected a question in SQL, found nothing\n",
    });
    expect(await commandIn(folder, "query", ".")).toMatchObject({
      code: 2,
      error: "sim101: .: expected tables (.parquet or .csv), found none\n",
    });
  });
});
