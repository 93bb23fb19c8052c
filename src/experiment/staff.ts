// Staffing to a target: the fewest handlers by interval of the week with which service targets hold, found by simulation
// from a formula's plan on, and confirmed on replications that the search has not seen.
import type { StaffResult } from "../results/staff-result.ts";
import { staffResult } from "./staff-assembly.ts";
import { ceilingOf } from "./staff-ceiling.ts";
import { checkedPlan } from "./staff-check.ts";
import { staffCurve, waitsOf } from "./staff-curve.ts";
import { formulaPlan, levelledTrial } from "./staff-level.ts";
import type { StaffedScenario, StaffOptions } from "./staff-options.ts";
import { addUntilReached, takeWhatIsNotNeeded } from "./staff-search.ts";
import { type StaffStudy, staffStudy } from "./staff-study.ts";
import { numbersFrom, type Trial } from "./staff-trial.ts";

/** Numbers of the replications that tell how lucky the search's own are. */
const firstOfLevel = 2_000_000;
/** With fewer replications no luck is ever ruled out. */
const fewestOfCeiling = 5;
const level = 0.95;
const hoursPerWeek = 168;

/**
 * Finds a staffing plan for service targets. Other teams stay as they are. Throws `StaffingRefused` where a target's team
 * is not clear, the signal's reason on an abort, and `SimulationError` on a fault.
 */
export async function staff(loaded: StaffedScenario, options: StaffOptions): Promise<StaffResult> {
  const study = staffStudy(loaded, options);
  const { runner, aim, goals, blocks, slotsPerDay, least, numbers } = study;
  const common = { runner, aim, goals, numbers, slotsPerDay, level, blocks, least };
  const parts = { loaded, study };
  const ceilingNumbers = numbersFrom(firstOfLevel, Math.max(fewestOfCeiling, numbers.length));
  const ceiling = await ceilingOf(study.most, { ...common, numbers: ceilingNumbers });
  if (ceiling !== null) return staffResult({ ...parts, ceiling });
  runner.step++;
  runner.doing = "levelling the formula's plan by simulation";
  const levelled = await levelledTrial(study.levelling);
  const levelledSeen = await learnLuck(levelled, study);
  const search = { ...common, hasSwaps: options.every !== "hour-of-week" };
  runner.step++;
  const reached = await addUntilReached(levelled, search);
  runner.step++;
  const { trial: leanest, spareTest } = await takeWhatIsNotNeeded(reached, search);
  runner.step++;
  const checked = await checkedPlan(leanest, study.replications, search);
  const curveNumbers = numbersFrom(checked.firstReplication, study.curveReplications);
  runner.step++;
  const { tables } = study.levelling;
  const curve = await staffCurve(checked.checked.plan, { ...common, tables, numbers: curveNumbers });
  runner.doing = "trying the formula's plan and the present staffing";
  const atStart = goals.map(() => new Float64Array(hoursPerWeek));
  const start = await runner.try(formulaPlan(study.levelling, atStart), curveNumbers);
  const present = await runner.simulate(study.scenario, curveNumbers, [...goals, ...waitsOf(goals)]);
  const found = { start, levelled: levelledSeen, spareTest, checked, curve, present: present.tallies };
  return staffResult({ ...parts, ceiling: null, found });
}

/** Where a search plan has fewer replications than a check, others say how lucky those few are. */
async function learnLuck(
  levelled: Trial,
  { runner, aim, numbers, replications }: StaffStudy,
): Promise<Trial> {
  if (numbers.length >= replications) return levelled;
  runner.doing = "trying the levelled plan on more replications";
  const seen = await runner.try(levelled.plan, numbersFrom(firstOfLevel, replications));
  aim.level(levelled, seen);
  return seen;
}
