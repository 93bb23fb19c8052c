import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { explainScenario } from "../../src/scenario/explain.ts";
import { loadScenario } from "../../src/scenario/load-scenario.ts";
import { spanWords } from "../../src/scenario/number-words.ts";
import { offeredPerDay, teamLoads } from "../../src/scenario/offered-load.ts";
import { edited, small } from "./small-scenario.ts";

function loaded(text: string) {
  const outcome = loadScenario({ name: "s.yaml", text });
  if (!outcome.ok) throw new Error(outcome.problems.map(({ path }) => path).join());
  return outcome;
}

describe("a scenario in words", () => {
  test("says what is simulated, how contacts go, who answers, what policies change", () => {
    expect(explainScenario(loaded(small))).toEqual([
      "Small · policy base",
      "Simulates 7 days, 2017-01-02 to 2017-01-08 (Europe/London), after no warm-up, by intervals of 1 h.",
      "2 replications, seed 1, cut at the end.",
      "",
      "Who rings (first contacts, mean of the measured days)",
      "  101: 240 a day on channel 101, ringing at desk",
      "",
      "How a contact goes (contacts a day if nobody gave up or rang again)",
      "  desk (switchboard, priority 1): 240 a day; rings 3 s, takes 1 min 15 s to handle; callers wait for ever",
      "    of the answered: 60 % put through to crib, 40 % settled by advice",
      "  crib (handler, priority 2): 144 a day; rings 3 s, takes 12 min to handle; callers would wait 15 min on average if nobody answered",
      "    of those who give up: 45 % ring again after 30 min on average",
      "",
      "Who answers (handler-hours a day if nobody gave up or rang again)",
      "  desk serves desk",
      "    48 h scheduled (2 handlers), 5 h of work, about 10.4 % busy",
      "  crib serves crib",
      "    102 h scheduled (3 to 5 handlers), 28.8 h of work, about 28.2 % busy",
      "",
      "Policies",
      "  more",
      "    teams.crib.staffing.everyDay.07:00-22:00: 5 -> 6",
    ]);
  });

  test("says which days have 23 or 25 hours, which special days never come, and what is assumed", () => {
    const lines = explainScenario(
      loaded(
        edited(
          small,
          ["2017-01-02", "2017-03-25"],
          ["12 min", "{ value: 12 min, range: 8..18, tag: A }"],
          ["queues:\n", "specialDays:\n  late: { dates: [2017-07-01], factors: { '101': 2 } }\nqueues:\n"],
        ),
      ),
    );
    expect(lines).toContain("The clock changes on 2017-03-26 (23 hours).");
    expect(lines).toContain("  Special days outside 2017-03-25 to 2017-03-31: late.");
    expect(lines.slice(-2)).toEqual([
      "Assumed: 1 number (tag A) without a published source",
      "  queues.crib.talk: 12 min (8..18)",
    ]);
  });

  test("points at more work than hours", () => {
    const lines = explainScenario(loaded(edited(small, ["240 per day", "2400 per day"])));
    expect(lines.filter((line) => line.endsWith("<- more work than hours"))).toHaveLength(2);
  });

  test("of the sample that uses everything has no broken words", () => {
    const text = readFileSync(new URL("./samples/two-stages.yaml", import.meta.url), "utf8");
    const words = explainScenario(loaded(text)).join("\n");
    expect(words).not.toMatch(/undefined|null|NaN|\[object/);
    expect(words).toContain("3 % upgraded to emergency");
  });
});

describe("the offered load", () => {
  test("follows contacts through the switchboard, and divides a queue by the hours of its teams", () => {
    const shared = edited(small, ["serves: [desk]", "serves: [desk, crib]"]);
    const { scenario } = loaded(shared);
    expect(offeredPerDay(scenario).map(Math.round)).toEqual([240, 144]);
    const [desk, crib] = teamLoads(scenario);
    const work = (144 * 720) / 3600;
    expect(desk?.work).toBeCloseTo(5 + (work * 48) / 150, 8);
    expect(crib?.work).toBeCloseTo((work * 102) / 150, 8);
  });
});

describe("spans of time in words", () => {
  test.each([
    [0, "0 s"],
    [2.5, "2.5 s"],
    [59, "59 s"],
    [75, "1 min 15 s"],
    [1800, "30 min"],
    [3600, "1 h"],
    [5400, "1 h 30 min"],
    [86_400, "24 h"],
    [3599.9, "1 h"],
    [604_800, "7 days"],
    [1_209_600, "2 weeks"],
  ])("%d s is %s", (seconds, words) => {
    expect(spanWords(seconds)).toBe(words);
  });
});
