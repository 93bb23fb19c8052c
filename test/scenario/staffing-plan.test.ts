// A plan laid over a scenario, and the same plan as a policy in its file, are the same schedule on every day.
import { describe, expect, it } from "vitest";
import { loadScenario } from "../../src/scenario/load-scenario.ts";
import { formatProblem } from "../../src/scenario/problem.ts";
import { staffingPatch } from "../../src/scenario/staffing-patch.ts";
import { blocksOf, staffingGround } from "../../src/scenario/staffing-plan.ts";
import { edited, small } from "./small-scenario.ts";

/** Over both changes of the clock, with bank holidays, in half hours. */
const year = edited(small.slice(0, small.indexOf("policies:")), [
  "  days: 7\n  interval: 60 min",
  "  end: 2017-12-31\n  interval: 30 min\n  bankHolidays: england-and-wales",
]);

function load(text: string, policy?: string) {
  const outcome = loadScenario({ name: "s.yaml", text }, { policy });
  if (!outcome.ok) throw new Error(outcome.problems.map(formatProblem).join("\n"));
  return outcome;
}

/** A week in which no two slots in a row are alike. */
const unlike = (slotsPerDay: number) =>
  Int32Array.from({ length: 7 * slotsPerDay }, (_, slot) => 1 + ((slot * 7) % 11));

const windows = '{ everyDay: { "07:00-22:00": 5, "22:00-07:00": 3 } }';
const stagings: readonly (readonly [string, string])[] = [
  ["windows", windows.replace("5", "6")],
  ["desk-hours", '{ deskHours: 90 h/day, follows: "101", fit: 0.5, minimum: 2 }'],
  ["days of its own", "{ weekdays: 4, weekend: 3, monday: 6, bankHoliday: 9 }"],
];

describe("a staffing plan", () => {
  it.each(stagings)(
    "in place of %s loads as a policy and gives the schedule it was simulated with",
    (_, staffing) => {
      const text = edited(year, [windows, staffing]);
      const loaded = load(text);
      const ground = staffingGround(loaded);
      const week = unlike(48);
      const laid = ground.staffed(new Map([["crib", week]]));
      const patch = staffingPatch({
        base: loaded.base.data,
        plans: new Map([["crib", week]]),
        slotsPerDay: 48,
        name: "staffed",
        description: 'for "crib": 80 %',
      });
      const pasted = load(`${text}${patch.join("\n")}\n`, "staffed").scenario;
      expect(laid.teams).toEqual(pasted.teams);
      expect(laid.teams[0]).toEqual(loaded.scenario.teams[0]);
      expect(laid.teams[1]?.scheduled).not.toEqual(loaded.scenario.teams[1]?.scheduled);
      const other = ground.staffed(
        new Map([["crib", week.map((handlers, slot) => handlers + (slot === 20 ? 1 : 0))]]),
      );
      expect(other.teams).not.toEqual(pasted.teams);
    },
  );

  it("leaves bank holidays as they are if they have a plan of their own", () => {
    const text = edited(year, [windows, "{ everyDay: 4, bankHoliday: 9 }"]);
    const { teams } = staffingGround(load(text)).staffed(new Map([["crib", unlike(48).fill(2)]]));
    const counts = new Set(teams[1]?.scheduled);
    expect([...counts].toSorted()).toEqual([2, 9]);
  });

  it("changes single slots of the week, of the kinds of day, or of every day together", () => {
    expect(blocksOf("week", 24)).toHaveLength(168);
    expect(blocksOf("dayKinds", 24).map(({ length }) => length)).toEqual([
      ...new Array(24).fill(5),
      ...new Array(24).fill(2),
    ]);
    expect(blocksOf("everyDay", 24)[9]).toEqual([9, 33, 57, 81, 105, 129, 153]);
    for (const pattern of ["week", "dayKinds", "everyDay"] as const) {
      const slots = blocksOf(pattern, 48)
        .flat()
        .toSorted((a, b) => a - b);
      expect(slots).toEqual(Array.from({ length: 336 }, (_, slot) => slot));
    }
  });
});
