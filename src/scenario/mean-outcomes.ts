// How conversations with a switchboard end on average where the reason of the need decides: for offered loads, and for
// those who read a scenario. The model asks the reason.
import { noticedShare } from "./need-flows.ts";
import { reasonSharesOf } from "./need-mix.ts";
import type { ResolvedScenario } from "./resolved.ts";
import type { ResolvedOutcomes, ResolvedQueue } from "./resolved-floor.ts";

/** The scenario with the mean shares of such outcomes. */
export function withMeanOutcomes(scenario: ResolvedScenario): ResolvedScenario {
  if (scenario.queues.every(({ outcomes }) => outcomes?.isByReason !== true)) return scenario;
  return {
    ...scenario,
    queues: scenario.queues.map((queue, index): ResolvedQueue => {
      const { outcomes } = queue;
      if (outcomes === null || outcomes.isByReason !== true) return queue;
      return { ...queue, outcomes: meanOutcomes(outcomes, mixAt(scenario, index), scenario) };
    }),
  };
}

/** Shares of the reasons among those who first ring at a queue. */
function mixAt({ sources, calendar, reasons = [] }: ResolvedScenario, queue: number): readonly number[] {
  const count = reasons.length;
  const sums = Array.from({ length: count }, () => 0);
  let all = 0;
  for (const source of sources.filter((each) => each.queue === queue)) {
    const calls = source.rate.reduce((sum, rate) => sum + rate, 0);
    const shares = reasonSharesOf(source, calendar, reasons);
    if (shares === null) continue;
    all += calls;
    for (const [reason, share] of shares.entries()) sums[reason] = (sums[reason] ?? 0) + calls * share;
  }
  return sums.map((sum) => (all > 0 ? sum / all : 1 / count));
}

function meanOutcomes(
  { putThrough, extension, upgrade, isByReason = true }: ResolvedOutcomes,
  mix: readonly number[],
  { reasons = [], triage }: ResolvedScenario,
): ResolvedOutcomes {
  let [advised, extended, upgraded] = [0, 0, 0];
  for (const [index, reason] of reasons.entries()) {
    const share = mix[index] ?? 0;
    const noticed = triage === undefined ? 0 : noticedShare(reason, triage);
    upgraded += share * noticed;
    advised += share * (1 - noticed) * reason.advice;
    extended += share * (1 - noticed) * reason.extension;
  }
  return {
    isByReason,
    upgrade: { ...upgrade, share: upgraded },
    advice: { share: advised },
    extension: { ...extension, share: extended },
    putThrough: { ...putThrough, share: 1 - upgraded - advised - extended },
  };
}
