// Reads the file of an ensemble for a command.
import { readEnsembleFile } from "../files/ensemble-file.ts";
import { plain } from "../report/text-lines.ts";
import type { Ensemble } from "../results/ensemble.ts";
import type { Data } from "../scenario/authored-data.ts";
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
  refuseOtherUnits(file, ensemble, base.data);
  if (ensemble.hash !== hash)
    process.stderr.write(
      `sim101: ${file} was made for another version of the scenario (${plain(ensemble.hash)}, this is ${hash}): its sets may no longer meet the published figures\n`,
    );
  return ensemble;
}

/** Sets are in the units of the scenario they were made for: in another unit they would be other numbers. */
function refuseOtherUnits(file: string, { numbers }: Ensemble, data: Data): void {
  const other = numbers.flatMap(({ path, unit }) => {
    const own = numberAt(data, path)?.unit;
    return own === unit ? [] : [`${path} in ${unitWords(own)}, found ${unitWords(unit)}`];
  });
  if (other.length > 0)
    throw new UsageError(
      `${file}: expected numbers in the units of the scenario: ${other.slice(0, mostTold).join("; ")}${other.length > mostTold ? `; and ${other.length - mostTold} more` : ""}; make the ensemble again`,
    );
}

function unitWords(unit: string | undefined): string {
  return unit === undefined || unit === "" ? "no unit" : unit;
}

/** The sets that an option asks for; `loaded` is the scenario as it stands. */
export function openSets(asked: AskedSets, loaded: LoadedScenario): number | Ensemble {
  return typeof asked === "number" ? asked : openEnsemble(asked, loaded);
}
