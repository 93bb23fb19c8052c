// The handler-hours that a policy takes: where they are in a result, and whether they are known without simulation.
import type { ResolvedScenario } from "../scenario/resolved.ts";
import type { RowPlace } from "./row-reader.ts";
import type { RowName } from "./row-search.ts";

/** Of all teams together, over the whole window. */
export const handlerHours = {
  measure: "scheduledHoursPerDay",
  queue: null,
  period: "all",
} as const satisfies RowPlace;

/** Of a team, or of all of them. */
export function isOfHandlerHours({ measure }: RowName): boolean {
  return measure === handlerHours.measure;
}

/** Of all teams together. */
export function isOfAllTeams(name: RowName): boolean {
  return isOfHandlerHours(name) && name.team === undefined;
}

/** Whether the schedule alone says them: with nobody listed who may leave or be ill, and nobody added when many wait. */
export function areHoursFixed({ people, centre }: ResolvedScenario): boolean {
  const levels = [centre?.busy, centre?.critical].filter((level) => level != null);
  return people === undefined && levels.every(({ adds }) => adds.every((added) => added === 0));
}
