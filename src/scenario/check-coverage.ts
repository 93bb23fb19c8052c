// Somebody who serves a queue must be on duty in every interval in which contacts can reach it.
import { clockText } from "./clock-times.ts";
import { dateText } from "./dates.ts";
import { isHelp } from "./help.ts";
import type { Layout } from "./layout.ts";
import type { Report } from "./places.ts";
import { reachedFrom } from "./reach.ts";
import type { Sketch } from "./shape.ts";

export interface Covered {
  readonly sketch: Sketch;
  readonly layout: Layout;
  readonly hasMistakeAt: (...path: string[]) => boolean;
}

/** Reports, for each queue that has one, the first interval in which contacts can come and nobody is there. */
export function checkCoverage({ sketch, layout, hasMistakeAt }: Covered, report: Report): void {
  const arrivals = arrivalsByQueue(sketch, layout);
  for (const [queue, rates] of arrivals) {
    const teams = Object.entries(sketch.teams ?? {}).filter(([, team]) => {
      return team?.serves?.map(String).includes(queue) || isHelp(team?.helps?.[queue]);
    });
    const [owner] = teams;
    if (owner === undefined || teams.some(([id]) => hasMistakeAt("teams", id))) continue;
    const scheduled = teams.flatMap(([id]) => layout.scheduled.get(id) ?? []);
    const first = firstUncovered(rates, scheduled);
    if (first < 0) continue;
    const expected = `somebody on duty for ${queue} whenever contacts can come`;
    report({ path: ["teams", owner[0], "staffing"], expected, found: `nobody ${whenOf(first, layout)}` });
  }
}

/** By queue: the rates of the sources from which contacts can get there. */
function arrivalsByQueue(
  { demand, queues }: Sketch,
  { rates }: Layout,
): ReadonlyMap<string, readonly Float64Array[]> {
  const arrivals = new Map<string, Float64Array[]>();
  for (const [id, rate] of rates) {
    const first = String(demand?.[id]?.queue);
    for (const queue of reachedFrom(first, queues ?? {}))
      arrivals.set(queue, [...(arrivals.get(queue) ?? []), rate]);
  }
  return arrivals;
}

function firstUncovered(rates: readonly Float64Array[], scheduled: readonly Int32Array[]): number {
  const intervals = rates[0]?.length ?? 0;
  for (let i = 0; i < intervals; i++) {
    if (scheduled.some((handlers) => (handlers[i] ?? 0) > 0)) continue;
    if (rates.some((rate) => (rate[i] ?? 0) > 0)) return i;
  }
  return -1;
}

function whenOf(interval: number, { calendar }: Layout): string {
  const date = dateText(calendar.firstDay + (calendar.intervalDay[interval] ?? 0));
  return `on ${date} at ${clockText(calendar.intervalMinute[interval] ?? 0)}`;
}
