// DuckDB, which sim101 does not bring: found beside the program or in the folder where it is run, and loaded only when a
// query is asked.
import { createRequire } from "node:module";
import { join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import type { TableFile } from "../files/result-tables.ts";
import { UsageError } from "./faults.ts";

const packageName = "@duckdb/node-api";
/** The one that was tried. */
const testedVersion = "1.5.6-r.1";

interface Answer {
  readonly columnNames: () => readonly string[];
  readonly getRowsJson: () => readonly (readonly unknown[])[];
}

interface Connection {
  readonly runAndReadAll: (sql: string) => Promise<Answer>;
  readonly closeSync: () => void;
}

type DuckDb = Readonly<
  Record<
    "DuckDBInstance",
    { readonly create: (path: string) => Promise<{ readonly connect: () => Promise<Connection> }> }
  >
>;

/** The columns of an answer and its lines; null for what is missing. */
interface QueryAnswer {
  readonly columns: readonly string[];
  readonly lines: readonly (readonly (string | number | null)[])[];
}

export interface Database {
  /** Throws `UsageError` with DuckDB's own words for what it does not understand. */
  readonly ask: (sql: string) => Promise<QueryAnswer>;
  readonly close: () => void;
}

/** Files beside whose packages DuckDB may be: this one, and one of the folder in which the program runs. */
const usualPlaces = () => [import.meta.url, join(process.cwd(), "package.json")];

/**
 * A database in memory of the tables, and of `about`: what a Parquet file says of itself, by key. It cannot reach the disk
 * once they are read, so that no question changes a result. Throws `UsageError` where there is no DuckDB.
 */
export async function openDatabase(
  tables: readonly TableFile[],
  places: readonly string[] = usualPlaces(),
): Promise<Database> {
  const duckDb = await loadDuckDb(places);
  const connection = await (await duckDb.DuckDBInstance.create(":memory:")).connect();
  for (const statement of [...tables.map(reading), about(tables), ...closing])
    await connection.runAndReadAll(statement);
  return { ask: (sql) => answerOf(connection, sql), close: () => connection.closeSync() };
}

const closing = ["set enable_external_access = false", "set lock_configuration = true"];

/** Types of a text are found from all of its lines. */
function reading({ name, path, kind }: TableFile): string {
  const source =
    kind === "parquet"
      ? `read_parquet(${quoted(path)})`
      : `read_csv(${quoted(path)}, header = true, sample_size = -1)`;
  return `create table "${name.replaceAll('"', '""')}" as select * from ${source}`;
}

function about(tables: readonly TableFile[]): string {
  const parts = tables
    .filter(({ kind }) => kind === "parquet")
    .map(
      ({ name, path }) =>
        `select ${quoted(name)} as "table", decode(key) as key, decode(value) as value from parquet_kv_metadata(${quoted(path)})`,
    );
  const none = `select '' as "table", '' as key, '' as value where false`;
  return `create table about as ${parts.length === 0 ? none : parts.join(" union all ")}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

async function answerOf(connection: Connection, sql: string): Promise<QueryAnswer> {
  try {
    const answer = await connection.runAndReadAll(sql);
    const lines = answer.getRowsJson().map((line) => line.map(cellOf));
    return { columns: answer.columnNames(), lines };
  } catch (fault) {
    throw new UsageError(`DuckDB: ${fault instanceof Error ? fault.message.trim() : String(fault)}`, {
      cause: fault,
    });
  }
}

/** DuckDB gives long integers and decimals as text: numbers they are, unless a digit would be lost. */
function cellOf(value: unknown): string | number | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "number") return value;
  const text = typeof value === "object" ? JSON.stringify(value) : String(value);
  return String(Number(text)) === text ? Number(text) : text;
}

async function loadDuckDb(places: readonly string[]): Promise<DuckDb> {
  for (const from of places) {
    const file = pathOf(from);
    if (file !== null) return (await import(pathToFileURL(file).href)) as DuckDb;
  }
  throw new UsageError(
    `a query needs DuckDB, which sim101 does not bring (70 MB): npm install --no-save ${packageName}@${testedVersion}`,
  );
}

function pathOf(from: string): string | null {
  try {
    return createRequire(from).resolve(packageName);
  } catch {
    return null;
  }
}
