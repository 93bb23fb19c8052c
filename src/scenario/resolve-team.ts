// A team as the model sees it: what it serves and helps at, how many of it are there, and how they differ.
import { isEvidence, numberOf, type Quantity } from "./quantity.ts";
import { mostAdded, resolveSessions } from "./resolve-channels.ts";
import { indexIn } from "./resolve-queue.ts";
import type { ResolvedBand, ResolvedHelp, ResolvedTeam } from "./resolved-floor.ts";
import type { ResolvedPeople } from "./resolved-people.ts";
import type { AuthoredCentre } from "./schema-centre.ts";
import type { AuthoredBand, AuthoredTeam } from "./schema-floor.ts";
import { bandsBySkills } from "./skill-bands.ts";

interface Known {
  readonly queueIds: readonly string[];
  readonly scheduled: Int32Array;
  /** What the state of the centre may add to the team. */
  readonly centre?: AuthoredCentre | undefined;
  /** Null where no team is staffed by people. */
  readonly people: ResolvedPeople | null;
}

export function resolveTeam(
  id: string,
  team: AuthoredTeam,
  { queueIds, scheduled, centre, people }: Known,
): ResolvedTeam {
  const bands: Readonly<Record<string, AuthoredBand>> = team.bands ?? { all: { share: 1, handleTime: 1 } };
  const posts = people?.posts.find((each) => each.id === id);
  const serves = team.serves.map((queue) => indexIn(queueIds, queue));
  const helps = [...resolveHelps(team.helps, queueIds), ...openedHelps(centre, id, queueIds)];
  return {
    id,
    serves,
    helps,
    leaveFree: queueIds.map((queue) => numberOf(team.leaveFree?.[queue] ?? 0)),
    selection: team.selection ?? "longestIdle",
    scheduled,
    ...(people === null || posts === undefined
      ? {
          bands: Object.entries(bands).map(([band, authored]) => resolveBand(band, authored, queueIds)),
          bandOfHandler: bandsInTurn(
            Object.values(bands).map(({ share }) => numberOf(share)),
            scheduled.reduce((most, handlers) => Math.max(most, handlers), 0) + mostAdded(centre, id),
          ),
        }
      : bandsBySkills(people, { posts, queueIds, taken: [...serves, ...helps.map(({ queue }) => queue)] })),
    ...(team.sessions === undefined ? {} : { sessions: resolveSessions(team.sessions) }),
  };
}

function resolveHelps(helps: AuthoredTeam["helps"], queueIds: readonly string[]): ResolvedHelp[] {
  return Object.entries(helps ?? {}).flatMap(([queue, help]): ResolvedHelp[] => {
    const { how, after } = typeof help === "string" ? { how: help, after: 0 } : help;
    return how === "none" ? [] : [{ queue: indexIn(queueIds, queue), how, after: numberOf(after) }];
  });
}

/** Helps when free, while the state of the centre has the queue opened to the team. */
function openedHelps(
  centre: AuthoredCentre | undefined,
  team: string,
  queueIds: readonly string[],
): ResolvedHelp[] {
  const opened = [centre?.busy, centre?.critical].flatMap((level) => level?.measures?.opens?.[team] ?? []);
  return [...new Set(opened.map(String))].map((queue) => {
    return { queue: indexIn(queueIds, queue), how: "nextFree", after: 0, onlyWhenOpened: true };
  });
}

function resolveBand(
  id: string,
  { handleTime, serves, misread, notRight }: AuthoredBand,
  queueIds: readonly string[],
): ResolvedBand {
  return {
    id,
    handleTimeFactors: queueIds.map((queue) => factorAt(handleTime, queue)),
    serves: serves === undefined ? null : serves.map((queue) => indexIn(queueIds, queue)),
    ...(misread === undefined ? {} : { misread: numberOf(misread) }),
    ...(notRight === undefined ? {} : { notRight: numberOf(notRight) }),
  };
}

/** One factor for everything, or one for each queue named; the others are then at par. */
function factorAt(handleTime: AuthoredBand["handleTime"], queue: string): number {
  if (isByQueue(handleTime)) return numberOf(handleTime[queue] ?? 1);
  return numberOf(handleTime);
}

function isByQueue(handleTime: AuthoredBand["handleTime"]): handleTime is Readonly<Record<string, Quantity>> {
  return typeof handleTime === "object" && !isEvidence(handleTime);
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
