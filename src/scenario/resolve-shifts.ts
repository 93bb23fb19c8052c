// Needs that another channel takes along an adoption curve, and what proactive messages cut.
import type { LaidOutCalendar } from "./calendar.ts";
import { instantOf } from "./covered-time.ts";
import { numberOf, type Quantity } from "./quantity.ts";
import { indexIn } from "./resolve-queue.ts";
import type { ResolvedSource } from "./resolved.ts";
import type { ResolvedChannelShift, ResolvedMessages } from "./resolved-channels.ts";
import type { AuthoredChannelShift, AuthoredMessages } from "./schema-messages.ts";
import { timeOfKey } from "./time-keys.ts";

interface Surroundings {
  readonly queueIds: readonly string[];
  readonly channels: readonly string[];
  readonly sources: readonly ResolvedSource[];
  readonly calendar: LaidOutCalendar;
  /** By queue that closes at all: 1 in each interval in which it is open. Nobody shifts to a queue that is closed. */
  readonly openings: ReadonlyMap<string, Uint8Array>;
}

/** One for each source that a shift takes needs from: what is added to a source shifts as its own needs do. */
export function resolveShifts(
  shifts: AuthoredChannelShift,
  { queueIds, channels, sources, calendar, openings }: Surroundings,
): readonly ResolvedChannelShift[] {
  return Object.entries(shifts).flatMap(([id, shift]) => {
    const plain = sources.findIndex((source) => source.id === String(shift.source));
    const startsAt = instantOf(shift.starts, undefined, calendar);
    const points = adoptionPoints(shift.adoption);
    const isOpen = openings.get(String(shift.to));
    const adoption = Float64Array.from(
      calendar.intervalDay,
      (_, i) => (isOpen?.[i] ?? 1) * adoptionAfter((calendar.intervalStartAt[i] ?? 0) - startsAt, points),
    );
    return sources.flatMap(({ added }, source): ResolvedChannelShift[] => {
      if (source !== plain && added?.to !== plain) return [];
      return [
        {
          id,
          source,
          eligible: shift.eligible,
          queue: indexIn(queueIds, shift.to),
          channel: indexIn(channels, shift.channel),
          adoption,
        },
      ];
    });
  });
}

/** Seconds since the start of a shift, and the share of the eligible that then use the new channel. */
interface AdoptionPoint {
  readonly time: number;
  readonly share: number;
}

/** The points in order. */
export function adoptionPoints(
  adoption: Readonly<Record<string, Quantity | undefined>>,
): readonly AdoptionPoint[] {
  return Object.entries(adoption)
    .map(([key, share]) => ({ time: timeOfKey(key) ?? Number.NaN, share: numberOf(share) }))
    .sort((a, b) => a.time - b.time);
}

/** Nothing before the start; straight from nothing to the first point and between points; flat after the last. */
function adoptionAfter(time: number, points: readonly AdoptionPoint[]): number {
  if (time < 0) return 0;
  let before: AdoptionPoint = { time: 0, share: 0 };
  for (const point of points) {
    if (time < point.time) {
      const along = (time - before.time) / (point.time - before.time);
      return before.share + along * (point.share - before.share);
    }
    before = point;
  }
  return before.share;
}

export function resolveMessages(
  { starts, cutsChasers }: AuthoredMessages,
  calendar: LaidOutCalendar,
): ResolvedMessages {
  return { startsAt: instantOf(starts, undefined, calendar), cutsChasers: numberOf(cutsChasers) };
}
