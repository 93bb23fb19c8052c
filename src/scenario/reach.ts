// Where a contact can get to from the queue in which it first rings.
import { numberOf, type Quantity } from "./quantity.ts";
import type { Name } from "./schema-parts.ts";
import type { AuthoredQueue } from "./schema-queues.ts";
import type { Partly } from "./shape.ts";

export type QueueId = string;
type SketchQueues = Readonly<Record<QueueId, Partly<AuthoredQueue> | undefined>>;

/** The queue itself and all that outcomes, transfers, escalations and work lead to. A share of 0 leads nowhere. */
export function reachedFrom(queue: QueueId, queues: SketchQueues): ReadonlySet<QueueId> {
  const reached = new Set([queue]);
  for (const id of reached) {
    for (const to of ledTo(queues[id] ?? {})) reached.add(to);
  }
  return reached;
}

/** A way on: how many go it, and where it leads. */
interface Way {
  readonly share?: Quantity | undefined;
  readonly to?: Name | undefined;
}

function ledTo({
  outcomes,
  whenAbandoned,
  transfers,
  brings,
  reportOnline,
}: Partly<AuthoredQueue>): readonly QueueId[] {
  const ways: readonly (Way | undefined)[] = [
    outcomes?.putThrough,
    outcomes?.upgrade,
    whenAbandoned?.escalate,
    reportOnline,
    ...Object.entries(transfers ?? {}).map(([to, way]) => ({ to, share: way?.share })),
    ...[brings?.afterAnswered, brings?.afterAbandoned].map((way) => ({ to: way?.work, share: way?.share })),
  ];
  return ways.flatMap((way) => (way?.to === undefined || numberOf(way.share) === 0 ? [] : [String(way.to)]));
}
