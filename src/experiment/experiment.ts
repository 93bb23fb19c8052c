// An experiment: replications of one scenario under one policy, gathered in the order of their numbers.
import { Audit } from "../results/audit.ts";
import { ResultTally } from "../results/result-tally.ts";
import type { Shock } from "../results/shock.ts";
import type { ReplicationSummary } from "../results/summary.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";
import { type ExecutionOptions, type Executor, inProcess } from "./executor.ts";

export interface ExperimentOptions extends ExecutionOptions {
  /** How many; the scenario's own number unless said. */
  readonly replications?: number | undefined;
  /** After what it is asked how long things take to be well again; the scenario's first unless said. */
  readonly shock?: Shock | undefined;
  /** Who runs them; this thread unless said. The results are the same. */
  readonly executor?: Executor | undefined;
  /** Hears of each finished replication. */
  readonly onReplication?: ((finished: number, total: number) => void) | undefined;
}

export class Experiment {
  readonly tally: ResultTally;
  readonly audit: Audit;
  readonly replicationsAskedFor: number;
  private readonly scenario: ResolvedScenario;
  private readonly options: ExperimentOptions;

  constructor(scenario: ResolvedScenario, options: ExperimentOptions = {}) {
    const total = options.replications ?? scenario.run.replications;
    if (!Number.isInteger(total) || total < 1) throw new RangeError(`cannot run ${total} replications`);
    this.scenario = scenario;
    this.options = options;
    this.replicationsAskedFor = total;
    this.tally = new ResultTally(scenario, options.days ?? true, options.shock);
    this.audit = new Audit(scenario);
  }

  /** Runs the replications, and yields after each has been gathered. */
  async *run(): AsyncGenerator<ReplicationSummary, void, undefined> {
    const { executor = inProcess(), onReplication, days, checkStatecharts, signal } = this.options;
    const numbers = Array.from({ length: this.replicationsAskedFor }, (_, replication) => replication);
    for await (const summary of executor.run(this.scenario, numbers, { days, checkStatecharts, signal })) {
      this.tally.add(summary);
      this.audit.add(summary);
      onReplication?.(this.tally.replications, this.replicationsAskedFor);
      yield summary;
    }
  }
}

/** Runs an experiment to its end. An abort ends it after the last finished replication. */
export async function runExperiment(
  scenario: ResolvedScenario,
  options: ExperimentOptions = {},
): Promise<Experiment> {
  const experiment = new Experiment(scenario, options);
  for await (const _ of experiment.run());
  return experiment;
}
