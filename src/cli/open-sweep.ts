// Reads the plan of a sweep and its scenario for a command, or ends the command with everything that is wrong with them.
import { planSweep } from "../experiment/plan-sweep.ts";
import { readSweepPlanFile } from "../files/sweep-plan-file.ts";
import type { Sweep } from "../results/sweep.ts";
import type { LoadAgain } from "../scenario/load-scenario.ts";
import { ScenarioError } from "../scenario/problem.ts";

export interface OpenedSweep {
  readonly sweep: Sweep;
  readonly load: LoadAgain;
}

export function openSweep(file: string): OpenedSweep {
  const { source, load } = readSweepPlanFile(file);
  const planned = planSweep(source, load);
  if (!planned.ok) throw new ScenarioError(planned.problems);
  return { sweep: planned.sweep, load };
}
