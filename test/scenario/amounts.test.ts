import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { amountOf, withNumber } from "../../src/scenario/amounts.ts";
import { numberOf, type Quantity } from "../../src/scenario/quantity.ts";
import { rangeOf } from "../../src/scenario/ranges.ts";

describe("a number with its unit", () => {
  test.each<[Quantity, number]>([
    [0.52, 0.52],
    ["52 %", 0.52],
    ["7%", 0.07],
    ["75 s", 75],
    ["5 min", 300],
    ["5 Minutes", 300],
    ["1 h 30 min", 5400],
    ["1 h 0 min", 3600],
    ["2 weeks", 1_209_600],
    ["1.5 days", 129_600],
    ["12 months", 365 * 86_400],
    ["1 year 6 months", 547.5 * 86_400],
    ["£25,245", 25_245],
    ["£ 30.50", 30.5],
    ["1e3 s", 1000],
    ["240 per day", 240 / 86_400],
    ["240/day", 240 / 86_400],
    ["10 per minute", 1 / 6],
    ["9.4 per hour", 9.4 / 3600],
    ["82,000 per year", 82_000 / (365 * 86_400)],
    ["24 h/day", 1],
    ["168 h per week", 1],
    ["37 h/week", 37 / 168],
    [{ value: "5 min", tag: "A" }, 300],
  ])("%j is worth %d", (quantity, value) => {
    expect(numberOf(quantity)).toBe(value);
  });

  test.each([
    "",
    "min",
    "5 mins please",
    "5 m",
    "1 fortnight",
    "£5 per day",
    "5 £",
    "-£5",
    "££5",
    "37 h/fortnight",
    "1,00 s",
    "1.000,5 s",
    "1_000 s",
    "0x10 s",
    "5 min per",
    "per day",
    "1 h 30",
    "1 h 30 %",
    "5 per day per day",
    "NaN s",
    "Infinity",
  ])("%j is none", (text) => {
    expect(amountOf(text)).toBeNull();
  });

  test("keeps its unit when the number is another", () => {
    expect(withNumber("94 h/day", 95.5)).toBe("95.5 h/day");
    expect(withNumber("1 h 30 min", 45)).toBe("45 min");
    expect(withNumber(3, 4)).toBe(4);
  });

  test("is read back as it was written, whatever it is", () => {
    const unit = fc.constantFrom("", "%", "s", "min", "per day", "h/week");
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), unit, (number, text) => {
        const written = withNumber(text === "" ? 0 : `0 ${text}`, number);
        expect((amountOf(written)?.number ?? Number.NaN) + 0).toBe(number + 0);
      }),
    );
  });

  test("no text makes it throw", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        amountOf(text);
        rangeOf(text, { unit: "s", dimension: "time" });
      }),
    );
  });
});

describe("a range", () => {
  test.each([
    ["2..6", 2, 6],
    ["2 s..6 s", 2, 6],
    ["1 .. 2 min", 60, 120],
    ["1 min..2", 60, 120],
    ["30 s..2 min", 30, 120],
    ["0.5..1", 0.5, 1],
  ])("%s of seconds is from %d to %d", (text, low, high) => {
    expect(rangeOf(text, { unit: "s", dimension: "time" })).toEqual({ low, high });
  });

  test.each(["2", "2..", "..6", "2...6", "a..b", "2 %..6 %"])("%s of seconds is none", (text) => {
    expect(rangeOf(text, { unit: "s", dimension: "time" })).toBeNull();
  });
});
