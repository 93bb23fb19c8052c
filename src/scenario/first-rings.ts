// Where first contacts really ring, on average: at the queue of their source, but for needs that campaigns keep away and
// those that another channel takes.
import { reasonSharesAt } from "./need-mix.ts";
import type { ResolvedScenario, ResolvedSource } from "./resolved.ts";
import type { ResolvedChannelShift, ResolvedThinning } from "./resolved-channels.ts";

/** Contacts per second of a source that ring at a queue, by interval. */
export interface FirstRings {
  readonly source: number;
  readonly queue: number;
  readonly rate: Float64Array;
  /** Whether another channel took them from the queue of their source. */
  readonly isShifted: boolean;
}

/** The rates of the sources themselves where nothing keeps needs away or takes them elsewhere. */
export function firstRings(scenario: ResolvedScenario): readonly FirstRings[] {
  const { sources, thinnings = [], channelShifts = [] } = scenario;
  return sources.flatMap((source, index) => {
    const thins = thinnings.filter((thinning) => thinning.sources[index] === true);
    const shifts = channelShifts.filter((shift) => shift.source === index);
    const own = { source: index, queue: source.queue, rate: source.rate, isShifted: false };
    if (source.reasonMix === undefined || thins.length + shifts.length === 0) return [own];
    const { stays, taken } = divided(
      source,
      { shifts, kept: keptByReason(source, thins, scenario) },
      scenario,
    );
    return [
      { ...own, rate: stays },
      ...taken.map(({ queue, rate }) => ({ source: index, queue, rate, isShifted: true })),
    ];
  });
}

interface Dividing {
  readonly shifts: readonly ResolvedChannelShift[];
  readonly kept: (i: number) => readonly number[];
}

/** The rate that stays with a source, and what each shift takes of it; together never more than there is. */
function divided(source: ResolvedSource, { shifts, kept }: Dividing, { reasons = [] }: ResolvedScenario) {
  const stays = new Float64Array(source.rate.length);
  const taken = shifts.map(({ queue, eligible, adoption }) => {
    const shares = reasons.map((reason) => reason[eligible]);
    return { queue, shares, adoption, rate: new Float64Array(source.rate.length) };
  });
  const divide = (i: number, reason: number, perSecond: number) => {
    let left = 1;
    for (const { shares, adoption, rate } of taken) {
      const part = Math.min(left, (shares[reason] ?? 0) * (adoption[i] ?? 0));
      rate[i] = (rate[i] ?? 0) + perSecond * part;
      left -= part;
    }
    stays[i] = (stays[i] ?? 0) + perSecond * left;
  };
  for (const [i, perSecond] of source.rate.entries())
    for (const [reason, share] of kept(i).entries()) divide(i, reason, perSecond * share);
  return { stays, taken };
}

/** By interval: the share of the needs of a source that are of each reason and are brought at all. */
function keptByReason(
  source: ResolvedSource,
  thinnings: readonly ResolvedThinning[],
  scenario: ResolvedScenario,
): (i: number) => readonly number[] {
  const touched = thinnings.map((thinning) => areaShare(thinning, source, scenario.areas ?? []));
  return (i) =>
    reasonSharesAt(source, i, scenario).map((share, reason) =>
      thinnings.reduce(
        (left, { cuts, strength }, index) =>
          left * (1 - (touched[index] ?? 0) * (cuts[reason] ?? 0) * (strength[i] ?? 0)),
        share,
      ),
    );
}

/** Share of the needs of a source that arise where a thinning applies. */
export function areaShare(
  { areas: applies }: ResolvedThinning,
  { area }: ResolvedSource,
  areas: NonNullable<ResolvedScenario["areas"]>,
): number {
  if (applies === null) return 1;
  if (area !== undefined) return applies[area] === true ? 1 : 0;
  return areas.reduce((sum, { share }, index) => sum + (applies[index] === true ? share : 0), 0);
}
