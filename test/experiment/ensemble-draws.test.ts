import { describe, expect, test } from "vitest";
import { draws } from "../../src/experiment/ensemble-draws.ts";
import type { RangedNumber } from "../../src/results/ensemble.ts";
import { edited } from "../scenario/small-scenario.ts";
import { loadClaimed } from "./claimed-centre.ts";

const wider = (text: string) =>
  edited(
    text,
    [
      "patience: endless",
      "patience: { distribution: exponential, mean: { value: 20 min, range: 10..90, tag: A } }",
    ],
    [
      "fixed: { change: { queues: { desk: { talk: { mean: 6 min } } } } }",
      "fixed: { change: { queues: { desk: { talk: { mean: { value: 6 min, range: 5..7, tag: A } } } } } }",
    ],
    [
      "volume: { value: 300 per day, range: 280..320, tag: A }",
      "volume: { value: 300 per day, range: 280..320, tag: D }",
    ],
  );

const count = 20;
const load = loadClaimed(wider);
const { numbers, sets } = draws(load, { count });
const column = (path: string, from = sets) =>
  from.map((set) => set.find((each) => each.path === path)?.value ?? Number.NaN);

/** How many draws fall into each nth part of what `share` maps to 0 to 1. */
function strata(values: readonly number[], share: (value: number) => number): number[] {
  const counts = new Array<number>(count).fill(0);
  for (const value of values) {
    const part = Math.min(count - 1, Math.floor(count * share(value)));
    counts[part] = (counts[part] ?? 0) + 1;
  }
  return counts;
}

describe("draws of the assumed numbers", () => {
  test("are of every number with tag A that has a range, and of derived ones or a policy's if asked", () => {
    const names = (found: readonly RangedNumber[]) => found.map(({ path }) => path);
    const own = [
      "queues.desk.ring.mean",
      "queues.desk.patience.mean",
      "queues.desk.talk.mean",
      "teams.desk.staffing.everyDay.00:00-24:00",
    ];
    expect(names(numbers)).toEqual(own);
    const more = draws(load, { count, isDerivedToo: true, policies: ["one-more+fixed"] });
    const ofPolicy = "policies.fixed.change.queues.desk.talk.mean";
    expect(names(more.numbers)).toEqual(["demand.101.volume", ...own, ofPolicy]);
    expect(column("queues.desk.talk.mean", more.sets)).toEqual(column("queues.desk.talk.mean"));
  });

  test("fall once into each nth part of a range, evenly or, where it is wide, by its logarithm", () => {
    const ones = new Array<number>(count).fill(1);
    expect(strata(column("queues.desk.talk.mean"), (value) => (value - 4) / 4)).toEqual(ones);
    const log = (value: number) => Math.log(value / 10) / Math.log(9);
    expect(strata(column("queues.desk.patience.mean"), log)).toEqual(ones);
    expect(strata(column("queues.desk.patience.mean"), (value) => (value - 10) / 80)).not.toEqual(ones);
  });

  test("of a number that counts are whole, each value alike", () => {
    const handlers = column("teams.desk.staffing.everyDay.00:00-24:00");
    expect(handlers.toSorted()).toEqual([...new Array(10).fill(3), ...new Array(10).fill(4)]);
  });

  test("are the same for the same seed, and others for another", () => {
    expect(draws(loadClaimed(wider), { count }).sets).toEqual(sets);
    const others = draws(load, { count, seed: "another" }).sets;
    expect(column("queues.desk.talk.mean", others)).not.toEqual(column("queues.desk.talk.mean"));
  });

  test("are these, on any machine", () => {
    expect(column("queues.desk.talk.mean").slice(0, 3)).toMatchInlineSnapshot(`
      [
        4.30192,
        4.67,
        7.04255,
      ]
    `);
    expect(column("queues.desk.patience.mean").slice(0, 3)).toMatchInlineSnapshot(`
      [
        28.2936,
        25.8626,
        13.0031,
      ]
    `);
  });

  test("of no number are a mistake of the caller", () => {
    expect(() => draws(load, { count: 0 })).toThrow("cannot make 0 draws");
  });
});
