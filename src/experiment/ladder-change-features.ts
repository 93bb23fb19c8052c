// The features of the ladder that change demand for a while or from a date. Where calls come for a while only, or stay away,
// as many come or stay away without it, but like the usual ones.
import { broughtBy, keptAwayBy } from "../scenario/demand-changes.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";
import type { ResolvedThinning } from "../scenario/resolved-channels.ts";
import type { Feature } from "./ladder-feature.ts";

export const changeFeatures: readonly Feature[] = [
  {
    name: "surges",
    words: "surges and public events",
    otherwise: "as many calls, but no surges, public events or appeals: spread like the usual ones",
    isIn: ({ sources, thinnings = [] }) =>
      sources.some(({ added }) => added !== undefined) || thinnings.some(isSurge),
    without: (scenario) => withoutAdded(withoutThinnings(scenario, isSurge)),
  },
  {
    name: "campaigns",
    words: "people told what is not for 101",
    otherwise: "as many calls, of all reasons alike: no campaign and no better website",
    isIn: ({ thinnings = [] }) => thinnings.some(informs),
    without: (scenario) => withoutThinnings(scenario, informs),
  },
  {
    name: "messages",
    words: "callers told before they ask",
    otherwise: "nobody is told how their case stands unless they ring",
    isIn: ({ messages }) => messages !== undefined,
    without: ({ messages: _, ...scenario }) => scenario,
  },
  {
    name: "channelShift",
    words: "needs that other channels take",
    otherwise: "whoever would report online or by chat rings",
    isIn: ({ channelShifts = [] }) => channelShifts.length > 0,
    without: ({ channelShifts: _, ...scenario }) => scenario,
  },
];

function isSurge({ kind }: ResolvedThinning): boolean {
  return kind === "surge";
}

function informs(thinning: ResolvedThinning): boolean {
  return !isSurge(thinning);
}

/** Sources that are added come last, so that those before them keep their index. */
function withoutAdded(scenario: ResolvedScenario): ResolvedScenario {
  const { sources, thinnings, channelShifts } = scenario;
  const plain = sources.filter(({ added }) => added === undefined);
  const more = plain.map((_, index) =>
    sources
      .filter(({ added }) => added?.to === index)
      .reduce((sum, source) => sum + broughtBy(source, scenario).contacts, 0),
  );
  const isPlain = (source: number) => source < plain.length;
  return {
    ...withMore({ ...scenario, sources: plain }, more),
    ...(thinnings === undefined
      ? {}
      : { thinnings: thinnings.map((each) => ({ ...each, sources: each.sources.slice(0, plain.length) })) }),
    ...(channelShifts === undefined
      ? {}
      : { channelShifts: channelShifts.filter(({ source }) => isPlain(source)) }),
  };
}

function withoutThinnings(
  { thinnings = [], ...scenario }: ResolvedScenario,
  isOut: (thinning: ResolvedThinning) => boolean,
): ResolvedScenario {
  const fewer = scenario.sources.map((_, index) =>
    thinnings.filter(isOut).reduce((sum, thinning) => {
      const own = {
        ...thinning,
        sources: thinning.sources.map((applies, source) => applies && source === index),
      };
      return sum - keptAwayBy(own, scenario).contacts;
    }, 0),
  );
  const left = thinnings.filter((thinning) => !isOut(thinning));
  return { ...withMore(scenario, fewer), ...(left.length === 0 ? {} : { thinnings: left }) };
}

/** Every source with so many more contacts in the measured window; the calls of a log are what they are. */
function withMore(scenario: ResolvedScenario, more: readonly number[]): ResolvedScenario {
  return {
    ...scenario,
    sources: scenario.sources.map((source, index) => {
      const usual = broughtBy(source, scenario).contacts;
      const factor = usual > 0 ? Math.max(0, 1 + (more[index] ?? 0) / usual) : 1;
      return source.calls === undefined && factor !== 1
        ? { ...source, rate: source.rate.map((perSecond) => perSecond * factor) }
        : source;
    }),
  };
}
