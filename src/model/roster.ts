// The roster: every handler of every team by number, with team, group and pace.
import type { ResolvedScenario } from "../scenario/resolved.ts";
import { firstHandlers, type Group, placesOf } from "./groups.ts";

/** Columns by handler; a person who holds several conversations is as many handlers, one after the other. */
export interface Roster {
  readonly teamOf: Int32Array;
  readonly groupOf: Int32Array;
  /** Cell handler × queues + queue. */
  readonly handleTimeFactor: Float64Array;
}

export function rosterOf({ teams, queues }: ResolvedScenario, groups: readonly Group[]): Roster {
  const firstHandler = firstHandlers(teams);
  const people = firstHandler[teams.length]!;
  const teamOf = new Int32Array(people);
  const groupOf = new Int32Array(people);
  const handleTimeFactor = new Float64Array(people * queues.length);
  for (const [index, team] of teams.entries()) {
    const places = placesOf(team);
    for (const [person, band] of team.bandOfHandler.entries()) {
      const first = firstHandler[index]! + person * places;
      const factors = team.bands[band]?.handleTimeFactors ?? [];
      teamOf.fill(index, first, first + places);
      groupOf.fill(
        groups.findIndex((group) => group.team === index && group.bands.includes(band)),
        first,
        first + places,
      );
      for (let handler = first; handler < first + places; handler++)
        handleTimeFactor.set(factors, handler * factors.length);
    }
  }
  return { teamOf, groupOf, handleTimeFactor };
}
