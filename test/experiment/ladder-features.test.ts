// Taking features out: each is gone when it is out, and what it should leave alone stays.
import { describe, expect, it } from "vitest";
import { withoutSeason, withoutSpecialDays } from "../../src/experiment/ladder-arrivals.ts";
import { featuresOf, withoutFeatures } from "../../src/experiment/ladder-features.ts";
import { offeredPerDay } from "../../src/scenario/offered-load.ts";
import type { ResolvedScenario } from "../../src/scenario/resolved.ts";
import { loadedPeople, shortPeople } from "../scenario/people-scenario.ts";
import { near } from "../statistics/near.ts";
import { featuredCentre } from "./ladder-centre.ts";

const centre = featuredCentre();
const handlers = 1;
const all = featuresOf(centre, handlers);

describe("a feature of the ladder", () => {
  it.each(all.map((feature) => [feature.name, feature] as const))("is gone without it: %s", (_, feature) => {
    const without = withoutFeatures(centre, [feature]);
    expect(featuresOf(without, handlers).map(({ name }) => name)).not.toContain(feature.name);
  });

  it("leaves none of the others behind when all are taken out, in any order of asking", () => {
    const foot = withoutFeatures(centre, all);
    expect(featuresOf(foot, handlers)).toEqual([]);
    expect(withoutFeatures(centre, all.toReversed())).toEqual(foot);
  });

  it("leaves the contacts that are offered first, but for the work that calls bring", () => {
    const before = offeredPerDay(centre).slice(0, 3);
    const ways = ["switchboard", "transfers"];
    for (const feature of all.filter(({ name }) => !ways.includes(name)))
      near(offeredPerDay(withoutFeatures(centre, [feature])).slice(0, 3), before);
    const foot = offeredPerDay(withoutFeatures(centre, all));
    near(foot.slice(1, 3), before.slice(1));
    expect(foot[0]).toBe(0);
  });

  it("leaves the desk-hours of every team", () => {
    const hours = deskHours(centre, ({ id }) => id);
    for (const feature of all) {
      const left = deskHours(withoutFeatures(centre, [feature]), ({ id }) => id.replace(/ \(.*/, ""));
      expect(left).toEqual(hours);
    }
  });
});

describe("people taken out", () => {
  const { scenario } = loadedPeople(shortPeople);
  const crib = scenario.queues.findIndex(({ id }) => id === "crib");
  const people = featuresOf(scenario, crib).filter(({ name }) => name === "people");
  const staffed = withoutFeatures(scenario, people);

  it("leave as many handlers as can be expected at the start, all alike, and desks for these", () => {
    expect(staffed.people).toBeUndefined();
    for (const [index, team] of staffed.teams.entries()) {
      expect(team.scheduled).toEqual(scenario.teams[index]?.scheduled);
      expect(team.bands.map(({ serves }) => serves)).toEqual([null]);
      expect([...team.bandOfHandler]).toEqual(Array.from({ length: Math.max(...team.scheduled) }, () => 0));
    }
  });

  it("are the last to be switched on: what is about handlers by interval is looked at without them", () => {
    const names = featuresOf(scenario, crib).map(({ name }) => name);
    expect(names.at(-1)).toBe("people");
    expect(names).toContain("roster");
    // Crib has two bands only because its people gain a skill.
    expect(names).not.toContain("bands");
  });
});

describe("rates taken apart", () => {
  const year = seasonal((day) => (day === 40 ? 3 : 1));

  it("lose their special days and nothing else", () => {
    const plain = seasonal(() => 1);
    const total = sum(year) / sum(plain);
    near([...rateOf(withoutSpecialDays(year))], [...rateOf(plain).map((rate) => rate * total)]);
  });

  it("lose their months, and keep a special day as special as it was", () => {
    const rate = rateOf(withoutSeason(year));
    const noon = (day: number) => rate[24 * day + 12] ?? 0;
    near([noon(40) / noon(40 + 7), noon(10) / noon(73)], [3, 1]);
  });
});

/** Three months of three levels by hour and weekday, with special days. */
function seasonal(special: (day: number) => number): ResolvedScenario {
  const made = featuredCentre(91, 0);
  const calendar = {
    ...made.calendar,
    months: ["2024-01", "2024-02", "2024-03"],
    dayMonth: Int32Array.from({ length: 91 }, (_, day) => Math.min(2, Math.floor(day / 30))),
  };
  const rate = Float64Array.from(calendar.intervalDay, (day, i) => {
    const ofDay = (1 + ((i % 24) % 13)) * (1 + (day % 7) / 10);
    return (ofDay * (1 + (calendar.dayMonth[day] ?? 0) / 5) * special(day)) / 3600;
  });
  const [first] = made.sources;
  return { ...made, calendar, sources: first === undefined ? [] : [{ ...first, rate }] };
}

function rateOf({ sources }: ResolvedScenario): Float64Array {
  return sources[0]?.rate ?? new Float64Array();
}

function sum(scenario: ResolvedScenario): number {
  return rateOf(scenario).reduce((total, rate) => total + rate, 0);
}

/** Handler-intervals of the measured days, by team. */
function deskHours(
  { teams, calendar }: ResolvedScenario,
  name: (team: ResolvedScenario["teams"][number]) => string,
): Record<string, number> {
  const hours: Record<string, number> = {};
  for (const team of teams) {
    const own = team.scheduled.subarray(calendar.dayFirstInterval[calendar.warmUpDays]);
    hours[name(team)] = (hours[name(team)] ?? 0) + own.reduce((total, scheduled) => total + scheduled, 0);
  }
  return hours;
}
