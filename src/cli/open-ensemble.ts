// Reads the file of an ensemble for a command.
import { readEnsembleFile } from "../files/ensemble-file.ts";
import type { Ensemble } from "../results/ensemble.ts";
import type { LoadedScenario } from "../scenario/load-scenario.ts";
import { numberAt } from "../scenario/overrides.ts";
import type { AskedSets } from "./assumed-options.ts";
import { UsageError } from "./faults.ts";

const mostTold = 3;

/** Says so if the ensemble was made for other numbers; refuses one whose numbers the scenario does not have. */
function openEnsemble(file: string, { hash, base, scenario }: LoadedScenario): Ensemble {
  const ensemble = readEnsembleFile(file);
  const missing = ensemble.numbers
    .map(({ path }) => path)
    .filter((path) => numberAt(base.data, path) === null);
  if (missing.length > 0) {
    const told = missing.slice(0, mostTold).join(", ");
    const more = missing.length > mostTold ? `, and ${missing.length - mostTold} more` : "";
    throw new UsageError(
      `${file}: expected sets of numbers of ${scenario.name}, found those of ${ensemble.scenario}, which has numbers that are not there (${told}${more})`,
    );
  }
  if (ensemble.hash !== hash)
    process.stderr.write(
      `sim101: ${file} was made for another version of the scenario (${ensemble.hash}, this is ${hash}): its sets may no longer meet the published figures\n`,
    );
  return ensemble;
}

/** The sets that an option asks for; `loaded` is the scenario as it stands. */
export function openSets(asked: AskedSets, loaded: LoadedScenario): number | Ensemble {
  return typeof asked === "number" ? asked : openEnsemble(asked, loaded);
}
