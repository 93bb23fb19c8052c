// `sim101 erlang`: its figures against a published example and the closed forms, and what it says of bad input.
import { describe, expect, it } from "vitest";
import { compareErlang } from "../../src/cli/erlang-models.ts";
import { type ErlangOptions, readErlangOptions } from "../../src/cli/erlang-options.ts";
import { erlangLines } from "../../src/report/erlang-text.ts";
import { near } from "../statistics/near.ts";
import { makeFolder, sim101 } from "./program.ts";

const centre = { calls: "100/h", handle: "6min", within: "20s" };
const read = (options: Partial<ErlangOptions>) => readErlangOptions({ ...centre, ...options });
const compared = (options: Partial<ErlangOptions>) => compareErlang(read(options));
const text = (options: Partial<ErlangOptions>) => erlangLines(compared(options)).join("\n");

describe("sim101 erlang", () => {
  it("agrees with pyworkforce's published example: 100 calls in 30 min of 3 min, 80 % within 20 s", () => {
    const options = { calls: "100 per 30 min", handle: "3 min", target: "80 %" };
    const erlangC = compared(options).columns[1];
    expect([erlangC?.handlers, erlangC?.needed]).toEqual([14, 14]);
    near(
      [erlangC?.figures?.waitProbability, erlangC?.figures?.answeredWithin, erlangC?.figures?.occupancy],
      [0.1741319336, 0.8883500192, 0.7142857143],
    );
    const other = compared({ ...options, handle: "3 min 1 s", handlers: "14" }).columns[1];
    expect(() => near([other?.figures?.waitProbability], [0.1741319336])).toThrow();
  });

  it("agrees with Erlang A's published table: 48 calls a minute of 1 min, 50 handlers, patience of 2 min", () => {
    const options = { calls: "48/min", handle: "60 s", handlers: "50", patience: "2min" };
    const { figures } = compared(options).columns[2] ?? {};
    near(
      [figures?.abandonmentRatio, figures?.meanWait, figures?.occupancy],
      [0.03091224916, 3.709469899, 0.9303242408],
    );
  });

  it("sets the formulas side by side, each with what the target takes", () => {
    const lines = text({ handlers: "12", patience: "5min", target: "80%", lines: "20" }).split("\n");
    expect(lines[0]).toBe("100 an hour of 6 min each are 10 erlangs: work for 11 handlers at the least");
    expect(lines[2]?.trim().split(/ {2,}/)).toEqual(["Erlang B", "Erlang C", "Erlang A", "With 20 lines"]);
    expect(lines.at(4)?.trim().split(/ {2,}/)).toEqual(["handlers", "12", "12", "12", "12"]);
    expect(
      lines
        .find((line) => line.includes("handlers for"))
        ?.trim()
        .split(/ {2,}/),
    ).toEqual(["handlers for 80 % in 20 s", "11", "14", "13", "13"]);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(100);
    expect(lines.join(" ")).toContain("leave out the hours of the day");
  });

  it("reckons each formula with the handlers it needs itself where none are given", () => {
    const { columns } = compared({ patience: "5min", target: "80%" });
    expect(columns.map(({ handlers, needed }) => [handlers, needed])).toEqual([
      [11, 11],
      [14, 14],
      [13, 13],
    ]);
    for (const { figures } of columns) expect(figures?.answeredWithin).toBeGreaterThanOrEqual(0.8);
  });

  it("says when Erlang C never settles, at exactly full load too", () => {
    for (const handlers of ["9", "10"]) {
      const said = text({ handlers });
      expect(said).toContain(`10 erlangs are offered to ${handlers} handlers`);
      expect(said).toContain("settles from 11");
      expect(said).toContain("without end");
    }
    // 60 an hour of 7 min, reckoned per second, are 7 erlangs but for rounding.
    expect(text({ calls: "60 per h", handle: "7 min", handlers: "7" })).toContain("settles from 8 handlers");
    expect(text({ handlers: "11" })).not.toContain("settles from");
  });

  it("says that Erlang A is missing without a patience, and that lines are too few for a target", () => {
    expect(text({ handlers: "12" })).toContain("needs --patience");
    expect(text({ handlers: "12", patience: "5min" })).not.toContain("needs --patience");
    const few = text({ calls: "300/h", target: "80%", lines: "20" });
    expect(few).toContain("20 lines are too few: with a handler for each, 62 % would be answered");
    expect(text({ target: "80%", lines: "20" })).not.toContain("too few");
  });

  it.each([
    [{ calls: "100" }, "--calls: expected a rate such as 100/h or 50 per 30 min, found 100"],
    [{ calls: "0/h" }, "--calls: expected a rate"],
    [{ calls: "100 per fortnight" }, "found 100 per fortnight"],
    [{ calls: undefined }, "--calls: expected how many come, such as 100/h, found nothing"],
    [{ handle: "6" }, "--handle: expected a time above zero such as 6min, found 6"],
    [{ handle: undefined }, "--handle: expected how long one takes"],
    [{ handlers: undefined }, "or --target to find how many it takes"],
    [{ handlers: "2.5" }, "--handlers: expected a whole number from 1 to 20000, found 2.5"],
    [{ handlers: "12", lines: "10" }, "--lines: expected as many as the 12 handlers or more, found 10"],
    [{ patience: "-5min" }, "--patience: expected a time above zero such as 5min, found -5min"],
    [{ patience: "9999999 days" }, "--patience: expected a time in which at most 1000000 calls come"],
    [{ target: "100%" }, "--target: expected a share between 0 and 100 % such as 80%, found 100%"],
    [{ within: "" }, "--within: expected a time above zero such as 20s, found nothing"],
    [{ calls: "1,000,000 per hour" }, "expected 10000 erlangs at most, found 100000"],
  ])("refuses %j", (options, message) => {
    expect(() => read({ handlers: "12", ...options })).toThrow(message);
  });

  it("reports all mistakes together with code 2, and a table with code 0", () => {
    const folder = makeFolder();
    const { code, error, out } = sim101(folder, "erlang", "--calls", "100", "--handle", "6", "--lines", "x");
    expect([code, out]).toEqual([2, ""]);
    expect(error.trimEnd().split("\n")).toHaveLength(4);
    const right = sim101(folder, "erlang", "--calls", "100/h", "--handle", "6min", "--handlers", "12");
    expect(right.code).toBe(0);
    expect(right.out).toContain("1 min 21 s");
  });
});
