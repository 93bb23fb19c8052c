// Policies, claims and sweeps as trades and as doubts: what dominates what, what cannot be told, and what to measure next.
import { describe, expect, test } from "vitest";
import { letterPlaces } from "../../src/report/letter-places.ts";
import type { Picture } from "../../src/report/picture.ts";
import { missingPictures, picturesOf } from "../../src/report/pictures.ts";
import type { ClaimTest } from "../../src/results/claims.ts";
import type { Comparison, ComparisonRow } from "../../src/results/comparison.ts";
import type { Kept } from "../../src/results/kept.ts";
import { complaintsAbout, dataOf, subtitleOf } from "./chart-parts.ts";
import { claimTest, constructedClaim, constructedClaims } from "./constructed-claims.ts";
import { comparisonRow, constructedComparison } from "./constructed-comparison.ts";
import { constructedSweep } from "./constructed-sweep.ts";

const picture = (kept: Kept, kind: string): Picture | undefined =>
  picturesOf(kept).find((each) => each.kind === kind);
const why = (kept: Kept, kind: string) => missingPictures(kept).find((each) => each.kind === kind)?.why;
const compared = (change: Partial<Comparison>): Kept => ({
  kind: "comparison",
  result: constructedComparison(change),
});

/** Wait and cost of both policies; the baseline waits 300 s and costs £2m. */
function rows(
  more: readonly [wait: number, cost: number],
  none: readonly [wait: number, cost: number],
): ComparisonRow[] {
  const of = (policy: string, measure: string, [value, from]: readonly [number, number]) => {
    const told = value < from ? "better" : "worse";
    const { queue: _, ...centre } = comparisonRow(
      { policy, measure, verdict: value === from ? "notDistinguishable" : told },
      { baseline: [from, 1], own: [value, 1], difference: [value - from, 1] },
    );
    return measure === "costPerYear"
      ? { ...centre, unit: "£", isHeadline: false }
      : { ...centre, queue: "crib" };
  };
  return (["meanTimeToAnswer", "costPerYear"] as const).flatMap((measure, i) => {
    const from = i === 0 ? 300 : 2_000_000;
    return [of("more-handlers", measure, [more[i] ?? 0, from]), of("no-help", measure, [none[i] ?? 0, from])];
  });
}

describe("cost against wait", () => {
  test("names who costs least and who waits least, and greys what is dominated", () => {
    const trade = picture(compared({ rows: rows([100, 2_300_000], [350, 2_100_000]) }), "cost-and-wait");
    expect(trade?.finding).toBe("Cost is least with base, the wait is least with more-handlers");
    expect(trade?.table.rows.map(([policy, , , , , , , by]) => [policy, by])).toEqual([
      ["base", null],
      ["more-handlers", null],
      ["no-help", "base"],
    ]);
    const drawn = trade?.spec("page");
    const dots = dataOf(drawn).filter(({ xLow }) => xLow !== undefined);
    expect(dots.map(({ letter, x, y, isAside }) => [letter, x, y, isAside])).toEqual([
      ["A", 2_000_000, 300, false],
      ["B", 2_300_000, 100, false],
      ["C", 2_100_000, 350, true],
    ]);
  });

  test("says so where one policy is least in both, or none can be told", () => {
    const clear = picture(compared({ rows: rows([100, 1_900_000], [350, 2_100_000]) }), "cost-and-wait");
    expect(clear?.finding).toBe("Both cost and the wait are least with more-handlers");
    const none = picture(compared({ rows: rows([300, 2_000_000], [300, 2_000_000]) }), "cost-and-wait");
    expect(none?.finding).toBe("No policy clearly changes cost or the wait");
  });

  test("names nobody as least who cannot be told from another, and counts who is the same", () => {
    const close = picture(compared({ rows: rows([100, 2_300_000], [101, 2_300_000]) }), "cost-and-wait");
    expect(close?.finding).toBe("Cost is least with base, the wait is clearly least with no one policy");
    const same = picture(compared({ rows: rows([350, 1_900_000], [400, 1_900_000]) }), "cost-and-wait");
    expect(same?.finding).toBe("Cost is least with more-handlers and 1 more, the wait is least with base");
    const both = picture(compared({ rows: rows([100, 1_900_000], [101, 2_100_000]) }), "cost-and-wait");
    expect(both?.finding).toBe(
      "Cost is least with more-handlers, the wait is clearly least with no one policy",
    );
    const neither = picture(compared({ rows: rows([100, 1_900_000], [101, 1_900_001]) }), "cost-and-wait");
    expect(neither?.finding).toBe("Neither cost nor the wait is clearly least with any one policy");
  });

  test("calls dominated only what is better or the same in every measure, not what is no worse by its mean", () => {
    const greyed = (all: ComparisonRow[]) =>
      picture(compared({ rows: all }), "cost-and-wait")?.table.rows.map((line) => line.at(-1));
    const both = rows([100, 1_999_999], [350, 2_100_000]);
    const isCost = ({ policy, measure }: ComparisonRow) =>
      policy === "more-handlers" && measure === "costPerYear";
    const cost = (verdict: ComparisonRow["verdict"]) =>
      both.map((row): ComparisonRow => (isCost(row) ? { ...row, verdict } : row));
    expect(greyed(both)).toEqual(["more-handlers", null, "base"]);
    expect(greyed(cost("same"))).toEqual(["more-handlers", null, "base"]);
    expect(greyed(cost("notDistinguishable"))).toEqual([null, null, "base"]);
    // Of two others, both as dear.
    expect(greyed(rows([100, 2_300_000], [110, 2_300_000]))).toEqual([null, null, "more-handlers"]);
  });

  test("calls nothing dominated by luck alone", () => {
    const close = rows([301, 2_000_000.5], [299, 2_000_000]).map(
      (row): ComparisonRow => ({ ...row, verdict: "notDistinguishable" }),
    );
    const trade = picture(compared({ rows: close }), "cost-and-wait");
    expect(trade?.table.rows.map((line) => line.at(-1))).toEqual([null, null, null]);
  });

  test("is not drawn without money or officers", () => {
    expect(why(compared({}), "cost-and-wait")).toContain("neither money nor officers");
    expect(why(compared({}), "trade-off")).toContain("no officers");
  });

  test.each(["page", "phone"] as const)("fits a %s without complaint of the drawing library", (width) => {
    const trade = picture(compared({ rows: rows([100, 2_300_000], [350, 2_100_000]) }), "cost-and-wait");
    expect(trade === undefined ? ["none"] : complaintsAbout(trade.spec(width))).toEqual([]);
  });
});

