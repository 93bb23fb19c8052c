// How long callers wait, in lines of text: a two-stage path as the caller lives through it, then its stages apart;
// and queues with a single wait.
import type { Result, ResultQueue } from "../results/result.ts";
import type { Row } from "../results/row.ts";
import { findRow, type RowName } from "../results/row-search.ts";
import type { TwoStagePath } from "./queue-roles.ts";
import { sayExactly, sayRow, sayValue } from "./say.ts";
import { label, plain, table, wrap } from "./text-lines.ts";

/** Callers who meet a switchboard first: both waits together, then each, then who gave up. */
export function pathLines(result: Result, { channel, switchboard, handler }: TwoStagePath): string[] {
  const of = reader(result.rows, handler.id);
  const [first, second] = [plain(switchboard.id), plain(handler.id)];
  return [
    ...wrap(
      `${plain(channel)}, from first ring to a trained handler: ${first}, its talk, then ${second}; of those answered`,
      2,
    ),
    ...table([
      ["mean", sayRow(of("meanTimeToHandler"))],
      ["half within", sayRow(of("medianTimeToHandler"))],
      ["9 in 10 within", sayRow(of("p90TimeToHandler"))],
      ["longest", sayRow(of("longestTimeToHandler"))],
    ]),
    ...table(
      [
        [
          label(switchboard.id),
          sayRow(reader(result.rows, switchboard.id)("meanTimeToAnswer")),
          "<- the figure that is published",
        ],
        [label(handler.id), sayRow(of("meanTimeToAnswer")), "(between them: talk)"],
      ],
      4,
    ),
    ...gaveUpLines(result, handler, [switchboard, handler]),
    ...turnedAwayLines(result, [switchboard, handler]),
    ...heldLines(result, handler),
    serviceLine(result, handler),
  ];
}

/** Callers of a queue with a single wait. */
export function queueLines(result: Result, queue: ResultQueue): string[] {
  const of = reader(result.rows, queue.id);
  return [
    ...wrap(`${plain(queue.id)}, from ring to answer`),
    ...table([
      ["mean", sayRow(of("meanTimeToAnswer"))],
      ["9 in 10 queue within", sayRow(of("p90WaitingTime"))],
      ["longest in queue", sayRow(of("longestWaitingTime"))],
    ]),
    ...gaveUpLines(result, queue, [queue]),
    ...turnedAwayLines(result, [queue]),
    ...heldLines(result, queue),
    serviceLine(result, queue),
  ];
}

/** Work: how much of it comes up, brought by calls or of itself, and how long it lies until somebody begins with it. */
export function workLines(result: Result, queue: ResultQueue): string[] {
  const of = reader(result.rows, queue.id);
  const isBrought = daily(of("offeredPerDay", { origin: "work" })) >= daily(of("offeredPerDay")) / 2;
  return [
    ...wrap(
      `${plain(queue.id)}, ${isBrought ? "off-call work" : "work that comes in"}, from coming up to being begun`,
    ),
    ...table([
      ["a day", sayRow(of("offeredPerDay"))],
      ["mean", sayRow(of("meanWaitingTime"))],
      ["9 in 10 within", sayRow(of("p90WaitingTime"))],
      ["longest", sayRow(of("longestWaitingTime"))],
    ]),
  ];
}

/** Callers who found no line or a closed queue, where there were any. */
function turnedAwayLines(result: Result, stages: readonly ResultQueue[]): string[] {
  return stages.flatMap(({ id }) => {
    const of = reader(result.rows, id);
    const perDay = of("blockedPerDay");
    if (perDay === undefined || !(Number(perDay.value) > 0)) return [];
    return wrap(
      `  turned away: ${sayRow(of("blockingRatio"))} of those offered to ${plain(id)}, ${sayValue(perDay)} a day`,
      4,
    );
  });
}

/** How long talks were broken off for somebody more urgent, where they were. */
function heldLines(result: Result, { id }: ResultQueue): string[] {
  const held = reader(result.rows, id)("meanHeldTime");
  if (held === undefined || !(Number(held.value) > 0)) return [];
  return wrap(`  put on hold or broken off: ${sayRow(held)} per answered contact`, 4);
}

/**
 * Redials ring the first of `stages` again, after giving up in any of them. A queue that also takes contacts from a
 * switchboard cannot tell its own redials from theirs, and says nothing.
 */
function gaveUpLines(result: Result, queue: ResultQueue, stages: readonly ResultQueue[]): string[] {
  const of = reader(result.rows, queue.id);
  const perDay = of("abandonedPerDay");
  const lost = stages.reduce((sum, { id }) => sum + daily(reader(result.rows, id)("abandonedPerDay")), 0);
  const back = daily(reader(result.rows, stages[0]?.id ?? queue.id)("offeredPerDay", { origin: "redial" }));
  const isCounted = stages.length > 1 || result.queues.every(({ stage }) => stage === "handler");
  const again =
    isCounted && lost > 0 && back > 0 ? `; about ${Math.round((100 * back) / lost)} % rang again` : "";
  const who = `of those offered to ${plain(queue.id)}`;
  const day = perDay === undefined ? "" : `, ${sayValue(perDay)} a day`;
  return wrap(`  gave up: ${sayRow(of("abandonmentRatio"))} ${who}${day}${again}`, 4);
}

function serviceLine(result: Result, { id, acceptableWaitingTime }: ResultQueue): string {
  const share = sayRow(reader(result.rows, id)("answeredWithinOfOffered"));
  const within = sayExactly(acceptableWaitingTime, "s");
  return `  service level: ${share} answered within ${within} of ringing ÷ offered`;
}

function reader(
  rows: readonly Row[],
  queue: string,
): (measure: string, labels?: Partial<RowName>) => Row | undefined {
  const own = rows.filter((row) => row.queue === queue && row.period === undefined);
  return (measure, labels = {}) => findRow(own, { measure, queue, ...labels });
}

function daily(row: Row | undefined): number {
  return row?.value ?? 0;
}
