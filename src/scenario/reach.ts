// Where the needs of a source can get to.
import { numberOf, type Quantity } from "./quantity.ts";
import type { Name } from "./schema-parts.ts";
import type { AuthoredQueue } from "./schema-queues.ts";
import type { Partly, Sketch } from "./shape.ts";

type QueueId = string;

/**
 * The queue in which a source rings, and all that outcomes, transfers, escalations, work, other channels and returns
 * lead to. A share of 0 leads nowhere.
 */
export function reachedFrom(source: string, sketch: Sketch): ReadonlySet<QueueId> {
  const shifts = Object.values(sketch.channelShift ?? {}).filter((shift) => String(shift?.source) === source);
  const reached = new Set(
    [sketch.demand?.[source]?.queue, ...shifts.map((shift) => shift?.to)].flatMap(idOf),
  );
  for (const id of reached) {
    const queue = sketch.queues?.[id] ?? {};
    const ways = [...waysFrom(queue), ...returnsFrom(queue, sketch)];
    for (const to of ways.flatMap(ledTo)) reached.add(to);
  }
  return reached;
}

/** A way on: how many go it, and where it leads. */
interface Way {
  readonly share?: Quantity | undefined;
  readonly to?: Name | undefined;
}

function ledTo(way: Way | undefined): readonly QueueId[] {
  return way === undefined || numberOf(way.share) === 0 ? [] : idOf(way.to);
}

function idOf(name: Name | undefined): readonly QueueId[] {
  return name === undefined ? [] : [String(name)];
}

function waysFrom(queue: Partly<AuthoredQueue>): readonly (Way | undefined)[] {
  const { outcomes, whenAbandoned, transfers, brings, reportOnline } = queue;
  return [
    outcomes?.putThrough,
    outcomes?.upgrade,
    whenAbandoned?.escalate,
    reportOnline,
    ...Object.entries(transfers ?? {}).map(([to, way]) => ({ to, share: way?.share })),
    ...[brings?.afterAnswered, brings?.afterAbandoned].map((way) => ({ to: way?.work, share: way?.share })),
  ];
}

/** Where those ring again who were graded, or who wait for an officer. */
function returnsFrom(
  { triage: how, whenAnswered }: Partly<AuthoredQueue>,
  { triage, response }: Sketch,
): readonly (Way | undefined)[] {
  const isGraded = how !== undefined && how !== "none";
  const isTasked = isGraded || numberOf(whenAnswered?.task?.share ?? 0) > 0;
  return [
    ...(isGraded ? [triage?.missed, triage?.worsens, triage?.repeat] : []),
    ...(isTasked ? [response?.chaser] : []),
  ];
}
