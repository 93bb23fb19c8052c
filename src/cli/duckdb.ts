// DuckDB, which sim101 does not bring: found beside the program or in the folder where it is run, never in the result that
// is asked, and loaded only when a query is asked.
import { realpathSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import type { TableFile } from "../files/result-tables.ts";
import { StorageError } from "../files/storage-error.ts";
import { UsageError } from "./faults.ts";

const aboutName = "about";
/** Of a decimal: `.00`, or the zeros after the last other digit. */
const endingZeros = /\.0+$|(?<=\.\d*[1-9])0+$/;
const packageName = "@duckdb/node-api";
/** The one that was tried. */
const testedVersion = "1.5.6-r.1";

/** What to do where it is not there. */
export const duckDbNeeded = `a query needs DuckDB, which sim101 does not bring (70 MB): npm install --no-save ${packageName}@${testedVersion}`;

interface Answer {
  readonly columnNames: () => readonly string[];
  readonly getRowsJson: () => readonly (readonly unknown[])[];
}

interface Connection {
  readonly runAndReadAll: (sql: string) => Promise<Answer>;
  readonly extractStatements: (sql: string) => Promise<{ readonly count: number }>;
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

/**
 * Files beside whose packages DuckDB may be: this one, and one of the folder in which the program runs; where that is in the
 * result that is asked, of the folder that holds the result: a result may come from anybody, and must not bring a program.
 */
export function usualPlaces(result: string): readonly string[] {
  const [folder, here] = [realpathSync(result), process.cwd()];
  const way = relative(folder, here);
  const isInside = !(way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way));
  return [import.meta.url, join(isInside ? dirname(folder) : here, "package.json")];
}

export function hasDuckDb(places: readonly string[]): boolean {
  return foundIn(places) !== null;
}

/**
 * A database in memory of the tables, and of `about`: what a Parquet file says of itself, by key. It cannot reach the disk
 * once they are read, so that no question changes a result. Throws `UsageError` where there is no DuckDB or two tables would
 * have one name, `StorageError` for a file that it cannot read.
 */
export async function openDatabase(
  tables: readonly TableFile[],
  places: readonly string[],
): Promise<Database> {
  refuseSameNames(tables);
  const duckDb = await loadDuckDb(places);
  const connection = await (await duckDb.DuckDBInstance.create(":memory:")).connect();
  for (const table of tables) await read(connection, table);
  for (const statement of [about(tables), ...closing]) await connection.runAndReadAll(statement);
  return { ask: (sql) => answerOf(connection, sql), close: () => connection.closeSync() };
}

const closing = ["set enable_external_access = false", "set lock_configuration = true"];

/** DuckDB knows no capitals in names, and \`about\` is taken. */
function refuseSameNames(tables: readonly TableFile[]): void {
  const taken = new Map([[aboutName, "the table of what Parquet files say of themselves"]]);
  for (const { name, path } of tables) {
    const other = taken.get(name.toLowerCase());
    if (other !== undefined)
      throw new UsageError(
        `${path}: expected another name than ${other}, whose table it would be; give the file another name`,
      );
    taken.set(name.toLowerCase(), basename(path));
  }
}

async function read(connection: Connection, table: TableFile): Promise<void> {
  try {
    await connection.runAndReadAll(reading(table));
  } catch (fault) {
    throw new StorageError(`${table.path}: DuckDB cannot read it (${wordsOf(fault)})`, { cause: fault });
  }
}

function wordsOf(fault: unknown): string {
  return fault instanceof Error ? fault.message.trim() : String(fault);
}

/** Types of a text are found from all of its lines. */
function reading({ name, path, kind }: TableFile): string {
  const source =
    kind === "parquet"
      ? `read_parquet(${fileText(path)})`
      : `read_csv(${fileText(path)}, header = true, sample_size = -1)`;
  return `create table "${name.replaceAll('"', '""')}" as select * from ${source}`;
}

function about(tables: readonly TableFile[]): string {
  const parts = tables
    .filter(({ kind }) => kind === "parquet")
    .map(
      ({ name, path }) =>
        `select ${quoted(name)} as "table", decode(key) as key, decode(value) as value from parquet_kv_metadata(${fileText(path)})`,
    );
  const none = `select '' as "table", '' as key, '' as value where false`;
  return `create table ${aboutName} as ${parts.length === 0 ? none : parts.join(" union all ")}`;
}

/** The path of this file alone: to DuckDB a path with `*`, `?` or `[` is a pattern of many. */
function fileText(path: string): string {
  return quoted(resolve(path).replaceAll(/[*?[]/g, "[$&]"));
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** Of several questions DuckDB would answer one, without a word of the others. */
async function answerOf(connection: Connection, sql: string): Promise<QueryAnswer> {
  try {
    const answer = await connection.runAndReadAll(sql);
    const count = await questionsIn(connection, sql);
    if (count !== 1) throw new Error(`expected one question in SQL, found ${count === 0 ? "none" : count}`);
    const lines = answer.getRowsJson().map((line) => line.map(cellOf));
    return { columns: answer.columnNames(), lines };
  } catch (fault) {
    throw new UsageError(`DuckDB: ${wordsOf(fault)}`, { cause: fault });
  }
}

/** Of a text that could be run. DuckDB fails where there is none in it, such as in `;`. */
async function questionsIn(connection: Connection, sql: string): Promise<number> {
  try {
    return (await connection.extractStatements(sql)).count;
  } catch {
    return 0;
  }
}

/** DuckDB gives long integers and decimals as text: numbers they are, unless a digit but zeros at the end would be lost. */
function cellOf(value: unknown): string | number | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "number") return value;
  const text = typeof value === "object" ? JSON.stringify(value) : String(value);
  return String(Number(text)) === text.replace(endingZeros, "") ? Number(text) : text;
}

async function loadDuckDb(places: readonly string[]): Promise<DuckDb> {
  const file = foundIn(places);
  if (file === null) throw new UsageError(duckDbNeeded);
  return (await import(pathToFileURL(file).href)) as DuckDb;
}

/** The program of the first of these places that has it; null where none has. */
function foundIn(places: readonly string[]): string | null {
  return places.map(pathOf).find((file) => file !== null) ?? null;
}

function pathOf(from: string): string | null {
  try {
    return createRequire(from).resolve(packageName);
  } catch {
    return null;
  }
}
