// Where contacts go: of each channel, how many a day each queue settled, lost or turned away.
import type { Result, ResultQueue } from "../results/result.ts";
import type { Row } from "../results/row.ts";
import { findRow } from "../results/row-search.ts";
import { plain } from "./text-lines.ts";

export type Ending = "answered" | "gave up" | "turned away" | "still waiting";

/** Contacts a day of one channel that end in one way at one queue. */
export interface Flow {
  readonly channel: string;
  readonly queue: string;
  readonly ending: Ending;
  readonly value: number;
  /** Null where it is a difference of two measures. */
  readonly low: number | null;
  readonly high: number | null;
}

const leastShown = 0.001;

/** Only those that matter: a thousandth of all contacts or more. By queue in the order of the result. */
export function outcomeFlows(result: Result): Flow[] {
  const queues = result.queues.filter(({ stage }) => stage !== "work");
  const flows = queues.flatMap((queue) =>
    channelsOf(result).flatMap((channel) => flowsOf(result, queue, channel)),
  );
  const total = flows.reduce((sum, { value }) => sum + value, 0);
  return flows.filter(({ value }) => value > leastShown * total);
}

/** `settled at the switchboard`, `gave up waiting for crib`. */
export function sayEnding(
  { queue, ending }: Pick<Flow, "queue" | "ending">,
  stage: ResultQueue["stage"],
): string {
  const name = plain(queue);
  if (ending === "gave up") return `gave up waiting for ${name}`;
  if (ending === "turned away") return `turned away at ${name}`;
  if (ending === "still waiting") return `still waiting for ${name}`;
  return stage === "switchboard" ? `ended at ${name}` : `answered by ${name}`;
}

function channelsOf({ rows }: Result): string[] {
  const channels = rows.flatMap(({ measure, queue, channel }) =>
    measure === "offeredPerDay" && queue !== undefined && channel !== undefined ? [channel] : [],
  );
  return [...new Set(channels)];
}

/** Who goes on to another queue is counted where the way ends. */
function flowsOf({ rows }: Result, { id: queue }: ResultQueue, channel: string): Flow[] {
  const row = (measure: string): Row | undefined => findRow(rows, { measure, queue, channel });
  const [answered, passed] = [row("answeredPerDay"), row("transferredPerDay")?.value ?? 0];
  const flow = (ending: Ending, of: Row | undefined, less = 0): Flow => ({
    channel,
    queue,
    ending,
    value: (of?.value ?? 0) - less,
    low: less > 0 ? null : (of?.low ?? null),
    high: less > 0 ? null : (of?.high ?? null),
  });
  return [
    flow("answered", answered, passed),
    flow("gave up", row("abandonedPerDay")),
    flow("turned away", row("blockedPerDay")),
    flow("still waiting", row("stillWaitingPerDay")),
  ];
}
