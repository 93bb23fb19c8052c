// Checks of a plan on replications that the search has not seen. A plan that fails gets handlers where it fell short and
// meets fresh replications again; the confidence is divided among the checks, so that it holds for whichever passes.
import type { Audit } from "../results/audit.ts";
import type { StaffGoal } from "../results/staff-goal.ts";
import type { Aim } from "./staff-aim.ts";
import { addUntilReached, type SearchOptions } from "./staff-search.ts";
import { numbersFrom, type Trial } from "./staff-trial.ts";

/** What may go wrong, in all: that targets are called met which are not. */
const riskInAll = 0.05;
/** Most of the risk is the first check's, which usually decides; three more share what is left. */
const riskOfFirst = 0.04;
const mostChecks = 4;

export const staffConfidence = 1 - riskInAll;

/** One-sided confidence of each check, from 0. */
export function confidenceOfCheck(check: number): number {
  return check === 0 ? 1 - riskOfFirst : 1 - (riskInAll - riskOfFirst) / (mostChecks - 1);
}

export interface Checked {
  /** As the search sees the plan, and as the last check saw it. */
  readonly searched: Trial;
  readonly checked: Trial;
  readonly audit: Audit;
  readonly checks: number;
  readonly firstReplication: number;
  readonly isMet: boolean;
}

/**
 * Checks a plan until it passes, four times at most. All targets, in all hours that are asked for, must pass each by
 * itself: that they all hold is then known with the same confidence (an intersection-union test: Berger, Technometrics
 * 24, 1982).
 */
export async function checkedPlan(
  found: Trial,
  replications: number,
  options: SearchOptions & { readonly goals: readonly StaffGoal[] },
): Promise<Checked> {
  const { aim, runner, goals } = options;
  let searched = found;
  for (let check = 0; ; check++) {
    runner.doing = "checking the plan on fresh replications";
    const firstReplication = check * replications;
    const { tallies, audit } = await runner.simulate(
      runner.staffed(searched.plan),
      numbersFrom(firstReplication, replications),
      goals,
    );
    const checked = { plan: searched.plan, tallies };
    const isMet = passes(checked, aim, confidenceOfCheck(check));
    const outcome = { searched, checked, audit, checks: check + 1, firstReplication, isMet };
    if (isMet || check + 1 === mostChecks) return outcome;
    aim.confidence = confidenceOfCheck(check + 1);
    aim.level(searched, checked);
    const next = await addUntilReached(searched, options);
    if (next === searched) return outcome;
    searched = next;
  }
}

function passes(trial: Trial, aim: Aim, confidence: number): boolean {
  return aim
    .constraintsOf(trial)
    .every(({ goal, period }) => (trial.tallies[goal]?.lowerLimit(period, confidence) ?? -1) >= 0);
}
