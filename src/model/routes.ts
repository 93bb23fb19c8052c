// Routes: who may take a contact of a queue, in which order, and under which conditions.
import type { ResolvedScenario } from "../scenario/resolved.ts";
import { pausable } from "./gates.ts";
import type { Group } from "./groups.ts";

/** Groups of one team that are asked together. */
interface Tier {
  readonly team: number;
  readonly groups: readonly number[];
  /** Handlers of the team that must stay idle once one of them has taken the contact. */
  readonly leaveFree: number;
  /** Overflow times that the contact must have waited out. */
  readonly overflow: number;
  /** Only while the state of the centre has the queue opened to the team. */
  readonly onlyWhenOpened: boolean;
}

export interface Route {
  readonly queue: number;
  /** All groups in order; enough to know where nothing has to be compared or kept free. */
  readonly groups: Int32Array;
  readonly isPlain: boolean;
  readonly tiers: readonly Tier[];
}

/** The route of each queue: teams that serve it, in the order of the file, then those that help. */
export function routesOf(scenario: ResolvedScenario, groups: readonly Group[]): readonly Route[] {
  const mayBePaused = pausable(scenario);
  return scenario.queues.map((_, queue) => {
    const teams = scenario.teams.map((_team, index) => index);
    const own = teams.filter((team) => scenario.teams[team]?.serves.includes(queue));
    const helping = teams.filter((team) => !own.includes(team));
    const tiers = [...own, ...helping].flatMap((team) => tiersOf(scenario, groups, { team, queue }));
    return {
      queue,
      groups: Int32Array.from(tiers.flatMap((tier) => tier.groups)),
      isPlain:
        mayBePaused[queue] === false &&
        tiers.every(
          (tier) =>
            tier.groups.length === 1 &&
            tier.leaveFree === 0 &&
            tier.overflow === 0 &&
            !tier.onlyWhenOpened &&
            !holdsSeveral(scenario, tier.team),
        ),
      tiers,
    };
  });
}

/** The overflow times of a queue in seconds, ascending. */
export function overflowTimesOf({ teams }: ResolvedScenario, queue: number): readonly number[] {
  const times = teams.flatMap(({ helps }) =>
    helps.flatMap((help) => (help.queue === queue && help.after > 0 ? [help.after] : [])),
  );
  return [...new Set(times)].sort((a, b) => a - b);
}

/** How many overflow times a contact of the queue must have waited out before the team takes it. */
export function overflowOf(scenario: ResolvedScenario, team: number, queue: number): number {
  const after = scenario.teams[team]?.helps.find((help) => help.queue === queue)?.after ?? 0;
  return after === 0 ? 0 : overflowTimesOf(scenario, queue).indexOf(after) + 1;
}

/** Whether a team takes contacts of a queue only while the state of the centre has it opened. */
export function isOnlyOpened({ teams }: ResolvedScenario, team: number, queue: number): boolean {
  return teams[team]?.helps.some((help) => help.queue === queue && help.onlyWhenOpened === true) ?? false;
}

function holdsSeveral({ teams }: ResolvedScenario, team: number): boolean {
  return (teams[team]?.sessions?.atOnce ?? 1) > 1;
}

function tiersOf(
  scenario: ResolvedScenario,
  groups: readonly Group[],
  { team, queue }: { readonly team: number; readonly queue: number },
): readonly Tier[] {
  const resolved = scenario.teams[team];
  const able = groups.flatMap((group, index) => {
    return group.team === team && group.queues.includes(queue)
      ? [{ index, skills: group.queues.length }]
      : [];
  });
  if (resolved === undefined || able.length === 0) return [];
  const conditions = {
    team,
    leaveFree: resolved.leaveFree[queue] ?? 0,
    overflow: overflowOf(scenario, team, queue),
    onlyWhenOpened: isOnlyOpened(scenario, team, queue),
  };
  if (resolved.selection === "longestIdle") {
    return [{ ...conditions, groups: able.map(({ index }) => index) }];
  }
  const levels = [...new Set(able.map(({ skills }) => skills))].sort((a, b) => a - b);
  return levels.map((level) => {
    const same = able.filter(({ skills }) => skills === level);
    return { ...conditions, groups: same.map(({ index }) => index) };
  });
}
