// Demand beyond the usual: surges with factors above 1, public events and appeals, each a source of its own beside the one
// whose number it rings, so that the usual needs stay the same people. Surges that overlap add up. Each has busyness like
// any other source: a factor of its own for each day and hour, which correlates with those of the others as theirs do.
import type { LaidOutCalendar } from "./calendar.ts";
import { daysOf, instantOf, timeOfDay } from "./covered-time.ts";
import { partBetween } from "./fading.ts";
import type { AddedDemand, SourceDemand, UsualDemand } from "./need-demand.ts";
import { numberOf, type Quantity } from "./quantity.ts";
import { cellsOf, withOwnCallers } from "./reason-mix.ts";
import type { AddedKind } from "./resolved.ts";
import type { AuthoredScenario } from "./schema.ts";
import type { AuthoredAppeals, AuthoredPublicEvents } from "./schema-messages.ts";
import { surgeDemand } from "./surge-demand.ts";

/** Everything that adds to a scenario without mistakes, as far as it is simulated. */
export function addedDemand(
  authored: Pick<AuthoredScenario, "reasons" | "areas" | "surges" | "publicEvents" | "appeals">,
  usual: ReadonlyMap<string, SourceDemand>,
  calendar: LaidOutCalendar,
): readonly AddedDemand[] {
  const { surges = {}, publicEvents = {}, appeals = {} } = authored;
  const reasons = Object.keys(authored.reasons ?? {});
  const surroundings = { reasons, areas: areaShares(authored), usual, calendar };
  return [
    ...Object.entries(surges).flatMap(([id, surge]) => surgeDemand(id, surge, surroundings)),
    ...Object.entries(publicEvents).map(([id, event]) => ofEvent(id, event, surroundings)),
    ...Object.entries(appeals).map(([id, appeal]) => ofAppeal(id, appeal, surroundings)),
  ].filter(({ rate }) => rate.some((perSecond) => perSecond > 0));
}

function areaShares({ areas = {} }: Pick<AuthoredScenario, "areas">): ReadonlyMap<string, number> {
  return new Map(Object.entries(areas).map(([id, { share }]) => [id, numberOf(share)]));
}

/** So many calls on each date, spread evenly over the window; a date of which only a part is simulated brings that part. */
function ofEvent(
  id: string,
  event: AuthoredPublicEvents[string],
  { reasons, usual, calendar }: UsualDemand,
): AddedDemand {
  const calls = (numberOf(event.crowd) / 1000) * numberOf(event.perThousand);
  const rate = new Float64Array(calendar.intervalDay.length);
  for (const day of daysOf(event)) {
    const { times, whole } = timeOfDay(day, event, calendar);
    for (const [i, time] of times) {
      const length = (calendar.intervalStartAt[i + 1] ?? 0) - (calendar.intervalStartAt[i] ?? 0);
      rate[i] = (rate[i] ?? 0) + (calls * time) / whole / length;
    }
  }
  const shares = event.reasons === undefined ? null : reasons.map((reason) => event.reasons?.[reason] ?? 0);
  return added(id, { kind: "publicEvent", ...event, shares, rate }, { usual, calendar });
}

/** So many calls in all, fading; what comes before or after the simulated days is left out. */
function ofAppeal(
  id: string,
  appeal: AuthoredAppeals[string],
  { reasons, usual, calendar }: UsualDemand,
): AddedDemand {
  const { intervalStartAt } = calendar;
  const startsAt = instantOf(appeal.starts, appeal.at, calendar);
  const fading = { startsAt, halfLife: numberOf(appeal.halfLife) };
  const calls = numberOf(appeal.calls);
  const rate = Float64Array.from(calendar.intervalDay, (_, i) => {
    const [from, to] = [intervalStartAt[i] ?? 0, intervalStartAt[i + 1] ?? 0];
    return (calls * partBetween(fading, from, to)) / (to - from);
  });
  const shares =
    appeal.reason === undefined ? null : reasons.map((reason) => (reason === String(appeal.reason) ? 1 : 0));
  return added(id, { kind: "appeal", ...appeal, shares, rate }, { usual, calendar });
}

interface Bringing {
  readonly kind: AddedKind;
  readonly source: string | number;
  readonly area?: string | number | undefined;
  /** By reason; null for the usual mix of the source. */
  readonly shares: readonly Quantity[] | null;
  readonly rate: Float64Array;
}

function added(
  id: string,
  { kind, source, area, shares, rate }: Bringing,
  { usual, calendar }: Pick<UsualDemand, "usual" | "calendar">,
): AddedDemand {
  const usualMix = usual.get(String(source))?.mix ?? null;
  const own =
    usualMix === null || shares === null
      ? usualMix
      : { ...usualMix, weights: usualMix.weights.map((_, i) => numberOf(shares[i % shares.length] ?? 0)) };
  return {
    id: `${source}~${id}`,
    kind,
    cause: id,
    source: String(source),
    rate,
    mix: own === null ? null : withOwnCallers(own, rate, cellsOf(calendar)),
    area: area === undefined ? null : String(area),
  };
}
