// Interrupters: which teams break something off for the contacts of a queue, and how much.
import type { ResolvedScenario } from "../scenario/resolved.ts";
import type { HelpMode } from "../scenario/resolved-floor.ts";
import { overflowOf } from "./routes.ts";

/** Each mode includes the ones before it; a team breaks off its own deferrable work for its own queues. */
const modes: readonly HelpMode[] = [
  "nextFree",
  "interruptDeferrable",
  "interruptWrap",
  "holdCaller",
  "interruptCall",
];
export const deferrable = modes.indexOf("interruptDeferrable");
export const wrap = modes.indexOf("interruptWrap");
export const hold = modes.indexOf("holdCaller");

export interface Interrupter {
  readonly team: number;
  readonly mode: number;
  readonly overflow: number;
}

/** In the order of the file. */
export function interruptersOf(scenario: ResolvedScenario, queue: number): Interrupter[] {
  return scenario.teams.flatMap(({ serves, helps }, team): Interrupter[] => {
    const help = helps.find((each) => each.queue === queue);
    const overflow = overflowOf(scenario, team, queue);
    if (help !== undefined)
      return help.how === "nextFree" ? [] : [{ team, mode: modes.indexOf(help.how), overflow }];
    const taken = [...serves, ...helps.map((each) => each.queue)];
    const hasDeferrable = taken.some((each) => scenario.queues[each]?.isDeferrable === true);
    return serves.includes(queue) && hasDeferrable ? [{ team, mode: deferrable, overflow }] : [];
  });
}
