// Which assumption matters most: a screening planned, run and summed up, for programs.
import type { Sensitivity } from "../results/sensitivity.ts";
import type { SweptCell } from "../results/sweep.ts";
import type { LoadAgain } from "../scenario/load-scenario.ts";
import { planSensitivity, type SensitivityPlan } from "./plan-sensitivity.ts";
import { sensitivityOf } from "./sensitivity-assembly.ts";
import { type SweepOptions, sweep } from "./sweep.ts";

export type SensitivityOptions = SensitivityPlan & Omit<SweepOptions, "shard">;

/**
 * Varies the assumed numbers of a scenario over their tagged ranges and says what each does to every measure. The same
 * seed gives the same answer on any machine. Null if it was aborted before all cells were there; those that are
 * finished are in the store. Throws `ScenarioError`, `SensitivityRefused`, `CellRefused` for numbers within their ranges
 * that make no valid scenario together, and `SimulationError` on a fault.
 *
 * `const found = await sensitivity(scenarioLoader(source), { policies: ["base", "more"] })`
 */
export async function sensitivity(
  load: LoadAgain,
  options: SensitivityOptions = {},
): Promise<Sensitivity | null> {
  const plan = planSensitivity(load, options);
  const swept: SweptCell[] = [];
  for await (const each of sweep(plan, load, options)) swept.push(each);
  return swept.length < plan.cells ? null : sensitivityOf(plan, swept);
}
