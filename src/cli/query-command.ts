// `sim101 query RESULT "select …"`: asks the tables of a result or a sweep in SQL. DuckDB does the work, where it is there.
import type { Command } from "@commander-js/extra-typings";
import { isThere } from "../files/is-there.ts";
import { isFolder } from "../files/read-kept.ts";
import { columnsOf, type TableFile, tableFiles } from "../files/result-tables.ts";
import { shellWord } from "../files/shell-word.ts";
import { csv } from "../report/csv.ts";
import { queryTextLines } from "../report/query-text.ts";
import { type Database, duckDbNeeded, hasDuckDb, openDatabase, usualPlaces } from "./duckdb.ts";
import * as exitCode from "./exit-codes.ts";
import { UsageError } from "./faults.ts";
import { print } from "./print.ts";

interface QueryOptions {
  readonly csv?: true | undefined;
}

export function addQueryCommand(program: Command, finish: (exit: number) => void): void {
  program
    .command("query")
    .description("ask the tables of a result or a sweep in SQL (with DuckDB); without a question, list them")
    .argument("<result>", "folder of `run`, `sweep` and so on")
    .argument("[sql]", 'a question: "select measure, avg(value) from cells group by all"')
    .option("--csv", "print the answer as CSV")
    .action(async (folder, sql, options) => finish(await run(folder, sql, options)));
}

async function run(folder: string, sql: string | undefined, options: QueryOptions): Promise<number> {
  if (!isThere(folder)) throw new UsageError(`${folder}: expected the folder of a result, found nothing`);
  if (!isFolder(folder)) throw new UsageError(`${folder}: expected the folder of a result, found a file`);
  if (sql?.trim() === "") throw new UsageError("expected a question in SQL, found nothing");
  const tables = tableFiles(folder);
  if (tables.length === 0) throw new UsageError(`${folder}: expected tables (.parquet or .csv), found none`);
  const places = usualPlaces(folder);
  if (!hasDuckDb(places)) {
    if (sql === undefined) return listFiles(tables, options);
    throw new UsageError(
      `${duckDbNeeded}; \`sim101 query ${shellWord(folder)}\` lists the tables without it`,
    );
  }
  const database = await openDatabase(tables, places);
  try {
    await answer(database, sql ?? listing, options);
  } finally {
    database.close();
  }
  return exitCode.ok;
}

const listing = `select table_name as "table", column_name as "column", data_type as "type"
  from duckdb_columns() where not internal order by table_name, column_index`;

async function answer({ ask }: Database, sql: string, options: QueryOptions): Promise<void> {
  const { columns, lines } = await ask(sql);
  show(columns, lines, options);
}

/** What is there without DuckDB: the columns by table, and the file that other programs read. */
function listFiles(tables: readonly TableFile[], options: QueryOptions): number {
  const lines = tables.flatMap((table) => {
    const columns = columnsOf(table);
    return (columns.length === 0 ? [null] : columns).map((column) => [table.name, column, table.path]);
  });
  show(["table", "column", "file"], lines, options);
  process.stderr.write(
    [
      "Other programs read them: CSV any spreadsheet, R with read.csv, Python with",
      'pandas.read_csv(FILE, dtype={"scenario hash": str}); Parquet R with arrow::read_parquet, Python with pandas.read_parquet.',
      `sim101: ${duckDbNeeded}`,
      "",
    ].join("\n"),
  );
  return exitCode.ok;
}

function show(
  columns: readonly string[],
  lines: readonly (readonly (string | number | null)[])[],
  options: QueryOptions,
): void {
  if (options.csv) process.stdout.write(csv([columns, ...lines]));
  else print(queryTextLines(columns, lines).join("\n"));
}
