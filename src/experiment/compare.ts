// The main act: the same needs under several policies, replication by replication, and what the policies change.
// Every draw is keyed by its need, so that the same callers ring under all of them: differences are about the policy.
import { assembleResult } from "../results/assemble.ts";
import { Audit } from "../results/audit.ts";
import type { ComparedMeasure, Comparison } from "../results/comparison.ts";
import { assembleComparison, type PolicyRun } from "../results/comparison-assembly.ts";
import { checkComparable } from "../results/comparison-comparable.ts";
import { comparedMeasures, readerOfMeasure } from "../results/comparison-measures.ts";
import { ResultTally } from "../results/result-tally.ts";
import type { RowReader, RowReading } from "../results/row-reader.ts";
import type { ReplicationSummary } from "../results/summary.ts";
import { type Executor, inProcess } from "./executor.ts";
import type { Simulated } from "./simulate.ts";

/** A scenario under one policy, and what the policy is about, in the words of its file. */
export interface ComparedScenario extends Simulated {
  readonly description?: string | undefined;
}

export interface CompareOptions {
  /** How many under each policy; the baseline's own number unless said. */
  readonly replications?: number | undefined;
  /** An abort keeps the replications that are finished under every policy. */
  readonly signal?: AbortSignal | undefined;
  /** Who runs the replications; this thread unless said. The comparison is the same. */
  readonly executor?: Executor | undefined;
  /** Hears of each finished replication of each policy. */
  readonly onReplication?: ((finished: number, total: number) => void) | undefined;
}

/**
 * Compares policies of a scenario with the first of them, the baseline, on common random numbers. Differences are
 * paired and their intervals hold together at 95 % (Bonferroni); a verdict is whether its interval leaves out zero.
 * Throws `Incomparable` if a policy changes the calendar, the window, the seed or what a measure means,
 * `SimulationError` on a fault, and `RangeError` for fewer than two policies or no replication.
 *
 * `const { rows } = await compare([base, moreHandlers], { replications: 20 })`
 */
export async function compare(
  loaded: readonly ComparedScenario[],
  options: CompareOptions = {},
): Promise<Comparison> {
  const [baseline, ...others] = loaded;
  if (baseline === undefined || others.length === 0)
    throw new RangeError(`cannot compare ${loaded.length} of the two or more policies`);
  const { replications = baseline.scenario.run.replications, executor = inProcess() } = options;
  if (!Number.isInteger(replications) || replications < 1)
    throw new RangeError(`cannot run ${replications} replications`);
  checkComparable(loaded.map(({ scenario }) => scenario));
  const measures = comparedMeasures(
    baseline.scenario,
    others.map(({ scenario }) => scenario),
  );
  const first = new Gathering(baseline, measures);
  const rest = others.map((other) => new Gathering(other, measures));
  await gather([first, ...rest], { ...options, replications, executor });
  return assembleComparison(measures, [
    first.run(replications),
    ...rest.map((each) => each.run(replications)),
  ]);
}

interface GatherOptions extends CompareOptions {
  readonly replications: number;
  readonly executor: Executor;
}

/** Takes replication by replication from every policy in turn, so that an end at any time leaves whole rounds. */
async function gather(
  gatherings: readonly Gathering[],
  { replications, executor, signal, onReplication }: GatherOptions,
): Promise<void> {
  const numbers = Array.from({ length: replications }, (_, replication) => replication);
  const streams = gatherings.map(({ scenario }) =>
    executor.run(scenario, numbers, { days: false, signal })[Symbol.asyncIterator](),
  );
  const total = replications * streams.length;
  let finished = 0;
  try {
    for (let round = 0; round < replications; round++) {
      const summaries: ReplicationSummary[] = [];
      for (const stream of streams) {
        const { done, value } = await stream.next();
        if (done) return;
        summaries.push(value);
        onReplication?.(++finished, total);
      }
      summaries.forEach((summary, i) => {
        gatherings[i]?.add(summary);
      });
    }
  } finally {
    await Promise.all(streams.map((stream) => stream.return?.()));
  }
}

/** What has been gathered under one policy. */
class Gathering {
  readonly scenario: Simulated["scenario"];
  private readonly loaded: ComparedScenario;
  private readonly tally: ResultTally;
  private readonly audit: Audit;
  private readonly readers: readonly RowReader[];
  private readonly readings: readonly (RowReading | null)[][];

  constructor(loaded: ComparedScenario, measures: readonly ComparedMeasure[]) {
    this.loaded = loaded;
    this.scenario = loaded.scenario;
    this.tally = new ResultTally(loaded.scenario, false);
    this.audit = new Audit(loaded.scenario);
    this.readers = measures.map((measure) => readerOfMeasure(loaded.scenario, measure));
    this.readings = measures.map(() => []);
  }

  add(summary: ReplicationSummary): void {
    this.tally.add(summary);
    this.audit.add(summary);
    this.readers.forEach((read, i) => {
      this.readings[i]?.push(read(summary));
    });
  }

  run(replicationsAskedFor: number): PolicyRun {
    const { tally, audit, readings, loaded } = this;
    const { scenario, hash, evidence, description = null } = loaded;
    const result = assembleResult({ scenario, hash, evidence, tally, audit, replicationsAskedFor });
    return { result, description, readings };
  }
}
