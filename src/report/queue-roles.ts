// What each queue is to a caller, read from the result and never from its name: a first answer at a switchboard,
// the second wait behind it, or the only wait there is.
import type { Result, ResultQueue } from "../results/result.ts";
import type { Row } from "../results/row.ts";

/** A caller waits twice: at the switchboard, then for a trained handler. */
export interface TwoStagePath {
  /** The channel that most of its contacts come by: `101`. */
  readonly channel: string;
  readonly switchboard: ResultQueue;
  readonly handler: ResultQueue;
}

interface QueueRoles {
  /** The busiest first. */
  readonly paths: readonly TwoStagePath[];
  /** Queues with a single wait, in the order of the result. */
  readonly others: readonly ResultQueue[];
  /** Off-call work, for which no caller waits. */
  readonly work: readonly ResultQueue[];
  /** The queue whose hours and months are shown: the second wait, or the busiest queue. */
  readonly main: ResultQueue | undefined;
}

/** A handler queue is behind a switchboard if most of its contacts come by the switchboard's main channel. */
export function queueRoles(result: Result): QueueRoles {
  const { queues } = result;
  const offered = new Map(queues.map(({ id }) => [id, offeredByChannel(result.rows, id)]));
  const of = ({ id }: ResultQueue) => offered.get(id) ?? { total: 0, channel: undefined };
  const called = queues.filter(({ stage }) => stage !== "work");
  const busiest = called.toSorted((a, b) => of(b).total - of(a).total);
  const switchboards = busiest.filter(({ stage }) => stage === "switchboard");
  const paths = busiest.flatMap((handler): TwoStagePath[] => {
    const { channel } = of(handler);
    const switchboard = switchboards.find((queue) => of(queue).channel === channel);
    if (handler.stage !== "handler" || switchboard === undefined || channel === undefined) return [];
    return [{ channel, switchboard, handler }];
  });
  const shown = new Set(paths.flatMap(({ switchboard, handler }) => [switchboard.id, handler.id]));
  return {
    paths,
    others: called.filter(({ id }) => !shown.has(id)),
    work: queues.filter(({ stage }) => stage === "work"),
    main: paths[0]?.handler ?? busiest[0],
  };
}

/** Contacts offered to a queue, and the channel by which most of them came. */
function offeredByChannel(rows: readonly Row[], queue: string): { total: number; channel?: string } {
  const parts = rows.filter(
    (row) => row.measure === "offered" && row.queue === queue && row.channel !== undefined,
  );
  const total = parts.reduce((sum, { value }) => sum + (value ?? 0), 0);
  const [first] = parts.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
  return first?.channel === undefined || total === 0 ? { total } : { total, channel: first.channel };
}
