// Rules of staffing: desk-hours or a plan for every day, in lists or windows that fill the day.
import type { Path } from "./authored-data.ts";
import { checkEveryDay } from "./check-demand.ts";
import { checkWindows } from "./check-windows.ts";
import type { Report } from "./places.ts";
import { numberOf } from "./quantity.ts";
import { checkName, sourcesOf } from "./references.ts";
import { windowsOf } from "./rosters.ts";
import { dayKinds } from "./schema-demand.ts";
import type { AuthoredDayPlan, AuthoredStaffing } from "./schema-floor.ts";
import { alternatives } from "./schema-parts.ts";
import type { Partly, Sketch } from "./shape.ts";

export interface Staffing {
  readonly staffing: Partly<AuthoredStaffing> | undefined;
  readonly path: Path;
  readonly sketch: Sketch;
}

const onlyWithDeskHours = ["follows", "fit", "minimum"] as const;

export function checkStaffing(checked: Staffing, report: Report): void {
  const { staffing, path } = checked;
  if (staffing === undefined) return;
  const planned = dayKinds.filter((kind) => staffing[kind] !== undefined);
  const [first] = planned;
  if (staffing.deskHours !== undefined) {
    if (first !== undefined) report({ path: [...path, first], ...bothWays, isKey: true });
    checkDeskHours(checked, report);
    return;
  }
  const stray = onlyWithDeskHours.filter((key) => staffing[key] !== undefined);
  for (const key of stray) {
    report({ path: [...path, key], expected: "deskHours beside it", found: `${key} alone`, isKey: true });
  }
  const isRostered = staffing.rosters !== undefined;
  if (planned.length > 0 || (stray.length === 0 && !isRostered)) checkEveryDay(staffing, path, report);
  for (const kind of planned)
    checkPlan(staffing[kind] as AuthoredDayPlan | undefined, [...path, kind], { checked, report });
}

const bothWays = { expected: "either deskHours or a plan by day", found: "both" };

function checkDeskHours({ staffing, path, sketch }: Staffing, report: Report): void {
  const { deskHours, follows, fit, minimum } = staffing ?? {};
  checkName(follows, [...path, "follows"], { known: sourcesOf(sketch), report });
  if (fit !== undefined && follows === undefined) {
    report({
      path: [...path, "fit"],
      expected: "the source that staffing follows",
      found: "fit without follows",
      isKey: true,
    });
  }
  if (numberOf(minimum) > numberOf(deskHours)) {
    const expected = `at least ${24 * numberOf(minimum)} h/day for a minimum of ${numberOf(minimum)}`;
    report({
      path: [...path, "deskHours"],
      expected,
      found: `${Number((24 * numberOf(deskHours)).toPrecision(6))} h/day`,
    });
  }
}

interface Checking {
  readonly checked: Staffing;
  readonly report: Report;
}

function checkPlan(plan: AuthoredDayPlan | undefined, path: Path, { checked, report }: Checking): void {
  const interval = numberOf(checked.sketch.calendar?.interval);
  if (Array.isArray(plan)) return checkList(plan, path, { interval, report });
  const windows = plan === undefined ? null : windowsOf(plan);
  if (windows !== null)
    checkWindows(
      windows.map(([text]) => text),
      { path, interval, report },
    );
}

const secondsPerDay = 86_400;
const lengths = [24, 48, 96];

/** Handlers are whole, so a list may not be finer than the intervals. */
function checkList(
  plan: readonly unknown[],
  path: Path,
  { interval, report }: { interval: number; report: Report },
): void {
  const possible = lengths.filter((length) => !(length > secondsPerDay / interval));
  if (possible.includes(plan.length)) return;
  const words = alternatives(possible);
  const expected = Number.isNaN(interval)
    ? `${words} numbers`
    : `${words} numbers at intervals of ${interval / 60} min`;
  report({ path, expected, found: `a list of ${plan.length}` });
}
