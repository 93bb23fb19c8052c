// The table of a sweep as text, in pieces: a sweep may have more cells than are best held at once.
import type { Sweep } from "../results/sweep.ts";
import { type SweepLine, sweepColumns } from "../results/sweep-table.ts";
import { csv } from "./csv.ts";

const linesPerPiece = 1000;

/** The heading, and then the lines, some at a time. */
export function* sweepCsv(sweep: Sweep, lines: Iterable<SweepLine>): Generator<string, void, undefined> {
  yield csv([sweepColumns(sweep).map(({ name }) => name)]);
  let piece: SweepLine[] = [];
  for (const line of lines) {
    piece.push(line);
    if (piece.length < linesPerPiece) continue;
    yield csv(piece);
    piece = [];
  }
  yield csv(piece);
}
