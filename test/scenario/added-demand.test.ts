import { describe, expect, test } from "vitest";
import { mixAt, perDay, reasoned, resolvedWith, sourceOf, sum } from "./reasoned-scenario.ts";
import { edited, small } from "./small-scenario.ts";

const total = (text: string, id: string, added: string) => {
  const scenario = resolvedWith(text, added);
  return sum(perDay(sourceOf(scenario, id), scenario));
};

describe("a surge", () => {
  test("is a source beside the usual one, of the reasons that surge, in its window and areas", () => {
    const surge = `surges: { heat: { dates: [2017-01-03, 2017-01-04], from: "20:30", to: "02:00", factors: { theft: 3, noise: 1.5 }, areas: [country] } }\n`;
    const scenario = resolvedWith(reasoned, surge);
    const usual = sourceOf(scenario, "101");
    const added = sourceOf(scenario, "101~heat~country");
    expect(usual.rate).toEqual(sourceOf(resolvedWith(reasoned), "101").rate);
    expect(added).toMatchObject({
      channel: usual.channel,
      queue: usual.queue,
      area: 1,
      added: { kind: "surge", to: 0 },
    });
    const more = 0.2 * 2 + 0.3 * 0.5;
    expect(perDay(added, scenario).map((calls) => calls / (10 * more * 0.3))).toEqual(
      [0, 3.5, 5.5, 2, 0, 0, 0].map((hours) => expect.closeTo(hours, 9)),
    );
    expect(added.rate[24 + 20]).toBeCloseTo((added.rate[24 + 21] ?? 0) / 2, 12);
    expect(mixAt(scenario, "101~heat~country", { hour: 22 })).toEqual(
      [0.4 / more, 0.15 / more, 0].map((share) => expect.closeTo(share, 9)),
    );
  });

  test("counts the callers of its incidents", () => {
    const several = edited(reasoned, ["callers: { mean: 1,", "callers: { mean: 3,"]);
    const scenario = resolvedWith(
      several,
      "surges: { gang: { dates: [2017-01-03], factors: { theft: 2 } } }\n",
    );
    const added = sourceOf(scenario, "101~gang");
    expect(added.callersPerIncident).toBeCloseTo(3, 9);
    expect(sum(perDay(added, scenario))).toBeCloseTo(240 * 0.2, 9);
  });

  test("keeps to special days and seasons, and thins where its factor is below 1", () => {
    const scenario = resolvedWith(
      edited(reasoned, [
        'theft: { share: { "101": 20 % }',
        'theft: { share: { "101": 20 % }, season: { january: 0.5 }',
      ]),
      `specialDays: { fair: { dates: [2017-01-03], factors: { "101": 2 } } }
surges: { odd: { dates: [2017-01-03], factors: { theft: 2, noise: 40 % }, areas: [town] } }\n`,
    );
    expect(perDay(sourceOf(scenario, "101~odd~town"), scenario)[1]).toBeCloseTo(2 * 240 * 0.2 * 0.5 * 0.7, 9);
    const [thinning, ...others] = scenario.thinnings ?? [];
    expect(others).toEqual([]);
    expect(thinning).toMatchObject({
      id: "odd",
      kind: "surge",
      sources: [true, true],
      cuts: [0, 0.6, 0],
      areas: [true, false],
    });
    expect(sum([...(thinning?.strength ?? [])])).toBe(24);
    expect(thinning?.strength[24]).toBe(1);
  });
});

