import { describe, expect, test } from "vitest";
import { demandMistakes } from "./mistakes-demand.ts";
import { reasoned } from "./reasoned-scenario.ts";
import { edited, mistakesOf, small } from "./small-scenario.ts";

describe("each mistake in what changes demand is told once, where it stands", () => {
  test.each(demandMistakes)("$mistake", ({ line, says }) => {
    const last = `${reasoned}${line}`.split("\n").length;
    expect(mistakesOf(`${reasoned}${line}\n`)).toEqual([`s.yaml:${last}:${says}`]);
  });

  test("reasons are needed by what speaks of them", () => {
    const lines = (text: string) => mistakesOf(`${small}${text}\n`).map((line) => line.replace(/^\S+ /, ""));
    const none = "expected reasons for contact beside it, found none";
    expect(lines("surges: { heat: { dates: [2017-01-03], factors: { theft: 2 } } }")).toEqual([
      `surges: ${none}`,
    ]);
    expect(
      lines(
        'appeals: { find: { starts: 2017-01-03, calls: 9, halfLife: 1 day, source: "101", reason: theft } }',
      ),
    ).toEqual([`appeals.find.reason: ${none}`]);
  });

  test("somebody must be on duty for what an event brings", () => {
    const byDay = `{ everyDay: [${Array.from({ length: 24 }, (_, hour) => (hour < 7 || hour >= 22 ? 0 : 1))}] }`;
    const night = edited(
      small,
      ['"22:00-07:00": 3', '"22:00-07:00": 0'],
      ["profile: flat", `profile: ${byDay}`],
    );
    expect(mistakesOf(night)).toEqual([]);
    const event = `publicEvents: { fair: { dates: [2017-01-04], from: "21:00", to: "23:00", crowd: 9, perThousand: 9, source: "101" } }\n`;
    expect(mistakesOf(`${night}${event}`).join()).toContain("found nobody on 2017-01-04 at 22:00");
  });
});
