// The table of what was verified, as Markdown: the same seed gives the same bytes.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { allCases, metricCount } from "./all-cases.ts";
import { judgeFamily, type Verdict } from "./judgement.ts";
import type { Metric } from "./validation-case.ts";

export const verifiedPath = join(dirname(fileURLToPath(import.meta.url)), "verified.md");

const digits = 6;
const number = (value: number) => String(Number(value.toPrecision(digits)));

/** The first cells of a metric's row: what was expected, whatever the run gave. */
export function rowHead(
  caseId: string,
  { name, expected }: Pick<Metric, "name" | "expected">,
): readonly string[] {
  return [caseId, name, number(expected)];
}

export function verifiedTable(verdicts: readonly Verdict[]): string {
  const { beyondThree, above } = judgeFamily(verdicts);
  const refused = verdicts.filter(({ holds }) => !holds).length;
  return `${[
    "# Theory and published results against the simulator",
    "",
    "Written by `npm run verify`; the scenarios are in `scenarios/`. Intervals are of 95 %, over replications; z is the",
    `distance in standard errors. The ${metricCount} metrics are judged as one family: a right program is refused one time`,
    "in a thousand. A metric must also lie within 2 % of what is expected (5 % for probabilities below 0.02; a few metrics",
    "say otherwise in their case). Where what is expected was itself simulated, its own error counts too.",
    "",
    `Refused: ${refused} of ${verdicts.length}. Beyond three standard errors: ${beyondThree}. Above what is expected: ${above}.`,
    "",
    ...alignedTable(
      [["case", "metric", "expected", "simulated", "interval", "z", "verdict"], ...verdicts.map(tableRow)],
      [false, false, true, true, true, true, false],
    ),
    "",
    "## Where the expected values come from",
    "",
    ...allCases.map(({ id, file, source }) => `- ${id} (\`${file}\`): ${source}`),
    "",
    "How often intervals hold the truth (D04) is in `coverage.verify.ts`, rules at the ends of their ranges in",
    "`limits.test.ts`. Known answers without a simulation are ordinary tests: generator vectors (D13) and distributions",
    "(D15) in `test/random`, percentiles (D16) and the closed forms themselves (B12, Erlang A, B and C) in",
    "`test/statistics`.",
    "",
  ].join("\n")}`;
}

function tableRow({ caseId, metric, expected, value, interval, z, holds }: Verdict): readonly string[] {
  const span = `${number(interval.low)} to ${number(interval.high)}`;
  const head = rowHead(caseId, { name: metric, expected });
  return [...head, number(value), span, z.toFixed(2), holds ? "holds" : "REFUSED"];
}

/** Rows of equal width, as the formatter has them; the first is the heading. Columns of numbers are set to the right. */
export function alignedTable(
  [heading = [], ...rows]: readonly (readonly string[])[],
  isNumeric: readonly boolean[],
): string[] {
  const widths = heading.map((_, i) => Math.max(...[heading, ...rows].map((row) => row[i]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, i) => (isNumeric[i] ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0))).join(" | ")} |`;
  const rule = widths.map((width, i) => (isNumeric[i] ? `${"-".repeat(width - 1)}:` : "-".repeat(width)));
  return [heading, rule, ...rows].map(line);
}
