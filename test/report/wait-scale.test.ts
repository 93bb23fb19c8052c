import { test as property } from "@fast-check/vitest";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  bandEdges,
  bandNames,
  bandOf,
  cellLabel,
  durationTicks,
  tickLabel,
} from "../../src/report/wait-scale.ts";

const waits = fc.double({ min: 0, max: 20_000, noNaN: true });

describe("waits are parted in four bands at round durations", () => {
  test.each([
    [800, ["under 2 min", "2 to 5 min", "5 to 10 min", "10 min and more"]],
    [100, ["under 20 s", "20 to 30 s", "30 s to 1 min", "1 min and more"]],
    [0, ["under 1 s", "1 to 2 s", "2 to 5 s", "5 s and more"]],
    [4000, ["under 20 min", "20 to 30 min", "30 min to 1 h", "1 h and more"]],
  ])("up to %d s", (longest, names) => {
    expect(bandNames(bandEdges(longest))).toEqual(names);
  });

  property.prop([waits])(
    "there are always three edges, rising, and the longest wait is in the last band",
    (longest) => {
      const edges = bandEdges(longest);
      expect(edges).toHaveLength(3);
      expect(edges).toEqual(edges.toSorted((a, b) => a - b));
      if (longest > 5) expect(bandOf(longest, edges)).toBe(3);
    },
  );

  test("an edge belongs to the band above", () => {
    expect([119, 120, 300, 600].map((seconds) => bandOf(seconds, [120, 300, 600]))).toEqual([0, 1, 2, 3]);
  });
});

test("a figure of a cell never claims a wait of nothing for a short one among long ones", () => {
  expect(cellLabel(12, 900)).toBe("<1");
  expect(cellLabel(45, 900)).toBe("1");
  expect(cellLabel(0, 30)).toBe("0");
  expect(cellLabel(null, 900)).toBe("–");
});

describe("ticks", () => {
  property.prop([waits])("begin at zero, reach the longest wait, and are at most five", (longest) => {
    const ticks = durationTicks(longest);
    expect(ticks[0]).toBe(0);
    expect(ticks.at(-1)).toBeGreaterThanOrEqual(longest);
    expect(ticks.length).toBeLessThanOrEqual(5);
  });

  test("are whole days where officers have not come for weeks", () => {
    const day = 86_400;
    expect(durationTicks(1_009_732.4631724916)).toEqual([0, 4 * day, 8 * day, 12 * day]);
    expect(tickLabel(1_009_732.4631724916)).toContain("' h'");
  });

  test("are said in minutes or in seconds", () => {
    expect(tickLabel(900)).toContain("' min'");
    expect(tickLabel(70)).toContain("' s'");
  });
});
