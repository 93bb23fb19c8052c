// Handler-hours in what a comparison says: nobody who takes more of them is said to make nothing worse.
import { expect, it, test } from "vitest";
import { compareChartSpec } from "../../src/report/compare-chart.ts";
import { comparisonCsv } from "../../src/report/compare-csv.ts";
import { compareTable } from "../../src/report/compare-table.ts";
import { picturesOf } from "../../src/report/pictures.ts";
import type { Comparison, ComparisonRow } from "../../src/results/comparison.ts";
import { complaintsAbout, dataOf } from "./chart-parts.ts";
import { comparisonRow, constructedComparison, constructedRows } from "./constructed-comparison.ts";

/** The baseline takes 184 hours. */
function hoursRow(policy: string, own: number, baseline = 184): ComparisonRow {
  const told = own > baseline ? "worse" : "better";
  const { queue: _, ...whole } = comparisonRow(
    {
      measure: "scheduledHoursPerDay",
      policy,
      unit: "h/day",
      isHeadline: false,
      isExact: true,
      verdict: own === baseline ? "same" : told,
      varianceReduction: null,
    },
    { baseline: [baseline, null], own: [own, null], difference: [own - baseline, null] },
  );
  return whole;
}

const withHours = (more: number, none: number, rows: readonly ComparisonRow[] = constructedRows) =>
  constructedComparison({ rows: [...rows, hoursRow("more-handlers", more), hoursRow("no-help", none)] });
const flat = (comparison: Comparison) => compareTable(comparison).join("\n").replaceAll(/\s+/g, " ");

it("shows an exact difference without an interval, and says why", () => {
  const lines = compareTable(withHours(200, 184));
  expect(lines).toContain("handler-hours scheduled a day, all teams (less is better; beside the headline)");
  expect(lines.join("\n")).toMatch(/more-handlers +200 +16 more \(no luck\) +worse\n/);
  expect(lines.join("\n")).toMatch(/no-help +184 +none +no difference\n/);
  expect(flat(withHours(200, 184))).toContain("Worse: 16 more handler-hours a day.");
  expect(flat(withHours(200, 184))).toContain(
    "overtime to finish a contact is apart. The schedule alone says them: there is no luck in them",
  );
});

it.each([
  { base: 52, owns: [52.0714, 53], lines: ["52.0", "52.1 0.1 more (no luck)", "53.0 1.0 more (no luck)"] },
  { base: 258.44, owns: [258.36, 258.44], lines: ["258.44", "258.36 0.08 less (no luck)", "258.44 none"] },
  {
    base: 52.449,
    owns: [52.96, 40],
    lines: ["52.45", "52.96 0.51 more (no luck)", "40.00 12.45 less (no luck)"],
  },
])(
  "shows figures and differences of $base with one last digit, so that they subtract",
  ({ base, owns, lines }) => {
    const rows = owns.map((own, i) => hoursRow(i === 0 ? "more-handlers" : "no-help", own, base));
    const [first = "", second = "", third = ""] = lines;
    const said = flat(constructedComparison({ rows: [...constructedRows, ...rows] }));
    expect(said).toContain(`base ${first} more-handlers ${second}`);
    expect(said).toContain(` no-help ${third} `);
  },
);

it("has a column at one glance where a policy changes them, and only there", () => {
  const shown = compareTable(withHours(200, 184)).join("\n");
  expect(shown).toMatch(/101 wait.* handler-hours\n/);
  expect(shown).toMatch(/more-handlers .* 200 -\n/);
  expect(flat(withHours(200, 184))).toContain("handler-hours: scheduled a day, all teams");
  expect(flat(withHours(184, 184))).not.toContain("999 wait handler-hours");
});

it("never says of a policy that takes more hours that it makes nothing worse", () => {
  expect(flat(withHours(184, 184))).toContain(
    "Only more-handlers makes nothing worse, as far as can be told.",
  );
  const dear = flat(withHours(200, 184));
  expect(dear).toContain(
    "Every policy makes something worse; more-handlers takes more handler-hours, and makes nothing else worse, as far as can be told.",
  );
  expect(dear).not.toContain("makes nothing worse");
  // The hours are not all that no-help makes worse.
  expect(flat(withHours(184, 200))).not.toContain("no-help takes more handler-hours, and");
});

it("says so of a single policy too", () => {
  const rows = [...constructedRows, hoursRow("more-handlers", 184.5)].filter(
    ({ policy }) => policy === "more-handlers",
  );
  const policies = constructedComparison().policies.filter(({ policy }) => policy !== "no-help");
  const said = flat(constructedComparison({ rows, policies }));
  expect(said).toContain(
    " more-handlers takes more handler-hours, and makes nothing else worse, as far as can be told.",
  );
  expect(said).toContain("Worse by less than 1 %: 0.5 more handler-hours a day.");
});

it("says with one replication that only what is exact has a verdict", () => {
  const open = constructedRows.map((row): ComparisonRow => ({ ...row, verdict: "noInterval" }));
  const one = { ...withHours(200, 184, open), replications: 1 };
  expect(flat(one)).toContain("One replication: no intervals, and no verdicts but on what has no luck in it");
});

test("are marked as exact in the table for a spreadsheet", () => {
  const [head, ...lines] = comparisonCsv(withHours(200, 184)).trimEnd().split("\r\n");
  expect(head).toMatch(/,exact$/);
  expect(lines.filter((line) => line.endsWith(",yes"))).toHaveLength(2);
  expect(lines.at(-2)).toContain("184,,,200,,,16,,,0.95,worse");
});

test("are drawn as a dot without a bar, and are the cost where there is no money", () => {
  const comparison = withHours(200, 184);
  const dots = dataOf(compareChartSpec(comparison)).filter(({ said }) => String(said).includes("(no luck)"));
  expect(dots).toMatchObject([{ policy: "more-handlers", difference: 16, low: null, high: null }]);
  expect(complaintsAbout(compareChartSpec(comparison))).toEqual([]);
  const pictures = picturesOf({ kind: "comparison", result: comparison });
  const trade = pictures.find(({ kind }) => kind === "cost-and-wait");
  expect(JSON.stringify(trade)).toMatch(/base: 184 h\/day; .* more-handlers: 200 h\/day; /);
  expect(JSON.stringify(trade)).toContain('["base",184,null,null,');
  expect(trade?.finding).toMatch(/^Handler-hours are least with /);
  expect(pictures.find(({ kind }) => kind === "differences")?.notes.join(" ")).toContain(
    "scheduledHoursPerDay: handler-hours scheduled, per day",
  );
});

it("defines them in the words that the comparison was kept with, and where it has none as ever", () => {
  const definitions = [{ measure: "scheduledHoursPerDay", unit: "h/day", definition: "hours of that time" }];
  const kept = { ...withHours(200, 184), definitions };
  const notesOf = (result: Comparison) =>
    picturesOf({ kind: "comparison", result }).find(({ kind }) => kind === "differences")?.notes;
  expect(flat(kept)).toContain("Hours of that time. The schedule alone says them");
  expect(notesOf(kept)).toEqual(["scheduledHoursPerDay: hours of that time."]);
  expect(flat(withHours(200, 184))).toContain("Handler-hours scheduled, per day");
  expect(notesOf(withHours(200, 184))?.length).toBeGreaterThan(1);
});
