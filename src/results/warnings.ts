// What must be read before any figure: an unstable queue is said, not averaged.

import type { Row } from "./row.ts";
import { findRow } from "./row-search.ts";

/** More than this share of a queue abandoning means that it never catches up. */
const tooManyAbandon = 0.5;
/** So much of what was offered still waiting at the end means that the queue has been growing. */
const tooManyLeft = 0.02;
/** Below this many replications an interval of a skewed measure covers less than its level. */
const fewReplications = 10;

/** Sentences for the top of a result, the gravest first. */
export function warningsOf(rows: readonly Row[], queues: readonly string[], replications: number): string[] {
  const unstable = queues.flatMap((queue) => {
    const of = (measure: string) => findRow(rows, { measure, queue })?.value ?? 0;
    const offered = of("offeredPerDay");
    const left = of("stillWaitingPerDay");
    const grows = `UNSTABLE: the ${queue} queue grows without end: ${percent(left / offered)} of its contacts were still waiting when the run ended, so its waits depend on the length of the run`;
    const drains = `UNSTABLE: ${percent(of("abandonmentRatio"))} of the contacts offered to ${queue} give up; the queue is kept in bounds only by callers who leave`;
    return [
      ...(left > tooManyLeft * offered ? [grows] : []),
      ...(of("abandonmentRatio") > tooManyAbandon ? [drains] : []),
    ];
  });
  return [...unstable, ...tooFew(replications)];
}

function tooFew(replications: number): string[] {
  if (replications >= fewReplications) return [];
  if (replications === 1) return ["one replication: no figure has an interval"];
  return [`${replications} replications are few: waits are skewed, and intervals cover less than they say`];
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}
