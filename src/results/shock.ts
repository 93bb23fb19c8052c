// What disturbs a centre on a day: a surge of needs, a recruitment drive next door, or whatever the user has in mind.
import type { ResolvedScenario } from "../scenario/resolved.ts";

/** Days of the trailing mean, and days for which it must stay on one side. */
export const fourWeeks = 28;

export interface Shock {
  readonly kind: "surge" | "drive" | "given";
  /** Its name in the scenario; null where only a date was given. */
  readonly cause: string | null;
  /** Day of the scenario's calendar. */
  readonly day: number;
  /** The mean time to answer in seconds at which things are well again; null for what was usual before. */
  readonly backTo: number | null;
}

/** The first surge or drive that has four measured weeks before it and after it; null where there is none. */
export function firstShockOf(scenario: ResolvedScenario): Shock | null {
  const [first] = shocksOf(scenario)
    .filter(({ day }) => isMeasured(scenario, day))
    .toSorted((a, b) => a.day - b.day);
  return first ?? null;
}

/** Surges and drives of the run that come after a day: what is well again by then is so in spite of them. */
export function shocksAfter(scenario: ResolvedScenario, day: number): number {
  const later = shocksOf(scenario).filter((shock) => shock.day > day && shock.day < scenario.calendar.days);
  return new Set(later.map(({ kind, cause }) => `${kind} ${cause}`)).size;
}

function shocksOf(scenario: ResolvedScenario): Shock[] {
  const drives = scenario.people?.drives ?? [];
  return [...surgesOf(scenario), ...drives.map(({ id, on }) => shockOf("drive", id, on))];
}

/** Whether four weeks before a day and four weeks from it on are measured. */
export function isMeasured({ calendar: { warmUpDays, days } }: ResolvedScenario, day: number): boolean {
  return day - warmUpDays >= fourWeeks && days - day >= fourWeeks;
}

function surgesOf({ sources, calendar }: ResolvedScenario): Shock[] {
  return sources.flatMap(({ added, rate }) => {
    const first = rate.findIndex((perSecond) => perSecond > 0);
    if (added?.kind !== "surge" || first < 0) return [];
    return [shockOf("surge", added.cause, calendar.intervalDay[first]!)];
  });
}

function shockOf(kind: Shock["kind"], cause: string, day: number): Shock {
  return { kind, cause, day, backTo: null };
}
