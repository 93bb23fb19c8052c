// A scenario as it would be in any period like a given one: its own rates, seasons and special days, and nothing that
// happens once (surges, public events, appeals, campaigns, a change of channel). The period need not be one that the
// scenario simulates.
import type { DataMap } from "./authored-data.ts";
import { dateText } from "./dates.ts";
import { layOut } from "./layout.ts";
import { resolveScenario } from "./resolve.ts";
import type { ResolvedScenario } from "./resolved.ts";
import type { AuthoredScenario } from "./schema.ts";

/** The first and the last day, counted from 1970-01-01. */
export interface Period {
  readonly first: number;
  readonly last: number;
}

/** `authored` is a scenario that was found right. Sources that come from a log bring nothing. */
export function likePeriod(authored: DataMap, { first, last }: Period, policy: string): ResolvedScenario {
  const {
    surges: _surges,
    publicEvents: _events,
    appeals: _appeals,
    campaigns: _campaigns,
    website: _website,
    channelShift: _shift,
    messages: _messages,
    targets: _targets,
    headline: _headline,
    ...usual
  } = authored as unknown as AuthoredScenario;
  const { days: _, ...calendar } = usual.calendar;
  const { warmUp: __, backlog: ___, ...run } = usual.run;
  const scenario: AuthoredScenario = {
    ...usual,
    calendar: { ...calendar, start: dateText(first), end: dateText(last) },
    run,
  };
  const layout = layOut(scenario, () => false);
  if (layout === null) throw new Error(`No layout of ${dateText(first)} to ${dateText(last)}.`);
  return resolveScenario(scenario, { ...layout, calls: new Map() }, policy);
}
