// Rules of numbers by time served: keys that are times, each once, from the first day on.
import { type Path, quoted } from "./authored-data.ts";
import { spanWords } from "./number-words.ts";
import type { Report } from "./places.ts";
import { timeOfKey } from "./time-keys.ts";

/** Checks the keys of `{ "0 months": …, "12 months": … }`, but for those of which the number is wrong already. */
export function checkServedKeys(
  points: Readonly<Record<string, unknown>> | undefined,
  path: Path,
  report: Report,
): void {
  if (points === undefined) return;
  const keys = Object.keys(points);
  const odd = keys.filter((key) => timeOfKey(key) === null);
  for (const key of odd) {
    if (points[key] === undefined) continue;
    const expected = "a time served from which the number holds, such as 12 months";
    report({ path: [...path, key], expected, found: quoted(key), isKey: true });
  }
  if (odd.length > 0) return;
  checkServed(
    keys.map((key) => ({ time: timeOfKey(key) ?? Number.NaN, path: [...path, key], isKey: true })),
    path,
    report,
  );
}

interface Served {
  /** Seconds from which something holds. */
  readonly time: number;
  readonly path: Path;
  readonly isKey?: boolean;
}

/** Each time once, and the first on the first day; in whatever order. */
export function checkServed(served: readonly Served[], path: Path, report: Report): void {
  if (served.length === 0) return report({ path, expected: "at least one time served", found: "none" });
  for (const [index, { time, ...where }] of served.entries()) {
    if (Number.isNaN(time)) continue;
    if (served.findIndex((each) => each.time === time) < index)
      report({ ...where, expected: "each time served once", found: spanWords(time) });
  }
  const first = Math.min(...served.map(({ time }) => time));
  if (first > 0) {
    const expected = "one that holds from the first day on, 0 months";
    report({ path, expected, found: `none before ${spanWords(first)}` });
  }
}
