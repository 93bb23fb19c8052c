import { describe, expect, test } from "vitest";
import { waitByMonthAlternative, waitByMonthSpec } from "../../src/report/wait-by-month.ts";
import { complaintsAbout, dataOf, marksOf, titleOf } from "./chart-parts.ts";
import { type Construction, constructedResult } from "./constructed-result.ts";

const chart = (construction: Construction = {}) => waitByMonthSpec(constructedResult(construction), "crib");
const july = 6;

describe("the title is the finding", () => {
  test("a month whose interval is above all others is the worst", () => {
    expect(titleOf(chart())).toBe("July is the worst month: mean wait 5 min 48 s");
  });

  test("months that cannot be told apart are named together", () => {
    const month = (at: number) => ({ value: at >= 10 ? 400 + at : 300, half: 15 });
    expect(titleOf(chart({ month }))).toBe(
      "December and November are the worst months: mean wait up to 6 min 51 s",
    );
  });

  test("if most intervals overlap, no month stands out", () => {
    const month = (at: number) => ({ value: 300 + at, half: 15 });
    expect(titleOf(chart({ month }))).toBe("No month stands out: mean wait up to 5 min 11 s");
  });

  test("a single replication claims nothing beyond itself", () => {
    const month = (at: number) => ({ value: at === july ? 348 : 300, half: null });
    const title = titleOf(chart({ month, result: { replications: 1 } }));
    expect(title).toBe("July was worst in a single run: callers waited 5 min 48 s");
  });

  test("only whole months are compared, and the others are named", () => {
    const end = (to: string) => chart({ result: { to } });
    expect(titleOf(end("2017-12-28"))).toBe("July is the worst month: mean wait 5 min 48 s");
    expect(titleOf(end("2017-12-04"))).toBe("July is the worst whole month: mean wait 5 min 48 s");
    expect(JSON.stringify(end("2017-12-04"))).toContain("Not whole: December (4 days)");
    const { rows } = constructedResult();
    const two = rows.filter(({ period }) => period === "2017-06" || period === "2017-07");
    const result = { rows: two, from: "2017-06-07", to: "2017-07-04" };
    expect(titleOf(chart({ result }))).toBe("No month was simulated as a whole, so that none is the worst");
    expect(JSON.stringify(chart({ result }))).toContain("Not whole: June (24 days), July (4 days)");
  });

  test("a single month is not called the worst", () => {
    const { rows } = constructedResult();
    const only = rows.filter(({ period }) => period === "2017-07");
    expect(titleOf(chart({ result: { rows: only } }))).toBe(
      "In July 2017 callers waited 5 min 48 s on average",
    );
  });
});

describe("the picture", () => {
  test("has three marks for each month, each with its interval, and the mean in words", () => {
    const points = dataOf(chart()).filter((datum) => "low" in datum);
    expect(points).toHaveLength(36);
    expect(points).toContainEqual({
      month: "July",
      isMean: true,
      isFocus: true,
      said: "5 min 48 s (5:33 to 6:03)",
      statistic: "mean time to answer",
      seconds: 348,
      low: 333,
      high: 363,
    });
    expect(marksOf(chart())).toEqual(expect.arrayContaining(["rule", "point", "text"]));
  });

  test("spans each bar from the lower to the upper end of the interval", () => {
    const [, bar = ""] = JSON.stringify(chart()).split('"mark":{"type":"rule","strokeWidth":5');
    expect(bar.slice(0, bar.indexOf('"mark"'))).toMatch(/"x":\{"field":"low".*"x2":\{"field":"high"\}/);
  });

  test("shades the months that the headline names, or else the worst", () => {
    const shaded = (construction: Construction) =>
      dataOf(chart(construction)).flatMap(({ isFocus, isMean, month }) => (isFocus && isMean ? [month] : []));
    const april = constructedResult().rows.filter(
      ({ measure, period }) => measure === "meanTimeToAnswer" && period === "2017-04",
    );
    expect(shaded({ result: { headline: april } })).toEqual(["April"]);
    expect(shaded({ result: { headline: [] } })).toEqual(["July"]);
  });

  test("says the year where months of two years are shown", () => {
    const rows = constructedResult().rows.map((one) =>
      one.period === "2017-12" ? { ...one, period: "2016-12" } : one,
    );
    expect(dataOf(chart({ result: { rows } })).map(({ month }) => month)).toContain("December 2016");
  });

  test.each(["page", "phone"] as const)("for a %s is drawn without complaint", (width) => {
    expect(complaintsAbout(waitByMonthSpec(constructedResult(), "crib", width))).toEqual([]);
  });
});

test("the text alternative says the finding and every month", () => {
  const words = waitByMonthAlternative(constructedResult(), "crib");
  expect(words).toMatch(/^July is the worst month: mean wait 5 min 48 s\./);
  expect(words).toContain("January 4 min 20 s (4:05 to 4:35); February");
});
