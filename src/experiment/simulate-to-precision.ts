// Simulates until the headline measures are precise, instead of for a number of replications chosen beforehand.
import { assembleResult } from "../results/assemble.ts";
import { Audit } from "../results/audit.ts";
import { ResultTally } from "../results/result-tally.ts";
import { readerOf, rowNamesAt } from "../results/row-reader.ts";
import { inProcess } from "./executor.ts";
import type { ExperimentOptions } from "./experiment.ts";
import { nextLook, type PrecisionGoal, PrecisionWatch } from "./precision.ts";
import type { Simulated, Simulation } from "./simulate.ts";

/**
 * Simulates replications until the interval of every headline measure is narrow enough for the goal, or there are as many
 * as it allows. The result carries its `precision`, and is the one that so many replications always give, whoever runs
 * them. `onReplication` hears how many it will probably take. An aborted signal ends it after the last finished
 * replication. Throws a `RangeError` for a goal that makes no sense, and for a scenario without headline measures.
 */
export async function simulateToPrecision(
  { scenario, hash, evidence }: Simulated,
  goal: PrecisionGoal,
  options: Omit<ExperimentOptions, "replications"> = {},
): Promise<Simulation> {
  const { executor = inProcess(), onReplication, days = true, checkStatecharts, signal, shock } = options;
  const rows = scenario.headline.flatMap((headline) => rowNamesAt(scenario, headline));
  refuseNonsense(goal, rows.length);
  const readers = rows.map((row) => readerOf(scenario, row));
  const watch = new PrecisionWatch(rows, goal);
  const tally = new ResultTally(scenario, days, shock);
  const audit = new Audit(scenario);
  let look = nextLook(0, goal);
  let forecast = look;
  let isOver = false;
  for await (const summary of executor.run(scenario, numbersBelow(goal.atMost), {
    days,
    checkStatecharts,
    signal,
  })) {
    tally.add(summary);
    audit.add(summary);
    watch.add(readers.map((read) => read(summary)));
    if (tally.replications === look) {
      isOver = watch.isOver();
      forecast = isOver ? look : watch.forecast();
      look = nextLook(look, goal);
    }
    onReplication?.(tally.replications, forecast);
    if (isOver) break;
  }
  // An interrupted run was to go on to the next look at least.
  const replicationsAskedFor = isOver ? tally.replications : Math.max(look, forecast);
  const result = assembleResult({ scenario, hash, evidence, tally, audit, replicationsAskedFor });
  return { result: { ...result, precision: watch.outcome() }, dayRows: () => tally.dayRows() };
}

function refuseNonsense({ error, atLeast, atMost }: PrecisionGoal, measures: number): void {
  if (!(error > 0 && error < 1)) throw new RangeError(`a precision of ${error} is not a share of a value`);
  if (!(Number.isInteger(atLeast) && Number.isInteger(atMost) && atLeast >= 2 && atMost >= atLeast))
    throw new RangeError(`cannot run at least ${atLeast} and at most ${atMost} replications`);
  if (measures === 0) throw new RangeError("a scenario without headline measures has nothing to be precise");
}

/** The numbers of replications, as they are needed. */
export function* numbersBelow(count: number): Generator<number, void, undefined> {
  for (let number = 0; number < count; number++) yield number;
}
