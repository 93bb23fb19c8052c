// Response gains what the centre loses: on shift in proportion, from the day on which leavers arrive.
import { expect, test } from "vitest";
import type { ResponseObserver } from "../../src/model/response-observer.ts";
import type { UnitGroups } from "../../src/model/unit-groups.ts";
import { destinations } from "../../src/scenario/schema-people.ts";
import { peopleScenario } from "./people-fixture.ts";
import { plainResponse } from "./plain-response.ts";
import { runCentre } from "./run-centre.ts";
import { silentObserver } from "./silent-observer.ts";

const nothing = () => undefined;
const deaf: ResponseObserver = {
  responseBegun: nothing,
  jobRaised: nothing,
  jobRegraded: nothing,
  unitSent: nothing,
  unitDiverted: nothing,
  jobAttended: nothing,
  unitReleased: nothing,
  jobClosed: nothing,
  unitsChange: nothing,
};

/** Units on shift from interval to interval, with two more officers than there were from the second day on. */
function unitsByInterval(before: number, units: readonly number[], days: number): number[][] {
  const officers = destinations.indexOf("policeOfficer");
  const arrivals = destinations.map((_, index) =>
    index === officers ? { joins: "units" as const, people: before, after: 0 } : null,
  );
  const drives = [{ on: 1, posts: 2, to: officers }];
  const scenario = {
    ...peopleScenario({ posts: [{ people: 10 }], drives, arrivals }, { days }),
    response: {
      ...plainResponse({ units: [...units] }),
      units: units.map((count, group) => ({
        id: `group ${group}`,
        scheduled: new Int32Array(days * 24).fill(count),
      })),
    },
  };
  const seen: number[][] = [];
  let groups: UnitGroups | null = null;
  const observer = {
    ...silentObserver,
    intervalStarted: () => seen.push([...(groups?.scheduled ?? [])]),
    response: {
      ...deaf,
      responseBegun: (_: unknown, begun: UnitGroups) => {
        groups = begun;
      },
    },
  };
  runCentre(scenario, { observer });
  return seen;
}

const mean = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

test("units on shift grow in proportion to those who have come from the centre", () => {
  const seen = unitsByInterval(4, [10], 2);
  expect([seen[1], seen[24], seen[26]]).toEqual([[10], [10], [15]]);
});

test("a part of a unit more is a whole one on part of the days, however small the part", () => {
  // Two officers more than 40: a twentieth of 3 and of 6 units, 0.15 and 0.3 units; 100 days with them.
  const seen = unitsByInterval(40, [3, 6], 102).slice(50);
  for (const [group, extra] of [0.15, 0.3].entries()) {
    const more = seen.map((units) => (units[group] ?? 0) - 3 * (group + 1));
    expect(Math.abs(mean(more) - extra)).toBeLessThan(0.02);
    expect(new Set(more)).toEqual(new Set([0, 1]));
  }
});
