// The flows of needs that a scenario expects if nobody gives up: of each source and reason to the queue whose handlers
// deal with them. A first look for planners; the model draws each need.
import { contactsPerDay } from "./measured-days.ts";
import { gradeSharesOf, reasonSharesOf } from "./need-mix.ts";
import type { ResolvedScenario } from "./resolved.ts";
import type { ResolvedReason, ResolvedTriage } from "./resolved-triage.ts";

/** First contacts of one kind; those settled at a switchboard come to no handler. */
export interface NeedFlow {
  readonly source: number;
  readonly reason: number;
  /** The queue of the handlers. */
  readonly queue: number;
  readonly perDay: number;
}

/** Empty where needs have no reasons. */
export function needFlows(scenario: ResolvedScenario): readonly NeedFlow[] {
  const { sources, reasons = [], calendar } = scenario;
  const perDay = contactsPerDay(scenario);
  return sources.flatMap((source, index) => {
    const shares = reasonSharesOf(source, calendar, reasons) ?? [];
    return reasons.flatMap((about, reason) => {
      const needs = (perDay[index] ?? 0) * (shares[reason] ?? 0);
      return waysOf(scenario, source.queue, about)
        .filter(({ share }) => share * needs > 0)
        .map(({ queue, share }): NeedFlow => ({ source: index, reason, queue, perDay: needs * share }));
    });
  });
}

interface Way {
  readonly queue: number;
  readonly share: number;
}

/** Where a need is dealt with that first rings at a queue. */
function waysOf({ queues, triage }: ResolvedScenario, queue: number, reason: ResolvedReason): readonly Way[] {
  const outcomes = queues[queue]?.outcomes ?? null;
  if (outcomes === null) return [{ queue, share: 1 }];
  if (outcomes.isByReason !== true || triage === undefined) return [outcomes.putThrough, outcomes.upgrade];
  const noticed = noticedShare(reason, triage);
  const rest = (1 - noticed) * (1 - reason.advice - reason.extension);
  return [
    { queue: outcomes.upgrade.queue, share: noticed },
    { queue: outcomes.putThrough.queue, share: rest },
  ];
}

/** Of the needs of a reason: taken by an operator for emergencies, rightly or not. */
export function noticedShare(reason: ResolvedReason, triage: ResolvedTriage): number {
  const [immediate = 0] = gradeSharesOf(reason, triage);
  return immediate * triage.detects + (1 - immediate) * triage.falseAlarm;
}

/** By source and queue: for each first contact, those that come again because a need was not right first time. */
export function repeatsPerFirst(scenario: ResolvedScenario): readonly (readonly number[])[] {
  const { sources, queues } = scenario;
  const perDay = contactsPerDay(scenario);
  const again = sources.map(() => queues.map(() => 0));
  for (const flow of needFlows(scenario)) {
    const { source } = flow;
    const repeats = (flow.perDay / (perDay[source] ?? 1)) * repeatsOf(scenario, flow);
    const counts = again[source] ?? [];
    for (const { queue: at, share } of againAt(scenario, flow))
      counts[at] = (counts[at] ?? 0) + repeats * share;
  }
  return again;
}

/** Where a repeat comes: to where the need first rang, and fares as it did; or to the number that it rings instead. */
function againAt(scenario: ResolvedScenario, { source, reason, queue }: NeedFlow): readonly Way[] {
  const { sources, reasons = [], triage } = scenario;
  const first = sources[source]?.queue ?? queue;
  const rings = triage?.repeat?.to?.queue ?? first;
  const about = reasons[reason];
  const handled =
    rings === first || about === undefined ? [{ queue, share: 1 }] : waysOf(scenario, rings, about);
  return [{ queue: rings, share: 1 }, ...handled.filter((way) => way.queue !== rings)];
}

/** Repeats that a need of a flow is expected to make. */
function repeatsOf({ queues, reasons = [], triage }: ResolvedScenario, { queue, reason }: NeedFlow): number {
  const how = queues[queue]?.triage;
  const about = reasons[reason];
  if (how === undefined || about === undefined || triage === undefined || triage.repeat === null) return 0;
  const { resolved, tasked } = how === "full" ? triage.full : triage.byDepth;
  const first = 1 - resolved * about.resolvable;
  const again = triage.repeat.again ?? [first];
  let [still, repeats] = [first, 0];
  for (let repeat = 1; repeat <= triage.repeat.atMost; repeat++) {
    repeats += still;
    still *= again[repeat - 1] ?? again.at(-1) ?? 0;
  }
  const [, , , none = 0] = gradeSharesOf(about, triage);
  return none * (1 - tasked) * repeats;
}

/** How much longer or shorter contacts of a queue take for what they are about; and seconds of talk saved by shallow triage. */
export function paceOf(
  scenario: ResolvedScenario,
  queue: number,
): { readonly factor: number; readonly saved: number } {
  const { queues, reasons = [], triage } = scenario;
  const saved = queues[queue]?.triage === "byDepth" ? (triage?.byDepth.talkSaved ?? 0) : 0;
  const flows = needFlows(scenario).filter((flow) => flow.queue === queue);
  const all = flows.reduce((sum, { perDay }) => sum + perDay, 0);
  if (!(all > 0)) return { factor: 1, saved };
  const work = flows.reduce((sum, { perDay, reason }) => {
    const about = reasons[reason];
    return sum + perDay * (about === undefined ? 1 : about.handleTime * knownFactor(about, triage));
  }, 0);
  return { factor: work / all, saved };
}

/** Callers about an incident that is known already take less time, if they are recognised. */
function knownFactor({ callers }: ResolvedReason, triage: ResolvedTriage | undefined): number {
  const { recognised, handleTime } = triage?.duplicates ?? { recognised: 0, handleTime: 1 };
  return 1 - (1 - 1 / callers) * recognised * (1 - handleTime);
}
