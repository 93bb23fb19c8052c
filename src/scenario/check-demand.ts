// Rules of demand: profiles of the right length for every day of the week, special days that meet their sources.
import type { Path } from "./authored-data.ts";
import { checkBatch, checkModulation } from "./check-arrivals.ts";
import { checkFollowers, checkWay } from "./check-calls.ts";
import { checkClockWindow } from "./check-dated-windows.ts";
import { weekdays } from "./dates.ts";
import type { Report } from "./places.ts";
import { checkName, queuesOf, sourcesOf } from "./references.ts";
import { type DayKind, dayKinds } from "./schema-demand.ts";
import type { Partly, Sketch } from "./shape.ts";
import { forWeekday } from "./weekly-shape.ts";

const lengths = [24, 48, 96];

export function checkDemand(sketch: Sketch, report: Report): void {
  const queues = queuesOf(sketch);
  for (const [id, source] of Object.entries(sketch.demand ?? {})) {
    checkName(source?.queue, ["demand", id, "queue"], { known: queues, report });
    if (source === undefined) continue;
    checkWay(id, source, report);
    const { profile, batch, modulation } = source;
    if (batch !== undefined) checkBatch(batch, ["demand", id, "batch"], report);
    if (modulation !== undefined) checkModulation(modulation, ["demand", id, "modulation"], report);
    if (typeof profile !== "object") continue;
    checkEveryDay(profile, ["demand", id, "profile"], report);
    for (const kind of dayKinds) checkLength(profile[kind], ["demand", id, "profile", kind], report);
  }
  checkFollowers(sketch, report);
  checkSpecialDays(sketch, report);
}

/** Every day of the week needs a plan; bank holidays may have one of their own. */
export function checkEveryDay(
  plans: Partly<{ readonly [K in DayKind]?: unknown }>,
  path: Path,
  report: Report,
): void {
  const without = weekdays.filter((_, weekday) => forWeekday(plans, weekday) === undefined);
  if (without.length === 0) return;
  const found = without.length === weekdays.length ? "none" : `none for ${without.join(", ")}`;
  report({
    path,
    expected: "something for every day of the week (everyDay, weekdays, weekend, monday …)",
    found,
  });
}

function checkLength(list: readonly unknown[] | undefined, path: Path, report: Report): void {
  if (list === undefined || lengths.includes(list.length)) return;
  report({ path, expected: "24, 48 or 96 weights", found: `a list of ${list.length}` });
}

function checkSpecialDays(sketch: Sketch, report: Report): void {
  const known = sourcesOf(sketch);
  for (const [id, day] of Object.entries(sketch.specialDays ?? {})) {
    const path = ["specialDays", id];
    for (const source of Object.keys(day?.factors ?? {})) {
      const isKey = (mistake: Parameters<Report>[0]) => report({ ...mistake, isKey: true });
      checkName(source, [...path, "factors", source], { known, report: isKey });
    }
    checkClockWindow(day ?? {}, path, report);
  }
}
