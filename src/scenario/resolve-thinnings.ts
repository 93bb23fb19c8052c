// Needs that are no longer brought: fewer of some reasons for a while, a campaign that tells people what is not for the
// police, a better website. They thin the usual needs and those of surges; public events and appeals bring what they say.
import type { LaidOutCalendar } from "./calendar.ts";
import { coverOf, instantOf } from "./covered-time.ts";
import { type Fading, meanStrength } from "./fading.ts";
import { numberOf } from "./quantity.ts";
import type { ResolvedSource } from "./resolved.ts";
import type { ResolvedThinning } from "./resolved-channels.ts";
import type { AuthoredScenario } from "./schema.ts";
import type { AuthoredCampaigns, AuthoredSurges } from "./schema-messages.ts";

type Thinning = Pick<AuthoredScenario, "surges" | "campaigns" | "website" | "reasons" | "areas">;

/** In the order in which they are written, surges first. One mark of each need decides among all. */
export function resolveThinnings(
  { surges = {}, campaigns = {}, website = {}, reasons = {}, areas = {} }: Thinning,
  sources: readonly ResolvedSource[],
  calendar: LaidOutCalendar,
): readonly ResolvedThinning[] {
  const names = { reasons: Object.keys(reasons), areas: Object.keys(areas), sources, calendar };
  const informing = (kind: "campaign" | "website", all: AuthoredCampaigns) =>
    Object.entries(all).map(([id, campaign]) => ofCampaign(id, { kind, campaign }, names));
  return [
    ...Object.entries(surges).flatMap(([id, surge]) => ofSurge(id, surge, names)),
    ...informing("campaign", campaigns),
    ...informing("website", website),
  ];
}

interface Names {
  readonly reasons: readonly string[];
  readonly areas: readonly string[];
  readonly sources: readonly ResolvedSource[];
  readonly calendar: LaidOutCalendar;
}

/** A factor below 1; of a surge that has none, nothing. */
function ofSurge(id: string, surge: AuthoredSurges[string], names: Names): ResolvedThinning[] {
  const cuts = names.reasons.map((reason) => Math.max(0, 1 - numberOf(surge.factors[reason] ?? 1)));
  if (cuts.every((cut) => cut === 0)) return [];
  return [
    {
      id,
      kind: "surge",
      sources: thinned(names.sources, surge.sources?.map(String)),
      cuts,
      areas: surge.areas === undefined ? null : names.areas.map((area) => includes(surge.areas, area)),
      strength: Float32Array.from(coverOf(surge, names.calendar)),
    },
  ];
}

function includes(names: readonly (string | number)[] | undefined, name: string): boolean {
  return names?.some((each) => String(each) === name) ?? false;
}

function ofCampaign(
  id: string,
  { kind, campaign }: { kind: "campaign" | "website"; campaign: AuthoredCampaigns[string] },
  { reasons, sources, calendar }: Names,
): ResolvedThinning {
  const { intervalStartAt, intervalDay } = calendar;
  const fading = fadingOf(campaign, calendar);
  return {
    id,
    kind,
    sources: thinned(sources, undefined),
    cuts: reasons.map((reason) => numberOf(campaign.cuts[reason] ?? 0)),
    areas: null,
    strength: Float32Array.from(intervalDay, (_, i) =>
      meanStrength(fading, intervalStartAt[i] ?? 0, intervalStartAt[i + 1] ?? 0),
    ),
  };
}

function fadingOf({ starts, halfLife }: AuthoredCampaigns[string], calendar: LaidOutCalendar): Fading {
  return {
    startsAt: instantOf(starts, undefined, calendar),
    halfLife: halfLife === undefined ? null : numberOf(halfLife),
  };
}

/** By source, whether it is thinned: the named ones, or all, with what surges add to them. */
function thinned(sources: readonly ResolvedSource[], named: readonly string[] | undefined): boolean[] {
  return sources.map(({ id, added }) => {
    if (added !== undefined && added.kind !== "surge") return false;
    const plain = added === undefined ? id : (sources[added.to]?.id ?? id);
    return named === undefined || named.includes(plain);
  });
}
