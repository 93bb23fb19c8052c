// The tables that a result folder holds: what they are called, and their files.
import { readdirSync } from "node:fs";
import { extname, join } from "node:path";
import { reasonOf, StorageError } from "./storage-error.ts";

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

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (fault) {
    throw new StorageError(`${folder}: cannot be read (${reasonOf(fault)})`, { cause: fault });
  }
}
