// The tables that a result folder holds: what they are called, and their files.
import { closeSync, openSync, readdirSync, readSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { CsvRecords } from "../scenario/csv-records.ts";
import { isThere } from "./is-there.ts";
import { reasonOf, StorageError } from "./storage-error.ts";

/** Longer headings are told as far as this many bytes. */
const mostOfHeading = 65_536;

export interface TableFile {
  /** `cells` for cells.parquet. */
  readonly name: string;
  readonly path: string;
  readonly kind: "parquet" | "csv";
}

/** By name; of a table in both forms, the one that knows its types. Throws `StorageError` where there is no such folder. */
export function tableFiles(folder: string): readonly TableFile[] {
  const found = new Map<string, TableFile>();
  for (const kind of ["csv", "parquet"] as const)
    for (const file of namesIn(folder).filter((each) => extname(each) === `.${kind}`)) {
      const name = file.slice(0, -extname(file).length);
      found.set(name, { name, path: join(folder, file), kind });
    }
  return [...found.values()].toSorted((a, b) => Number(a.name > b.name) - Number(a.name < b.name));
}

/**
 * The columns of a table, from its CSV file; none where it has only the other form, which takes a program to read. Throws
 * `StorageError`.
 */
export function columnsOf({ name, path }: TableFile): readonly string[] {
  const file = join(dirname(path), `${name}.csv`);
  if (!isThere(file)) return [];
  const records = new CsvRecords(beginningOf(file), ",");
  return records.next() ? Array.from({ length: records.count }, (_, i) => records.field(i)) : [];
}

function beginningOf(file: string): string {
  try {
    const from = openSync(file, "r");
    try {
      const bytes = new Uint8Array(mostOfHeading);
      return new TextDecoder().decode(bytes.subarray(0, readSync(from, bytes)));
    } finally {
      closeSync(from);
    }
  } catch (fault) {
    throw new StorageError(`${file}: cannot be read (${reasonOf(fault)})`, { cause: fault });
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (fault) {
    throw new StorageError(`${folder}: cannot be read (${reasonOf(fault)})`, { cause: fault });
  }
}
