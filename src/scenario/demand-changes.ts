// How many contacts come or stay away because of what changes demand for a while, over the measured days.
import { areaShare } from "./first-rings.ts";
import { reasonSharesAt } from "./need-mix.ts";
import type { ResolvedScenario, ResolvedSource } from "./resolved.ts";
import type { ResolvedChannelShift, ResolvedThinning } from "./resolved-channels.ts";

/** First contacts in all, and the measured days on which there are any. */
export interface DemandChange {
  readonly contacts: number;
  readonly days: number;
}

/** What an added source brings. */
export function broughtBy({ rate }: ResolvedSource, scenario: ResolvedScenario): DemandChange {
  return overDays(scenario, (i) => rate[i] ?? 0);
}

/** What a campaign, a website or a surge of fewer needs keeps away. */
export function keptAwayBy(thinning: ResolvedThinning, scenario: ResolvedScenario): DemandChange {
  const { cuts, strength } = thinning;
  const parts = scenario.sources
    .map((source, index) =>
      thinning.sources[index] === true
        ? { source, share: areaShare(thinning, source, scenario.areas ?? []) }
        : null,
    )
    .filter((part) => part !== null);
  return overDays(scenario, (i) => {
    if (!((strength[i] ?? 0) > 0)) return 0;
    return parts.reduce(
      (sum, { source, share }) =>
        sum + (strength[i] ?? 0) * share * ratedBy(source, { scenario, weights: cuts, i }),
      0,
    );
  });
}

/** What another channel takes. */
export function shiftedBy(
  { source, eligible, adoption }: ResolvedChannelShift,
  scenario: ResolvedScenario,
): DemandChange {
  const weights = (scenario.reasons ?? []).map((reason) => reason[eligible]);
  const from = scenario.sources[source];
  return overDays(scenario, (i) =>
    from === undefined ? 0 : (adoption[i] ?? 0) * ratedBy(from, { scenario, weights, i }),
  );
}

interface Rated {
  readonly scenario: ResolvedScenario;
  /** By reason. */
  readonly weights: readonly number[];
  readonly i: number;
}

/** Contacts per second of a source in an interval, each reason by its weight. */
function ratedBy(source: ResolvedSource, { scenario, weights, i }: Rated): number {
  const perSecond = source.rate[i] ?? 0;
  if (source.reasonMix === undefined || perSecond === 0) return 0;
  const shares = reasonSharesAt(source, i, scenario);
  return perSecond * weights.reduce((sum, weight, reason) => sum + weight * (shares[reason] ?? 0), 0);
}

function overDays({ calendar }: ResolvedScenario, perSecond: (interval: number) => number): DemandChange {
  const { intervalStartAt, dayFirstInterval, warmUpDays, days } = calendar;
  let [contacts, count] = [0, 0];
  for (let day = warmUpDays; day < days; day++) {
    let ofDay = 0;
    for (let i = dayFirstInterval[day] ?? 0; i < (dayFirstInterval[day + 1] ?? 0); i++)
      ofDay += perSecond(i) * ((intervalStartAt[i + 1] ?? 0) - (intervalStartAt[i] ?? 0));
    contacts += ofDay;
    if (ofDay > 0) count++;
  }
  return { contacts, days: count };
}
