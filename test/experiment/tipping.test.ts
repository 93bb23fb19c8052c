// The tipping point against its closed form: without drives, and where hard work drives nobody away, as many are lost as are
// released where leaving a year × the least headcount = heads approved a year × the share of them that is released.
import { describe, expect, it } from "vitest";
import { tipping } from "../../src/experiment/tipping.ts";
import { groundOf } from "../../src/experiment/tipping-ground.ts";
import { tryAt } from "../../src/experiment/tipping-trial.ts";
import { variantOf } from "../../src/experiment/tipping-variants.ts";
import { tippingChartSpec, tippingChartWords } from "../../src/report/tipping-chart.ts";
import { tippingCsv } from "../../src/report/tipping-csv.ts";
import { tippingLines, triedLines } from "../../src/report/tipping-text.ts";
import { tippingFinding } from "../../src/report/tipping-words.ts";
import type { TippingKind, TippingPoint, TippingResult } from "../../src/results/tipping.ts";
import type { PlainPeople } from "../model/people-fixture.ts";
import { exponential } from "../model/plain-scenario.ts";
import { cohorts, tippingCentre } from "./tipping-centre.ts";

const posts = 350;
const yearlyLoss = 0.1;
const isPeopleOnly = true;
const plan = (size: number): PlainPeople => ({
  posts: [{ people: posts, establishment: posts, served: 0 }],
  leaving: { hazard: [{ from: 0, perDay: yearlyLoss / 365 }] },
  recruitment: [cohorts(size, 1)],
});
const centre = (size: number) => tippingCentre(1, plan(size));
/** Five cohorts a year, of which seven tenths are released. */
const released = (size: number) => 5 * size * 0.7;

describe("the tipping point", () => {
  it("is where leaving takes as many as training can release (closed form)", async () => {
    const options = { low: 1, high: 4, short: 0, isPeopleOnly, replications: 4 };
    const { series, capacity } = await tipping(centre(20), options);
    const { low, high } = series[0]?.tip ?? {};
    const holds = (x: number) => x > (low ?? Number.NaN) && x < (high ?? Number.NaN);
    const expected = released(20) / (posts * yearlyLoss);
    expect(expected).toBe(2);
    expect(holds(expected)).toBe(true);
    expect(capacity?.yearlyLoss).toBeCloseTo(0.2, 12);
    // Power: whoever forgets that three in ten recruits are lost, or that there are five cohorts and not four, is outside.
    expect(holds(expected / 0.7)).toBe(false);
    expect(holds((expected * 4) / 5)).toBe(false);
  });

  it("is found for another number too, of which more is better", async () => {
    const scenarioAt = (size: number) => centre(size).scenario;
    const vary = { path: "people.recruitment.rolling.size", isWhole: true, scenarioAt };
    const options = { low: 4, high: 14, short: 0, vary, isPeopleOnly, replications: 3 };
    const result = await tipping(centre(10), options);
    const { value } = result.series[0]?.tip ?? {};
    // 35 leavers a year of 350: ten heads in each of five cohorts.
    expect(Math.abs((value ?? 0) - 10)).toBeLessThan(2.5);
    expect(tippingFinding(result)).toMatch(
      /^Below people recruitment rolling size of [\d.]+.*, \d+ % a year, the centre loses people faster/,
    );
  });

  it("tells each value that has been tried, so that an interruption loses none", async () => {
    const ending = new AbortController();
    const points: TippingPoint[] = [];
    const onPoint = (_: TippingKind, point: TippingPoint) => {
      points.push(point);
      if (points.length === 2) ending.abort();
    };
    const options = { low: 1, high: 4, isPeopleOnly, replications: 1, onPoint, signal: ending.signal };
    const fault: unknown = await tipping(centre(20), options).catch((caught: unknown) => caught);
    expect(fault).toBe(ending.signal.reason);
    expect(points.map(({ x }) => x)).toEqual([1, 1.6]);
    const said = triedLines(null, [{ kind: "peopleOnly", points }]);
    expect(said).toHaveLength(4);
    expect(said[3]).toMatch(/^ {2}1\.6 /);
  });

  it("is not made up where there is none", async () => {
    const range = { low: 0.1, high: 0.2, isPeopleOnly, replications: 1 };
    const small = { ...plan(8), posts: [{ people: 60, establishment: 60, served: 0 }] };
    const result = await tipping(tippingCentre(1, small), range);
    expect(result.series[0]?.tip).toEqual({ value: null, low: null, high: null });
    expect(tippingFinding(result)).toBe(
      "Up to 0.2 times the present leaving the centre holds 90 % of its 60 posts",
    );
  });

  it("comes nearer by what hard work does, and by nothing else of the calls", async () => {
    const worn = { hazard: [{ from: 0, perDay: 0.4 / 365 }], occupancy: { above: 0.5, times: 4, over: 28 } };
    const twenty = { people: 20, establishment: 20, served: 0 };
    const people = {
      posts: [twenty],
      leaving: { ...worn, missedBreaks: null },
      recruitment: [cohorts(2, 1)],
    };
    const calls = {
      intervalTime: 14_400,
      sources: [{ rate: [0, 0, 0.01, 0.01, 0, 0] }],
      queues: [{ talk: exponential(3600), patience: exponential(1800) }],
    };
    const { scenario } = tippingCentre(1, people, calls);
    const { trial } = groundOf(scenario, { low: 1, high: 2, replications: 2 });
    const [asItIs, unmoved, alone] = await Promise.all(
      (["asItIs", "unmoved", "peopleOnly"] as const).map(async (kind) => {
        const { point } = await tryAt(1, variantOf(scenario, kind), trial);
        return point;
      }),
    );
    expect(asItIs?.yearlyLoss.value).toBeGreaterThan(1.3 * Number(unmoved?.yearlyLoss.value));
    expect(asItIs?.slack.value).toBeLessThan(Number(unmoved?.slack.value));
    expect(unmoved?.wait?.value).toBeGreaterThan(0);
    expect({ ...unmoved, wait: null }).toEqual(alone);
  });

  it("is refused where there is nothing to find, in words", async () => {
    const { leaving: _, ...loyal } = plan(8);
    await expect(tipping(tippingCentre(1, loyal), { low: 1, high: 2 })).rejects.toThrow(
      "expected people who leave (people: leaving), found none",
    );
    await expect(tipping(centre(8), { low: 1, high: 2, team: "crib" })).rejects.toThrow(
      "expected a team of people: team 0, found crib",
    );
    const short = centre(8);
    const calendar = { ...short.scenario.calendar, warmUpDays: 1 };
    const late = { ...short, scenario: { ...short.scenario, calendar } };
    await expect(tipping(late, { low: 1, high: 2 })).rejects.toThrow("expected twelve whole months");
  });
});

