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

test("units on shift grow in proportion to those who have come from the centre", () => {
  const officers = destinations.indexOf("policeOfficer");
  const arrivals = destinations.map((_, index) =>
    index === officers ? { joins: "units" as const, people: 4, after: 0 } : null,
  );
  const drives = [{ on: 1, posts: 2, to: officers }];
  const scenario = {
    ...peopleScenario({ posts: [{ people: 10 }], drives, arrivals }, { days: 2 }),
    response: plainResponse({ units: [3, 10] }),
  };
  const seen: number[][] = [];
  let units: UnitGroups | null = null;
  const observer = {
    ...silentObserver,
    intervalStarted: () => seen.push([...(units?.scheduled ?? [])]),
    response: {
      ...deaf,
      responseBegun: (_: unknown, groups: UnitGroups) => {
        units = groups;
      },
    },
  };
  runCentre(scenario, { observer });
  // 1.5 times as many, the half rounded up.
  expect([seen[1], seen[24], seen[26]]).toEqual([
    [3, 10],
    [3, 10],
    [5, 15],
  ]);
});