describe("a public event", () => {
  const fair = (dates: string, more = "") =>
    `publicEvents: { fair: { dates: [${dates}], from: "22:00", to: "01:30", crowd: 5000, perThousand: 1.4, source: "101"${more} } }\n`;

  test("brings its calls evenly over its window, on each of its dates", () => {
    const scenario = resolvedWith(small, fair("2017-01-03, 2017-01-05"));
    const added = sourceOf(scenario, "101~fair");
    expect(perDay(added, scenario).map((calls) => Number(calls.toFixed(9)))).toEqual([0, 4, 3, 4, 3, 0, 0]);
    expect(added.reasonMix).toBeUndefined();
  });

  test("brings the part that is simulated, and no more in the night in which the clock is put back", () => {
    expect(total(small, "101~fair", fair("2017-01-01"))).toBeCloseTo(3, 9);
    const october = edited(small, ["start: 2017-01-02", "start: 2017-10-27"]);
    expect(total(october, "101~fair", fair("2017-10-28"))).toBeCloseTo(7, 9);
    expect(resolvedWith(small, fair("2018-01-01")).sources).toHaveLength(1);
  });

  test("has reasons and an area of its own, or those of its source", () => {
    const scenario = resolvedWith(
      reasoned,
      fair("2017-01-03", ", reasons: { noise: 75 %, theft: 25 % }, area: town"),
    );
    expect(mixAt(scenario, "101~fair", { hour: 0 })).toEqual([0.25, 0.75, 0]);
    expect(sourceOf(scenario, "101~fair").area).toBe(0);
    expect(mixAt(resolvedWith(reasoned, fair("2017-01-03")), "101~fair", { hour: 0 })[2]).toBeCloseTo(0.5, 9);
  });
});

test("an appeal brings its calls with its half-life, as far as they are simulated", () => {
  const appeal = `appeals: { find: { starts: 2017-01-03, at: "06:00", calls: 100, halfLife: 1 day, source: "101", reason: advice } }\n`;
  const scenario = resolvedWith(reasoned, appeal);
  const days = perDay(sourceOf(scenario, "101~find"), scenario);
  expect(days[0]).toBe(0);
  expect((days[2] ?? 0) / (days[3] ?? 0)).toBeCloseTo(2, 9);
  expect(sum(days)).toBeCloseTo(100 * (1 - 0.5 ** 5.75), 9);
  expect(mixAt(scenario, "101~find", { hour: 3 })).toEqual([0, 0, 1]);
});

test("a campaign fades, a website stays, and neither touches those whom an appeal asks to call", () => {
  const scenario = resolvedWith(
    reasoned,
    `campaigns: { tweetathon: { starts: 2017-01-03, cuts: { advice: 20 % }, halfLife: 2 days } }
website: { better: { starts: 2017-01-05, cuts: { advice: 10 %, noise: 5 % } } }
appeals: { find: { starts: 2017-01-03, calls: 100, halfLife: 1 day, source: "101" } }\n`,
  );
  const [campaign, website] = scenario.thinnings ?? [];
  expect(campaign).toMatchObject({
    kind: "campaign",
    cuts: [0, 0, 0.2],
    areas: null,
    sources: [true, false],
  });
  expect(campaign?.strength[23]).toBe(0);
  expect(campaign?.strength[24]).toBeCloseTo(0.5 ** (0.5 / 48), 4);
  expect((campaign?.strength[72] ?? 0) / (campaign?.strength[24] ?? 0)).toBeCloseTo(0.5, 6);
  expect([71, 72, 167].map((i) => website?.strength[i])).toEqual([0, 1, 1]);
});

test("needs shift to another channel along the adoption curve, which begins at nothing", () => {
  const shift = `channelShift: { forms: { source: "101", eligible: online, to: crib, channel: online, starts: 2017-01-03, adoption: { "4 days": 20 %, "2 days": 10 % } } }
messages: { starts: 2017-01-04, cutsChasers: 30 % }\n`;
  const scenario = resolvedWith(reasoned, shift);
  const [only, ...others] = scenario.channelShifts ?? [];
  expect(others).toEqual([]);
  expect(scenario.channels).toEqual(["101", "online"]);
  expect(only).toMatchObject({ source: 0, eligible: "online", channel: 1, queue: 1 });
  expect([0, 24, 48, 72, 96, 120, 167].map((i) => Number(only?.adoption[i]?.toFixed(9)))).toEqual([
    0, 0, 0.05, 0.1, 0.15, 0.2, 0.2,
  ]);
  expect(scenario.messages).toEqual({ startsAt: 2 * 86_400, cutsChasers: 0.3 });
});
