// Surges: more needs of some reasons for a while, everywhere or in some areas. Where several overlap, they add up.
import type { LaidOutCalendar } from "./calendar.ts";
import { coverOf } from "./covered-time.ts";
import type { AddedDemand, UsualDemand } from "./need-demand.ts";
import { numberOf } from "./quantity.ts";
import { cellFactors, cellsOf, type NeedMix, withOwnCallers } from "./reason-mix.ts";
import type { AuthoredSurges } from "./schema-messages.ts";

/** More needs of some reasons: as many as its factor is above 1, for every need of the usual mix at that hour. */
export function surgeDemand(id: string, surge: AuthoredSurges[string], usually: UsualDemand): AddedDemand[] {
  const { reasons, areas, usual, calendar } = usually;
  const more = reasons.map((reason) => Math.max(0, numberOf(surge.factors[reason] ?? 1) - 1));
  const cover = coverOf(surge, calendar);
  const sources = new Set(surge.sources?.map(String) ?? usual.keys());
  return [...sources].flatMap((source): AddedDemand[] => {
    const { plainRate, mix } = usual.get(source) ?? {};
    if (plainRate === undefined || mix === undefined || mix === null) return [];
    const weights = mix.weights.map((weight, i) => weight * (more[i % reasons.length] ?? 0));
    const { rate, ...own } = moreOf({ ...mix, weights }, { usual: plainRate, cover, calendar });
    const added = { kind: "surge", cause: id, source, mix: own.mix } as const;
    if (surge.areas === undefined) return [{ ...added, id: `${source}~${id}`, rate, area: null }];
    return [...new Set(surge.areas.map(String))].map((area) => {
      const share = areas.get(area) ?? 0;
      return {
        ...added,
        id: `${source}~${id}~${area}`,
        rate: rate.map((perSecond) => perSecond * share),
        area,
      };
    });
  });
}

interface Usually {
  /** Of the source, before seasons by reason, per second. */
  readonly usual: Float64Array;
  readonly cover: Float64Array;
  readonly calendar: LaidOutCalendar;
}

function moreOf(mix: NeedMix, { usual, cover, calendar }: Usually): { rate: Float64Array; mix: NeedMix } {
  const cells = cellsOf(calendar);
  const factors = cellFactors(mix);
  const rate = usual.map((perSecond, i) => perSecond * (cover[i] ?? 0) * (factors[cells[i] ?? 0] ?? 0));
  return { rate, mix: withOwnCallers(mix, rate, cells) };
}
