// A scenario and the files that it extends, read and laid over each other, the most general first.
import { quoted } from "./authored-data.ts";
import type { Layer, LayerOutcome } from "./layer.ts";
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
): LayerOutcome & { readonly files: readonly string[] } {
  const [folder, name] = splitPath(source.name);
  const files = [source.name];
  const outcome = readChain(source, { paths: [name], folder, read }, files);
  return { ...outcome, files };
}

function readChain(source: ScenarioText, chain: Chain, files: string[]): LayerOutcome {
  const own = readScenarioText(source);
  if (!own.ok) return own;
  const { extends: general, ...data } = own.layer.data;
  const wrong = [...wrongHead(own.layer), ...wrongExtends(general)];
  if (wrong.length > 0) return refused(own.layer, wrong);
  if (typeof general !== "string") return own;
  const next = nextText(general, chain);
  if ("expected" in next) return refused(own.layer, [{ path: ["extends"], ...next }]);
  files.push(next.text.name);
  const base = readChain(next.text, { ...chain, paths: [...chain.paths, next.path] }, files);
  if (!base.ok) return base;
  const { layer, problems } = merge(base.layer, { data, places: own.layer.places });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, layer };
}

function refused({ places }: Layer, mistakes: readonly Mistake[]): LayerOutcome {
  return { ok: false, problems: mistakes.map((mistake): Problem => placed(mistake, places)) };
}

/** Every file begins with the format, so that a file of another format is known as such, and with its name. */
function wrongHead({ data, places }: Layer): Mistake[] {
  const [first, second] = places.inside.keys();
  const { format } = data;
  if (typeof format === "number" && format !== 1) {
    return [
      {
        path: ["format"],
        expected: "format 1, which this version of sim101 reads",
        found: `format ${format}`,
      },
    ];
  }
  if (format !== undefined && first !== "format") {
    return [
      {
        path: ["format"],
        expected: "format as the first key of the file",
        found: `${first} before it`,
        isKey: true,
      },
    ];
  }
  if (data["name"] === undefined || second === "name") return [];
  return [
    {
      path: ["name"],
      expected: "name as the second key of the file",
      found: `${second} before it`,
      isKey: true,
    },
  ];
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
