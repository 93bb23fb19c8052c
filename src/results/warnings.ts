// What must be read before any figure: an unstable queue is said, not averaged.

import { dateOf, months } from "../scenario/dates.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";
import { slowestLoop, weeksOfWarmUp } from "../scenario/slowest-loop.ts";
import { plural } from "../words/plural.ts";
import type { Row } from "./row.ts";
import { findRow } from "./row-search.ts";

/** More than this share of a queue abandoning means that it never catches up. */
const tooManyAbandon = 0.5;
/** More than this share of a day's contacts inside at the end, beyond those at the start: the queue has been growing. */
const mostOfADay = 1 / 12;
/** Below this many replications an interval of a skewed measure covers less than its level. */
const fewReplications = 10;
/** Units busy for more than this share of their time, while jobs pile up, can never catch up. */
const neverAtRest = 0.98;
const hoursPerDay = 24;
const daysPerWeek = 7;
const secondsPerDay = 86_400;

/** Sentences for the top of a result, the gravest first. */
export function warningsOf(rows: readonly Row[], scenario: ResolvedScenario, replications: number): string[] {
  const unstable = scenario.queues.flatMap(({ id: queue }) => {
    const of = (measure: string) => findRow(rows, { measure, queue })?.value ?? 0;
    const growth = of("insideAtEnd") - of("insideAtStart");
    const hours = Math.round((hoursPerDay * growth) / of("offeredPerDay"));
    const grows = `UNSTABLE: the ${queue} queue keeps growing: ${plural(hours, "hour")} of its calls are waiting at the end, so its waits depend on the length of the run`;
    const drains = `UNSTABLE: ${percent(of("abandonmentRatio"))} of the contacts offered to ${queue} give up; the queue is kept in bounds only by callers who leave`;
    return [
      ...(growth > mostOfADay * of("offeredPerDay") ? [grows] : []),
      ...(of("abandonmentRatio") > tooManyAbandon ? [drains] : []),
    ];
  });
  return [
    ...teamsEmpty(rows, scenario, replications),
    ...officersFallBehind(rows),
    ...unstable,
    ...tooFew(replications),
    ...beganTooLate(scenario),
  ];
}

/** A centre that empties runs on, and says since when. */
function teamsEmpty(
  rows: readonly Row[],
  { people, calendar }: ResolvedScenario,
  replications: number,
): string[] {
  return (people?.posts ?? []).flatMap(({ id: team }) => {
    const share = findRow(rows, { measure: "emptiedRatio", team })?.value ?? 0;
    const days = findRow(rows, { measure: "meanDaysUntilEmpty", team })?.value ?? null;
    if (days === null) return [];
    const since = sayDay(calendar.firstDay + calendar.warmUpDays + Math.round(days));
    const often = Math.round(share * replications);
    const where = replications === 1 ? "" : ` in ${often} of ${replications} replications`;
    return [`EMPTY: ${team} has nobody left from ${since}${often > 1 ? " (on average)" : ""}${where}`];
  });
}

/** `14 March 2018`. */
function sayDay(number: number): string {
  const { year, month, day } = dateOf(number);
  const name = months[month - 1] ?? "";
  return `${day} ${name.slice(0, 1).toUpperCase()}${name.slice(1)} ${year}`;
}

/** What comes back after days is still missing when a short warm-up ends. */
function beganTooLate(scenario: ResolvedScenario): string[] {
  const loop = slowestLoop(scenario);
  if (loop === null) return [];
  const weeks = weeksOfWarmUp(loop);
  if (scenario.calendar.warmUpDays >= daysPerWeek * weeks) return [];
  return [
    `the warm-up is short: ${loop.words} take ${(loop.time / secondsPerDay).toFixed(1)} days on average, so the first weeks have fewer of them than later ones; ${plural(weeks, "week")} of warm-up would do`,
  ];
}

/**
 * Jobs pile up while the units of some group hardly ever rest. Appointments in the future wait too, so that the start
 * counts: growth since then is what officers did not get done.
 */
function officersFallBehind(rows: readonly Row[]): string[] {
  const of = (measure: string) => findRow(rows, { measure })?.value ?? 0;
  const days = (of("openJobsAtEnd") - of("openJobsAtStart")) / of("jobsPerDay");
  const occupancies = rows.filter(
    ({ measure, units, period }) =>
      measure === "unitOccupancy" && units !== undefined && period === undefined,
  );
  const restless = occupancies.filter(({ value }) => (value ?? 0) > neverAtRest);
  if (restless.length === 0 || !(days > 1)) return [];
  const whose =
    restless.length === occupancies.length ? "" : ` of ${restless.map(({ units }) => units).join(", ")}`;
  const busy = percent(Math.min(...restless.map(({ value }) => value ?? 0)));
  return [
    `UNSTABLE: officers${whose} can never catch up: their units are busy ${busy} of the time and ${days.toFixed(1)} days of jobs have piled up by the end, so response times depend on the length of the run`,
  ];
}

function tooFew(replications: number): string[] {
  if (replications >= fewReplications) return [];
  if (replications === 1) return ["one replication: no figure has an interval"];
  return [`${replications} replications are few: waits are skewed, and intervals cover less than they say`];
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}
