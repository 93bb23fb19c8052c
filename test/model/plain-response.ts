// A response without a file: groups of units, jobs of constant times, one area unless said.
import type { ResolvedJob, ResolvedResponse } from "../../src/scenario/resolved-response.ts";
import { constant } from "./plain-scenario.ts";

/** Units of each group, all day or by interval. */
export interface PlainResponse extends Partial<Omit<ResolvedResponse, "units" | "areas" | "grades">> {
  readonly units: readonly (number | readonly number[])[];
  /** By area: the groups that serve it, its own first. */
  readonly areas?: readonly (readonly number[])[];
  /** Of every grade. */
  readonly job?: Partial<ResolvedJob>;
  /** By grade, what differs. */
  readonly grades?: readonly Partial<ResolvedJob>[];
}

const intervals = 48;

/** A minute's way and ten minutes at the scene, by one unit. */
const plainJob: ResolvedJob = {
  target: 900,
  travel: constant(60),
  scene: constant(600),
  unitsNeeded: [1],
  arrest: 0,
  appointment: null,
  byTelephone: 0,
};

/** How many are on shift in each interval of two days. */
export function onShift(count: number | readonly number[]): Int32Array {
  const list = typeof count === "number" ? [count] : count;
  return Int32Array.from({ length: intervals }, (_, interval) => list[interval] ?? list.at(-1) ?? 0);
}

export function plainResponse({ units, areas, job, grades, ...rules }: PlainResponse): ResolvedResponse {
  const everywhere = [units.map((_, group) => group)];
  return {
    order: "byGrade",
    neighbourAfter: 0,
    divert: "none",
    keepFree: 0,
    arrest: null,
    telephone: null,
    chaser: null,
    ...rules,
    units: units.map((count, group) => ({ id: `group ${group}`, scheduled: onShift(count) })),
    areas: (areas ?? everywhere).map((groups, area) => ({ id: `area ${area}`, units: groups })),
    grades: [0, 1, 2].map((grade) => ({ ...plainJob, ...job, ...grades?.[grade] })),
  };
}
