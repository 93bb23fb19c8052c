// Units that are there: in every area somebody who can take its jobs, and enough of them for the largest.
import type { Covered } from "./check-coverage.ts";
import type { Report } from "./places.ts";
import { numberOf } from "./quantity.ts";
import { scheduleOf } from "./rosters.ts";
import type { AuthoredResponse } from "./schema-response.ts";
import { tasked } from "./schema-triage.ts";

export function checkResponders({ sketch, layout, hasMistakeAt }: Covered, report: Report): void {
  const response = sketch.response as AuthoredResponse | undefined;
  if (response?.units === undefined || hasMistakeAt("response") || hasMistakeAt("areas")) return;
  const most = new Map(
    Object.entries(response.units).map(([id, { staffing }]) => {
      return [id, mostOf(scheduleOf(staffing, layout.calendar, {}))];
    }),
  );
  const keepFree = numberOf(response.keepFree ?? 0);
  const kept = [...most].find(([, units]) => units > 0 && units <= keepFree);
  if (kept !== undefined) {
    const expected = `fewer than the units of every group: ${kept[0]} never has more than ${kept[1]}`;
    report({ path: ["response", "keepFree"], expected, found: String(keepFree) });
  }
  const everywhere = { path: ["response", "units"], units: Object.keys(response.units) };
  const areas = Object.entries(sketch.areas ?? {}).map(([id, area]) => {
    return { path: ["areas", id, "units"], units: (area?.units ?? []).map(String) };
  });
  const needed = mostNeeded(response);
  for (const { path, units } of areas.length === 0 ? [everywhere] : areas) {
    const there = units.reduce((sum, id) => sum + (most.get(id) ?? 0), 0);
    if (there === 0) report({ path, expected: "units on shift at some time", found: "none at any time" });
    else if (there < needed) {
      const expected = `as many units as a job may take, ${needed}`;
      report({ path, expected, found: `never more than ${there}` });
    }
  }
}

function mostOf(scheduled: Int32Array): number {
  let most = 0;
  for (const units of scheduled) if (units > most) most = units;
  return most;
}

/** Units that the largest job takes. */
function mostNeeded({ grades }: AuthoredResponse): number {
  const numbers = tasked.flatMap((grade) =>
    Object.entries(grades[grade]?.unitsNeeded ?? {}).map(([units, share]) => {
      return numberOf(share) > 0 ? Number(units) : 1;
    }),
  );
  return Math.max(1, ...numbers);
}
