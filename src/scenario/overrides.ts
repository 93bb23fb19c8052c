// Single numbers of a scenario, found by their path and set to another value: what calibration and sweeps do.
// A number keeps its unit and its evidence.
import { produceWithPatches } from "immer";
import { amountOf, withNumber } from "./amounts.ts";
import { type Data, type DataMap, dataAt, inWords, type Path } from "./authored-data.ts";
import { notNumbers } from "./evidence.ts";
import type { Layer } from "./layer.ts";
import { nearestHint, pathHint } from "./nearest.ts";
import { type Mistake, placed } from "./places.ts";
import type { Problem } from "./problem.ts";
import { isEvidence } from "./quantity.ts";
import { rangeOf } from "./ranges.ts";

export interface Override {
  /** Keys joined by dots: `teams.crib.staffing.deskHours`. */
  readonly path: string;
  /** In the unit in which the number is written. */
  readonly value: number;
}

/** A number as written. */
export interface WrittenNumber {
  readonly value: number;
  /** `h/day`; empty for a bare number. */
  readonly unit: string;
}

/** The number at a path of a scenario as it is written; null where there is none. */
export function numberAt(authored: Data, path: string): WrittenNumber | null {
  const data = dataAt(authored, pathIn(authored, path));
  const amount = amountOf(isEvidence(data) ? data.value : data);
  return amount === null ? null : { value: amount.number, unit: amount.unit };
}

/** Sets numbers of a scenario. A path that leads nowhere, or not to a number, is a problem. */
export function withOverrides(
  layer: Layer,
  overrides: readonly Override[],
): { layer: Layer; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const [data] = produceWithPatches(layer.data, (draft) => {
    for (const { path, value } of overrides) {
      const mistake = setNumber(draft as Data, pathIn(layer.data, path), value);
      if (mistake !== null) problems.push({ ...placed(mistake, layer.places), path });
    }
  });
  return { layer: { ...layer, data }, problems };
}

/** The keys of a dotted path; a key that has dots itself, such as `12.5 %`, is found where it stands. */
export function pathIn(data: Data, dotted: string): Path {
  const words = dotted.split(".");
  const path: string[] = [];
  let from = 0;
  while (from < words.length) {
    const parent = dataAt(data, path);
    const ends = Array.from({ length: words.length - from }, (_, i) => from + i + 1);
    const end = ends.find((to) => dataAt(parent, [words.slice(from, to).join(".")]) !== undefined);
    path.push(words.slice(from, end ?? from + 1).join("."));
    from = end ?? from + 1;
  }
  return path;
}

function setNumber(data: Data, path: Path, value: number): Mistake | null {
  if (!Number.isFinite(value)) return { path, expected: "a finite number", found: String(value) };
  const parent = dataAt(data, path.slice(0, -1));
  const base = dataAt(data, path);
  if (base === undefined || parent === null || typeof parent !== "object") return wrongPath(data, path);
  const number = isEvidence(base) ? base.value : base;
  if (amountOf(number) === null) return { path, expected: "a number to set", found: inWords(base) };
  const set = withNumber(number as number | string, value);
  (parent as Record<string, Data>)[path.at(-1) ?? ""] = withValue(base, set);
  return null;
}

/** A number set anew, with what is left of its evidence. */
export function withValue(base: Data, set: number | string): Data {
  return isEvidence(base) ? { ...rangeAround(base, set), value: set } : set;
}

/** What is no longer an estimate has no range: one that does not contain the new value goes. */
function rangeAround(base: DataMap, set: number | string): DataMap {
  const amount = amountOf(set);
  const range = amount === null ? null : rangeOf(base.range, amount);
  if (amount === null || range === null || (amount.value >= range.low && amount.value <= range.high))
    return base;
  const { range: _, ...others } = base;
  return others;
}

/** The first key of the path that is not there, and the one that may have been meant, or the numbers that have its last key. */
function wrongPath(data: Data, path: Path): Mistake {
  const depth = path.findIndex((_, index) => dataAt(data, path.slice(0, index + 1)) === undefined);
  const parent = dataAt(data, path.slice(0, depth));
  const known = parent !== null && typeof parent === "object" ? Object.keys(parent) : [];
  const key = path[depth] ?? "";
  const near = nearestHint(key, known);
  const isElsewhere = depth === 0 && near.hint === undefined;
  return {
    path,
    expected: "the path of a number in the scenario",
    found: `no ${key} in it`,
    ...(isElsewhere ? pathHint(path.join("."), numbersIn(data)) : near),
  };
}

/** The paths of all numbers of the centre. */
function numbersIn(data: Data, path: Path = []): string[] {
  if (path.length === 1 && notNumbers.includes(path.join())) return [];
  if (isEvidence(data) || data === null || typeof data !== "object")
    return amountOf(isEvidence(data) ? data.value : data) === null ? [] : [path.join(".")];
  return Object.entries(data).flatMap(([key, inner]) => numbersIn(inner as Data, [...path, key]));
}
