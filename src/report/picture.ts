// A picture for leadership, as data: what it found, how it is drawn, and the figures behind it.
import type { TopLevelSpec } from "vega-lite";
import type { Width } from "./chart-style.ts";

/** The figures of a picture, as a table that anybody can read aloud or open in a spreadsheet. */
export interface PictureTable {
  /** With units: `wait (s)`. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

export interface Picture {
  /** A stable name, that of `sim101 chart`: `wait-by-hour`. */
  readonly kind: string;
  /** The title: computed from the data, at most 15 words. */
  readonly finding: string;
  /** Measure, unit, population, period, policy, replications. */
  readonly subtitle: string;
  /** For those who cannot see it: says the finding and its figures in a few sentences. */
  readonly alternative: string;
  /** A Vega-Lite specification that carries title, subtitle and alternative itself. */
  readonly spec: (width: Width) => TopLevelSpec;
  readonly table: PictureTable;
  /** Definitions and cautions, a sentence each. */
  readonly notes: readonly string[];
}

/** A picture that a result cannot show, and why not, in words. */
export interface NoPicture {
  readonly kind: string;
  readonly why: string;
}

/** The words of a picture. */
export type ChartWords = Pick<Picture, "finding" | "subtitle" | "alternative">;

/** Lines of a table, its heading first. */
export function tableOf([heading = [], ...rows]: PictureTable["rows"]): PictureTable {
  return { columns: heading.map(String), rows };
}
