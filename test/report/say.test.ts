import { test as property } from "@fast-check/vitest";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  sayBeside,
  sayDuration,
  sayEstimate,
  sayExactly,
  sayRow,
  sayValue,
  stepOf,
} from "../../src/report/say.ts";
import { row } from "./constructed-result.ts";

const estimate = (value: number | null, half: number | null, unit = "s") =>
  row("any", {}, { value, half, unit });

describe("durations are said as people say them", () => {
  test.each([
    [348, 1, "5 min 48 s"],
    [4, 1, "4 s"],
    [4.26, 0.1, "4.3 s"],
    [59.96, 0.1, "1 min 00 s"],
    [59.4, 1, "59 s"],
    [119.7, 1, "2 min 00 s"],
    [3599.7, 1, "1 h 00 min"],
    [3720, 1, "1 h 02 min"],
    [3599, 60, "1 h 00 min"],
    [360, 60, "6 min"],
    [7200, 3600, "2 h"],
    [0, 1, "0 s"],
  ])("%d s to %d s is %s", (seconds, step, words) => {
    expect(sayDuration(seconds, step)).toBe(words);
  });
});

describe("the width of the interval decides the digits", () => {
  test.each([
    [348.2, 0.9, "5 min 48 s (5:47 to 5:49)"],
    [348.2, 15, "5 min 48 s (5:33 to 6:03)"],
    [348.2, 25, "5 min 50 s (5:25 to 6:15)"],
    [348.2, 50, "5 min 50 s (5:00 to 6:40)"],
    [348.2, 150, "6 min (3 to 8)"],
    [4.26, 0.3, "4.3 s (4.0 to 4.6)"],
    [4.26, 2.5, "4 s (2 to 7)"],
    [4.26, 9, "4 s (0 to 13)"],
    [40.04, 0.3, "40 s (40 to 40)"],
    [3720, 500, "1 h 02 min (0:54 to 1:10 h)"],
  ])("%d ± %d s is %s", (value, half, words) => {
    expect(sayEstimate(estimate(value, half))).toBe(words);
  });

  test("hours that are the same in every replication have none", () => {
    expect(sayEstimate({ value: 248, low: 248, high: 248, unit: "h/day" })).toBe("248");
    expect(sayEstimate({ value: 81.5, low: 81.5, high: 81.5, unit: "h/day" })).toBe("81.5");
    expect(sayEstimate({ value: 248, low: 247, high: 249, unit: "h/day" })).toBe("248.0 (247.0 to 249.0)");
  });

  test.each([
    [0.218, 0.007, "21.8 % (21.1 to 22.5)"],
    [0.218, 0.03, "22 % (19 to 25)"],
    [0.0042, 0.0003, "0.42 % (0.39 to 0.45)"],
    [0.002, 0.004, "0.2 % (0.0 to 0.6)"],
  ])("a share of %d ± %d is %s", (value, half, words) => {
    expect(sayEstimate(estimate(value, half, "share"))).toBe(words);
  });

  test.each([
    [101.4, 2, "101 (99 to 103)"],
    [101.4, 0.2, "101.4 (101.2 to 101.6)"],
    [1014, 60, "1010 (950 to 1070)"],
  ])("%d ± %d a day is %s", (value, half, words) => {
    expect(sayEstimate(estimate(value, half, "contacts/day"))).toBe(words);
  });

  property.prop([
    fc.double({ min: 0, max: 3000, noNaN: true }),
    fc.double({ min: 2, max: 1500, noNaN: true }),
  ])("no digit is worth more than the interval says, nor is the value moved out of it", (value, half) => {
    const step = stepOf(estimate(value, half));
    expect(step / 2).toBeLessThan(half);
    expect(step).toBeLessThanOrEqual((half / 2) * 1.000001);
  });
});

test("a figure has the digits of the finest difference beside it, with its interval or without", () => {
  const near = { value: 4, low: 2, high: 6 };
  expect(sayBeside(estimate(348, 60), [])).toBe(sayEstimate(estimate(348, 60)));
  expect(sayBeside(estimate(348, 60), [null, near])).toBe("5 min 48 s (4:48 to 6:48)");
  expect(sayBeside(estimate(348, 60), [near], false)).toBe("5 min 48 s");
  expect(sayBeside(estimate(348, 60), [null], false)).not.toBe("5 min 48 s");
});

describe("what has no interval says so", () => {
  test("an undefined measure is a dash, never zero", () => {
    expect(sayRow(estimate(null, 1))).toBe("–");
    expect(sayRow(undefined)).toBe("–");
    expect(sayValue(estimate(null, null))).toBe("–");
  });

  test("one replication has no interval, and that is the reason", () => {
    expect(sayRow(estimate(348, null))).toBe("5 min 48 s (no interval: one replication)");
  });

  test("a missing interval of many replications is missing all the same", () => {
    expect(sayRow({ ...estimate(348, null), replications: 9 })).toBe("5 min 48 s (no interval)");
  });
});

test("exact numbers carry no idle digits", () => {
  expect(sayExactly(120, "s")).toBe("2 min");
  expect(sayExactly(3600, "s")).toBe("1 h");
  expect(sayExactly(4200, "s")).toBe("1 h 10 min");
  expect(sayExactly(303, "s")).toBe("5 min 03 s");
  expect(sayExactly(10, "s")).toBe("10 s");
  expect(sayExactly(2.5, "s")).toBe("2.5 s");
  expect(sayExactly(0.2, "share")).toBe("20 %");
  expect(sayExactly(0.222, "share")).toBe("22.2 %");
  expect(sayExactly(85, "contacts/day")).toBe("85");
  expect(sayExactly(0, "contacts/day")).toBe("0");
});
