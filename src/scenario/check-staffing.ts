// Rules of staffing: desk-hours or a plan for every day, in lists or windows that fill the day.
import type { Path } from "./authored-data.ts";
import { checkEveryDay } from "./check-demand.ts";
import { checkRosters, type Staffing } from "./check-rosters.ts";
import { checkWindows } from "./check-windows.ts";
import type { Report } from "./places.ts";
import { numberOf } from "./quantity.ts";
import { checkName, sourcesOf } from "./references.ts";
import { windowsOf } from "./rosters.ts";
import { dayKinds } from "./schema-demand.ts";
import type { AuthoredDayPlan } from "./schema-floor.ts";
import { alternatives } from "./schema-parts.ts";

const onlyWithDeskHours = ["follows", "fit", "minimum"] as const;

export function checkStaffing(checked: Staffing, report: Report): void {
  const { staffing, path } = checked;
  if (staffing === undefined || checkRosters(checked, report)) return;
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
  const isLeft = checked.sketch.people?.posts?.[path[1] ?? ""] !== undefined && planned.length === 0;
  if (planned.length > 0 || (stray.length === 0 && !isLeft)) checkEveryDay(staffing, path, report);
  const interval = numberOf(checked.sketch.calendar?.interval);
  for (const kind of planned)
    checkPlan(staffing[kind] as AuthoredDayPlan | undefined, [...path, kind], { interval, report });
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
  /** Seconds; not a number where it is not known. */
  readonly interval: number;
  readonly report: Report;
}

/** Handlers through a day: a list of the right length, or windows that fill it. */
export function checkPlan(
  plan: AuthoredDayPlan | undefined,
  path: Path,
  { interval, report }: Checking,
): void {
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
