// What is wrong with the data of an ensemble's file, by itself.
import { ensembleFormat } from "../results/ensemble.ts";
import { type Data, type DataMap, dataAt, inWords, isMap, type Path } from "../scenario/authored-data.ts";
import type { Mistake } from "../scenario/places.ts";

/** One set alone says nothing of how far sets differ. */
const fewestSets = 2;
/** Solved numbers are kept with so many digits, and may be out by their last beyond the end of a range. */
const rounding = 1e-7;

/** Every mistake; paths begin at the top of the file. */
export function ensembleMistakes(data: Data): readonly Mistake[] {
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
    ...tooFew(itemsOf(sets)),
    ...itemsOf(numbers).flatMap(wrongNumber),
    ...itemsOf(numbers).flatMap(namedAgain),
    ...itemsOf(sets).flatMap((set, i) => wrongSet(set, ["sets", String(i)], itemsOf(numbers))),
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
  const others = (["unit", "together"] as const).flatMap((key) =>
    data[key] === undefined ? [] : wrongText(data[key], [...at, key]),
  );
  return [
    ...wrongText(data.path, [...at, "path"]),
    ...(figures.length > 0 ? figures : wrongRange(data, at)),
    ...others,
    ...(data.whole === undefined || typeof data.whole === "boolean"
      ? []
      : [{ path: [...at, "whole"], expected: "true or false", found: inWords(data.whole) }]),
  ];
}

function wrongRange({ low, high }: DataMap, path: Path): readonly Mistake[] {
  if (Number(low) <= Number(high)) return [];
  return [
    { path: [...path, "high"], expected: `${inWords(low)} or more, the low end`, found: inWords(high) },
  ];
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

function tooFew(sets: readonly Data[]): readonly Mistake[] {
  if (sets.length === 0 || sets.length >= fewestSets) return [];
  const expected = `${fewestSets} sets or more, since one tells nothing of how far they differ`;
  return [{ path: ["sets"], expected, found: `${sets.length}` }];
}

function wrongSet(data: Data, path: Path, numbers: readonly Data[]): readonly Mistake[] {
  const found = Array.isArray(data) ? `a list of ${itemsOf(data).length}` : inWords(data);
  if (!Array.isArray(data) || data.length !== numbers.length)
    return [{ path, expected: `a list of ${numbers.length} numbers, one for each of \`numbers\``, found }];
  return data.flatMap((value: Data, i) => {
    const at = [...path, String(i)];
    const figures = wrongFigure(value, at);
    return figures.length > 0 ? figures : unlike(Number(value), at, numbers[i]);
  });
}

/** Numbers of a set lie in the ranges from which they were drawn, and are whole where these count. */
function unlike(value: number, path: Path, number: Data | undefined): readonly Mistake[] {
  const field = (key: string) => dataAt(number, [key]);
  const name = field("path");
  const low = field("low");
  const high = field("high");
  if (typeof low !== "number" || typeof high !== "number" || low > high) return [];
  if (isOutside(value, [low, high])) {
    const expected = `a number from ${inWords(low)} to ${inWords(high)}, the range of ${inWords(name)}`;
    return [{ path, expected, found: String(value) }];
  }
  if (field("whole") === true && !Number.isInteger(value)) return [notWhole(value, path, name)];
  return [];
}

/** A part of one in a set, of a number that counts. */
export function notWhole(value: number, path: Path, name: Data | undefined): Mistake {
  return { path, expected: `a whole number, which ${inWords(name)} is`, found: String(value) };
}

/** By more than what rounding does. */
export function isOutside(value: number, [low, high]: readonly [low: number, high: number]): boolean {
  const slack = rounding * Math.max(Math.abs(low), Math.abs(high));
  return value < low - slack || value > high + slack;
}

function wrongFigure(data: Data | undefined, path: Path): readonly Mistake[] {
  return typeof data === "number" && Number.isFinite(data)
    ? []
    : [{ path, expected: "a number", found: inWords(data) }];
}

export function itemsOf(data: Data | undefined): readonly Data[] {
  return Array.isArray(data) ? data : [];
}
