// Bands of a team of people: one for each set of skills, by the bits of a person's skills.
import type { ResolvedBand, ResolvedTeam } from "./resolved-floor.ts";
import type { ResolvedPeople, ResolvedPosts } from "./resolved-people.ts";

interface Known {
  readonly posts: ResolvedPosts;
  readonly queueIds: readonly string[];
  /** Queues that the team serves or helps at. */
  readonly taken: readonly number[];
}

/** Band b is that of the skills b. There is room for as many people as there can be, each with all skills unless told. */
export function bandsBySkills(
  people: ResolvedPeople,
  { posts, queueIds, taken }: Known,
): Pick<ResolvedTeam, "bands" | "bandOfHandler"> {
  const index = people.posts.findIndex(({ id }) => id === posts.id);
  const skills = people.skills.filter((skill) => skill.posts === index);
  const all = (1 << skills.length) - 1;
  const queues = [...new Set(taken)];
  const bands = Array.from({ length: all + 1 }, (_, band): ResolvedBand => {
    const gained = skills.filter((_skill, bit) => ((band >> bit) & 1) === 1);
    const closed = skills.filter((skill) => !gained.includes(skill)).map(({ queue }) => queue);
    return {
      id: gained.map(({ id }) => id).join("+") || (skills.length === 0 ? "all" : "noSkills"),
      handleTimeFactors: queueIds.map(() => 1),
      serves: band === all ? null : queues.filter((queue) => !closed.includes(queue)),
    };
  });
  return { bands, bandOfHandler: new Uint8Array(posts.most).fill(all) };
}
