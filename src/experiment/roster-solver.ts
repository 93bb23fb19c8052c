// Programs of whole numbers are solved by HiGHS (highs.dev), on one thread and with the same seed each time.
import type { Highs, ModelData } from "highs";
import type { Program } from "./roster-program.ts";

export interface Solved {
  /** How many people work by each column; null where no number of people can do it. */
  readonly counts: readonly number[] | null;
  /** Whether it is proved that nothing is better by more than the tolerance. */
  readonly isBest: boolean;
  /** How far the cost may be from the best, as a share of it. */
  readonly gap: number;
}

/** Seconds after which the best answer so far is taken: it may then be another one on another machine. */
const longest = 60;

/** Its types describe the module as an older kind: the function is the default of the default to them. */
async function loadHighs(): Promise<Highs> {
  const { default: load } = await import("highs");
  return (load as unknown as () => Promise<Highs>)();
}

let loaded: Promise<Highs> | null = null;

export async function solveProgram(program: Program): Promise<Solved> {
  loaded ??= loadHighs();
  const highs = await loaded;
  const { optimal, timeLimit, infeasible, unboundedOrInfeasible } = highs.constants.modelStatus;
  return highs.withModel(modelOf(program, highs), (model) => {
    model.options.set(settingsOf(program));
    const { modelStatus } = model.run();
    if (modelStatus === infeasible || modelStatus === unboundedOrInfeasible) return impossible;
    const gap = Number(model.info.get("mip_gap"));
    if (modelStatus !== optimal && !(modelStatus === timeLimit && Number.isFinite(gap)))
      throw new Error(`HiGHS ended with status ${modelStatus} and no roster`);
    const { colValue } = model.getSolution();
    const counts = Array.from(colValue.subarray(0, program.wholes), Math.round);
    return { counts, isBest: modelStatus === optimal, gap };
  });
}

/** By the names that HiGHS has for them. */
function settingsOf({ tolerance }: Program): Record<string, boolean | number> {
  return Object.fromEntries([
    ["output_flag", false],
    ["random_seed", 1],
    ["time_limit", longest],
    ["mip_abs_gap", tolerance.absolute],
    ["mip_rel_gap", tolerance.relative],
  ]);
}

const impossible: Solved = { counts: null, isBest: true, gap: 0 };

function modelOf({ costs, most, wholes, rows }: Program, { constants }: Highs): ModelData {
  const starts = [0];
  for (const { columns } of rows) starts.push((starts.at(-1) ?? 0) + columns.length);
  const { continuous, integer } = constants.variableType;
  return {
    numCols: costs.length,
    numRows: rows.length,
    colCost: Float64Array.from(costs),
    colLower: new Float64Array(costs.length),
    colUpper: Float64Array.from(most),
    rowLower: Float64Array.from(rows, ({ low }) => low),
    rowUpper: Float64Array.from(rows, ({ high }) => high),
    matrix: {
      format: "csr",
      numRows: rows.length,
      numCols: costs.length,
      starts: Int32Array.from(starts),
      indices: Int32Array.from(rows.flatMap(({ columns }) => columns)),
      values: Float64Array.from(rows.flatMap(({ factors }) => factors)),
    },
    integrality: costs.map((_, column) => (column < wholes ? integer : continuous)),
  };
}
