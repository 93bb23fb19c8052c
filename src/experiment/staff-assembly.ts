// Puts together what a search for staffing found.

import { measuredDates, resultHead } from "../results/result-head.ts";
import { hoursPerWeek, wholeWindow } from "../results/staff-goal.ts";
import {
  type GoalOutcome,
  type StaffCeiling,
  type StaffCurvePoint,
  type StaffedTeam,
  type StaffResult,
  type StaffSpareTest,
  type StaffStep,
  staffFormat,
} from "../results/staff-result.ts";
import type { StaffTally } from "../results/staff-tally.ts";
import { type Checked, staffConfidence } from "./staff-check.ts";
import type { StaffedScenario } from "./staff-options.ts";
import type { StaffStudy } from "./staff-study.ts";
import { handsAcross } from "./staff-teams.ts";
import { deskHoursOf, type Plan, type Trial } from "./staff-trial.ts";

interface Found {
  readonly start: Trial;
  readonly levelled: Trial;
  readonly spareTest: StaffSpareTest | null;
  readonly checked: Checked;
  readonly curve: readonly StaffCurvePoint[];
  readonly present: readonly StaffTally[];
}

interface StaffParts {
  readonly loaded: StaffedScenario;
  readonly study: StaffStudy;
  readonly ceiling: StaffCeiling | null;
  /** Absent where no plan can meet the targets. */
  readonly found?: Found;
}

const level = 0.95;

export function staffResult({ loaded, study, ceiling, found }: StaffParts): StaffResult {
  const { scenario, every, pattern, runner, numbers, replications } = study;
  const { calendar } = scenario;
  return {
    ...resultHead(staffFormat, loaded),
    ...measuredDates(calendar),
    every,
    pattern,
    goals: found === undefined ? [] : found.checked.checked.tallies.map(goalOutcome),
    teams: staffedTeams(study, found?.checked.checked.plan ?? study.most),
    steps: found === undefined ? [] : stepsOf(study, found),
    curve: found?.curve ?? [],
    confidence: staffConfidence,
    checks: found?.checked.checks ?? 0,
    firstReplication: found?.checked.firstReplication ?? 0,
    replications,
    searchReplications: numbers.length,
    trials: runner.trials,
    isMet: found?.checked.isMet ?? false,
    ceiling,
    spareTest: found?.spareTest ?? null,
    audit: found?.checked.audit.checks() ?? [],
  };
}

function goalOutcome(tally: StaffTally): GoalOutcome {
  const { goal, denominators } = tally;
  const achieved = tally.bounds(wholeWindow, level);
  const hours = Array.from({ length: hoursPerWeek }, (_, hour) =>
    (denominators[hour] ?? 0) > 0 ? tally.bounds(hour, level) : null,
  );
  const isWrong = (value: number) => (goal.isFloor ? value < goal.target.value : value > goal.target.value);
  return {
    ...goal,
    achieved,
    hours,
    hoursMissed: hours.filter(
      (hour) => hour?.value !== undefined && hour.value !== null && isWrong(hour.value),
    ).length,
    toSpare: achieved.value === null ? null : Math.abs(achieved.value - goal.target.value),
  };
}

function stepsOf({ slotsPerDay, scenario, ground, teamIds, goals }: StaffStudy, found: Found): StaffStep[] {
  const present = teamIds.map((id) => {
    const { scheduled = new Int32Array() } = scenario.teams.find((team) => team.id === id) ?? {};
    return presentWeek(scheduled, ground.slotOfInterval(id));
  });
  const hours = present.reduce((sum, week) => sum + week.reduce((own, handlers) => own + handlers, 0), 0);
  const step = (name: string, { plan, tallies }: Trial): StaffStep => ({
    name,
    deskHoursPerWeek: deskHoursOf(plan, slotsPerDay),
    ...seenBy(tallies),
  });
  return [
    {
      name: "present staffing",
      deskHoursPerWeek: (hours * hoursPerDay) / slotsPerDay,
      ...seenBy(found.present, goals.length),
    },
    step("the formula's plan", found.start),
    step("levelled by simulation", found.levelled),
    step("the plan, checked afresh", found.checked.checked),
  ];
}

/** Of the goals, and of the waits after them if they were looked at. */
function seenBy(
  tallies: readonly StaffTally[],
  goals = tallies.length,
): Pick<StaffStep, "replications" | "outcomes" | "waits"> {
  const bounds = tallies.map((tally) => tally.bounds(wholeWindow, level));
  return {
    replications: tallies[0]?.count ?? 0,
    outcomes: bounds.slice(0, goals),
    waits: bounds.slice(goals),
  };
}

function staffedTeams(
  { scenario, teams, goals, slotsPerDay, ground }: StaffStudy,
  plan: Plan,
): StaffedTeam[] {
  return teams.flatMap((index, place): StaffedTeam[] => {
    const team = scenario.teams[index];
    if (team === undefined) return [];
    const served = team.serves.map((queue) => scenario.queues[queue]?.id ?? "");
    const queues = [...new Set(goals.map(({ target }) => target.queue))].filter((id) => served.includes(id));
    const week = [...(plan[place] ?? [])];
    const present = [...presentWeek(team.scheduled, ground.slotOfInterval(team.id))];
    return [{ id: team.id, queues, ...handsAcross(scenario, index, queues), slotsPerDay, week, present }];
  });
}

/** Handlers scheduled at present in each slot of the week, on average. */
function presentWeek(scheduled: Int32Array, slotOfInterval: Int32Array): Float64Array {
  const slots = slotOfInterval.reduce((most, slot) => Math.max(most, slot + 1), 0);
  const sums = new Float64Array(slots);
  const counts = new Float64Array(slots);
  slotOfInterval.forEach((slot, i) => {
    if (slot < 0) return;
    sums[slot] = (sums[slot] ?? 0) + (scheduled[i] ?? 0);
    counts[slot] = (counts[slot] ?? 0) + 1;
  });
  return sums.map((sum, slot) => sum / Math.max(1, counts[slot] ?? 0));
}

const hoursPerDay = 24;
