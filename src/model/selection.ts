// Selection: who of the idle takes a contact where groups have to be compared or handlers kept free.
import type { ChatPlaces } from "./chat-places.ts";
import type { Gates } from "./gates.ts";
import type { IdleLists } from "./idle-lists.ts";
import type { Route } from "./routes.ts";

const none = -1;

/** What has to be known of the floor. */
interface Floor {
  readonly chat: ChatPlaces | null;
  readonly gates: Gates;
  readonly idle: IdleLists;
  idleOf(team: number): number;
  firstIdle(group: number): number;
}

/**
 * Who takes a contact by the route, having waited out `overflows` of its overflow times; or -1. Tier by tier; within a
 * tier whoever has been idle longest, or has fewest conversations.
 */
export function chosenFor(floor: Floor, { queue, tiers }: Route, overflows: number): number {
  for (const tier of tiers) {
    if (tier.overflow > overflows || floor.idleOf(tier.team) <= tier.leaveFree) continue;
    if (tier.onlyWhenOpened && !floor.gates.isOpen(tier.team, queue)) continue;
    const best = bestOf(floor, tier.groups);
    if (best >= 0) return best;
  }
  return none;
}

function bestOf(floor: Floor, groups: readonly number[]): number {
  let best = none;
  for (const group of groups) {
    const handler = floor.firstIdle(group);
    if (handler >= 0 && (best < 0 || comesBefore(floor, handler, best))) best = handler;
  }
  return best;
}

function comesBefore({ chat, idle }: Floor, one: number, other: number): boolean {
  const more = chat === null ? 0 : chat.difference(one, other);
  return more === 0 ? idle.order[one]! < idle.order[other]! : more < 0;
}
