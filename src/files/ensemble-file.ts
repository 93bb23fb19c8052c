// Reads the file of an ensemble. A mistake in it is told as one of a scenario is: by file, line and column.
import { type Ensemble, ensembleFormat, type RangedNumber } from "../results/ensemble.ts";
import { type Data, type DataMap, dataAt } from "../scenario/authored-data.ts";
import { type Mistake, placed } from "../scenario/places.ts";
import { type Problem, ScenarioError } from "../scenario/problem.ts";
import { readScenarioText } from "../scenario/scenario-text.ts";
import { ensembleMistakes, itemsOf } from "./ensemble-mistakes.ts";
import { readText } from "./read-scenario.ts";

const noSuchFile = { expected: "the file of an ensemble", found: "no file of this name" };

/** What is wrong with an ensemble beyond its own text; paths begin at the top of its file. */
type Judge = (ensemble: Ensemble) => readonly Mistake[];

const content: Judge = () => [];

/** Throws `ScenarioError` with everything that is wrong with the file, or with what it says as `judge` sees it. */
export function readEnsembleFile(file: string, judge = content): Ensemble {
  const text = readText(file) ?? noSuchFile;
  if (typeof text !== "string") throw new ScenarioError([{ file, line: 1, column: 1, path: "", ...text }]);
  return ensembleOf({ name: file, text }, judge);
}

/** Throws `ScenarioError` with everything that is wrong with the text. */
export function ensembleOf(
  source: { readonly name: string; readonly text: string },
  judge = content,
): Ensemble {
  const { layer, problems } = readScenarioText(source);
  if (layer === null || problems.length > 0) throw new ScenarioError(problems);
  const refuse = (mistakes: readonly Mistake[]) => {
    if (mistakes.length > 0)
      throw new ScenarioError(mistakes.map((mistake): Problem => placed(mistake, layer.places)));
  };
  refuse(ensembleMistakes(layer.data));
  const ensemble = ensembleIn(layer.data);
  refuse(judge(ensemble));
  return ensemble;
}

function ensembleIn(data: DataMap): Ensemble {
  const { scenario, hash, seed, version, command, tried, complete, numbers, sets } = data;
  return {
    format: ensembleFormat,
    version: textOf(version),
    scenario: textOf(scenario),
    hash: textOf(hash),
    seed: textOf(seed),
    command: textOf(command),
    tried: Number(tried),
    complete: complete === true,
    numbers: itemsOf(numbers).map(numberOf),
    sets: itemsOf(sets).map((set) => itemsOf(set).map(Number)),
  };
}

function numberOf(data: Data): RangedNumber {
  const field = (key: string) => dataAt(data, [key]);
  const path = textOf(field("path"));
  return {
    path,
    value: Number(field("value")),
    low: Number(field("low")),
    high: Number(field("high")),
    unit: textOf(field("unit")),
    isWhole: field("whole") === true,
    together: textOf(field("together")) || path,
  };
}

function textOf(data: Data | undefined): string {
  return typeof data === "string" ? data : "";
}
