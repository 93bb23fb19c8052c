// What a scenario file says, before anybody asks what it means: maps, lists, text and numbers.

export type Data = null | boolean | number | string | readonly Data[] | DataMap;

export interface DataMap {
  readonly [key: string]: Data;
}

/** Keys from the top; an item of a list is named by its index, from 0. */
export type Path = readonly string[];

export function isMap(data: unknown): data is DataMap {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}

/** What stands at a path; undefined where nothing does. */
export function dataAt(data: Data | undefined, path: Path): Data | undefined {
  return path.reduce<Data | undefined>((parent, key) => childOf(parent, key), data);
}

function childOf(parent: Data | undefined, key: string): Data | undefined {
  if (parent === null || typeof parent !== "object" || !Object.hasOwn(parent, key)) return undefined;
  return Array.isArray(parent) ? parent[Number(key)] : (parent as DataMap)[key];
}

export function sameData(a: Data | undefined, b: Data | undefined): boolean {
  return a === b || canonicalText(a) === canonicalText(b);
}

/** JSON with sorted keys: equal data has equal text, whatever the order in which it was written. */
export function canonicalText(data: Data | undefined): string {
  if (data === undefined || data === null || typeof data !== "object") return JSON.stringify(data ?? null);
  if (Array.isArray(data)) return `[${data.map(canonicalText).join(",")}]`;
  const entries = Object.entries(data).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${canonicalText(value)}`).join(",")}}`;
}

const longestQuote = 60;

/** The words after `found`. */
export function inWords(data: Data | undefined): string {
  if (data === undefined || data === null) return "nothing";
  if (typeof data === "string") return quoted(data);
  if (typeof data !== "object") return JSON.stringify(data);
  const keys = Object.keys(data);
  if (Array.isArray(data)) return `a list of ${keys.length}`;
  return keys.length === 0 ? "an empty map" : `a map of ${shortened(keys.join(", "))}`;
}

export function quoted(text: string): string {
  return JSON.stringify(shortened(text));
}

/** A text short enough for a message. */
export function shortened(text: string): string {
  return text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;
}
