// What a search for staffing works with: the scenario, the teams that its targets are about, and how it tries plans.
import { type StaffGoal, staffGoal } from "../results/staff-goal.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";
import { type ServiceTarget, withThresholds } from "../scenario/service-target.ts";
import {
  blocksOf,
  type PlanPattern,
  type StaffingGround,
  staffingGround,
} from "../scenario/staffing-plan.ts";
import { inProcess } from "./executor.ts";
import { Aim } from "./staff-aim.ts";
import { confidenceOfCheck } from "./staff-check.ts";
import { FormulaTable } from "./staff-formula.ts";
import { evenOut, type LevelOptions } from "./staff-level.ts";
import type { StaffedScenario, StaffOptions } from "./staff-options.ts";
import { type WeekOfWork, weekOfWork } from "./staff-start.ts";
import { teamsToStaff } from "./staff-teams.ts";
import { numbersFrom, type Plan, TrialRunner } from "./staff-trial.ts";

export interface StaffStudy {
  readonly every: "window" | "hour-of-week";
  readonly pattern: PlanPattern;
  readonly blocks: readonly (readonly number[])[];
  readonly slotsPerDay: number;
  /** With the targets' times among the thresholds of its queues. */
  readonly scenario: ResolvedScenario;
  readonly ground: StaffingGround;
  readonly goals: readonly StaffGoal[];
  /** By index in the scenario, and by name. */
  readonly teams: readonly number[];
  readonly teamIds: readonly string[];
  readonly runner: TrialRunner;
  readonly aim: Aim;
  /** Of a check. */
  readonly replications: number;
  /** Of the search. */
  readonly numbers: readonly number[];
  /** Of each point of the curve. */
  readonly curveReplications: number;
  /** Fewest handlers, and more than enough. */
  readonly least: Plan;
  readonly most: Plan;
  readonly levelling: LevelOptions;
}

/** Numbers of the search's replications, which no check meets. */
const firstOfSearch = 1_000_000;
/** Simulated days that each plan is given unless said, with the fewest and the most replications of it. */
const daysOfSearch = { days: 730, atLeast: 2, atMost: 100 };
const daysOfCheck = { days: 2000, atLeast: 20, atMost: 200 };
const daysOfCurve = { days: 1000, atLeast: 5, atMost: 50 };
/** Erlangs below which a slot has no work. */
const leastLoad = 0.001;
const daysPerWeek = 7;

/** Throws `StaffingRefused` where a target's team is not clear. */
export function staffStudy(
  { scenario: given, authored }: StaffedScenario,
  options: StaffOptions,
): StaffStudy {
  const {
    targets,
    every = "window",
    pattern = "week",
    executor = inProcess(),
    signal,
    onReplication,
  } = options;
  const scenario = withThresholds(given, targets);
  const teamOfTarget = teamsToStaff(scenario, targets, options.teams ?? []);
  const teams = [...new Set(teamOfTarget)];
  const teamIds = teams.map((team) => scenario.teams[team]?.id ?? "");
  const ground = staffingGround({ scenario, authored });
  const { slotsPerDay } = ground;
  const blocks = blocksOf(pattern, slotsPerDay);
  const goals = targets.map(staffGoal);
  const counts = countsOf(scenario, options);
  const runner = new TrialRunner({ scenario, ground, goals, teamIds, executor, signal, onReplication });
  const isEveryHour = every === "hour-of-week";
  const aim = new Aim({ isEveryHour, replications: counts.replications }, confidenceOfCheck(0));
  const works = worksOf(targets, teamOfTarget, { scenario, ground });
  const { least, most, tables } = boundsOf(works, options, {
    targets,
    teamOfTarget,
    teams,
    teamIds,
    ground,
    blocks,
  });
  const { numbers } = counts;
  const levelling = { runner, aim, isEveryHour, tables, blocks, teams: teams.length, numbers };
  const shape = { every, pattern, blocks, slotsPerDay, scenario, ground, goals, teams, teamIds };
  return { ...shape, ...counts, runner, aim, least, most, levelling };
}

function countsOf(
  scenario: ResolvedScenario,
  options: StaffOptions,
): Pick<StaffStudy, "replications" | "numbers" | "curveReplications"> {
  const replications = options.replications ?? replicationsFor(scenario, daysOfCheck);
  const searching = options.searchReplications ?? replicationsFor(scenario, daysOfSearch);
  return {
    replications,
    numbers: numbersFrom(firstOfSearch, searching),
    curveReplications: Math.min(replications, replicationsFor(scenario, daysOfCurve)),
  };
}

interface Staffed extends Pick<StaffStudy, "teams" | "teamIds" | "ground" | "blocks"> {
  readonly targets: readonly ServiceTarget[];
  readonly teamOfTarget: readonly number[];
}

/** The fewest and the most handlers, and the formula's figures between them. */
function boundsOf(
  works: readonly WeekOfWork[],
  options: StaffOptions,
  { targets, teamOfTarget, teams, teamIds, ground, blocks }: Staffed,
): Pick<StaffStudy, "least" | "most"> & Pick<LevelOptions, "tables"> {
  const least = teams.map((team, place) => {
    const minimum = options.minimum ?? ground.minimumOf(teamIds[place] ?? "") ?? 1;
    const own = works.filter((_, target) => teamOfTarget[target] === team);
    return leastOf(own, minimum, blocks);
  });
  const tables = works.flatMap((work, target) => {
    const team = teams.indexOf(teamOfTarget[target] ?? 0);
    const [wanted, fewest] = [targets[target], least[team]];
    if (wanted === undefined || fewest === undefined) return [];
    return [{ team, table: new FormulaTable(wanted, work, fewest) }];
  });
  const most = teams.map((_, team) => {
    const own = tables.filter((each) => each.team === team);
    return mostOf(own, blocks);
  });
  return { least, most, tables };
}

function replicationsFor(
  { calendar }: ResolvedScenario,
  { days, atLeast, atMost }: { readonly days: number; readonly atLeast: number; readonly atMost: number },
): number {
  const wanted = Math.ceil(days / (calendar.days - calendar.warmUpDays));
  return Math.min(atMost, Math.max(atLeast, wanted));
}

function worksOf(
  targets: readonly ServiceTarget[],
  teamOfTarget: readonly number[],
  { scenario, ground }: Pick<StaffStudy, "scenario" | "ground">,
): readonly WeekOfWork[] {
  return targets.map(({ queue }, target) => {
    const team = scenario.teams[teamOfTarget[target] ?? 0];
    if (team === undefined) throw new Error(`no team serves ${queue}`);
    const slots = daysPerWeek * ground.slotsPerDay;
    return weekOfWork(scenario, team, { queue, slotOfInterval: ground.slotOfInterval(team.id), slots });
  });
}

/** The minimum wherever there is any work; nobody where there is none. */
function leastOf(
  works: readonly WeekOfWork[],
  minimum: number,
  blocks: readonly (readonly number[])[],
): Int32Array {
  const week = Int32Array.from({ length: works[0]?.load.length ?? 0 }, (_, slot) =>
    works.some(({ load }) => (load[slot] ?? 0) > leastLoad) ? minimum : 0,
  );
  evenOut(week, blocks);
  return week;
}

function mostOf(
  tables: readonly { readonly table: FormulaTable }[],
  blocks: readonly (readonly number[])[],
): Int32Array {
  const plans = tables.map(({ table }) => table.most());
  const [first = new Int32Array()] = plans;
  const week = first.map((_, slot) => Math.max(...plans.map((plan) => plan[slot] ?? 0)));
  evenOut(week, blocks);
  return week;
}
