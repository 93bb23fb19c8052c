// The answer to a query as a table of text: its heading, a rule, and its lines.
import { dash } from "./say.ts";
import { short, table } from "./text-lines.ts";

/** Longer texts are cut: a definition would push everything else off the terminal. */
const mostLetters = 60;

/** Lines of any length; what is missing is a dash. */
export function queryTextLines(
  columns: readonly string[],
  lines: readonly (readonly (string | number | null)[])[],
): readonly string[] {
  const rule = columns.map((name) => "-".repeat(Math.min(mostLetters, name.length)));
  const cells = lines.map((line) =>
    line.map((cell) => (cell === null ? dash : short(String(cell), mostLetters))),
  );
  return table([columns.map((name) => short(name, mostLetters)), rule, ...cells], 0);
}
