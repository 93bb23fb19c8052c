// What shift patterns may ask of anybody.
import { describe, expect, it } from "vitest";
import { breachesOf, usualLimits } from "../../src/scenario/working-time.ts";
import { cycle } from "./shift-cycles.ts";

const days = (count: number, shift: string, off: number) => [
  ...Array.from({ length: count }, () => shift),
  ...Array.from({ length: off }, () => "off"),
];

describe("the limits of working time", () => {
  it.each([
    ["five days of eight hours", days(5, "09:00-17:00", 2)],
    [
      "two earlies, two lates, two nights and four days off",
      [
        "07:00-17:00",
        "07:00-17:00",
        "14:00-00:00",
        "14:00-00:00",
        "22:00-08:00",
        "22:00-08:00",
        "off",
        "off",
        "off",
        "off",
      ],
    ],
    ["48 hours a week to the minute", days(4, "07:00-19:00", 3)],
    ["eleven hours of rest to the minute", ["07:00-19:00", "06:00-14:00", "off", "off", "off", "off", "off"]],
  ])("allow %s", (_, pattern) => {
    expect(breachesOf(cycle("p", pattern), usualLimits)).toEqual([]);
  });

  it.each([
    [
      "more than 48 hours a week",
      [...days(4, "07:00-19:00", 0), "07:00-07:30", "off", "off"],
      "48.5 h a week",
    ],
    [
      "less than eleven hours of rest",
      ["07:00-19:00", "05:30-13:30", ...days(0, "", 5)],
      "10.5 h between two shifts",
    ],
    [
      "rest too short from the last day of the cycle to the first",
      ["05:00-13:00", "off", "off", "off", "off", "off", "14:00-00:00"],
      "5 h between",
    ],
    ["work on every day", days(7, "10:00-16:00", 0), "no 24 h off in each seven days"],
    ["thirteen days in a row", days(13, "10:00-13:00", 1), "no 24 h off in each seven days"],
    ["a shift that is too long", days(2, "07:00-19:30", 5), "a shift of 12.5 h"],
    ["no shift at all", days(0, "", 7), "no shift"],
  ])("refuse %s", (_, pattern, says) => {
    const breaches = breachesOf(cycle("p", pattern), usualLimits);
    expect(breaches).toHaveLength(1);
    expect(breaches[0]).toContain(says);
  });

  it("count paid hours without meals", () => {
    const longWeek = cycle("p", [...days(4, "07:00-19:00", 0), "07:00-07:30", "off", "off"], 30);
    expect(breachesOf(longWeek, usualLimits)).toEqual([]);
  });
});
