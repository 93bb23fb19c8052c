// `npm run notebooks` runs all cells of the notebooks and writes what they show into them; with `-- --check` it compares with
// what is there, and changes nothing; with names, only these. `npm run notebook` opens Jupyter.
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { folder, offerKernel, pythonWith } from "./jupyter.ts";

/** Each keeps one core busy. */
const atOnce = 2;

interface Cell {
  readonly id: string;
  readonly source: string | readonly string[];
  readonly outputs?: readonly unknown[];
}

function cellsOf(text: string): readonly Cell[] {
  return (JSON.parse(text) as { readonly cells: readonly Cell[] }).cells;
}

/** The number of the first cell that is not the same, or null. */
function firstDifference(before: string, after: string): number | null {
  if (before === after) return null;
  const [old, fresh] = [cellsOf(before), cellsOf(after)];
  const at = old.findIndex((cell, i) => JSON.stringify(cell) !== JSON.stringify(fresh[i]));
  return at < 0 ? old.length : at + 1;
}

interface Ending {
  readonly code: number | null;
  readonly error: string;
}

function run(command: string, args: readonly string[]): Promise<Ending> {
  const child = spawn(command, args, { cwd: folder, stdio: ["ignore", "ignore", "pipe"] });
  let error = "";
  child.stderr.on("data", (piece: Buffer) => {
    error += piece.toString();
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, error }));
  });
}

/** Runs one notebook; what is wrong with it, or null. */
async function runNotebook(name: string, { python, isCheck }: Ground): Promise<string | null> {
  const file = join(folder, name);
  const kept = mkdtempSync(join(folder, ".jupyter", "run-"));
  const fresh = join(kept, name);
  try {
    const started = process.uptime();
    const { code, error } = await run(python, [join(folder, "execute.py"), file, fresh]);
    if (code !== 0) return `${name} failed:\n${error}`;
    const [before, after] = [readFileSync(file, "utf8"), readFileSync(fresh, "utf8")];
    const different = firstDifference(before, after);
    console.log(
      `${name}: ${(process.uptime() - started).toFixed(0)} s${different === null ? "" : `, changed from cell ${different} on`}`,
    );
    if (!isCheck) renameSync(fresh, file);
    if (!isCheck || different === null) return null;
    return `${name}: cell ${different} shows something else than the file does; npm run notebooks writes it anew`;
  } finally {
    rmSync(kept, { recursive: true });
  }
}

interface Ground {
  readonly python: string;
  readonly isCheck: boolean;
}

async function runAll(wanted: readonly string[], ground: Ground): Promise<readonly string[]> {
  const all = readdirSync(folder).filter((name) => name.endsWith(".ipynb"));
  const left = wanted.length === 0 ? all.toSorted() : wanted.map((name) => basename(name));
  const unknown = left.filter((name) => !all.includes(name));
  if (unknown.length > 0) throw new Error(`expected names of notebooks, found ${unknown.join(", ")}`);
  const faults: string[] = [];
  const work = async () => {
    for (let name = left.shift(); name !== undefined; name = left.shift()) {
      const fault = await runNotebook(name, ground);
      if (fault !== null) faults.push(fault);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return faults;
}

/** Jupyter in the browser, until it is ended with Ctrl-C. */
function open(): void {
  const asRoot = process.getuid?.() === 0 ? ["--allow-root"] : [];
  const jupyter = spawn(pythonWith("notebook"), ["-m", "notebook", ...asRoot], {
    cwd: folder,
    stdio: "inherit",
  });
  process.on("SIGINT", () => jupyter.kill("SIGINT"));
}

const { values, positionals } = parseArgs({
  options: { check: { type: "boolean", default: false }, open: { type: "boolean", default: false } },
  allowPositionals: true,
});
try {
  offerKernel();
  if (values.open) open();
  else {
    const python = pythonWith("nbclient", "nbformat");
    const faults = await runAll(positionals, { python, isCheck: values.check });
    for (const fault of faults) console.error(fault);
    process.exitCode = faults.length === 0 ? 0 : 1;
  }
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
}
