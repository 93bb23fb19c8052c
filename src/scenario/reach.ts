// Where a contact can get to from the queue in which it first rings.
import { numberOf } from "./quantity.ts";
import type { AuthoredQueue } from "./schema-floor.ts";
import type { Name } from "./schema-parts.ts";
import type { Partly } from "./shape.ts";

export type QueueId = string;
type SketchQueues = Readonly<Record<QueueId, Partly<AuthoredQueue> | undefined>>;

/** The queue itself and all that outcomes and escalations lead to. A share of 0 leads nowhere. */
export function reachedFrom(queue: QueueId, queues: SketchQueues): ReadonlySet<QueueId> {
  const reached = new Set([queue]);
  for (const id of reached) {
    const { outcomes, whenAbandoned } = queues[id] ?? {};
    for (const way of [outcomes?.putThrough, outcomes?.upgrade, whenAbandoned?.escalate]) {
      const to = nameOf(way);
      if (to !== null) reached.add(to);
    }
  }
  return reached;
}

function nameOf(
  way: { readonly share?: Parameters<typeof numberOf>[0]; readonly to?: Name | undefined } | undefined,
): QueueId | null {
  return way?.to === undefined || numberOf(way.share) === 0 ? null : String(way.to);
}
