// A team as the model sees it: what it serves, how many of it are there, and how they differ.
import { numberOf } from "./quantity.ts";
import { indexIn } from "./resolve-queue.ts";
import type { ResolvedTeam } from "./resolved.ts";
import type { AuthoredTeam } from "./schema-floor.ts";

interface Known {
  readonly queueIds: readonly string[];
  readonly scheduled: Int32Array;
}

export function resolveTeam(id: string, team: AuthoredTeam, { queueIds, scheduled }: Known): ResolvedTeam {
  const bands = Object.entries(team.bands ?? { all: { share: 1, handleTime: 1 } });
  const helped = Object.entries(team.helps ?? {}).filter(([, mode]) => mode === "nextFree");
  return {
    id,
    serves: team.serves.map((queue) => indexIn(queueIds, queue)),
    helps: helped.map(([queue]) => indexIn(queueIds, queue)),
    scheduled,
    bands: bands.map(([band, { handleTime }]) => ({ id: band, handleTimeFactor: numberOf(handleTime) })),
    bandOfHandler: bandsInTurn(
      bands.map(([, { share }]) => numberOf(share)),
      scheduled.reduce((most, handlers) => Math.max(most, handlers), 0),
    ),
  };
}

/** Gives each person the band that is furthest behind its share, so that any first n have nearly the mix. */
function bandsInTurn(shares: readonly number[], people: number): Uint8Array {
  const counts = shares.map(() => 0);
  return Uint8Array.from({ length: people }, (_, person) => {
    const behind = shares.map((share, index) => share * (person + 1) - (counts[index] ?? 0));
    const band = behind.indexOf(Math.max(...behind));
    counts[band] = (counts[band] ?? 0) + 1;
    return band;
  });
}
