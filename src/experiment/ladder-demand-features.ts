// The features of the ladder that say when calls come and when staff are there, in the order in which they are switched on.
import {
  hasOtherRates,
  withoutHours,
  withoutLog,
  withoutSeason,
  withoutSpecialDays,
  withSources,
} from "./ladder-arrivals.ts";
import type { Feature } from "./ladder-feature.ts";
import { hasRoster, withLevelStaffing } from "./ladder-staffing.ts";

export const demandFeatures: readonly Feature[] = [
  {
    name: "hours",
    words: "calls by hour and weekday",
    otherwise: "as many calls, at the same rate at all hours of the week",
    isIn: (scenario) => hasOtherRates(scenario, withoutHours(scenario)),
    without: withoutHours,
  },
  {
    name: "roster",
    isOfHandlers: true,
    words: "staff by hour and weekday",
    otherwise:
      "as many desk-hours, level: the average number of handlers, or the two whole numbers beside it in turn, spread evenly",
    isIn: hasRoster,
    without: withLevelStaffing,
  },
  {
    name: "season",
    words: "busy and quiet months",
    otherwise: "as many calls, every month like the others",
    isIn: (scenario) => hasOtherRates(scenario, withoutSeason(scenario)),
    without: withoutSeason,
  },
  {
    name: "specialDays",
    words: "special days",
    otherwise: "as many calls, every day like others of its month and weekday",
    isIn: (scenario) => hasOtherRates(scenario, withoutSpecialDays(scenario)),
    without: withoutSpecialDays,
  },
  {
    name: "busyness",
    words: "busy and quiet days by chance",
    otherwise: "days and hours differ by no more than pure chance (Poisson)",
    isIn: ({ busyness }) => busyness.dayCv > 0 || busyness.hourCv > 0,
    without: (scenario) => ({ ...scenario, busyness: { dayCv: 0, dayCorrelation: 0, hourCv: 0 } }),
  },
  {
    name: "modulation",
    words: "rush and lull",
    otherwise: "no rush or lull by chance; as many calls",
    isIn: ({ sources }) => sources.some(({ modulation }) => modulation !== undefined),
    without: (scenario) => withSources(scenario, ({ modulation: _, ...source }) => source),
  },
  {
    name: "batches",
    words: "several callers at once",
    otherwise: "as many callers, each alone",
    isIn: ({ sources }) => sources.some(({ batch }) => batch !== undefined),
    without: (scenario) => withSources(scenario, ({ batch: _, ...source }) => source),
  },
  {
    name: "log",
    words: "the calls of the log",
    otherwise: "as many random calls, by the log's average for each hour of the week",
    isIn: ({ sources }) => sources.some(({ calls }) => calls !== undefined),
    without: withoutLog,
  },
];
