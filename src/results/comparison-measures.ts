// Which measures a comparison shows: those of the scenario's headline; and beside them, because what helps one number
// may hurt another, who gives up and the mean wait in every queue, whether the most urgent is answered in time, and the
// handler-hours that it takes.
import type { ResolvedScenario } from "../scenario/resolved.ts";
import type { ComparedMeasure } from "./comparison.ts";
import { areHoursFixed, handlerHours, isOfHandlerHours } from "./handler-hours.ts";
import { findReader, type RowPlace, type RowReader, rowNamesAt } from "./row-reader.ts";
import { rowKey } from "./row-search.ts";

const wait = "meanTimeToAnswer";
const givingUp = "abandonmentRatio";
const inTime = "answeredWithinOfOffered";

/** What triage and officers are for, where there are any: who is at risk waits, and officers are spent. */
const ofNeeds: readonly RowPlace[] = [
  { measure: "meanResponseTime", queue: null, grade: "immediate", period: "all" },
  { measure: "officerHoursPerDay", queue: null, period: "all" },
  { measure: "harmWeightedWait", queue: null, period: "all" },
  { measure: "rightFirstTimeRatio", queue: null, period: "all" },
];

/** What policies about people are for: posts funded and filled, and money. Vacancies are the one less the other. */
const ofPeople = ["establishment", "headcount", "costPerYear", "costPerAnsweredContact"].map(
  (measure): RowPlace => ({ measure, queue: null, period: "all" }),
);

/**
 * In the order in which they are shown: the headline first. The baseline is the first scenario; who gives up in a queue
 * is compared wherever anybody may, under any of them.
 */
export function comparedMeasures(
  scenario: ResolvedScenario,
  others: readonly ResolvedScenario[] = [],
): ComparedMeasure[] {
  const { headline, queues } = scenario;
  const named = headline
    .flatMap((place) => rowNamesAt(scenario, place))
    .map((name): ComparedMeasure => ({ ...name, isHeadline: true }));
  const isImpatient = (queue: string) =>
    [scenario, ...others].some((each) => each.queues.some(({ id, patience }) => id === queue && patience));
  const impatient = queues.filter(({ id, stage }) => stage !== "work" && isImpatient(id));
  const urgent = mostUrgent(scenario);
  const isExact = [scenario, ...others].every(areHoursFixed);
  const there = (place: RowPlace): ComparedMeasure[] =>
    rowNamesAt(scenario, place).map((name) => ({ ...name, isHeadline: false }));
  return unique([
    ...named,
    ...impatient.map(({ id }) => also(givingUp, id)),
    ...(urgent === null ? [] : [also(inTime, urgent)]),
    ...queues.map(({ id }) => also(wait, id)),
    ...ofNeeds.flatMap(there),
    ...there(handlerHours),
    ...risksOf(scenario, urgent),
    ...ofPeople.flatMap(there),
  ]).map((each) => (isExact && isOfHandlerHours(each) ? { ...each, isExact } : each));
}

/**
 * Where people come and go, and at queues that say what is bad: bad hours of the most urgent queue, bad days of the others.
 * More that is compared makes every interval wider.
 */
function risksOf({ queues, people }: ResolvedScenario, urgent: string | null): ComparedMeasure[] {
  const handled = queues.filter(({ stage }) => stage === "handler");
  const isAlone = handled.length === 1;
  return handled
    .filter(({ risk }) => people !== undefined || risk !== undefined)
    .flatMap(({ id }) => [
      ...(id === urgent && !isAlone ? [] : [also("shareOfDaysAbove", id), also("meanOfWorstDays", id)]),
      ...(id === urgent ? [also("shareOfHoursBelow", id)] : []),
    ]);
}

/** The queue of the best priority that handlers answer; the first of several, null where there is none. */
function mostUrgent({ queues }: ResolvedScenario): string | null {
  const [first] = queues
    .filter(({ stage }) => stage === "handler")
    .toSorted((a, b) => a.priority - b.priority);
  return first?.id ?? null;
}

/** Reads a measure in one replication; undefined where the scenario has no such queue, team or period. */
export function readerOfMeasure(scenario: ResolvedScenario, compared: ComparedMeasure): RowReader {
  const { isHeadline: _, isExact: __, ...name } = compared;
  return findReader(scenario, name) ?? (() => null);
}

function also(measure: string, queue: string): ComparedMeasure {
  return { measure, queue, isHeadline: false };
}

/** Each measure once, where it stands first. */
function unique(measures: readonly ComparedMeasure[]): ComparedMeasure[] {
  const names = measures.map(rowKey);
  return measures.filter((measure, i) => names.indexOf(rowKey(measure)) === i);
}
