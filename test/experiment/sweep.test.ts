import { describe, expect, test } from "vitest";
import { simulate } from "../../src/experiment/simulate.ts";
import { type CellStore, cellsOf, sweep } from "../../src/experiment/sweep.ts";
import { CellRefused } from "../../src/experiment/sweep-cell.ts";
import { findRow } from "../../src/results/row-search.ts";
import type { Sweep, SweepCellResult, SweptCell } from "../../src/results/sweep.ts";
import { addressOf, cellText, questionOf } from "../../src/results/sweep-address.ts";
import { edited } from "../scenario/small-scenario.ts";
import { handlers, loadCentre, plan, planned } from "./swept-centre.ts";

const minutes = "queues.crib.patience.mean";
const pointsIn = (text: string) =>
  Array.from(cellsOf(planned(text)), ({ values }) => [values[handlers], values[minutes]]);

/** A store that remembers. */
function memory(terms: Sweep): CellStore & { readonly kept: Map<string, SweepCellResult> } {
  const kept = new Map<string, SweepCellResult>();
  return {
    kept,
    read: (cell) => kept.get(addressOf(questionOf(terms, cell))) ?? null,
    write: (result) => kept.set(addressOf(result), result),
  };
}

function fail(): never {
  throw new Error("there is no such cell");
}

async function textsOf(swept: ReturnType<typeof sweep>): Promise<string[]> {
  const texts: string[] = [];
  for await (const { result } of swept) texts.push(cellText(result));
  return texts;
}

describe("the design of a sweep", () => {
  test("in a grid is every combination, the last factor first, under every policy in turn", () => {
    const cells = Array.from(cellsOf(planned(edited(plan, ["design", "policies: [base, more]\ndesign"]))));
    expect(cells).toHaveLength(12);
    expect(cells.slice(0, 3)).toEqual([
      { number: 1, policy: "base", values: { [handlers]: 1, [minutes]: 10 } },
      { number: 2, policy: "more", values: { [handlers]: 1, [minutes]: 10 } },
      { number: 3, policy: "base", values: { [handlers]: 1, [minutes]: 30 } },
    ]);
  });

  test("one at a time is the scenario as it is, and then each other value alone", () => {
    expect(pointsIn(edited(plan, ["grid", "oneAtATime"]))).toEqual([
      [2, 20],
      [1, 20],
      [3, 20],
      [2, 10],
      [2, 30],
    ]);
  });

  test("as a Latin hypercube has each of its parts of every range once, and each value equally often", () => {
    const text = edited(plan, ["grid", "{ latinHypercube: 12 }"], [", steps: 2", ""]);
    const points = pointsIn(text);
    const strata = points.map(([, mean = 0]) => Math.floor((12 * (mean - 10)) / 20));
    expect(strata.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, i) => i));
    expect(points.filter(([level]) => level === 2)).toHaveLength(4);
    expect(pointsIn(`${text}seed: other\n`)).not.toEqual(points);
  });

  test("as a Sobol sequence has its points, whole ones where only whole numbers are valid", () => {
    const text = edited(
      plan,
      ["grid", "{ sobol: 4 }"],
      ["values: [1, 2, 3]", "from: 1, to: 4"],
      [", steps: 2", ""],
    );
    expect(pointsIn(text)).toEqual([
      [1, 10],
      [3, 20],
      [4, 15],
      [2, 25],
    ]);
  });
});

describe("a sweep", () => {
  test("gives in each cell what a run of the scenario with its values gives", async () => {
    const swept: SweptCell[] = [];
    const shard = { index: 4, of: 6 };
    for await (const each of sweep(planned(plan), loadCentre(), { shard })) swept.push(each);
    const { cell, result } = swept[0] ?? fail();
    expect(cell.values).toEqual({ [handlers]: 2, [minutes]: 30 });
    const draw = Object.entries(cell.values).map(([path, value]) => ({ path, value }));
    const loaded = loadCentre()({ draw });
    if (!loaded.ok) throw new Error("refused");
    const { rows } = (await simulate(loaded, { replications: 2 })).result;
    expect(result.outcome.rows).toEqual([
      findRow(rows, { measure: "meanTimeToAnswer", queue: "crib" }),
      findRow(rows, { measure: "occupancy", team: "crib" }),
    ]);
    expect(result.outcome.replications).toBe(2);
  });

  test("that was broken off goes on with what is missing, and its parts together are the whole", async () => {
    const short = planned(edited(plan, ["[1, 2, 3]", "[2, 3]"], ["replications: 2", "replications: 1"]));
    const whole = await textsOf(sweep(short, loadCentre()));
    const store = memory(short);
    for await (const { cell } of sweep(short, loadCentre(), { store })) if (cell.number === 1) break;
    expect(store.kept.size).toBe(1);
    const ran: number[] = [];
    const onCell = ({ number }: { number: number }) => ran.push(number);
    for (const index of [2, 1])
      await textsOf(sweep(short, loadCentre(), { store, onCell, shard: { index, of: 2 } }));
    expect(ran).toEqual([2, 4, 3]);
    expect(await textsOf(sweep(short, loadCentre(), { store, onCell }))).toEqual(whole);
    expect(ran).toHaveLength(3);
  });

  test("keeps what is finished and names the cell where values that are right alone are wrong together", async () => {
    const right = planned(plan);
    const bad: Sweep = {
      ...right,
      factors: right.factors.map((factor) => ({
        ...factor,
        levels: factor.path === handlers ? [2, -1] : [10],
      })),
    };
    const store = memory(bad);
    const broken = textsOf(sweep(bad, loadCentre(), { store }));
    await expect(broken).rejects.toThrow(CellRefused);
    await expect(broken).rejects.toThrow(
      `cell 2 (${handlers} = -1, ${minutes} = 10, policy base) is no valid scenario: `,
    );
    expect(store.kept.size).toBe(1);
  });

  test("runs to a precision where the plan asks for one", async () => {
    const precise = planned(
      edited(
        plan,
        ["replications: 2", "precision: { error: 30 %, atLeast: 3, atMost: 12 }"],
        ["[1, 2, 3]", "[2]"],
      ),
    );
    const counts: number[] = [];
    for await (const { result } of sweep(precise, loadCentre())) {
      counts.push(result.outcome.replications);
      expect(result.outcome.reached?.replications).toBe(result.outcome.replications);
    }
    expect(counts.every((count) => count >= 3 && count <= 12)).toBe(true);
  });
});

describe("the address of a cell", () => {
  test("follows from what decides its outcome, and from nothing else", () => {
    const terms = planned(plan);
    const [cell] = cellsOf(terms);
    if (cell === undefined) return fail();
    const address = (changed: Partial<Sweep>) => addressOf(questionOf({ ...terms, ...changed }, cell));
    expect(address({ cells: 7, design: { kind: "oneAtATime" } })).toBe(address({}));
    const others = [{ seed: "x" }, { replications: 3 }, { hash: "x" }, { version: "9" }, { measures: [] }];
    expect(new Set([address({}), ...others.map(address)]).size).toBe(6);
  });
});