describe("what is shown of it", () => {
  const bounds = (value: number) => ({ value, low: 0.9 * value, high: 1.1 * value });
  const point = (x: number, isWorn: boolean) => ({
    x,
    competent: bounds(100 - 15 * x),
    gained: bounds(20),
    lost: bounds(10 * x),
    yearlyLoss: bounds(0.1 * x * (isWorn ? 1.2 : 1)),
    margin: bounds(20 - 10 * x),
    slack: bounds(20 - 10 * x),
    wait: bounds(200 * x),
  });
  const series = (isWorn: boolean) => [0.5, 1, 2, 3].map((x) => point(x, isWorn));
  const result: TippingResult = {
    format: 1,
    version: "0.1.0",
    scenario: "Centre",
    policy: "base",
    hash: "",
    seed: "1",
    fromMonth: "2018-01",
    toMonth: "2018-12",
    path: null,
    team: "crib",
    queue: "crib",
    establishment: 100,
    short: 0.1,
    replications: 8,
    series: [
      {
        kind: "asItIs",
        points: series(true),
        tip: { value: 1.6, low: 1.5, high: 1.7 },
        yearlyLossAtTip: 0.19,
      },
      {
        kind: "unmoved",
        points: series(false),
        tip: { value: 2, low: 1.8, high: null },
        yearlyLossAtTip: 0.2,
      },
    ],
    capacity: { intakePerYear: 32, passShare: 0.81, yearlyLoss: 0.288 },
    audit: [],
  };

  it("says the point, the loop behind it, and what training can do", () => {
    expect(tippingLines(result).join(" ").replaceAll(/ +/g, " ")).toContain(
      "From 1.6 times the present leaving (1.5 to 1.7), 19 % a year, the team crib loses people faster than it can train them. " +
        "If hard work drove nobody away it would be from 2 times the present leaving (1.8 to above 3), 20 % a year. " +
        "Training takes 32 a year at the most, of whom 81 % are released, 25.9 a year: that replaces a loss of 29 % of 90. " +
        "At the present leaving 12.0 % of the competent go in a year, 85 are left at the end, and callers of crib wait 3 min 20 s.",
    );
    expect(Math.max(...tippingLines(result).map(({ length }) => length))).toBeLessThanOrEqual(100);
  });

  it("names the least value tried where the interval goes below it", () => {
    const openBelow = result.series.map((each) => ({ ...each, tip: { value: 1.2, low: null, high: 2 } }));
    expect(tippingFinding({ ...result, series: openBelow })).toContain(
      "the present leaving (below 0.5 to 2), 19 %",
    );
  });

  it("draws and tables every value of both series", () => {
    expect(tippingCsv(result).trim().split("\n")).toHaveLength(1 + 2 * 4);
    const { finding, alternative } = tippingChartWords(result);
    expect(finding).toBe("From 1.6 times the present leaving, training cannot keep up");
    expect(alternative).toContain("(1.5 to 1.7), 19 % a year");
    const { vconcat } = tippingChartSpec(result) as unknown as { vconcat: { data: { values: unknown[] } }[] };
    expect(vconcat.map(({ data }) => data.values.length)).toEqual([8, 8]);
  });
});
