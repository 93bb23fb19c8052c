// Whether any number of handlers can meet the targets: far more than enough of them are tried, and what is then still
// missing has other causes.
import { periodName, type StaffGoal, staffGoal, wholeWindow } from "../results/staff-goal.ts";
import type { StaffCeiling } from "../results/staff-result.ts";
import type { Aim } from "./staff-aim.ts";
import { deskHoursOf, type Plan, type TrialRunner } from "./staff-trial.ts";

const hoursPerWeek = 168;
/** One-sided; a target is given up only if even luck does not explain what is missing. */
const confidence = 0.99;

export interface CeilingOptions {
  readonly runner: TrialRunner;
  readonly aim: Aim;
  readonly goals: readonly StaffGoal[];
  readonly numbers: readonly number[];
  readonly slotsPerDay: number;
  readonly level: number;
}

/** Null if more than enough handlers do meet the targets, or might. */
export async function ceilingOf(plan: Plan, options: CeilingOptions): Promise<StaffCeiling | null> {
  const { runner, aim, goals, numbers, slotsPerDay, level } = options;
  runner.doing = "trying more than enough handlers";
  const causes = goals.flatMap((goal) => causeGoals(goal));
  const { tallies } = await runner.simulate(runner.staffed(plan), numbers, [...goals, ...causes]);
  const own = tallies.slice(0, goals.length);
  const missed = aim.constraintsOf({ tallies: own }).find(({ goal, period }) => {
    const tally = own[goal];
    const lower = tally?.lowerLimit(period, confidence) ?? null;
    return tally !== undefined && lower !== null && 2 * (tally.margins[period] ?? 0) - lower < 0;
  });
  const tally = missed === undefined ? undefined : own[missed.goal];
  if (missed === undefined || tally === undefined) return null;
  const [ring, abandoned, blocked] = tallies
    .slice(goals.length + missed.goal * causeMeasures.length)
    .map((cause) => cause.bounds(wholeWindow, level).value);
  return {
    target: tally.goal.target.text,
    period: periodName(missed.period),
    best: tally.bounds(missed.period, level),
    unit: tally.goal.unit,
    handlers: deskHoursOf(plan, slotsPerDay) / hoursPerWeek,
    meanRing: ring ?? null,
    abandoned: abandoned ?? null,
    blocked: blocked ?? null,
  };
}

const causeMeasures = ["meanRingTime", "abandonmentRatio", "blockingRatio"];

/** Measures of the same queue that may say why. */
function causeGoals(goal: StaffGoal): StaffGoal[] {
  return causeMeasures.map((measure) => ({ ...staffGoal(goal.target), measure }));
}
