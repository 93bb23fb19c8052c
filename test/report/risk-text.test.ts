import { expect, it } from "vitest";
import { riskLines } from "../../src/report/risk-text.ts";
import { constructedResult, row } from "./constructed-result.ts";

function linesOf(daysAbove: number): string {
  const plain = constructedResult();
  const [emergency, switchboard, crib] = plain.queues;
  if (emergency === undefined || switchboard === undefined || crib === undefined) throw new Error("queues");
  const queues = [
    { ...emergency, risk: { day: 600, hour: 0.9 } },
    switchboard,
    { ...crib, risk: { day: 900, hour: 0.9 } },
  ];
  const rows = [
    ...plain.rows,
    row("shareOfDaysAbove", { queue: "crib" }, { value: daysAbove, half: 0.012, unit: "share" }),
    row("meanOfWorstDays", { queue: "crib" }, { value: 844, half: 40 }),
    row("shareOfHoursBelow", { queue: "emergency" }, { value: 0.004, half: 0.001, unit: "share" }),
  ];
  return riskLines({ ...plain, queues, rows }).join("\n");
}

it("says how often a day is bad and how bad the worst are, and how often an hour of the most urgent queue is", () => {
  expect(linesOf(0.112)).toBe(
    [
      "Risk: on 1 day in 9, 11.2 % (10.0 to 12.4) of days, the mean wait for crib was above 15 min; the",
      "  worst 5 % of days averaged 14 min 00 s (13:20 to 14:40)",
      "Risk: in 0.40 % (0.30 to 0.50) of hours fewer than 90 % of emergency were answered within 10 s",
    ].join("\n"),
  );
});

it("says it plainly where no day is bad, and nothing where there are no rows of it", () => {
  expect(linesOf(0)).toContain("Risk: on no day was the mean wait for crib above 15 min; the worst 5 %");
  expect(riskLines(constructedResult())).toEqual([]);
});
