// Reads a result that was kept, of whatever kind, and finds the scenario that it was made of.
import { dirname, join, resolve } from "node:path";
import { type Result, resultFormat } from "../results/result.ts";
import { type SweepCellResult, sweepFormat } from "../results/sweep.ts";
import { type Data, dataAt, isMap } from "../scenario/authored-data.ts";
import { ScenarioError } from "../scenario/problem.ts";
import { isThere } from "./is-there.ts";
import { readScenarioFile, readText } from "./read-scenario.ts";
import { runFile } from "./result-folder.ts";
import { StorageError } from "./storage-error.ts";
import { readSweepPlanFile } from "./sweep-plan-file.ts";

export interface KeptResult {
  readonly text: string;
  readonly version: string;
  /** One of the two. */
  readonly cell: SweepCellResult | null;
  readonly run: Result | null;
  /** Parts of a run that follow from more than its replications. */
  readonly notRepeated: readonly string[];
  /** Null where the note beside it does not say. */
  readonly scenarioFile: string | null;
}

const mostBytes = 1_000_000_000;
const parts = ["precision", "assumptions"];

/** Null where the file is no result; throws `StorageError` if it cannot be read. */
export function readKeptResult(file: string): KeptResult | null {
  const text = readText(file, mostBytes);
  if (text === null) throw new StorageError(`${file}: no file of this name`);
  if (typeof text !== "string")
    throw new StorageError(`${file}: expected ${text.expected}, found ${text.found}`);
  const data = dataOf(text);
  if (!isMap(data) || typeof data.version !== "string") return null;
  const common = { text, version: data.version };
  if (data.kind === "cell of a sweep" && data.format === sweepFormat) {
    const scenarioFile = scenarioBeside(join(dirname(file), "..", ".."));
    return { ...common, cell: data as unknown as SweepCellResult, run: null, notRepeated: [], scenarioFile };
  }
  if (data.format !== resultFormat || !Array.isArray(data.rows) || !Array.isArray(data.audit)) return null;
  const notRepeated = parts.filter((part) => data[part] !== undefined);
  const scenarioFile = scenarioBeside(dirname(file));
  return { ...common, cell: null, run: data as unknown as Result, notRepeated, scenarioFile };
}

/** The scenario of the command in a folder's note: the first of its files that is a scenario, or a plan with one. */
function scenarioBeside(folder: string): string | null {
  const path = join(folder, runFile);
  const text = isThere(path) ? readText(path) : null;
  const note = typeof text === "string" ? dataOf(text) : null;
  const command = dataAt(note, ["command"]);
  const from = dataAt(note, ["folder"]);
  if (!Array.isArray(command) || typeof from !== "string") return null;
  for (const word of command.slice(1)) {
    const file = resolve(from, String(word));
    const scenario = isThere(file) ? scenarioOf(file) : null;
    if (scenario !== null) return scenario;
  }
  return null;
}

function scenarioOf(file: string): string | null {
  if (readScenarioFile(file).ok) return file;
  try {
    return readSweepPlanFile(file).scenarioFile;
  } catch (fault) {
    if (fault instanceof ScenarioError) return null;
    throw fault;
  }
}

function dataOf(text: string): Data {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
