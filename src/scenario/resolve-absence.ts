// Absence, breaks and overtime as attendance sees them.
import type { LaidOutCalendar } from "./calendar.ts";
import { dateOf, months, weekdayOf, weekdays } from "./dates.ts";
import { numberOf, type Quantity } from "./quantity.ts";
import { resolveDistribution } from "./resolve-distribution.ts";
import type {
  ResolvedAbsence,
  ResolvedBreaks,
  ResolvedEpisodes,
  ResolvedOvertime,
} from "./resolved-people.ts";
import type { AuthoredAbsence, AuthoredBreaks, AuthoredOvertime } from "./schema-absence.ts";
import { daysPerYear, perDayOfYear } from "./spans.ts";

const usualBlock = 5;
/** Seconds of the shortest shift that has a meal break. */
export const usualShortest = 6 * 3600;
const usualOvertimeShift = 4 * 3600;
/** The daily rest that the Working Time Regulations 1998, regulation 10, ask for. */
const usualRest = 11 * 3600;

/** @param shiftsPerYear - of a mean person, leave included. */
export function resolveAbsence(
  absence: AuthoredAbsence | undefined,
  shiftsPerYear: number,
  calendar: LaidOutCalendar,
): ResolvedAbsence {
  const { leave, illness, longIllness, restricted, partTime, trainingDays } = absence ?? {};
  return {
    leave:
      leave === undefined
        ? null
        : {
            days: numberOf(leave.days),
            block: numberOf(leave.block ?? usualBlock),
            atMost: numberOf(leave.atMost),
            factor: sharesByDay(leave, calendar),
          },
    illness: illness === undefined ? null : resolveEpisodes(illness, calendar),
    longIllness: longIllness === undefined ? null : resolveEpisodes(longIllness, calendar),
    restricted: restricted === undefined ? null : resolveEpisodes(restricted, calendar),
    partTime:
      partTime === undefined
        ? null
        : { perDay: perDayOfYear(partTime.perYear), works: numberOf(partTime.works) },
    trainingShare: shareOf(numberOf(trainingDays ?? 0), shiftsPerYear - numberOf(leave?.days ?? 0)),
  };
}

function shareOf(days: number, shifts: number): number {
  return shifts > days ? days / shifts : Math.min(1, days);
}

type Episodes = Seasonal & Pick<NonNullable<AuthoredAbsence["longIllness"]>, "perYear" | "lasts">;

function resolveEpisodes(episodes: Episodes, calendar: LaidOutCalendar): ResolvedEpisodes {
  return {
    perDay: perDayOfYear(episodes.perYear),
    lasts: resolveDistribution(episodes.lasts),
    factor: sharesByDay(episodes, calendar),
  };
}

interface Seasonal {
  readonly month?: { readonly [K in (typeof months)[number]]?: Quantity | undefined } | undefined;
  readonly weekday?: { readonly [K in (typeof weekdays)[number]]?: Quantity | undefined } | undefined;
}

/** Factors only say when in the year something happens, not how often in all: their mean over a year is 1. */
function sharesByDay(seasons: Seasonal, calendar: LaidOutCalendar): Float64Array | null {
  const year = factorsByDay(seasons, { firstDay: calendar.firstDay, days: daysPerYear });
  const mean = (year?.reduce((sum, each) => sum + each, 0) ?? 0) / daysPerYear;
  return factorsByDay(seasons, calendar)?.map((each) => (mean > 0 ? each / mean : each)) ?? null;
}

function factorsByDay(
  { month, weekday }: Seasonal,
  { firstDay, days }: Pick<LaidOutCalendar, "firstDay" | "days">,
): Float64Array | null {
  if (month === undefined && weekday === undefined) return null;
  const byMonth = months.map((name) => numberOf(month?.[name] ?? 1));
  const byWeekday = weekdays.map((name) => numberOf(weekday?.[name] ?? 1));
  return Float64Array.from({ length: days }, (_, day) => {
    const date = firstDay + day;
    return (byMonth[dateOf(date).month - 1] ?? 1) * (byWeekday[weekdayOf(date)] ?? 1);
  });
}

export function resolveBreaks(breaks: AuthoredBreaks): ResolvedBreaks {
  return {
    meal: numberOf(breaks.meal),
    after: numberOf(breaks.after),
    latest: numberOf(breaks.latest),
    slipsWhile: numberOf(breaks.slipsWhile),
    shortest: breaks.shortest === undefined ? usualShortest : numberOf(breaks.shortest),
  };
}

export function resolveOvertime({ accepts, perWeek, shift, rest }: AuthoredOvertime): ResolvedOvertime {
  return {
    accepts: numberOf(accepts),
    perWeek: numberOf(perWeek),
    shift: shift === undefined ? usualOvertimeShift : numberOf(shift),
    rest: rest === undefined ? usualRest : numberOf(rest),
  };
}
