// A scenario with another leaving, without what hard work does to it, or without anybody who calls.
import type { TippingKind } from "../results/tipping.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";

/** Multiplies the hazards of giving notice; drives, retirement and drop-out stay as they are. */
export function withLeaving(scenario: ResolvedScenario, factor: number): ResolvedScenario {
  const { people } = scenario;
  if (people === undefined || people.leaving === null) return scenario;
  const hazard = people.leaving.hazard.map(({ from, perDay }) => ({ from, perDay: perDay * factor }));
  return { ...scenario, people: { ...people, leaving: { ...people.leaving, hazard } } };
}

/** Whether hard work or missed breaks drive anybody away. */
export function isMoved({ people }: ResolvedScenario): boolean {
  const { occupancy = null, missedBreaks = null } = people?.leaving ?? {};
  return (occupancy?.times ?? 0) > 0 || (missedBreaks?.times ?? 0) > 0;
}

export function variantOf(scenario: ResolvedScenario, kind: TippingKind): ResolvedScenario {
  if (kind === "unmoved") return unmoved(scenario);
  return kind === "peopleOnly" ? silenced(unmoved(scenario)) : scenario;
}

function unmoved(scenario: ResolvedScenario): ResolvedScenario {
  const { people } = scenario;
  if (people === undefined || people.leaving === null) return scenario;
  const leaving = { ...people.leaving, occupancy: null, missedBreaks: null };
  return { ...scenario, people: { ...people, leaving } };
}

function silenced(scenario: ResolvedScenario): ResolvedScenario {
  return {
    ...scenario,
    run: { ...scenario.run, backlog: scenario.run.backlog.map(() => 0) },
    sources: scenario.sources.map(({ calls: _, ...source }) => ({
      ...source,
      rate: new Float64Array(source.rate.length),
    })),
  };
}
