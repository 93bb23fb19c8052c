// Rules of some days with a window: both ends of it or neither, and not the same time twice.
import type { Path } from "./authored-data.ts";
import type { Report } from "./places.ts";

interface Window {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export function checkClockWindow({ from, to }: Window, path: Path, report: Report): void {
  if ((from === undefined) !== (to === undefined)) {
    const found = from === undefined ? "only to" : "only from";
    report({ path, expected: "both from and to, or neither", found });
  } else if (from !== undefined && from === to) {
    report({ path: [...path, "to"], expected: "another time than from", found: from });
  }
}

/** The same for days that are listed. */
export function checkDatedWindow(
  { dates, ...window }: Window & { readonly dates?: readonly string[] | undefined },
  path: Path,
  report: Report,
): void {
  if (dates?.length === 0) report({ path: [...path, "dates"], expected: "at least one date", found: "none" });
  checkClockWindow(window, path, report);
}
