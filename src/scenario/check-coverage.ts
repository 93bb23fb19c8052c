// Somebody who serves a queue must be on duty in every interval in which contacts can reach it.

import { listed } from "../words/listed.ts";
import { addedDemand } from "./added-demand.ts";
import { clockText } from "./clock-times.ts";
import { dateText } from "./dates.ts";
import { canTake } from "./help.ts";
import type { Layout } from "./layout.ts";
import { needDemand } from "./need-demand.ts";
import type { Report } from "./places.ts";
import { numberOf } from "./quantity.ts";
import { reachedFrom } from "./reach.ts";
import type { AuthoredScenario } from "./schema.ts";
import type { Sketch } from "./shape.ts";

export interface Covered {
  readonly sketch: Sketch;
  readonly layout: Layout;
  readonly hasMistakeAt: (...path: string[]) => boolean;
}

/** A team that is not there when contacts of some queues can come. */
interface Gap {
  readonly team: string;
  readonly queues: string[];
  /** Of the first of them. */
  first: number;
  /** Whether there is somebody, who must stay free. */
  readonly isKept: boolean;
}

/** Reports, for each team that has one, the first interval in which contacts can come and nobody is there. */
export function checkCoverage(covered: Covered, report: Report): void {
  for (const { team, queues, first, isKept } of gapsOf(covered)) {
    const nobody = isKept ? "nobody beyond those who must stay free" : "nobody";
    report({
      path: ["teams", team, isKept ? "leaveFree" : "staffing"],
      expected: `somebody on duty for ${listed(queues)} whenever contacts can come`,
      found: `${nobody} ${whenOf(first, covered.layout)}`,
    });
  }
}

function gapsOf({ sketch, layout, hasMistakeAt }: Covered): Gap[] {
  const arrivals = arrivalsByQueue(sketch, [
    ...layout.rates,
    ...addedRates({ sketch, layout, hasMistakeAt }),
  ]);
  const gaps: Gap[] = [];
  for (const [queue, rates] of arrivals) {
    const teams = Object.entries(sketch.teams ?? {}).filter(([, team]) => canTake(team ?? {}, queue));
    const [owner] = teams;
    if (owner === undefined || teams.some(([id]) => !layout.scheduled.has(id))) continue;
    const able = teams.map(([id, team]) => {
      return { scheduled: layout.scheduled.get(id) ?? [], kept: numberOf(team?.leaveFree?.[queue] ?? 0) };
    });
    const first = firstUncovered(rates, able, layout.openings.get(queue));
    if (first < 0) continue;
    const isKept = able.some(({ kept }) => kept > 0);
    const known = gaps.find((gap) => gap.team === owner[0] && gap.isKept === isKept);
    if (known === undefined) gaps.push({ team: owner[0], queues: [queue], first, isKept });
    else {
      known.queues.push(queue);
      known.first = Math.min(known.first, first);
    }
  }
  return gaps;
}

/** By queue: the rates of the sources from which contacts can get there. */
function arrivalsByQueue(
  sketch: Sketch,
  rates: readonly (readonly [source: string, rate: Float64Array])[],
): ReadonlyMap<string, readonly Float64Array[]> {
  const arrivals = new Map<string, Float64Array[]>();
  for (const [id, rate] of rates) {
    for (const queue of reachedFrom(id, sketch)) arrivals.set(queue, [...(arrivals.get(queue) ?? []), rate]);
  }
  return arrivals;
}

const adding = ["surges", "publicEvents", "appeals"] as const;

/** What surges, public events and appeals add to sources, where nothing that they rest on is wrong. */
function addedRates({ sketch, layout, hasMistakeAt }: Covered): (readonly [string, Float64Array])[] {
  if (adding.every((section) => sketch[section] === undefined)) return [];
  if (["demand", "reasons", "areas", ...adding].some((section) => hasMistakeAt(section))) return [];
  const authored = sketch as AuthoredScenario;
  const added = addedDemand(authored, needDemand(authored, layout), layout.calendar);
  return added.map(({ source, rate }) => [source, rate] as const);
}

interface Able {
  readonly scheduled: ArrayLike<number>;
  /** Handlers of the team who must stay free. */
  readonly kept: number;
}

/** @param isOpen - 1 where the queue lets anybody in; always if absent. */
function firstUncovered(
  rates: readonly Float64Array[],
  able: readonly Able[],
  isOpen: Uint8Array | undefined,
): number {
  const intervals = rates[0]?.length ?? 0;
  for (let i = 0; i < intervals; i++) {
    if (isOpen?.[i] === 0 || isAnybodyThere(able, i)) continue;
    if (rates.some((rate) => (rate[i] ?? 0) > 0)) return i;
  }
  return -1;
}

/** Asked for every interval: a loop, because a closure for each costs more than the looking. */
function isAnybodyThere(able: readonly Able[], interval: number): boolean {
  for (const { scheduled, kept } of able) if ((scheduled[interval] ?? 0) > kept) return true;
  return false;
}

function whenOf(interval: number, { calendar }: Layout): string {
  const date = dateText(calendar.firstDay + (calendar.intervalDay[interval] ?? 0));
  return `on ${date} at ${clockText(calendar.intervalMinute[interval] ?? 0)}`;
}
