// What a feature of the ladder is: something that a scenario has and a spreadsheet does not, and the way to take it out.
import type { ResolvedScenario } from "../scenario/resolved.ts";
import type { ResolvedQueue } from "../scenario/resolved-floor.ts";

export interface Feature {
  readonly name: string;
  /** As a row of a table says it. */
  readonly words: string;
  /** What there is in its place where it is switched off. */
  readonly otherwise: string;
  /** Whether the scenario has it, as far as the queue with this index can feel it. */
  readonly isIn: (scenario: ResolvedScenario, queue: number) => boolean;
  /** Whether it is about handlers by interval: where people are listed, it is looked at with such handlers in their place. */
  readonly isOfHandlers?: boolean;
  readonly without: (scenario: ResolvedScenario) => ResolvedScenario;
}

/** In a scenario if any of its queues has it. */
export function someQueue(has: (queue: ResolvedQueue) => boolean): Feature["isIn"] {
  return ({ queues }) => queues.some(has);
}

/** Taken out by changing every queue. */
export function everyQueue(change: (queue: ResolvedQueue) => ResolvedQueue): Feature["without"] {
  return (scenario) => ({ ...scenario, queues: scenario.queues.map(change) });
}
