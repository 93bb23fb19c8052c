// `sim101 run FILE --ensemble FILE`: the headline measures over the sets of an ensemble, beside their own values.
import { headlineOverSets } from "../experiment/headline-over-sets.ts";
import type { Simulation } from "../experiment/simulate.ts";
import { scenarioFileLoader } from "../files/read-scenario.ts";
import type { Ensemble } from "../results/ensemble.ts";
import { asUsage } from "./claims-at-terminal.ts";
import { onInterrupt } from "./interrupt.ts";
import { createProgress } from "./progress.ts";
import { lanesOf } from "./workers.ts";

interface AssumptionOptions {
  readonly file: string;
  readonly ensemble: Ensemble;
  readonly policy?: string | undefined;
  readonly seed?: string | undefined;
  readonly workers?: number | undefined;
}

/** The simulation with what the unsourced numbers do to its headline; fewer sets if it is interrupted. */
export async function withAssumptions(
  simulation: Simulation,
  { file, ensemble, policy, seed, workers }: AssumptionOptions,
): Promise<Simulation> {
  const progress = createProgress("set");
  const interrupt = onInterrupt();
  try {
    const assumptions = await headlineOverSets({
      load: scenarioFileLoader(file),
      ensemble,
      policy,
      seed,
      executor: await lanesOf(workers),
      signal: interrupt.signal,
      onSet: progress.report,
    });
    return { ...simulation, result: { ...simulation.result, assumptions } };
  } catch (fault) {
    throw asUsage(fault);
  } finally {
    interrupt.release();
    progress.end();
  }
}
