// Groups: the people of a team who take the same queues. A team whose bands all take everything is one group.
import type { ResolvedTeam } from "../scenario/resolved-floor.ts";

export interface Group {
  readonly team: number;
  /** Bands of the team whose people belong to it. */
  readonly bands: readonly number[];
  /** Queues that it takes: its team's own first, then those that the team helps at. */
  readonly queues: readonly number[];
}

/** Groups in the order of teams, and within a team of its bands. */
export function groupsOf(teams: readonly ResolvedTeam[]): readonly Group[] {
  return teams.flatMap((team, index) => {
    const all = [...team.serves, ...team.helps.map(({ queue }) => queue)];
    const groups = new Map<string, Group>();
    for (const [band, { serves }] of team.bands.entries()) {
      const queues = serves === null ? all : all.filter((queue) => serves.includes(queue));
      const bands = [...(groups.get(queues.join())?.bands ?? []), band];
      groups.set(queues.join(), { team: index, bands, queues });
    }
    return [...groups.values()];
  });
}

/** Conversations that each person of a team holds at once. */
export function placesOf({ sessions }: ResolvedTeam): number {
  return sessions?.atOnce ?? 1;
}

/** Handlers of all teams share one numbering: the first of each team, and one more. */
export function firstHandlers(teams: readonly ResolvedTeam[]): Int32Array {
  const first = new Int32Array(teams.length + 1);
  teams.forEach((team, index) => {
    first[index + 1] = first[index]! + team.bandOfHandler.length * placesOf(team);
  });
  return first;
}
