// The word that somebody probably meant.

const longestWord = 64;
/** More paths than this are not listed in a hint. */
const mostPaths = 3;
/** What is left of `£23,694` between braces, where the comma ends the amount. */
const afterComma = /^[0-9]{3}$/;

/** A hint with the candidate that is nearest to a word, or none where nothing is near. */
export function nearestHint(word: string, candidates: readonly string[]): { hint?: string } {
  const near = nearest(word, candidates);
  return near === null ? {} : { hint: didYouMean(near) };
}

/**
 * A hint with the path of dotted keys that is nearest to what was written, or else with those that have the most of its last
 * keys: for `leaving`, `people.leaving…`; for `crib.talk.mean`, `queues.crib.talk.mean`.
 */
export function pathHint(written: string, paths: readonly string[]): { hint?: string } {
  const whole = nearestHint(written, paths);
  if (whole.hint !== undefined) return whole;
  const known = [...new Set(paths.flatMap((path) => path.split(".")))];
  const keys = written.split(".").map((key) => (key === "" ? null : nearest(key, known)));
  const tails = keys.map((_, from) => keys.slice(from));
  const hints = tails.map((tail) => tailHint(tail, paths));
  return hints.find(({ hint }) => hint !== undefined) ?? {};
}

function tailHint(tail: readonly (string | null)[], paths: readonly string[]): { hint?: string } {
  const found = new Set(paths.flatMap((path) => upTo(path, tail)));
  if (found.size === 0) return {};
  const [first = "", ...others] = found;
  return found.size > mostPaths
    ? { hint: `${found.size} paths have ${tail.join(".")}, such as ${first}` }
    : { hint: didYouMean([first, ...others].join(" or ")) };
}

/** The path as far as keys that follow each other in it, with `…` where it goes on; nothing where it has no such keys. */
function upTo(path: string, wanted: readonly (string | null)[]): string[] {
  const keys = path.split(".");
  const from = keys.findIndex((_, start) => wanted.every((key, i) => keys[start + i] === key));
  const end = from + wanted.length;
  return from < 0 ? [] : [`${keys.slice(0, end).join(".")}${end < keys.length ? "…" : ""}`];
}

/** A hint where a key is what follows the comma of an amount. */
export function commaHint(key: string): { hint?: string } {
  return afterComma.test(key) ? { hint: 'an amount with a comma needs quotes: "£25,245"' } : {};
}

export function didYouMean(word: string): string {
  return `did you mean ${word}?`;
}

/** The candidate with the fewest letters wrong, if at most a quarter of them are. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  if (word.length > longestWord) return null;
  let best: string | null = null;
  let fewest = Math.max(1, Math.floor(word.length / 4)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(word.length - candidate.length) >= fewest) continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance >= fewest) continue;
    fewest = distance;
    best = candidate;
  }
  return best;
}

/** Letters to insert, drop, replace or swap with their neighbour (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const present = [row];
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      const replaced = at(last, column - 1) + (isSame ? 0 : 1);
      const isSwapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const swapped = isSwapped ? at(beforeLast, column - 2) + 1 : replaced;
      present.push(Math.min(replaced, swapped, at(last, column) + 1, at(present, column - 1) + 1));
    }
    beforeLast = last;
    last = present;
  }
  return at(last, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
