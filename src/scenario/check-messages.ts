// Rules of what changes demand for a while or from a date: surges, public events, appeals, campaigns and the website.
import type { Path } from "./authored-data.ts";
import { inWords } from "./authored-data.ts";
import { checkDatedWindow } from "./check-dated-windows.ts";
import type { Report } from "./places.ts";
import { numberOf, plain, type Quantity } from "./quantity.ts";
import { checkName, type Known, sourcesOf } from "./references.ts";
import type { Name } from "./schema-parts.ts";
import type { Sketch } from "./shape.ts";
import { checkSum } from "./shares.ts";

interface Checking {
  readonly sketch: Sketch;
  readonly report: Report;
}

export function checkMessages(sketch: Sketch, report: Report): void {
  const checking = { sketch, report };
  for (const section of ["surges", "campaigns", "website"] as const)
    if (sketch[section] !== undefined) requireReasons([section], checking);
  checkSurges(checking);
  checkEvents(checking);
  checkAppeals(checking);
  for (const section of ["campaigns", "website"] as const) {
    for (const [id, campaign] of Object.entries(sketch[section] ?? {})) {
      checkKeys(campaign?.cuts, [section, id, "cuts"], checking);
      checkHalfLife(campaign?.halfLife, [section, id], report);
    }
  }
  checkNames(checking);
}

/** What speaks of reasons needs a catalogue of them. */
export function requireReasons(path: Path, { sketch, report }: Checking): void {
  if (sketch.reasons !== undefined) return;
  report({ path, expected: "reasons for contact beside it", found: "none", isKey: true });
}

function checkSurges({ sketch, report }: Checking): void {
  for (const [id, surge] of Object.entries(sketch.surges ?? {})) {
    const path = ["surges", id];
    checkDatedWindow(surge ?? {}, path, report);
    checkKeys(surge?.factors, [...path, "factors"], { sketch, report });
    checkList(surge?.sources, [...path, "sources"], { known: sourcesOf(sketch), report });
    checkList(surge?.areas, [...path, "areas"], { known: areasOf(sketch), report });
  }
}

function checkEvents({ sketch, report }: Checking): void {
  for (const [id, event] of Object.entries(sketch.publicEvents ?? {})) {
    const path = ["publicEvents", id];
    checkDatedWindow(event ?? {}, path, report);
    checkName(event?.source, [...path, "source"], { known: sourcesOf(sketch), report });
    checkName(event?.area, [...path, "area"], { known: areasOf(sketch), report });
    if (event?.reasons === undefined) continue;
    const inside = [...path, "reasons"];
    requireReasons(inside, { sketch, report });
    checkKeys(event.reasons, inside, { sketch, report });
    if (Object.keys(event.reasons).length > 0) checkSum(Object.values(event.reasons), inside, report);
  }
}

function checkAppeals({ sketch, report }: Checking): void {
  for (const [id, appeal] of Object.entries(sketch.appeals ?? {})) {
    const path = ["appeals", id];
    checkName(appeal?.source, [...path, "source"], { known: sourcesOf(sketch), report });
    checkName(appeal?.area, [...path, "area"], { known: areasOf(sketch), report });
    checkHalfLife(appeal?.halfLife, path, report);
    if (appeal?.reason === undefined) continue;
    requireReasons([...path, "reason"], { sketch, report });
    checkName(appeal.reason, [...path, "reason"], { known: reasonsOf(sketch), report });
  }
}

function areasOf({ areas }: Sketch): Known {
  return { what: "an area", names: Object.keys(areas ?? {}) };
}

/** That there are none at all is said once, elsewhere. */
function reasonsOf({ reasons }: Sketch): Known {
  return { what: "a reason", names: reasons === undefined ? null : Object.keys(reasons) };
}

/** A map by reason, with one at least. */
function checkKeys(
  things: Readonly<Record<string, Quantity | undefined>> | undefined,
  path: Path,
  { sketch, report }: Checking,
): void {
  if (things === undefined) return;
  const names = Object.keys(things);
  if (names.length === 0) report({ path, expected: "at least one reason", found: "none" });
  const onKey: Report = (mistake) => report({ ...mistake, isKey: true });
  for (const name of names) checkName(name, [...path, name], { known: reasonsOf(sketch), report: onKey });
}

function checkList(
  names: readonly Name[] | undefined,
  path: Path,
  { known, report }: { readonly known: Known; readonly report: Report },
): void {
  if (names?.length === 0)
    report({ path, expected: `the name of ${known.what}, or leave it out`, found: "none" });
  for (const [index, name] of (names ?? []).entries())
    checkName(name, [...path, String(index)], { known, report });
}

function checkHalfLife(halfLife: Quantity | undefined, path: Path, report: Report): void {
  if (halfLife === undefined || numberOf(halfLife) !== 0) return;
  const found = inWords(plain(halfLife));
  report({ path: [...path, "halfLife"], expected: "a half-life above 0, such as 3 days", found });
}

const adding = { surges: "surge", publicEvents: "public event", appeals: "appeal" } as const;

/** Each adds sources of its name. */
function checkNames({ sketch, report }: Checking): void {
  const taken = new Map<string, string>();
  for (const section of ["surges", "publicEvents", "appeals"] as const) {
    for (const id of Object.keys(sketch[section] ?? {})) {
      const other = taken.get(id);
      const expected = `a name that no ${other} has`;
      if (other === undefined) taken.set(id, adding[section]);
      else report({ path: [section, id], expected, found: id, isKey: true });
    }
  }
}
