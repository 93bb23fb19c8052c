// Whom a target is about: the team that serves its queue, and who else has a hand in it.
import type { ResolvedScenario } from "../scenario/resolved.ts";
import type { ServiceTarget } from "../scenario/service-target.ts";

/** The search cannot begin: the message says what was expected. */
export class StaffingRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = "StaffingRefused";
  }
}

/**
 * The team to staff for each target, by index. Where several serve a queue, one of them must be among `wanted`. Throws
 * `StaffingRefused` where it is not clear which team is meant.
 */
export function teamsToStaff(
  scenario: ResolvedScenario,
  targets: readonly ServiceTarget[],
  wanted: readonly string[],
): readonly number[] {
  const { teams, queues, people } = scenario;
  for (const id of wanted)
    if (teams.every((team) => team.id !== id))
      throw new StaffingRefused(
        `--team: expected a team (${teams.map((team) => team.id).join(", ")}), found ${id}`,
      );
  return targets.map(({ queue: id }) => {
    const queue = queues.findIndex((each) => each.id === id);
    const serving = teams.flatMap((team, index) =>
      team.serves.includes(queue) ? [{ id: team.id, index }] : [],
    );
    const chosen = serving.length > 1 ? serving.filter((team) => wanted.includes(team.id)) : serving;
    const [only] = chosen;
    if (only !== undefined && chosen.length === 1) {
      if ((people?.postsOfTeam[only.index] ?? -1) < 0) return only.index;
      throw new StaffingRefused(
        `${only.id} is staffed by people: expected a team of handlers by interval; sim101 roster designs rotas`,
      );
    }
    const names = serving.map((team) => team.id).join(", ");
    throw new StaffingRefused(
      serving.length === 0
        ? `expected a queue that some team serves, found ${id}, at which teams only help`
        : `queue ${id} is served by ${names}: say with --team which one of them is to be staffed`,
    );
  });
}

/** Teams that help at the queues of a team's targets, and queues at which the team helps. */
export function handsAcross(
  { teams, queues }: ResolvedScenario,
  team: number,
  targeted: readonly string[],
): { readonly helpers: readonly string[]; readonly helpsAt: readonly string[] } {
  const targetedQueues = queues.flatMap(({ id }, queue) => (targeted.includes(id) ? [queue] : []));
  const touches = (queue: number) => targetedQueues.includes(queue);
  const helpers = teams.filter(
    ({ serves, helps }, index) =>
      index !== team && (serves.some(touches) || helps.some(({ queue }) => touches(queue))),
  );
  return {
    helpers: helpers.map(({ id }) => id),
    helpsAt: (teams[team]?.helps ?? []).map(({ queue }) => queues[queue]?.id ?? ""),
  };
}
