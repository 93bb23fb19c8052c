// A head start: the first replications run in this thread, so that a small experiment is over before another thread has
// started. How many follows from the scenario alone.
import type { ReplicationSummary } from "../results/summary.ts";
import { contactsPerDay } from "../scenario/measured-days.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";

/** Runs replications and yields their summaries in order. */
type Run = (replications: Iterable<number>) => AsyncIterable<ReplicationSummary>;

export interface HeadStart {
  readonly here: Run;
  readonly elsewhere: Run;
  /** How many replications run here. */
  readonly count: number;
}

/** How many replications bring so many first contacts. */
export function replicationsFor(contacts: number, scenario: ResolvedScenario): number {
  const perDay = contactsPerDay(scenario).reduce((sum, each) => sum + each, 0);
  return Math.floor(contacts / Math.max(1, perDay * scenario.calendar.days));
}

/** Runs the first replications here, and then the rest elsewhere, unless a single one is left. */
export async function* runWithHeadStart(
  replications: Iterable<number>,
  { here, elsewhere, count }: HeadStart,
): AsyncGenerator<ReplicationSummary, void, undefined> {
  const numbers = replications[Symbol.iterator]();
  const first: number[] = [];
  let next = numbers.next();
  for (; first.length < count && !next.done; next = numbers.next()) first.push(next.value);
  yield* here(first);
  if (next.done) return;
  const [last, second] = [next.value, numbers.next()];
  if (second.done) yield* here([last]);
  else yield* elsewhere(following([last, second.value], numbers));
}

function* following(first: readonly number[], others: Iterator<number>): Generator<number> {
  yield* first;
  for (let next = others.next(); !next.done; next = others.next()) yield next.value;
}
