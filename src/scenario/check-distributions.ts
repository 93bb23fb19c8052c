// Rules of distributions, wherever they stand: ends in order, shares that sum to one.
import { type Data, dataAt, isMap, type Path } from "./authored-data.ts";
import type { Report } from "./places.ts";
import { numberOf, type Quantity } from "./quantity.ts";
import type { AuthoredFamily } from "./schema-distributions.ts";
import type { Partly, Sketch } from "./shape.ts";
import { checkSum } from "./shares.ts";

type SketchFamily = Partly<AuthoredFamily>;

/** Sections with distributions in them. */
const sections = ["queues", "reasons", "triage", "response", "people"] as const;

export function checkDistributions(sketch: Sketch, report: Report): void {
  for (const section of sections) {
    for (const { family, path } of familiesIn((sketch[section] ?? {}) as Data, [section]))
      checkFamily(family, path, report);
  }
}

interface Found {
  readonly family: SketchFamily;
  readonly path: Path;
}

function familiesIn(data: Data, path: Path): readonly Found[] {
  if (!isMap(data) && !Array.isArray(data)) return [];
  const inner = Object.entries(data).flatMap(([key, value]) => familiesIn(value, [...path, key]));
  return typeof dataAt(data, ["distribution"]) === "string"
    ? [{ family: data as SketchFamily, path }, ...inner]
    : inner;
}

function checkFamily(family: SketchFamily, path: Path, report: Report): void {
  switch (family.distribution) {
    case "uniform":
      return checkAscending(family, ["low", "high"], { path, report });
    case "triangular":
      return checkAscending(family, ["low", "mode", "high"], { path, report });
    case "hyperexponential":
      return checkShares(family.phases, [...path, "phases"], report);
    case "mixture":
      return checkShares(family.parts, [...path, "parts"], report);
    default:
      return;
  }
}

function checkAscending(
  family: Readonly<Record<string, unknown>>,
  keys: readonly string[],
  { path, report }: { path: Path; report: Report },
): void {
  const values = keys.map((key) => numberOf(family[key] as Quantity | undefined));
  const index = values.findIndex((value, at) => value < (values[at - 1] ?? 0));
  if (index < 1) return;
  const expected = `${keys[index]} not below ${keys[index - 1]}`;
  report({
    path: [...path, keys[index] ?? ""],
    expected,
    found: `${values[index]} s below ${values[index - 1]} s`,
  });
}

type Shares = Readonly<Record<string, { readonly share?: Quantity | undefined } | undefined>>;

function checkShares(parts: Shares | undefined, path: Path, report: Report): void {
  if (parts === undefined) return;
  checkSum(
    Object.values(parts).map((part) => part?.share),
    path,
    report,
  );
}
