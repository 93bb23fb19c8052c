// What pictures of a run share: the rows of the whole period, figures for tables, and definitions.
import type { Result } from "../results/result.ts";
import type { Row } from "../results/row.ts";
import type { PictureTable } from "./picture.ts";

type Cell = PictureTable["rows"][number][number];

/** `meanTimeToAnswer: …`, of those that the result defines. */
export function definitionsFor({ definitions }: Result, names: readonly string[]): string[] {
  return definitionLines(
    [...new Set(names)].flatMap((name) => definitions.filter(({ measure }) => measure === name)),
  );
}

/** The same of all. */
export function definitionLines(definitions: Result["definitions"]): string[] {
  return definitions.map(({ measure, definition }) => `${measure}: ${definition}.`);
}

export function threeNames(name: string): string[] {
  return [name, `${name} low`, `${name} high`];
}

export function ends(row: Pick<Row, "value" | "low" | "high"> | undefined): Cell[] {
  return [row?.value ?? null, row?.low ?? null, row?.high ?? null];
}
