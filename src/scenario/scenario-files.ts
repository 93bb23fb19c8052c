// A scenario and the files that it extends, read and laid over each other, the most general first.
import { inWords, quoted } from "./authored-data.ts";
import { otherThanScenario } from "./file-kinds.ts";
import type { Layer, LayerRead } from "./layer.ts";
import { merge } from "./merge.ts";
import { type Mistake, placed } from "./places.ts";
import type { Problem } from "./problem.ts";
import { readScenarioText, type ScenarioText } from "./scenario-text.ts";

/** Why a file was not read, in the words of a problem. */
export interface ReadRefusal {
  readonly expected: string;
  readonly found: string;
}

/** Reads a file by its path from the scenario's folder; null where there is none. */
export type ReadRelative = (relativePath: string) => string | ReadRefusal | null;

const mostFiles = 20;

interface Chain {
  /** Paths from the scenario's folder, the scenario itself first. */
  readonly paths: readonly string[];
  readonly folder: string;
  readonly read: ReadRelative;
}

/** Reads a scenario with everything that it extends. `files` are in the order in which they were read. */
export function readScenarioFiles(
  source: ScenarioText,
  read: ReadRelative,
): LayerRead & { readonly files: readonly string[] } {
  const [folder, name] = splitPath(source.name);
  const files = [source.name];
  return { ...readChain(source, { paths: [name], folder, read }, files), files };
}

function readChain(source: ScenarioText, chain: Chain, files: string[]): LayerRead {
  const own = readScenarioText(source);
  if (own.layer === null) return own;
  const { extends: general, ...data } = own.layer.data;
  const { places } = own.layer;
  const problemOf = (mistake: Mistake): Problem => placed(mistake, places);
  const other = otherThanScenario(own.layer.data);
  if (other !== null)
    return { layer: null, problems: [problemOf({ path: [], expected: "a scenario", ...other })] };
  const fatal = [...otherFormat(own.layer), ...wrongExtends(general)];
  if (fatal.length > 0) return { layer: null, problems: fatal.map(problemOf) };
  const headProblems = [...own.problems, ...wrongOrder(own.layer).map(problemOf)];
  if (typeof general !== "string") return { layer: own.layer, problems: headProblems };
  const next = nextText(general, chain);
  if ("expected" in next) {
    return { layer: null, problems: [...headProblems, problemOf({ path: ["extends"], ...next })] };
  }
  files.push(next.text.name);
  const base = readChain(next.text, { ...chain, paths: [...chain.paths, next.path] }, files);
  if (base.layer === null) return base;
  const merged = merge(base.layer, { data, places });
  return { layer: merged.layer, problems: [...headProblems, ...base.problems, ...merged.problems] };
}

/** A file of another format is known as such, and nothing else is said about it. */
function otherFormat({ data: { format } }: Layer): Mistake[] {
  if (typeof format !== "number" || format === 1) return [];
  const expected = "format 1, which this version of sim101 reads";
  return [{ path: ["format"], expected, found: inWords(format) }];
}

/** Every file begins with its format and its name. */
function wrongOrder({ data, places }: Layer): Mistake[] {
  const [first, second] = places.inside.keys();
  if (data.format === undefined) return [];
  if (first !== "format") return [late("format", "first", first)];
  return data.name === undefined || second === "name" ? [] : [late("name", "second", second)];
}

function late(key: string, rank: string, other: string | undefined): Mistake {
  const expected = `${key} as the ${rank} key of the file`;
  return { path: [key], expected, found: `${other} in its place`, isKey: true };
}

function wrongExtends(general: unknown): Mistake[] {
  if (general === undefined || typeof general === "string") return [];
  return [
    {
      path: ["extends"],
      expected: "the path of a scenario file, such as base.yaml",
      found: "something else",
    },
  ];
}

function nextText(general: string, chain: Chain): { text: ScenarioText; path: string } | ReadRefusal {
  const from = splitPath(chain.paths.at(-1) ?? "")[0];
  const path = joined(from, general);
  if (path === null)
    return {
      expected: "a path inside the scenario's folder, with / between its parts",
      found: quoted(general),
    };
  if (chain.paths.includes(path)) {
    return {
      expected: "a file that does not lead back to itself",
      found: [...chain.paths, path].join(" → "),
    };
  }
  if (chain.paths.length >= mostFiles)
    return { expected: `at most ${mostFiles} files that extend each other`, found: "more" };
  const text = chain.read(path);
  if (text === null) return { expected: "a file that exists", found: `none at ${quoted(path)}` };
  return typeof text === "string" ? { text: { name: `${chain.folder}${path}`, text }, path } : text;
}

/** The folder of a path, with its last slash, and the name. */
function splitPath(path: string): [string, string] {
  const end = Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1;
  return [path.slice(0, end), path.slice(end)];
}

const otherThanRelative = /^\/|[\\:\0]/;

/** A path from the scenario's folder, without dots; null where it leaves the folder. */
function joined(folder: string, path: string): string | null {
  if (path === "" || otherThanRelative.test(path)) return null;
  const parts: string[] = [];
  for (const part of `${folder}${path}`.split("/")) {
    if (part === "..") {
      if (parts.pop() === undefined) return null;
    } else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.length === 0 ? null : parts.join("/");
}
