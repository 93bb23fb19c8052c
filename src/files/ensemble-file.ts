// Reads the file of an ensemble. A mistake in it is told as one of a scenario is: by file, line and column.
import { type Ensemble, ensembleFormat, type RangedNumber } from "../results/ensemble.ts";
import { type Data, dataAt, inWords, isMap, type Path } from "../scenario/authored-data.ts";
import { type Mistake, placed } from "../scenario/places.ts";
import { type Problem, ScenarioError } from "../scenario/problem.ts";
import { readScenarioText } from "../scenario/scenario-text.ts";
import { readText } from "./read-scenario.ts";

const noSuchFile = { expected: "the file of an ensemble", found: "no file of this name" };

/** Throws `ScenarioError` with everything that is wrong with the file. */
export function readEnsembleFile(file: string): Ensemble {
  const text = readText(file) ?? noSuchFile;
  if (typeof text !== "string") throw new ScenarioError([{ file, line: 1, column: 1, path: "", ...text }]);
  return ensembleOf({ name: file, text });
}

/** Throws `ScenarioError` with everything that is wrong with the text. */
export function ensembleOf(source: { readonly name: string; readonly text: string }): Ensemble {
  const { layer, problems } = readScenarioText(source);
  if (layer === null || problems.length > 0) throw new ScenarioError(problems);
  const mistakes = mistakesIn(layer.data);
  if (mistakes.length > 0)
    throw new ScenarioError(mistakes.map((mistake): Problem => placed(mistake, layer.places)));
  const { scenario, hash, seed, version, command, tried, complete, numbers, sets } = layer.data;
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

function itemsOf(data: Data | undefined): readonly Data[] {
  return Array.isArray(data) ? data : [];
}

function mistakesIn(data: Data): readonly Mistake[] {
  const kind = dataAt(data, ["kind"]);
  if (kind !== "ensemble" || dataAt(data, ["format"]) !== ensembleFormat) {
    const expected = "an ensemble of format 1, as `sim101 calibrate --ensemble` writes it";
    return [{ path: ["kind"], expected, found: kind === undefined ? "none" : inWords(kind) }];
  }
  const [numbers, sets] = [dataAt(data, ["numbers"]), dataAt(data, ["sets"])];
  return [
    ...texts.flatMap((key) => wrongText(dataAt(data, [key]), [key])),
    ...wrongList(numbers, ["numbers"], "numbers that were drawn"),
    ...wrongList(sets, ["sets"], "sets of numbers"),
    ...itemsOf(numbers).flatMap(wrongNumber),
    ...itemsOf(numbers).flatMap(namedAgain),
    ...itemsOf(sets).flatMap((set, i) => wrongSet(set, ["sets", String(i)], itemsOf(numbers).length)),
  ];
}

const texts = ["scenario", "hash", "seed", "version"];

function wrongText(data: Data | undefined, path: Path): readonly Mistake[] {
  return typeof data === "string" ? [] : [{ path, expected: "a text", found: inWords(data) }];
}

function wrongList(data: Data | undefined, path: Path, what: string): readonly Mistake[] {
  if (Array.isArray(data) && data.length > 0) return [];
  return [{ path, expected: `a list of ${what}`, found: inWords(data) }];
}

function wrongNumber(data: Data, index: number): readonly Mistake[] {
  const at = ["numbers", String(index)];
  if (!isMap(data))
    return [{ path: at, expected: "a map with path, value, low and high", found: inWords(data) }];
  const figures = ["value", "low", "high"].flatMap((key) => wrongFigure(data[key], [...at, key]));
  return [...wrongText(data.path, [...at, "path"]), ...figures];
}

function namedAgain(data: Data, index: number, all: readonly Data[]): readonly Mistake[] {
  const path = dataAt(data, ["path"]);
  if (path === undefined || all.findIndex((each) => dataAt(each, ["path"]) === path) === index) return [];
  return [
    {
      path: ["numbers", String(index), "path"],
      expected: "each number once",
      found: `${inWords(path)} again`,
    },
  ];
}

function wrongSet(data: Data, path: Path, count: number): readonly Mistake[] {
  const found = Array.isArray(data) ? `a list of ${itemsOf(data).length}` : inWords(data);
  if (!Array.isArray(data) || data.length !== count)
    return [{ path, expected: `a list of ${count} numbers, one for each of \`numbers\``, found }];
  return data.flatMap((value: Data, i) => wrongFigure(value, [...path, String(i)]));
}

function wrongFigure(data: Data | undefined, path: Path): readonly Mistake[] {
  return typeof data === "number" && Number.isFinite(data)
    ? []
    : [{ path, expected: "a number", found: inWords(data) }];
}
