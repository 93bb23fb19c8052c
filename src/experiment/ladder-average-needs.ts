// Needs that are all alike: every conversation takes as long as the average, and ends as the average does. The calls that
// are offered first stay as they are.
import { meanOf } from "../random/moments.ts";
import { scaled } from "../random/scaled.ts";
import { withMeanOutcomes } from "../scenario/mean-outcomes.ts";
import { paceOf } from "../scenario/need-flows.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";
import type { ResolvedQueue } from "../scenario/resolved-floor.ts";

/** The scenario without reasons and triage, and without all that depends on them. */
export function withAverageNeeds(scenario: ResolvedScenario): ResolvedScenario {
  const { triage: _, reasons: __, harm: ___, thinnings: ____, channelShifts: _____, ...rest } = scenario;
  const { queues } = withMeanOutcomes(scenario);
  return {
    ...rest,
    queues: queues.map((queue, index) => averageQueue(queue, paceOf(scenario, index))),
    sources: scenario.sources.map(
      ({ reasonMix: _mix, callersPerIncident: _callers, area: _area, ...source }) => source,
    ),
  };
}

function averageQueue(queue: ResolvedQueue, { factor, saved }: ReturnType<typeof paceOf>): ResolvedQueue {
  const { triage: _, reportOnline: __, ...rest } = queue;
  const outcomes = queue.outcomes === null ? null : { ...queue.outcomes, isByReason: false };
  const mean = meanOf(queue.talk);
  const ofDepth = mean > 0 ? Math.max(0, mean - saved) / mean : 1;
  return {
    ...rest,
    outcomes,
    talk: scaled(queue.talk, factor * ofDepth),
    wrapUp: scaled(queue.wrapUp, factor),
  };
}
