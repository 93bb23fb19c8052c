// The demand of a scenario with its reasons: rates with the seasons of the reasons in them, and the mix of each source.
import type { LaidOutCalendar } from "./calendar.ts";
import type { Layout } from "./layout.ts";
import { cellFactors, cellsOf, type NeedMix, needMixOf } from "./reason-mix.ts";
import type { AddedKind } from "./resolved.ts";
import type { AuthoredScenario } from "./schema.ts";

/** What a source brings, by interval. */
export interface SourceDemand {
  /** Contacts per second, seasons by reason included. */
  readonly rate: Float64Array;
  /** The same before these seasons. */
  readonly plainRate: Float64Array;
  /** Null where needs have no reasons. */
  readonly mix: NeedMix | null;
}

/** Everything of the demand that its reasons decide, by source. Calls of a log are what they are: no season moves them. */
export function needDemand(
  { demand, reasons }: Pick<AuthoredScenario, "demand" | "reasons">,
  { calendar, rates }: Pick<Layout, "calendar" | "rates">,
): ReadonlyMap<string, SourceDemand> {
  const cells = reasons === undefined ? null : cellsOf(calendar);
  return new Map(
    Object.entries(demand).map(([id, source]): [string, SourceDemand] => {
      const plainRate = rates.get(id) ?? new Float64Array(calendar.intervalDay.length);
      if (reasons === undefined || cells === null) return [id, { rate: plainRate, plainRate, mix: null }];
      const mix = needMixOf({ id, rate: plainRate }, reasons, calendar);
      const rate = source.calls === undefined ? seasonal(plainRate, mix, cells) : plainRate;
      return [id, { rate, plainRate, mix }];
    }),
  );
}

function seasonal(rate: Float64Array, mix: NeedMix, cells: Int32Array): Float64Array {
  const factors = cellFactors(mix);
  return rate.map((perSecond, i) => perSecond * (factors[cells[i] ?? 0] ?? 1));
}

/** What demand is added to. */
export interface UsualDemand {
  readonly reasons: readonly string[];
  /** Share of the needs that arise in each area. */
  readonly areas: ReadonlyMap<string, number>;
  readonly usual: ReadonlyMap<string, SourceDemand>;
  readonly calendar: LaidOutCalendar;
}

/** A source that something adds to another one. */
export interface AddedDemand {
  /** `101~heat`, or `101~heat~trowbridge` where it is in some areas only. */
  readonly id: string;
  readonly kind: AddedKind;
  /** What adds it, and the source that it adds to. */
  readonly cause: string;
  readonly source: string;
  readonly rate: Float64Array;
  readonly mix: NeedMix | null;
  readonly area: string | null;
}
