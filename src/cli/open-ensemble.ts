// Reads the file of an ensemble for a command.
import { readEnsembleFile } from "../files/ensemble-file.ts";
import type { Ensemble } from "../results/ensemble.ts";

/** Says so if the ensemble was made for other numbers; `hash` is that of the scenario as it stands. */
export function openEnsemble(file: string, hash: string): Ensemble {
  const ensemble = readEnsembleFile(file);
  if (ensemble.hash !== hash)
    process.stderr.write(
      `sim101: ${file} was made for another version of the scenario (${ensemble.hash}, this is ${hash}): its sets may no longer meet the published figures\n`,
    );
  return ensemble;
}
