// Ways to a queue without detours: what a switchboard or another queue hands on rings there at once, at the same rate.
import type { ResolvedScenario, ResolvedSource } from "../scenario/resolved.ts";

/** Callers ring the queue to which a switchboard would have put them through; those it settles do not ring. */
export function withoutSwitchboard(scenario: ResolvedScenario): ResolvedScenario {
  return {
    ...scenario,
    sources: scenario.sources.flatMap((source) => {
      const outcomes = scenario.queues[source.queue]?.outcomes ?? null;
      if (outcomes === null) return [source];
      const { putThrough, upgrade } = outcomes;
      return [
        part(source, { ...putThrough, id: source.id }),
        ...(upgrade.share > 0 ? [part(source, { ...upgrade, id: `${source.id}, upgraded` })] : []),
      ];
    }),
  };
}

/** What is handed on from one queue to another comes by itself: of callers who ring there, or are put through to it. */
export function withoutTransfers(scenario: ResolvedScenario): ResolvedScenario {
  const { queues } = scenario;
  return {
    ...scenario,
    queues: queues.map((queue) => ({ ...queue, transfers: [] })),
    sources: scenario.sources.flatMap((source) => [
      source,
      ...reached(scenario, source.queue).flatMap(({ queue: from, share: there }) =>
        (queues[from]?.transfers ?? []).map(({ share, queue }) =>
          part(source, {
            share: there * share,
            queue,
            id: `${source.id}, ${nameOf(from)} to ${nameOf(queue)}`,
          }),
        ),
      ),
    ]),
  };
  function nameOf(queue: number): string {
    return queues[queue]?.id ?? String(queue);
  }
}

/** Where callers of a queue come, and what share of them. */
function reached({ queues }: ResolvedScenario, queue: number) {
  const outcomes = queues[queue]?.outcomes ?? null;
  return [{ queue, share: 1 }, ...(outcomes === null ? [] : [outcomes.putThrough, outcomes.upgrade])];
}

interface Destination {
  readonly id: string;
  readonly share: number;
  readonly queue: number;
}

/** A share of the callers of a source, ringing somewhere else. */
function part(source: ResolvedSource, { id, share, queue }: Destination): ResolvedSource {
  const { calls, rate } = source;
  return {
    ...source,
    id,
    queue,
    rate: rate.map((value) => value * share),
    ...(calls === undefined ? {} : { calls: { ...calls, keep: calls.keep * share } }),
  };
}
