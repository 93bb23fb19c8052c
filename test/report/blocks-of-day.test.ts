// The six hours of the day in which callers wait longest: only hours in which somebody is answered, and no ratio that says nothing.
import { expect, test } from "vitest";
import { blocksApart } from "../../src/report/blocks-of-day.ts";
import { worstHour } from "../../src/report/hours-of-week.ts";
import { sayWorstBlock } from "../../src/report/worst-words.ts";
import { constructedResult, type Figure } from "./constructed-result.ts";

/** By hour of the day. */
const daily = (hour: (ofDay: number) => Figure) => constructedResult({ hour: (at) => hour(at % 24) });

function said(hour: (ofDay: number) => Figure): string | null {
  const result = daily(hour);
  return sayWorstBlock(worstHour(result, "crib"), blocksApart(result, "crib"));
}

const evening = (others: Figure) => (hour: number) =>
  hour >= 17 && hour < 23 ? { value: 300, half: 6 } : others;

test("hours in which the queue is closed are in no block", () => {
  const blocks = blocksApart(
    daily((hour) => (hour < 8 || hour >= 18 ? { value: null } : { value: 60 * hour, half: 6 })),
    "crib",
  );
  expect([blocks?.best.from, blocks?.worst.to]).toEqual([8, 18]);
});

test("where nobody is answered there is no block", () => {
  expect(
    blocksApart(
      daily(() => ({ value: null })),
      "crib",
    ),
  ).toBe(null);
});

test("says how many times as long only where the best hours have a wait to speak of, and it is more than once", () => {
  const only = "From 17:00 to 23:00 callers wait 5 min 00 s (4:54 to 5:06) on average";
  expect(said(evening({ value: 100, half: 2 }))).toBe(
    `${only}, 3.0 times (2.9 to 3.1) as long as from 23:00 to 05:00`,
  );
  for (const others of [
    { value: 0, half: 0 },
    { value: 2, half: 3 },
    { value: 10, half: 1 },
    { value: 283, half: 6 },
  ])
    expect(said(evening(others))).toBe(only);
});
