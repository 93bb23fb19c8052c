// What more or fewer handlers than the plan would do. They are added where the formula says that they help most, and taken
// where it says that they are missed least, so that every point is about as good as its total allows.
import { type StaffGoal, staffGoal, wholeWindow } from "../results/staff-goal.ts";
import type { StaffCurvePoint } from "../results/staff-result.ts";
import type { FormulaTable } from "./staff-formula.ts";
import { deskHoursOf, type Plan, type TrialRunner } from "./staff-trial.ts";

export interface CurveOptions {
  readonly runner: TrialRunner;
  readonly goals: readonly StaffGoal[];
  readonly tables: readonly { readonly team: number; readonly table: FormulaTable }[];
  readonly blocks: readonly (readonly number[])[];
  readonly slotsPerDay: number;
  readonly numbers: readonly number[];
  readonly level: number;
}

const changes = [-0.2, -0.1, -0.05, 0, 0.05, 0.1, 0.2];
const hundred = 100;

/** Points of the curve, fewest first, on the same callers. */
export async function staffCurve(plan: Plan, options: CurveOptions): Promise<StaffCurvePoint[]> {
  const { runner, goals, numbers, slotsPerDay, level } = options;
  const waits = waitsOf(goals);
  const points: StaffCurvePoint[] = [];
  runner.doing = "trying more and fewer handlers";
  for (const [i, change] of changes.entries()) {
    runner.round = { plan: i + 1, of: changes.length };
    const moved = movedPlan(plan, change, options);
    const { tallies } = await runner.simulate(runner.staffed(moved), numbers, [...goals, ...waits]);
    const bounds = tallies.map((tally) => tally.bounds(wholeWindow, level));
    points.push({
      name:
        change === 0 ? "the plan" : `${change < 0 ? "−" : "+"}${Math.round(hundred * Math.abs(change))} %`,
      change,
      deskHoursPerWeek: deskHoursOf(moved, slotsPerDay),
      replications: numbers.length,
      outcomes: bounds.slice(0, goals.length),
      waits: bounds.slice(goals.length),
    });
  }
  runner.round = null;
  return points;
}

/** The mean time to answer of each goal's queue, to be read beside the goals. */
export function waitsOf(goals: readonly StaffGoal[]): readonly StaffGoal[] {
  return goals.map(({ target }) => staffGoal({ ...target, aim: "meanTimeToAnswer", value: 0, within: null }));
}

/** The plan with a share more or fewer handlers of each team; as near as whole blocks come. */
function movedPlan(
  plan: Plan,
  change: number,
  { tables, blocks }: Pick<CurveOptions, "tables" | "blocks">,
): Plan {
  return plan.map((given, team) => {
    const week = Int32Array.from(given);
    const own = tables.filter((each) => each.team === team).map(({ table }) => table);
    const by = change < 0 ? -1 : 1;
    let left = Math.round(Math.abs(change) * week.reduce((sum, handlers) => sum + handlers, 0));
    while (left > 0) {
      const block = bestBlock(week, by, { own, blocks });
      if (block === null) break;
      for (const slot of block) week[slot] = (week[slot] ?? 0) + by;
      left -= block.length;
    }
    return week;
  });
}

/** Where one more is worth most, or one fewer least; null where the formula knows no further. */
function bestBlock(
  week: Int32Array,
  by: 1 | -1,
  { own, blocks }: { readonly own: readonly FormulaTable[]; readonly blocks: CurveOptions["blocks"] },
): readonly number[] | null {
  let best: readonly number[] | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const block of blocks) {
    const worths = block.flatMap((slot) => own.map((table) => table.worthOf(slot, week[slot] ?? 0, by)));
    const worth = worths.reduce((sum, value) => sum + value, 0) / block.length;
    if (Number.isNaN(worth) || worth <= most) continue;
    most = worth;
    best = block;
  }
  return best;
}
