// Windows such as `07:00-22:00` must fill the day once, and begin and end where intervals do.
import type { Path } from "./authored-data.ts";
import { quoted } from "./authored-data.ts";
import { clockText, type DayWindow, isInWindow, minutesPerDay, windowOf } from "./clock-times.ts";
import type { Report } from "./places.ts";

interface Checking {
  readonly path: Path;
  /** Seconds; not a number where it is not known. */
  readonly interval: number;
  readonly report: Report;
}

export function checkWindows(texts: readonly string[], { path, interval, report }: Checking): void {
  const windows: (DayWindow & { readonly text: string })[] = [];
  for (const text of texts) {
    const window = windowOf(text);
    const at = { path: [...path, text], isKey: true, found: quoted(text) };
    if (window === null) report({ ...at, expected: "a window of the day such as 07:00-22:00" });
    else if (startsWithInterval(window, interval)) windows.push({ ...window, text });
    else {
      report({ ...at, expected: `times on the intervals of ${interval / 60} min` });
    }
  }
  if (windows.length === texts.length) checkCover(windows, path, report);
}

/** Whether both ends are starts of intervals, as far as these are known. */
export function startsWithInterval({ from, to }: DayWindow, interval: number): boolean {
  return Number.isNaN(interval) || ((from * 60) % interval === 0 && (to * 60) % interval === 0);
}

/** The first minute that has no window, or two. Windows begin on multiples of a quarter of an hour, at the finest. */
function checkCover(
  windows: readonly (DayWindow & { readonly text: string })[],
  path: Path,
  report: Report,
): void {
  const bounds = [0, ...windows.flatMap(({ from, to }) => [from, to % minutesPerDay])].sort((a, b) => a - b);
  for (const minute of new Set(bounds)) {
    const [first, second] = windows.filter((window) => isInWindow(minute, window));
    if (first === undefined) {
      const found = `none at ${clockText(minute)}`;
      report({ path, expected: "windows that fill the day", found });
      return;
    }
    if (second !== undefined) {
      const found = `${first.text} at ${clockText(minute)} too`;
      report({ path: [...path, second.text], expected: "windows that do not overlap", found, isKey: true });
      return;
    }
  }
}
