// Reads the file of an ensemble for a command.
import { wholePaths } from "../experiment/ranged-numbers.ts";
import { readEnsembleFile } from "../files/ensemble-file.ts";
import { isOutside, notWhole } from "../files/ensemble-mistakes.ts";
import { plain } from "../report/text-lines.ts";
import type { Ensemble } from "../results/ensemble.ts";
import type { Data } from "../scenario/authored-data.ts";
import { listEvidence } from "../scenario/evidence.ts";
import type { LoadAgain, LoadedScenario } from "../scenario/load-scenario.ts";
import { threeDigits } from "../scenario/number-words.ts";
import { numberAt } from "../scenario/overrides.ts";
import type { Mistake } from "../scenario/places.ts";
import { plural } from "../words/plural.ts";
import type { AskedSets } from "./assumed-options.ts";
import { UsageError } from "./faults.ts";

const mostTold = 3;

/**
 * Says so if the ensemble was made for other numbers or other ranges; refuses one whose numbers the scenario does not have,
 * or counts where the sets have parts of one.
 */
function openEnsemble(file: string, { hash, base, scenario }: LoadedScenario, load: LoadAgain): Ensemble {
  const ensemble = readEnsembleFile(file, (read) => partsOfOne(read, base.data, load));
  const missing = ensemble.numbers
    .map(({ path }) => path)
    .filter((path) => numberAt(base.data, path) === null);
  if (missing.length > 0)
    throw new UsageError(
      `${file}: expected sets of numbers of ${scenario.name}, found those of ${ensemble.scenario}, which has numbers that are not there (${firstOf(missing)})`,
    );
  refuseOtherUnits(file, ensemble, base.data);
  if (ensemble.hash !== hash)
    process.stderr.write(
      `sim101: ${file} was made for another version of the scenario (${plain(ensemble.hash)}, this is ${hash}): its sets may no longer meet the published figures\n`,
    );
  warnOfRanges(file, ensemble, base.data);
  return ensemble;
}

/** In sets, of numbers of which the scenario accepts whole ones only. */
function partsOfOne({ numbers, sets }: Ensemble, data: Data, load: LoadAgain): readonly Mistake[] {
  const hasParts = (i: number) => sets.some((set) => !Number.isInteger(set[i] ?? 0));
  const suspects = numbers.filter(({ path }, i) => hasParts(i) && numberAt(data, path) !== null);
  const whole = wholePaths(load, [], suspects);
  return sets.flatMap((set, i) =>
    set.flatMap((value, j): Mistake[] => {
      const name = numbers[j]?.path ?? "";
      if (!whole.has(name) || Number.isInteger(value)) return [];
      return [notWhole(value, ["sets", String(i), String(j)], name)];
    }),
  );
}

/** A number may be solved, or its range be told anew, beyond the range that the scenario gives it. */
function warnOfRanges(file: string, { numbers, sets }: Ensemble, data: Data): void {
  const ends = new Map(listEvidence(data).map((entry) => [entry.path, entry.ends]));
  const beyond = numbers.flatMap(({ path, unit }, i) => {
    const range = ends.get(path) ?? null;
    if (range === null) return [];
    const [low, high] = range;
    const outside = sets.filter((set) => isOutside(set[i] ?? 0, range)).length;
    const within = `${threeDigits(low)} to ${threeDigits(high)}${unit === "" ? "" : ` ${unit}`}`;
    return outside === 0 ? [] : [`${path} in ${plural(outside, "set")}, beyond ${within}`];
  });
  if (beyond.length > 0)
    process.stderr.write(
      `sim101: ${file} has numbers outside the ranges of the scenario: ${firstOf(beyond)}\n`,
    );
}

/** The first few, and how many more. */
function firstOf(all: readonly string[]): string {
  const more = all.length > mostTold ? `; and ${all.length - mostTold} more` : "";
  return `${all.slice(0, mostTold).join("; ")}${more}`;
}

/** Sets are in the units of the scenario they were made for: in another unit they would be other numbers. */
function refuseOtherUnits(file: string, { numbers }: Ensemble, data: Data): void {
  const other = numbers.flatMap(({ path, unit }) => {
    const own = numberAt(data, path)?.unit;
    return own === unit ? [] : [`${path} in ${unitWords(own)}, found ${unitWords(unit)}`];
  });
  if (other.length > 0)
    throw new UsageError(
      `${file}: expected numbers in the units of the scenario: ${firstOf(other)}; make the ensemble again`,
    );
}

function unitWords(unit: string | undefined): string {
  return unit === undefined || unit === "" ? "no unit" : unit;
}

/** The sets that an option asks for; `loaded` is the scenario as it stands. */
export function openSets(asked: AskedSets, loaded: LoadedScenario, load: LoadAgain): number | Ensemble {
  return typeof asked === "number" ? asked : openEnsemble(asked, loaded, load);
}
