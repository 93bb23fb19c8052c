// What two results say differently, value by value.
import { type Data, inWords } from "../scenario/authored-data.ts";

/** One place, and what stands there; undefined for nothing. */
export interface Difference {
  /** `rows.12.value`. */
  readonly path: string;
  readonly before: string;
  readonly now: string;
}

/** The first differences, in the order of the first value; none where both say the same. */
export function differencesOf(before: Data, now: Data, most: number): readonly Difference[] {
  const found: Difference[] = [];
  compareAt({ before, now, path: [] }, found, most);
  return found;
}

interface Pair {
  readonly before: Data | undefined;
  readonly now: Data | undefined;
  readonly path: readonly string[];
}

function compareAt({ before, now, path }: Pair, found: Difference[], most: number): void {
  if (found.length >= most || before === now) return;
  if (isBranch(before) && isBranch(now) && Array.isArray(before) === Array.isArray(now)) {
    const [one, other] = [new Map(Object.entries(before)), new Map(Object.entries(now))];
    for (const key of new Set([...one.keys(), ...other.keys()]))
      compareAt({ before: one.get(key), now: other.get(key), path: [...path, key] }, found, most);
    return;
  }
  found.push({ path: path.join("."), before: inWords(before), now: inWords(now) });
}

function isBranch(data: Data | undefined): data is Exclude<Data, null | boolean | number | string> {
  return typeof data === "object" && data !== null;
}
