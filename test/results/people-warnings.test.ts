// A centre that empties runs on, and says since when.
import { expect, it } from "vitest";
import type { Row } from "../../src/results/row.ts";
import { warningsOf } from "../../src/results/warnings.ts";
import { peopleScenario } from "../model/people-fixture.ts";
import { row } from "../report/constructed-result.ts";

const scenario = peopleScenario({ posts: [{ id: "crib", people: 2 }, { id: "desk" }] });

/** By the share of replications, and the days until then. */
function warned(share: number, days: number | null, replications: number): string[] {
  const rows: Row[] = ["crib", "desk"].flatMap((team, i) => [
    row("emptiedRatio", { team }, { value: i === 0 ? share : 0, unit: "share" }),
    row("meanDaysUntilEmpty", { team }, { value: i === 0 ? days : null, unit: "days" }),
  ]);
  return warningsOf(rows, scenario, replications).filter((text) => text.startsWith("EMPTY"));
}

const from = "EMPTY: crib has nobody left from";

it("says since when, and in how many replications", () => {
  expect(warned(0.3, 73.4, 10)).toEqual([`${from} 14 March 2024 (on average) in 3 of 10 replications`]);
  expect(warned(0.1, 73, 10)).toEqual([`${from} 14 March 2024 in 1 of 10 replications`]);
  expect(warned(1, 0, 1)).toEqual([`${from} 1 January 2024`]);
});

it("is silent where nobody empties", () => {
  expect(warned(0, null, 10)).toEqual([]);
});
