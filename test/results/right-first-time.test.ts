// Right first time is observed; where nothing else goes wrong it must come out as the curve of the scenario says.
import { expect, it } from "vitest";
import { handledAlone, handledTasked, rightFirstTime } from "../../src/results/case-columns.ts";
import { tablesOf } from "../../src/results/tables.ts";
import { recordCentre } from "../model/run-centre.ts";
import { resolvedWith } from "../scenario/reasoned-scenario.ts";
import { needs } from "../scenario/small-needs.ts";
import { edited } from "../scenario/small-scenario.ts";

/** In full depth everywhere, with nobody misread, impatient or late: 70 % resolved, an officer for 10 %. */
const faultless = edited(
  needs,
  ["days: 7,", "days: 60,"],
  ["    callers: { mean: 1.2, within: 10 min }\n", ""],
  ["  duplicates: { recognised: 80 %, handleTime: 0.4 }\n", "  rightFirstTimeWithin: 7 days\n"],
  ["under: 3 %, over: 8 %", "under: 0 %, over: 0 %"],
  ["{ distribution: exponential, mean: 15 min }", "endless"],
  ["depth: 50 %", "depth: 100 %"],
);

/** How many standard errors the shares right first time, and tasked, are from what the curves say. */
function errors(text: string): readonly [right: number, tasked: number] {
  const { width, cells } = tablesOf(recordCentre(resolvedWith(text))).caseWhole;
  expect(width).toBeGreaterThan(rightFirstTime);
  const at = (column: number) => cells[column] ?? 0;
  const off = (count: number, of: number, share: number) =>
    Math.abs(count - share * of) / Math.sqrt(of * share * (1 - share));
  const all = at(handledAlone) + at(handledTasked);
  return [off(at(rightFirstTime), at(handledAlone), 0.7), off(at(handledTasked), all, 0.1)];
}

it("comes out as the curves say, and tells other curves from them", () => {
  const [right, tasked] = errors(faultless);
  expect(right).toBeLessThan(4);
  expect(tasked).toBeLessThan(4);
  const other = edited(faultless, ['"100 %": 70 %', '"100 %": 65 %'], ['"100 %": 10 %', '"100 %": 14 %']);
  const [lessRight, moreTasked] = errors(other);
  expect(lessRight).toBeGreaterThan(5);
  expect(moreTasked).toBeGreaterThan(5);
});
