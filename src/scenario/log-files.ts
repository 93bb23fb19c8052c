// The files of call logs: each is read once, however many sources, policies and checks ask for it.
import { quoted } from "./authored-data.ts";
import { contentHash } from "./content-hash.ts";
import type { ReadRefusal } from "./scenario-files.ts";

/** Reads a file of at most so many bytes (of a scenario's size unless said); null where there is none. */
export type ReadFile = (relativePath: string, mostBytes?: number) => string | ReadRefusal | null;

const mostLogBytes = 250_000_000;

/** The logs that were read for one scenario, under whichever policies. */
export class LogFiles {
  private readonly read: ReadFile;
  /** Of the scenario, with its last slash. */
  readonly folder: string;
  private readonly texts = new Map<string, string | ReadRefusal>();
  private readonly hashes = new Map<string, string>();

  constructor(scenario: string, read: ReadFile) {
    this.read = read;
    this.folder = folderOf(scenario);
  }

  /** Names of the files read so far. */
  get files(): readonly string[] {
    return [...this.texts.keys()].map((path) => `${this.folder}${path}`);
  }

  /** The text of a log, or why there is none. */
  textOf(path: string): string | ReadRefusal {
    const known = this.texts.get(path);
    if (known !== undefined) return known;
    const text = this.read(path, mostLogBytes) ?? {
      expected: "a file that exists",
      found: `none at ${quoted(path)}`,
    };
    const isLong = typeof text === "string" && text.length > mostLogBytes;
    const kept = isLong ? { expected: "a log of at most 250 MB", found: "more" } : text;
    this.texts.set(path, kept);
    return kept;
  }

  /** Fingerprint of a log that could be read. */
  hashOf(path: string): string {
    const text = this.textOf(path);
    const hash = this.hashes.get(path) ?? contentHash(typeof text === "string" ? text : "");
    this.hashes.set(path, hash);
    return hash;
  }
}

/** With its last slash; empty for a bare name. */
export function folderOf(file: string): string {
  return file.slice(0, Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1);
}
