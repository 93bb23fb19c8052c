import { describe, expect, test } from "vitest";
import { mixAt, perDay, reasoned, resolvedWith, sourceOf, sum } from "./reasoned-scenario.ts";
import { edited, small } from "./small-scenario.ts";

const everyHour = (weight: (hour: number) => number) =>
  `[${Array.from({ length: 24 }, (_, h) => weight(h))}]`;

describe("the mix of a source", () => {
  test("is its shares at every hour where reasons have no hours of their own", () => {
    const scenario = resolvedWith(reasoned);
    const source = sourceOf(scenario, "101");
    for (const hour of [0, 23]) {
      const [theft, noise, advice] = mixAt(scenario, "101", { hour });
      expect([theft, noise, advice].map((share) => share?.toFixed(9))).toEqual([
        "0.200000000",
        "0.300000000",
        "0.500000000",
      ]);
    }
    expect(perDay(source, scenario)[0]).toBeCloseTo(240, 9);
    expect(source.callersPerIncident).toBeUndefined();
  });

  test("follows the hours of its reasons, keeps every share over the day, and leaves the rate alone", () => {
    const profile = `{ everyDay: ${everyHour((hour) => (hour < 6 ? 1 : 5))} }`;
    const noisy = everyHour((hour) => (hour >= 20 ? 9 : 1));
    const text = edited(
      reasoned,
      ["profile: flat", `profile: ${profile}`],
      ['noise: { share: { "101": 30 % }', `noise: { share: { "101": 30 % }, hours: ${noisy}`],
    );
    const scenario = resolvedWith(text);
    const source = sourceOf(scenario, "101");
    const weights = Array.from({ length: 24 }, (_, hour) => (hour < 6 ? 1 : 5) / 96);
    const byHour = weights.map((_, hour) => mixAt(scenario, "101", { hour }));
    const noise = sum(weights.map((weight, hour) => weight * (byHour[hour]?.[1] ?? 0)));
    expect(noise).toBeCloseTo(0.3, 9);
    expect(sum(weights.map((weight, hour) => weight * (byHour[hour]?.[0] ?? 0)))).toBeCloseTo(0.2, 9);
    const odds = (hour: number) => (byHour[hour]?.[1] ?? 0) / (byHour[hour]?.[0] ?? 0);
    expect(odds(21) / odds(3)).toBeCloseTo(9, 6);
    const plain = sourceOf(resolvedWith(edited(small, ["profile: flat", `profile: ${profile}`])), "101").rate;
    for (const [i, rate] of source.rate.entries()) expect(rate).toBeCloseTo(plain[i] ?? 0, 15);
  });

  test("changes with the season, and the rate with it", () => {
    const text = edited(
      reasoned,
      ["start: 2017-01-02", "start: 2017-01-30"],
      ['theft: { share: { "101": 20 % }', 'theft: { share: { "101": 20 % }, season: { february: 2 }'],
    );
    const scenario = resolvedWith(text);
    const source = sourceOf(scenario, "101");
    const days = perDay(source, scenario);
    expect(days[0]).toBeCloseTo(240, 9);
    expect(days[3]).toBeCloseTo(240 * 1.2, 9);
    expect(mixAt(scenario, "101", { hour: 5, month: 1 })[0]).toBeCloseTo(0.4 / 1.2, 9);
  });

  test("says how many callers an incident brings", () => {
    const scenario = resolvedWith(edited(reasoned, ["callers: { mean: 1,", "callers: { mean: 3,"]));
    expect(sourceOf(scenario, "101").callersPerIncident).toBeCloseTo(1 / (0.2 / 3 + 0.8), 12);
  });

  test("is not there in a scenario without reasons", () => {
    expect(Object.keys(sourceOf(resolvedWith(small), "101"))).toEqual(["id", "channel", "queue", "rate"]);
  });
});
