// What policies take of handler-hours: exact where the schedule says it, else measured and paired as all else.
import { describe, expect, it } from "vitest";
import { compare } from "../../src/experiment/compare.ts";
import { frontierAxes } from "../../src/experiment/frontier-axes.ts";
import { simulate } from "../../src/experiment/simulate.ts";
import type { Comparison, ComparisonRow } from "../../src/results/comparison.ts";
import { areHoursFixed, isOfHandlerHours } from "../../src/results/handler-hours.ts";
import { findRow } from "../../src/results/row-search.ts";
import { peopleScenario } from "../model/people-fixture.ts";
import { plainScenario } from "../model/plain-scenario.ts";
import { comparedCentre } from "./compared-centre.ts";

const hoursUnder = ({ rows }: Comparison, name: string): ComparisonRow => {
  const row = rows.find((each) => isOfHandlerHours(each) && each.policy === name);
  if (row === undefined) throw new Error(`no handler-hours under ${name}`);
  return row;
};

describe("handler-hours that the schedule says", () => {
  it("are known after one replication, and more of them is worse", async () => {
    const comparison = await compare(comparedCentre(["base", "one-more", "no-help"]), { replications: 1 });
    const exactly = (value: number) => ({ value, low: null, high: null });
    // Two and three handlers round the clock, and one more.
    expect(hoursUnder(comparison, "one-more")).toMatchObject({
      unit: "h/day",
      betterWhen: "less",
      isHeadline: false,
      isExact: true,
      baseline: exactly(120),
      own: exactly(144),
      difference: exactly(24),
      verdict: "worse",
      replicationsToTell: null,
    });
    expect(hoursUnder(comparison, "no-help")).toMatchObject({ difference: exactly(0), verdict: "same" });
    expect(comparison.definitions?.find(isOfHandlerHours)?.definition).toContain("handler-hours scheduled");
  });

  it("make no other interval wider, and are better where there are fewer", async () => {
    const { rows, correction } = await compare(comparedCentre(["one-more", "base"]), { replications: 2 });
    expect(rows.filter(({ isExact }) => isExact)).toHaveLength(1);
    expect(correction.comparisons).toBe(rows.length - 1);
    expect(rows.find(isOfHandlerHours)?.verdict).toBe("better");
  });

  it("are those of all teams in a result, and the cost that the best is weighed by", async () => {
    const [base] = comparedCentre(["base"]);
    if (base === undefined) throw new Error("no scenario");
    const { result } = await simulate(base, { replications: 1 });
    const of = (team?: string) =>
      findRow(result.rows, { measure: "scheduledHoursPerDay", ...(team === undefined ? {} : { team }) })
        ?.value;
    expect([of("emergency"), of("crib"), of()]).toEqual([48, 72, 120]);
    const wait = { measure: "meanTimeToAnswer", queue: "crib", unit: "s", betterWhen: "less" } as const;
    const [cost] = frontierAxes([base.scenario], wait);
    expect(cost?.axis).toMatchObject({ what: "cost", measure: "scheduledHoursPerDay", unit: "h/day" });
  });
});

describe("handler-hours that luck has a part in", () => {
  const left = (policy: string, perDay: number) => {
    const scenario = peopleScenario({
      posts: [{ people: 40 }],
      leaving: { hazard: [{ from: 0, perDay }] },
    });
    return { scenario: { ...scenario, policy }, hash: policy, evidence: [] };
  };

  it("are measured and paired, with an interval that holds with the others", async () => {
    const comparison = await compare([left("base", 0.002), left("all-go", 0.05)], { replications: 4 });
    const { difference, own, verdict, isExact } = hoursUnder(comparison, "all-go");
    expect([verdict, isExact]).toEqual(["better", undefined]);
    expect(difference.low).toBeLessThan(difference.value ?? 0);
    expect(difference.high).toBeGreaterThan(difference.value ?? 0);
    expect(own.low).toBeLessThan(own.value ?? 0);
    expect(comparison.correction.comparisons).toBe(comparison.rows.length);
  });

  it("are those of centres that add people when many wait, and of no others", () => {
    const level = (added: number) => ({
      from: 3,
      until: 0,
      adds: [added],
      opens: [],
      pauses: [false],
      announces: false,
    });
    const centre = (added: number) =>
      plainScenario({
        sources: [{}],
        queues: [{}],
        teams: [{ serves: [0], handlers: 1 }],
        centre: { watches: [0], every: 60, busy: level(0), critical: level(added) },
      });
    expect([areHoursFixed(centre(2)), areHoursFixed(centre(0))]).toEqual([false, true]);
  });
});
