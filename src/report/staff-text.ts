// A staffing plan in lines of text, as a planner reads it: what it takes, whether it holds and where it is weak, the week
// hour by hour, how it was found, and what more or fewer handlers would do.

import type { GoalOutcome, StaffResult, StaffStep } from "../results/staff-result.ts";
import { plural } from "../words/plural.ts";
import { sayDuration, sayExactly } from "./say.ts";
import { curveSentences } from "./staff-curve-words.ts";
import { noteLines } from "./staff-notes.ts";
import { weekTable } from "./staff-week-table.ts";
import {
  planStep,
  presentStep,
  sayAmount,
  sayDeskHours,
  sayGoal,
  sayGoalMeasure,
  sayHourOfWeek,
  sayOutcome,
  sayPounds,
  sayRelative,
} from "./staff-words.ts";
import { plain, table, wrap } from "./text-lines.ts";

const hoursPerWeek = 168;
const mostWeakHours = 5;
const percent = 100;

export interface StaffMoney {
  /** What a desk-hour costs, in pounds; null if nobody said. */
  readonly costPerHour: number | null;
}

/** Plain lines of at most 100 columns. */
export function staffLines(result: StaffResult, money: StaffMoney): string[] {
  if (result.ceiling !== null) return [...headLines(result), "", ...ceilingLines(result)];
  return [
    ...headLines(result),
    "",
    ...planLines(result, money),
    ...result.goals.flatMap((goal) => goalLines(goal, result)),
    "",
    ...result.teams.flatMap((team) => [...weekTable(team), ""]),
    "How the plan was found:",
    ...stepTable(result, money),
    "",
    "More and fewer handlers, added where they help most and taken where they are missed least:",
    ...curveTable(result, money),
    ...curveSentences(result).flatMap((sentence) => wrap(sentence)),
    "",
    ...noteLines(result).flatMap((note) => wrap(`- ${note}`, 2)),
  ];
}

function headLines({ scenario, policy, from, to, teams, seed }: StaffResult): string[] {
  const names = teams.map(({ id }) => plain(id)).join(" and ");
  return wrap(
    `${plain(scenario)}, policy ${plain(policy)}: handlers of ${names}, ${from} to ${to}, seed ${plain(seed)}`,
  );
}

function planLines(result: StaffResult, { costPerHour }: StaffMoney): string[] {
  const [plan, present] = [planStep(result), presentStep(result)];
  if (plan === undefined || present === undefined) return [];
  const hours = plan.deskHoursPerWeek;
  const more = hours - present.deskHoursPerWeek;
  const than =
    Math.abs(more) < 1
      ? "as many as now"
      : `${sayAmount(Math.abs(more))} ${more > 0 ? "more" : "fewer"} than now (${sayRelative(hours, present.deskHoursPerWeek)})`;
  const cost =
    costPerHour === null
      ? ""
      : `; ${sayPounds(hours * costPerHour)} a week at ${sayPounds(costPerHour)} an hour`;
  return wrap(
    `The plan: ${sayDeskHours(hours)}, ${plural(sayAmount(hours / hoursPerWeek), "handler")} on average; ${than}${cost}`,
  );
}

function goalLines(goal: GoalOutcome, result: StaffResult): string[] {
  const verdict = result.isMet ? "holds" : "is NOT confirmed";
  const confidence = result.isMet ? ` with ${Math.round(percent * result.confidence)} % confidence` : "";
  const where = result.every === "window" ? "over the whole window" : "in every hour of the week";
  const weak = weakHours(goal);
  return [
    ...wrap(`Target: ${sayGoal(goal)}, ${where}`),
    ...wrap(
      `  ${verdict}${confidence}: ${sayOutcome(goal.achieved, goal.unit)} ${sayGoalMeasure(goal)} over the window`,
      2,
    ),
    ...wrap(`  ${missedWords(goal)}; the weakest: ${weak.join("; ")}`, 2),
  ];
}

