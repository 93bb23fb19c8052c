// Needs that are all alike: every conversation takes as long as the average, and ends as the average does. The calls that
// are offered first stay as they are.
import { meanOf } from "../random/moments.ts";
import { scaled } from "../random/scaled.ts";
import { withMeanOutcomes } from "../scenario/mean-outcomes.ts";
import { reasonSharesOf } from "../scenario/need-mix.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";
import type { ResolvedQueue } from "../scenario/resolved-floor.ts";

/** The scenario without reasons and triage, and without all that depends on them. */
export function withAverageNeeds(scenario: ResolvedScenario): ResolvedScenario {
  const { triage: _, reasons: __, harm: ___, thinnings: ____, channelShifts: _____, ...rest } = scenario;
  const { queues } = withMeanOutcomes(scenario);
  return {
    ...rest,
    queues: queues.map((queue, index) => averageQueue(queue, handleTimeFactor(scenario, index))),
    sources: scenario.sources.map(
      ({ reasonMix: _mix, callersPerIncident: _callers, area: _area, ...source }) => source,
    ),
  };
}

function averageQueue(queue: ResolvedQueue, factor: number): ResolvedQueue {
  const { triage: _, reportOnline: __, ...rest } = queue;
  const outcomes = queue.outcomes === null ? null : { ...queue.outcomes, isByReason: false };
  return { ...rest, outcomes, talk: scaled(queue.talk, factor), wrapUp: scaled(queue.wrapUp, factor) };
}

/** By how much the reasons of those who come to a queue, and the triage depth, lengthen its conversations on average. */
function handleTimeFactor(scenario: ResolvedScenario, queue: number): number {
  const { reasons = [], triage, queues } = scenario;
  const { talk, triage: way, stage } = queues[queue] ?? {};
  if (triage === undefined || talk === undefined || stage === "switchboard") return 1;
  const mix = mixAt(scenario, queue);
  const all = mix.reduce((sum, each) => sum + each, 0);
  const ofReasons =
    all > 0 ? mix.reduce((sum, each, r) => sum + each * (reasons[r]?.handleTime ?? 1), 0) / all : 1;
  const mean = meanOf(talk);
  const saved = way === "byDepth" ? triage.byDepth.talkSaved : 0;
  return mean > 0 ? (ofReasons * (mean - saved)) / mean : ofReasons;
}

/** First contacts of each reason that come to a queue, directly or through a switchboard, in proportion. */
function mixAt(scenario: ResolvedScenario, queue: number): readonly number[] {
  const { reasons = [], sources, queues, calendar } = scenario;
  const sums = reasons.map(() => 0);
  for (const source of sources) {
    const calls = source.rate.reduce((sum, rate) => sum + rate, 0);
    const outcomes = queues[source.queue]?.outcomes ?? null;
    const comes = source.queue === queue || outcomes?.putThrough.queue === queue;
    const shares = comes ? reasonSharesOf(source, calendar, reasons.length) : null;
    for (const [reason, share] of (shares ?? []).entries()) {
      const { advice = 0, extension = 0 } = reasons[reason] ?? {};
      const putThrough = source.queue === queue || outcomes?.isByReason !== true ? 1 : 1 - advice - extension;
      sums[reason] = (sums[reason] ?? 0) + calls * share * putThrough;
    }
  }
  return sums;
}
