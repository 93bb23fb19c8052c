// `--ensemble`: asks what a command has measured again at every set of the unsourced numbers.
import { assumedSets } from "../experiment/assumed-sets.ts";
import { drawnScenario } from "../experiment/drawn-scenario.ts";
import { ensemble as askEnsemble, type EnsembleAnswersOptions } from "../experiment/ensemble-answers.ts";
import { scenarioFileLoader } from "../files/read-scenario.ts";
import type { ComparisonAssumptions } from "../results/assumptions.ts";
import type { Ensemble } from "../results/ensemble.ts";
import type { AskedSets, AssumedOptions } from "./assumed-options.ts";
import { asUsage } from "./claims-at-terminal.ts";
import { interruptible } from "./interrupt.ts";
import { openSets } from "./open-ensemble.ts";
import { openScenario } from "./open-scenario.ts";
import type { SimulationOptions } from "./options.ts";
import { createProgress } from "./progress.ts";
import { lanesOf } from "./workers.ts";

export interface SetsAtTerminal {
  readonly file: string;
  readonly sets: number | Ensemble;
  readonly policies: readonly string[];
}

export interface Asking extends AssumedOptions, Pick<SimulationOptions, "seed" | "workers"> {}

/** Before anything is simulated, so that what is wrong with the sets is told at once. */
export function setsAtTerminal(
  file: string,
  asked: AskedSets,
  { policies, derived, seed }: Pick<Asking, "derived" | "seed"> & Pick<SetsAtTerminal, "policies">,
): SetsAtTerminal {
  const loaded = openScenario(file, { everyPolicy: false });
  const load = scenarioFileLoader(file);
  const sets = openSets(asked, loaded, load);
  const drawing = { sets, policies, isDerivedToo: derived, seed: seed ?? loaded.scenario.run.seed };
  try {
    const [draw = []] = assumedSets(load, drawing).sets;
    for (const policy of policies) drawnScenario(load, { policy, draw, name: "draw 1" });
  } catch (fault) {
    throw asUsage(fault);
  }
  return { file, sets, policies };
}

/** Fewer sets if it is interrupted. */
export async function askAtTerminal(
  { file, sets, policies }: SetsAtTerminal,
  { drawReplications, derived, seed, workers }: Asking,
  known: Pick<EnsembleAnswersOptions, "own" | "measures">,
): Promise<ComparisonAssumptions> {
  const progress = createProgress("set");
  try {
    return await interruptible(progress, async (signal) =>
      askEnsemble(scenarioFileLoader(file), {
        ...known,
        sets,
        policies,
        seed,
        replications: drawReplications,
        isDerivedToo: derived,
        executor: await lanesOf(workers),
        signal,
        onSet: progress.report,
      }),
    );
  } catch (fault) {
    throw asUsage(fault);
  }
}
