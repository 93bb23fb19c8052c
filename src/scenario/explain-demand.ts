// Demand in words: who rings and how often, what makes days differ.
import type { DataMap } from "./authored-data.ts";
import { dateText, dayNumberOf } from "./dates.ts";
import { arrivalLines } from "./explain-arrivals.ts";
import type { LoadedScenario } from "./load-scenario.ts";
import { contactsPerDay } from "./measured-days.ts";
import { shareWords, threeDigits } from "./number-words.ts";
import type { ResolvedScenario } from "./resolved.ts";
import type { AuthoredSpecialDays } from "./schema-demand.ts";

export function demandLines({ scenario, authored }: LoadedScenario): string[] {
  const { sources, channels, queues } = scenario;
  const perDay = contactsPerDay(scenario);
  return [
    "Who rings (first contacts, mean of the measured days)",
    ...sources.flatMap((source, index) => {
      if (source.added !== undefined) return [];
      const callers = perDay[index] ?? 0;
      const comes = queues[source.queue]?.stage === "work" ? "as work for" : "ringing at";
      const way = `on channel ${channels[source.channel]}, ${comes} ${queues[source.queue]?.id}`;
      return [
        `  ${source.id}: ${threeDigits(callers)} a day ${way}`,
        ...arrivalLines(source, callers, scenario),
      ];
    }),
    ...busynessLines(scenario),
    ...missedDays(scenario, authored),
  ];
}

function busynessLines({ busyness: { dayCv, dayCorrelation, hourCv } }: ResolvedScenario): string[] {
  const parts = [
    ...(dayCv > 0 ? [`days vary by ${shareWords(dayCv)} (correlation ${threeDigits(dayCorrelation)})`] : []),
    ...(hourCv > 0 ? [`hours by ${shareWords(hourCv)}`] : []),
  ];
  return parts.length === 0 ? [] : [`  Beyond chance, ${parts.join(", ")}.`];
}

/** Special days that cannot happen, because none of their dates is simulated. */
function missedDays({ calendar: { firstDay, days } }: ResolvedScenario, authored: DataMap): string[] {
  const isSimulated = (date: string) => {
    const number = dayNumberOf(date) ?? 0;
    return number >= firstDay - 1 && number < firstDay + days;
  };
  const specialDays = (authored.specialDays ?? {}) as unknown as Readonly<
    Record<string, AuthoredSpecialDays>
  >;
  const missed = Object.entries(specialDays).filter(
    ([, { dates }]) => dates !== "bankHolidays" && !dates.some(isSimulated),
  );
  if (missed.length === 0) return [];
  const window = `${dateText(firstDay)} to ${dateText(firstDay + days - 1)}`;
  return [`  Special days outside ${window}: ${missed.map(([id]) => id).join(", ")}.`];
}
