// Where everything in a scenario stands, so that a problem can point at the line that caused it. Places follow
// the data through `extends` and policies: what a policy set stands in the policy.
import type { Path } from "./authored-data.ts";
import type { Problem } from "./problem.ts";

export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The places of a value and of everything inside it. */
export interface Places {
  /** Of the key, or of the item in a list. */
  readonly key: Place;
  /** Of the value (of its key, where the value is a block below); of the last change inside a map. */
  readonly value: Place;
  /** In file order. A key that a policy removed keeps the place where it was removed. */
  readonly inside: ReadonlyMap<string, Places>;
}

/** A mistake in the data, not yet placed. */
export interface Mistake {
  readonly path: Path;
  readonly expected: string;
  readonly found: string;
  readonly hint?: string;
  /** The key itself is wrong, rather than its value. */
  readonly isKey?: boolean;
  /** Of a key that is not known: the path that was meant, at which nothing else is then said to be wrong. */
  readonly meant?: Path;
}

export type Report = (mistake: Mistake) => void;

/** The problem that a mistake is, at the place that caused it. */
export function placed({ path, expected, found, hint, isKey }: Mistake, places: Places): Problem {
  const { file, line, column } = placeOf(path, places, isKey === true);
  const text = { file, line, column, path: path.join("."), expected, found };
  return hint === undefined ? text : { ...text, hint };
}

/** A key that is missing has no place: its parent's key stands for it. */
function placeOf(path: Path, top: Places, isKey: boolean): Place {
  let places = top;
  for (const key of path) {
    const inner = places.inside.get(key);
    if (inner === undefined) return places.key;
    places = inner;
  }
  return isKey ? places.key : places.value;
}
