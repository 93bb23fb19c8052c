// The roster: every handler of every team by number, with team, group, pace and reliability.
import type { ResolvedScenario } from "../scenario/resolved.ts";
import { firstHandlers, type Group, placesOf } from "./groups.ts";

/** Columns by handler; a person who holds several conversations is as many handlers, one after the other. */
export interface Roster {
  readonly teamOf: Int32Array;
  readonly groupOf: Int32Array;
  /** Cell handler × queues + queue. */
  readonly handleTimeFactor: Float64Array;
  /** Multiply the share of contacts misread, and of needs that are not right first time. */
  readonly misread: Float64Array;
  readonly notRight: Float64Array;
}

export function rosterOf({ teams, queues }: ResolvedScenario, groups: readonly Group[]): Roster {
  const firstHandler = firstHandlers(teams);
  const people = firstHandler[teams.length]!;
  const teamOf = new Int32Array(people);
  const groupOf = new Int32Array(people);
  const handleTimeFactor = new Float64Array(people * queues.length);
  const misread = new Float64Array(people).fill(1);
  const notRight = new Float64Array(people).fill(1);
  for (const [index, team] of teams.entries()) {
    const places = placesOf(team);
    for (const [person, band] of team.bandOfHandler.entries()) {
      const first = firstHandler[index]! + person * places;
      const its = team.bands[band];
      const factors = its?.handleTimeFactors ?? [];
      misread.fill(its?.misread ?? 1, first, first + places);
      notRight.fill(its?.notRight ?? 1, first, first + places);
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
  return { teamOf, groupOf, handleTimeFactor, misread, notRight };
}