describe("differences", () => {
  const other = { measure: "meanTimeToAnswer", queue: "front", isHeadline: false, verdict: "same" } as const;

  test("leave out what is no headline and cannot be told, and say how many", () => {
    const kept = compared({ rows: [comparisonRow(), comparisonRow(other)] });
    const drawn = picture(kept, "differences")?.spec("phone");
    expect(dataOf(drawn).filter(({ policy }) => policy !== undefined)).toHaveLength(1);
    expect(drawn === undefined ? "" : subtitleOf(drawn)).toContain("Not drawn: 1 measure that");
  });

  test("put an improvement into the title before a larger harm", () => {
    const worse = comparisonRow({ policy: "no-help", verdict: "worse" }, { difference: [400, 20] });
    expect(picture(compared({ rows: [worse, comparisonRow()] }), "differences")?.finding).toContain(
      "more-handlers cuts",
    );
  });
});

test("letters stand beside their dots, never on a dot or another letter", () => {
  const dots = Array.from({ length: 6 }, (_, i) => ({ x: 100 + 6 * i, y: 100 + (i % 2) }));
  const placed = letterPlaces(dots, { across: 300, down: 200 });
  placed.forEach((place, i) => {
    expect(Math.hypot(place.x - (dots[i]?.x ?? 0), place.y - (dots[i]?.y ?? 0))).toBeLessThan(40);
  });
  expect(new Set(placed.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`)).size).toBe(dots.length);
});

describe("a sweep of one number", () => {
  const kept = (policies: readonly string[], factors = 1): Kept => {
    const { sweep, swept } = constructedSweep({ factors, policies, design: { kind: "grid" } });
    return { kind: "sweep", result: sweep, swept };
  };

  test("trades its first measure against its second, a line for each policy", () => {
    const trade = picture(kept(["base", "more"]), "trade-off");
    expect(trade?.finding).toMatch(/^As crib staffing desk hours rises, the crib wait grows and /);
    expect(dataOf(trade?.spec("page")).map(({ policy, order }) => [policy, order])).toEqual([
      ["base", 1],
      ["base", 2],
      ["more", 1],
      ["more", 2],
    ]);
    expect(trade === undefined ? ["none"] : complaintsAbout(trade.spec("phone"))).toEqual([]);
  });

  test("trades nothing where two numbers vary", () => {
    expect(why(kept(["base"], 2), "trade-off")).toContain("one number alone");
  });
});

describe("how sure a figure is", () => {
  const over = (change: Partial<ClaimTest>): Kept => ({
    kind: "claims",
    result: constructedClaims(constructedClaim(claimTest(change))),
  });
  const about = { difference: { value: -60, low: -70, high: -50 } };

  test("sets luck beside assumption, and says what to measure next", () => {
    const next: ClaimTest["most"] = {
      number: {
        path: "queues.crib.talk.mean",
        value: 12,
        low: 8,
        high: 18,
        unit: "min",
        isWhole: false,
        together: "",
      },
      correlation: 0.9,
      isBeyondLuck: true,
    };
    const sure = picture(over({ ...about, range: { low: -160, high: 40 }, most: next }), "uncertainty");
    expect(sure?.finding).toBe("Assumptions matter 10 times as much as chance: measure crib talk mean next");
    expect(dataOf(sure?.spec("page")).filter(({ kind }) => kind !== undefined)).toMatchObject([
      { kind: "chance", difference: -60, low: -70, high: -50 },
      { kind: "assumptions", difference: null, low: -160, high: 40 },
    ]);
  });

  test("names nothing to measure where luck is larger, and draws nothing without intervals", () => {
    const lucky = picture(over({ ...about, range: { low: -62, high: -58 }, most: null }), "uncertainty");
    expect(lucky?.finding).toBe("Chance matters more than what is assumed: run more");
    const single = over({ difference: { value: -60, low: null, high: null } });
    expect(why(single, "uncertainty")).toContain("one replication");
    expect(why(compared({}), "uncertainty")).toContain("--ensemble");
  });
});
