// The feature of the ladder that people are: in its place as many handlers by interval as can be expected at the start.
import type { ResolvedScenario } from "../scenario/resolved.ts";
import type { Feature } from "./ladder-feature.ts";

export const peopleFeatures: readonly Feature[] = [
  {
    name: "people",
    words: "people who come, learn and go",
    otherwise:
      "as many handlers by interval as can be expected of the people in post at the start, all skilled and in full command of their work; nobody joins, leaves or falls ill",
    isIn: ({ people }) => people !== undefined,
    without: withoutPeople,
  },
];

export function withoutPeople({ people, ...scenario }: ResolvedScenario): ResolvedScenario {
  if (people === undefined) return scenario;
  const { centre } = scenario;
  return {
    ...scenario,
    teams: scenario.teams.map((team, index) => {
      const skilled = team.bands.at(-1);
      if ((people.postsOfTeam[index] ?? -1) < 0 || skilled === undefined) return team;
      const added = (centre?.busy.adds[index] ?? 0) + (centre?.critical?.adds[index] ?? 0);
      const most = team.scheduled.reduce((high, here) => Math.max(high, here), 0);
      return {
        ...team,
        selection: "longestIdle",
        bands: [{ ...skilled, id: "all" }],
        bandOfHandler: new Uint8Array(most + added),
      };
    }),
  };
}
