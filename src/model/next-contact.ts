// What a free handler takes next: the best priority, then the longest wait. Where waiting promotes, handlers are kept
// free, help comes late, or work has been broken off, the richer rule looks at all of that.
import type { ResolvedScenario } from "../scenario/resolved.ts";
import type { CentreState } from "./centre-state.ts";
import { pausable } from "./gates.ts";
import type { Group } from "./groups.ts";
import { isOnlyOpened, overflowOf } from "./routes.ts";

const none = -1;
const neverPromoted = Number.POSITIVE_INFINITY;

export class NextContact {
  private readonly state: CentreState;
  private readonly queuesOfGroup: readonly Int32Array[];
  private readonly priorities: Int32Array;
  /** Seconds of waiting worth one level of priority, by queue. */
  private readonly ageing: Float64Array;
  private readonly isPlain: readonly boolean[];
  /** By group, in the order of its queues: handlers to leave free, and overflow times to have waited out. */
  private readonly leaveFree: readonly Int32Array[];
  private readonly overflow: readonly Int32Array[];
  /** By group, by queue: whether the group takes it only while the state of the centre has it opened. */
  private readonly isOnlyOpened: readonly (readonly boolean[])[];

  constructor(state: CentreState) {
    const { scenario, floor } = state;
    this.state = state;
    this.queuesOfGroup = floor.groups.map(({ queues }) => Int32Array.from(queues));
    this.priorities = Int32Array.from(scenario.queues, (queue) => queue.priority);
    this.ageing = Float64Array.from(scenario.queues, (queue) => queue.ageing ?? neverPromoted);
    this.leaveFree = floor.groups.map(({ team, queues }) =>
      Int32Array.from(queues, (queue) => scenario.teams[team]?.leaveFree[queue] ?? 0),
    );
    this.overflow = floor.groups.map(({ team, queues }) =>
      Int32Array.from(queues, (queue) => overflowOf(scenario, team, queue)),
    );
    this.isOnlyOpened = floor.groups.map(({ team }) =>
      scenario.queues.map((_, queue) => isOnlyOpened(scenario, team, queue)),
    );
    this.isPlain = floor.groups.map((group) => isPlain(scenario, group));
  }

  /** The contact that a handler of the group takes while `others` of the team are idle; or -1. */
  for(group: number, others: number): number {
    if (!this.isPlain[group]) return this.richFor(group, others);
    const { queues, contacts } = this.state;
    const candidates = this.queuesOfGroup[group]!;
    let best = none;
    let bestPriority = 0;
    for (let i = 0; i < candidates.length; i++) {
      const queue = candidates[i]!;
      const contact = queues.first(queue);
      if (contact < 0) continue;
      const priority = this.priorities[queue]!;
      const isBetter =
        best < 0 ||
        priority < bestPriority ||
        (priority === bestPriority && contacts.joinedAt[contact]! < contacts.joinedAt[best]!);
      if (!isBetter) continue;
      best = contact;
      bestPriority = priority;
    }
    return best;
  }

  /** The same with every rule: what was broken off comes before its queue, and waiting counts as priority. */
  private richFor(group: number, others: number): number {
    const { queues, contacts, clock } = this.state;
    const candidates = this.queuesOfGroup[group]!;
    let best = none;
    let bestLevel = 0;
    for (let i = 0; i < candidates.length; i++) {
      const queue = candidates[i]!;
      const broken = queues.first(queues.brokenOff(queue));
      if (others < this.leaveFree[group]![i]! || !this.isLet(group, queue, broken)) continue;
      const contact = broken >= 0 ? broken : queues.first(queue);
      if (contact < 0) continue;
      if (broken < 0 && contacts.overflows[contact]! < this.overflow[group]![i]!) continue;
      const joinedAt = contacts.joinedAt[contact]!;
      const level = this.priorities[queue]! - (clock[0]! - joinedAt) / this.ageing[queue]!;
      const isBetter =
        best < 0 || level < bestLevel || (level === bestLevel && joinedAt < contacts.joinedAt[best]!);
      if (!isBetter) continue;
      best = contact;
      bestLevel = level;
    }
    return best;
  }

  /** Whether the state of the centre lets the group take a contact; what was broken off is gone on with even so. */
  private isLet(group: number, queue: number, broken: number): boolean {
    const { floor } = this.state;
    if (broken < 0 && floor.gates.isPaused(queue)) return false;
    return !this.isOnlyOpened[group]![queue] || floor.gates.isOpen(floor.groups[group]!.team, queue);
  }
}

function isPlain(scenario: ResolvedScenario, { team, queues: taken }: Group): boolean {
  const { queues, teams } = scenario;
  const mayBePaused = pausable(scenario);
  const resolved = teams[team];
  const canBreakOff = teams.some(({ helps }) => helps.some(({ how }) => how === "interruptCall"));
  return taken.every((queue) => {
    const { ageing, isDeferrable } = queues[queue] ?? {};
    const isLate = resolved?.helps.some((help) => help.queue === queue && help.after > 0) ?? false;
    const mayBeBrokenOff = isDeferrable === true || canBreakOff;
    const isGated = mayBePaused[queue] === true || isOnlyOpened(scenario, team, queue);
    const isKept = (resolved?.leaveFree[queue] ?? 0) > 0;
    return ageing === null && !mayBeBrokenOff && !isLate && !isGated && !isKept;
  });
}
