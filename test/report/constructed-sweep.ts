// A sweep whose outcomes are simple numbers: 100 s for the first point, 50 s more for each after it, half of that under
// any policy but base.
import { sweepCells } from "../../src/experiment/sweep-design.ts";
import type { Sweep, SweepDesign, SweptCell } from "../../src/results/sweep.ts";
import { questionOf } from "../../src/results/sweep-address.ts";

interface Construction {
  readonly factors: number;
  readonly design: SweepDesign;
  readonly policies: readonly string[];
}

const paths = ["teams.crib.staffing.deskHours", "demand.101.volume", "queues.crib.patience"];
const units = ["h/day", "per day", "min"];

export function constructedSweep({ factors, design, policies }: Construction): {
  sweep: Sweep;
  swept: readonly SweptCell[];
} {
  const sweep: Sweep = {
    format: 1,
    kind: "sweep",
    version: "0.0.1",
    scenario: "A centre",
    hash: "abc",
    seed: "1",
    measures: [
      { measure: "meanTimeToAnswer", queue: "crib", period: "all" },
      { measure: "abandonmentRatio", queue: "crib", period: "all" },
    ],
    replications: 4,
    precision: null,
    policies,
    factors: paths.slice(0, factors).map((path, i) => ({
      path,
      unit: units[i] ?? "",
      value: 1,
      levels: [1, factors === 1 ? 2 : 3],
      low: 1,
      high: 3,
      isWhole: false,
      isTagged: false,
    })),
    design,
    cells: 0,
  };
  const cells = [...sweepCells(sweep)];
  const swept = cells.map((cell): SweptCell => {
    const point = Math.floor((cell.number - 1) / policies.length);
    const value = (100 + (factors === 1 ? 100 : 50) * point) * (cell.policy === "base" ? 1 : 0.5);
    const row = { queue: "crib", policy: cell.policy, level: 0.95, observations: 1000, replications: 4 };
    const rows = [
      { ...row, measure: "meanTimeToAnswer", value, low: value - 10, high: value + 10, unit: "s" },
      { ...row, measure: "abandonmentRatio", value: value / 1000, low: null, high: null, unit: "share" },
    ];
    const outcome = { replications: 4, rows, warnings: [], broken: [] };
    return { cell, result: { kind: "cell of a sweep", ...questionOf(sweep, cell), outcome } };
  });
  return { sweep: { ...sweep, cells: cells.length }, swept };
}
