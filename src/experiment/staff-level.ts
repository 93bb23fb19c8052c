// The first correction by simulation: how hard the formula's target must be made for the simulated one to be reached. One
// number for the week, or one for each of its hours, is bracketed and halved.
import { hoursPerWeek } from "../results/staff-goal.ts";
import type { Aim } from "./staff-aim.ts";
import type { FormulaTable } from "./staff-formula.ts";
import type { Plan, Trial, TrialRunner } from "./staff-trial.ts";

export interface LevelOptions {
  readonly runner: TrialRunner;
  readonly aim: Aim;
  readonly isEveryHour: boolean;
  /** One for each goal, with the team that serves its queue. */
  readonly tables: readonly { readonly team: number; readonly table: FormulaTable }[];
  readonly blocks: readonly (readonly number[])[];
  readonly teams: number;
  readonly numbers: readonly number[];
}

const mostHalvings = 7;
/** Odds of a share times e to this power: far beyond any target that is sensible. */
const hardest = 6;
const firstStep = 0.5;

/** The plan of the formulas at severities by goal and hour of the week: the larger where two goals share a team. */
export function formulaPlan(options: LevelOptions, severities: readonly Float64Array[]): Plan {
  const { tables, blocks, teams, isEveryHour } = options;
  const slots = blocks.reduce((sum, block) => sum + block.length, 0);
  const weeks = Array.from({ length: teams }, () => new Int32Array(slots));
  tables.forEach(({ team, table }, goal) => {
    const own = severities[goal] ?? new Float64Array(hoursPerWeek);
    const plan = isEveryHour ? table.slotBySlot(own) : table.asAWhole(own[0] ?? 0);
    raise(weeks[team], plan);
  });
  for (const week of weeks) evenOut(week, blocks);
  return weeks;
}

function raise(week: Int32Array | undefined, plan: Int32Array): void {
  week?.forEach((handlers, slot) => {
    week[slot] = Math.max(handlers, plan[slot] ?? 0);
  });
}

/** Slots that change together get as many as the largest of them. */
export function evenOut(week: Int32Array, blocks: readonly (readonly number[])[]): void {
  for (const block of blocks) {
    const most = Math.max(...block.map((slot) => week[slot] ?? 0));
    for (const slot of block) week[slot] = most;
  }
}

/** A number between one that is too small and one that is enough. */
interface Bracket {
  low: number;
  high: number;
  at: number;
}

/** The plan at the smallest severities that were seen to be enough. */
export async function levelledTrial(options: LevelOptions): Promise<Trial> {
  const { runner, tables, numbers, isEveryHour } = options;
  const size = isEveryHour ? hoursPerWeek : 1;
  const brackets = tables.map(() =>
    Array.from(
      { length: size },
      (): Bracket => ({ low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY, at: 0 }),
    ),
  );
  const planAt = (of: (bracket: Bracket) => number) =>
    formulaPlan(
      options,
      brackets.map((own) =>
        Float64Array.from({ length: hoursPerWeek }, (_, hour) => {
          const bracket = own[hour % size];
          return bracket === undefined ? 0 : of(bracket);
        }),
      ),
    );
  let best: Trial | null = null;
  let plan = planAt(({ at }) => at);
  for (let halving = 0; halving < mostHalvings; halving++) {
    const trial = await runner.try(plan, numbers);
    narrow(brackets, trial, options);
    if (options.aim.isReached(trial) && (best === null || total(trial.plan) < total(best.plan))) best = trial;
    const next = planAt(({ at }) => at);
    if (samePlan(plan, next)) break;
    plan = next;
  }
  const last = planAt(({ high }) => Math.min(high, hardest));
  const trial = await runner.try(last, numbers);
  return best !== null && total(best.plan) <= total(trial.plan) ? best : trial;
}

function narrow(brackets: readonly Bracket[][], trial: Trial, { aim, isEveryHour }: LevelOptions): void {
  for (const constraint of aim.constraintsOf(trial)) {
    const bracket = brackets[constraint.goal]?.[isEveryHour ? constraint.period : 0];
    if (bracket === undefined) continue;
    if (aim.slack(trial, constraint) >= 0) bracket.high = bracket.at;
    else bracket.low = bracket.at;
    bracket.at = nextOf(bracket);
  }
}

function nextOf({ low, high, at }: Bracket): number {
  const step = Math.max(firstStep, Math.abs(at));
  if (high === Number.POSITIVE_INFINITY) return Math.min(hardest, at + step);
  if (low === Number.NEGATIVE_INFINITY) return Math.max(-hardest, at - step);
  return (low + high) / 2;
}

function total(plan: Plan): number {
  return plan.reduce((sum, week) => sum + week.reduce((own, handlers) => own + handlers, 0), 0);
}

function samePlan(a: Plan, b: Plan): boolean {
  return a.every((week, team) => week.every((handlers, slot) => handlers === b[team]?.[slot]));
}