function missedWords({ hoursMissed, hours }: GoalOutcome): string {
  const offered = hours.filter((hour) => hour !== null).length;
  if (hoursMissed === 0) return `none of the ${offered} hours of the week misses it`;
  return `${hoursMissed} of the ${offered} hours of the week ${hoursMissed === 1 ? "misses" : "miss"} it`;
}

function weakHours({ hours, isFloor, unit }: GoalOutcome): string[] {
  return hours
    .flatMap((bounds, hour) => (bounds === null || bounds.value === null ? [] : [{ hour, bounds }]))
    .toSorted((a, b) => (isFloor ? 1 : -1) * ((a.bounds.value ?? 0) - (b.bounds.value ?? 0)))
    .slice(0, mostWeakHours)
    .map(({ hour, bounds }) => `${sayHourOfWeek(hour)} ${sayOutcome(bounds, unit)}`);
}

function stepTable({ steps, goals }: StaffResult, { costPerHour }: StaffMoney): string[] {
  const cost = (step: StaffStep) =>
    costPerHour === null ? [] : [sayPounds(step.deskHoursPerWeek * costPerHour)];
  const head = [
    "",
    "desk-hours a week",
    ...(costPerHour === null ? [] : ["cost a week"]),
    "step",
    ...goals.map((goal) => sayGoalMeasure(goal)),
    "replications",
  ];
  const rows = steps.map((step, i) => {
    const before = steps[i - 1]?.deskHoursPerWeek;
    const change = step.deskHoursPerWeek - (before ?? 0);
    return [
      step.name,
      sayAmount(step.deskHoursPerWeek),
      ...cost(step),
      before === undefined ? "" : `${change > 0 ? "+" : ""}${sayAmount(change)}`,
      ...goals.map(({ unit }, goal) => sayOutcome(step.outcomes[goal], unit)),
      String(step.replications),
    ];
  });
  return table([head, ...rows]);
}

function curveTable({ curve, goals }: StaffResult, { costPerHour }: StaffMoney): string[] {
  const head = [
    "",
    "desk-hours a week",
    ...(costPerHour === null ? [] : ["cost a week"]),
    ...goals.flatMap((goal) =>
      goal.target.aim === "meanTimeToAnswer"
        ? [sayGoalMeasure(goal)]
        : [sayGoalMeasure(goal), "mean to answer"],
    ),
  ];
  const rows = curve.map((point) => [
    point.name,
    sayAmount(point.deskHoursPerWeek),
    ...(costPerHour === null ? [] : [sayPounds(point.deskHoursPerWeek * costPerHour)]),
    ...goals.flatMap(({ unit, target }, goal) => {
      const wait = sayOutcome(point.waits[goal], "s");
      return target.aim === "meanTimeToAnswer" ? [wait] : [sayOutcome(point.outcomes[goal], unit), wait];
    }),
  ]);
  return table([head, ...rows]);
}

function ceilingLines({ ceiling, goals }: StaffResult): string[] {
  if (ceiling === null) return [];
  const { target, period, best, handlers, meanRing, abandoned, blocked, unit } = ceiling;
  const where = period === null ? "over the window" : `on ${period}:00`;
  const causes = [
    ...(meanRing === null
      ? []
      : [`it rings for ${sayDuration(meanRing)} on average before anybody can pick up`]),
    ...(abandoned === null || abandoned === 0
      ? []
      : [`${sayExactly(round(abandoned), "share")} give up all the same`]),
    ...(blocked === null || blocked === 0
      ? []
      : [`${sayExactly(round(blocked), "share")} are turned away (no free line, or closed)`]),
  ];
  return [
    ...wrap(`The target cannot be met by staffing: ${plain(target)}`),
    ...wrap(
      `With ${plural(sayAmount(handlers), "handler")} on average, more than enough, it comes to ${sayOutcome(best, unit)} ${where}: ${causes.join(", ")}.`,
    ),
    ...(goals.length > 1 ? wrap("The other targets were not looked at.") : []),
    "No plan was made.",
  ];
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}
