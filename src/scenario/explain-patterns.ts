// Shift patterns in words: how long people work by them and rest in between, and whether the rules of working time are kept.

import { plural } from "../words/plural.ts";
import type { DataMap } from "./authored-data.ts";
import type { LoadedScenario } from "./load-scenario.ts";
import { spanWords, threeDigits } from "./number-words.ts";
import { resolvePatterns } from "./resolve-patterns.ts";
import type { AuthoredScenario } from "./schema.ts";
import { paidHours } from "./shift-cycle.ts";
import { breachesOf, extremesOf, usualLimits } from "./working-time.ts";

const secondsPerHour = 3600;

/** Nothing for a scenario without patterns. */
export function patternLines({ scenario, authored }: LoadedScenario): string[] {
  const { patterns } = authored as DataMap & Partial<AuthoredScenario>;
  if (patterns === undefined) return [];
  const usualMeal = scenario.people?.breaks?.meal ?? 0;
  return [
    "",
    "Shift patterns (hours without meals; Working Time Regulations 1998)",
    ...resolvePatterns(patterns, scenario.calendar).map(({ meal, crews, ...pattern }) => {
      const cycle = { ...pattern, meal: meal ?? usualMeal };
      const { longestShift, shortestRest } = extremesOf(cycle);
      const hours = (span: number) => spanWords(span * secondsPerHour);
      const breaches = breachesOf(cycle, usualLimits);
      const { weeklyHours, rest } = usualLimits;
      const kept = `keeps ${weeklyHours} h a week, ${rest} h of rest, and 24 h off in each seven days`;
      return [
        `  ${pattern.id}: ${plural(pattern.startAt.length, "day")}, ${plural(crews, "crew")}`,
        `${threeDigits(paidHours(cycle))} h a week on average, shifts of up to ${hours(longestShift)}, at least ${hours(shortestRest)} of rest between two: ${breaches.join("; ") || kept}`,
      ].join("; ");
    }),
  ];
}
