// What changes demand for a while or from a date, in words: what each brings, keeps away or takes elsewhere a day.

import { plural } from "../words/plural.ts";
import type { DataMap } from "./authored-data.ts";
import { dateText } from "./dates.ts";
import { broughtBy, type DemandChange, keptAwayBy, shiftedBy } from "./demand-changes.ts";
import type { LoadedScenario } from "./load-scenario.ts";
import { shareWords, spanWords, threeDigits } from "./number-words.ts";
import { numberOf } from "./quantity.ts";
import type { AddedKind, ResolvedScenario } from "./resolved.ts";
import type { AuthoredScenario } from "./schema.ts";

const kindWords: Readonly<Record<AddedKind | "campaign" | "website", string>> = {
  surge: "surge",
  publicEvent: "public event",
  appeal: "appeal",
  campaign: "campaign",
  website: "website",
};

/** Nothing for a scenario without such changes. */
export function changeLines({ scenario, authored }: LoadedScenario): string[] {
  const written = authored as DataMap & Partial<AuthoredScenario>;
  const lines = [
    ...addedLines(scenario, written),
    ...thinningLines(scenario),
    ...shiftLines(scenario, written),
    ...messageLines(scenario, written),
    ...missedLines(scenario, written),
  ];
  return lines.length === 0
    ? []
    : ["", "What changes demand for a while (mean of the measured days on which it does)", ...lines];
}

function addedLines(scenario: ResolvedScenario, { appeals = {} }: Partial<AuthoredScenario>): string[] {
  return scenario.sources.flatMap((source) => {
    const { added, area } = source;
    if (added === undefined) return [];
    const place = area === undefined ? "" : ` in ${scenario.areas?.[area]?.id}`;
    const to = `to ${scenario.sources[added.to]?.id}${place}`;
    const line = changeLine(`${added.cause} (${kindWords[added.kind]})`, broughtBy(source, scenario), [
      "adds",
      to,
    ]);
    const appeal = added.kind === "appeal" ? appeals[added.cause] : undefined;
    if (appeal === undefined) return [line];
    const inside = wholeOf(source.rate, scenario) / numberOf(appeal.calls);
    const outside =
      inside < 0.9995 ? `; ${shareWords(1 - inside)} of its calls come outside the simulated days` : "";
    return [`${line}, half as many after ${spanWords(numberOf(appeal.halfLife))}${outside}`];
  });
}

/** Over all simulated days. */
function wholeOf(rate: Float64Array, { calendar: { intervalStartAt } }: ResolvedScenario): number {
  return rate.reduce(
    (sum, each, i) => sum + each * ((intervalStartAt[i + 1] ?? 0) - (intervalStartAt[i] ?? 0)),
    0,
  );
}

/** `  heat (surge): adds 12 a day to 101, on 2 days`. */
function changeLine(
  what: string,
  { contacts, days }: DemandChange,
  [verb, where]: readonly [verb: string, where: string],
): string {
  if (days === 0) return `  ${what}: nothing on the measured days`;
  return `  ${what}: ${verb} ${threeDigits(contacts / days)} a day ${where}, on ${plural(days, "day")}`;
}

function thinningLines(scenario: ResolvedScenario): string[] {
  return (scenario.thinnings ?? []).map((thinning) => {
    const { id, kind } = thinning;
    return changeLine(`${id} (${kindWords[kind]})`, keptAwayBy(thinning, scenario), ["keeps", "away"]);
  });
}

function shiftLines(scenario: ResolvedScenario, { channelShift = {} }: Partial<AuthoredScenario>): string[] {
  return (scenario.channelShifts ?? []).flatMap((shift) => {
    const { id, source, queue, channel, eligible } = shift;
    const what = `${id} (channel shift from ${channelShift[id]?.starts})`;
    const to = `${scenario.queues[queue]?.id} on channel ${scenario.channels[channel]}`;
    const way = `of the needs eligible for ${eligible} from ${scenario.sources[source]?.id} to ${to}`;
    const taken = shiftedBy(shift, scenario);
    const isAdded = scenario.sources[source]?.added !== undefined;
    return isAdded && taken.days === 0 ? [] : [changeLine(what, taken, ["takes", way])];
  });
}

function messageLines({ messages }: ResolvedScenario, authored: Partial<AuthoredScenario>): string[] {
  if (messages === undefined) return [];
  return [
    `  messages from ${authored.messages?.starts}: ${shareWords(messages.cutsChasers)} of chasers are not made`,
  ];
}

/** What cannot happen, because none of it is simulated. */
function missedLines(
  { calendar, sources, thinnings = [] }: ResolvedScenario,
  authored: Partial<AuthoredScenario>,
): string[] {
  const { surges = {}, publicEvents = {}, appeals = {} } = authored;
  const known = [...sources.map(({ added }) => added?.cause), ...thinnings.map(({ id }) => id)];
  const missed = [surges, publicEvents, appeals].flatMap(Object.keys).filter((id) => !known.includes(id));
  if (missed.length === 0) return [];
  const window = `${dateText(calendar.firstDay)} to ${dateText(calendar.firstDay + calendar.days - 1)}`;
  return [`  Nothing comes of ${missed.join(", ")} in ${window}.`];
}
