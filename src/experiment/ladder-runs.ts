// The forms of a scenario that a ladder simulates, each once however many effects it tells, on the same callers.
import { Audit } from "../results/audit.ts";
import type { LadderFault } from "../results/ladder.ts";
import { type LadderRun, ladderMeasures } from "../results/ladder-assembly.ts";
import { type RowReader, type RowReading, readerOf } from "../results/row-reader.ts";
import type { ReplicationSummary } from "../results/summary.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";
import type { Executor } from "./executor.ts";
import type { Feature } from "./ladder-feature.ts";
import { withoutFeatures } from "./ladder-features.ts";
import { averagesOf, readSpreadsheet } from "./ladder-formulas.ts";

export interface GatherOptions {
  readonly replications: number;
  readonly executor: Executor;
  readonly signal?: AbortSignal | undefined;
  readonly onReplication?: ((finished: number, total: number) => void) | undefined;
}

/** So many forms of the scenario are in hand at a time, for an executor of many threads. */
const mostInHand = 8;

/** Forms of one scenario by the features that are on. */
export class LadderRuns {
  private readonly scenario: ResolvedScenario;
  private readonly queue: number;
  private readonly features: readonly Feature[];
  /** Of every form, since no feature changes what a queue's rows are. */
  private readonly readers: readonly RowReader[];
  private readonly runs = new Map<string, FormRun>();

  constructor(scenario: ResolvedScenario, queue: number, features: readonly Feature[]) {
    this.scenario = scenario;
    this.queue = queue;
    this.features = features;
    const id = scenario.queues[queue]?.id ?? "";
    this.readers = ladderMeasures.map((measure) => readerOf(scenario, { measure, queue: id }));
  }

  /** The form with exactly these features on; it is simulated by the next `gather`. */
  with(on: readonly Feature[]): FormRun {
    const off = this.features.filter((feature) => !on.includes(feature));
    const names = off.map(({ name }) => name);
    const key = names.join(" ");
    const known = this.runs.get(key);
    if (known !== undefined) return known;
    const run = new FormRun(withoutFeatures(this.scenario, off), {
      queue: this.queue,
      without: names,
      readers: this.readers,
    });
    this.runs.set(key, run);
    return run;
  }

  /** Simulates all forms, replication by replication; returns how many replications every form has. */
  async gather(options: GatherOptions): Promise<number> {
    const runs = [...this.runs.values()];
    const total = runs.length * options.replications;
    let finished = 0;
    for (let replication = 0; replication < options.replications; replication++) {
      const summaries = await inTurn(runs, async ({ scenario }) => {
        const summary = await summaryOf(scenario, replication, options);
        if (summary !== null) options.onReplication?.(++finished, total);
        return summary;
      });
      const whole = summaries.flatMap((summary) => (summary === null ? [] : [summary]));
      if (whole.length < runs.length) return replication;
      whole.forEach((summary, i) => {
        runs[i]?.add(summary);
      });
    }
    return options.replications;
  }

  /** Identities of the audit that do not hold in some form. */
  faults(): LadderFault[] {
    return [...this.runs.values()].flatMap((run) => run.faults());
  }
}

interface FormOptions {
  readonly queue: number;
  /** Names of the features that are off. */
  readonly without: readonly string[];
  readonly readers: readonly RowReader[];
}

/** One form of the scenario, and what the queue gives in it. */
export class FormRun implements LadderRun {
  readonly scenario: ResolvedScenario;
  readonly isOverloaded: boolean;
  readonly readings: Readonly<Record<(typeof ladderMeasures)[number], RowReading[]>>;
  private readonly without: readonly string[];
  private readonly audit: Audit;
  private readonly readers: readonly RowReader[];

  constructor(scenario: ResolvedScenario, { queue, without, readers }: FormOptions) {
    this.scenario = scenario;
    this.without = without;
    this.isOverloaded = isOverloaded(scenario, queue);
    this.audit = new Audit(scenario);
    this.readers = readers;
    this.readings = {
      meanTimeToAnswer: [],
      abandonmentRatio: [],
      offeredPerDay: [],
      insideAtStart: [],
      insideAtEnd: [],
    };
  }

  add(summary: ReplicationSummary): void {
    this.audit.add(summary);
    ladderMeasures.forEach((measure, i) => {
      this.readings[measure].push(this.readers[i]?.(summary) ?? { y: 0, x: 0 });
    });
  }

  faults(): LadderFault[] {
    const broken = this.audit.checks().filter(({ holds }) => !holds);
    return broken.map((check) => ({ ...check, without: this.without }));
  }
}

/** True only where averages decide: nobody gives up, and the handlers take no other queue and are not helped. */
function isOverloaded(scenario: ResolvedScenario, queue: number): boolean {
  const { teams, queues } = scenario;
  const serving = teams.filter(({ serves }) => serves.includes(queue));
  const isAlone =
    queues[queue]?.patience === null &&
    queues.every(({ outcomes, transfers }) => outcomes === null && transfers.length === 0) &&
    scenario.trunks.length === 0 &&
    serving.every(({ serves }) => serves.length === 1) &&
    teams.every(({ helps }) => helps.every((help) => help.queue !== queue));
  return isAlone && averagesOf(readSpreadsheet(scenario, queue)).occupancy >= 1;
}

async function summaryOf(
  scenario: ResolvedScenario,
  replication: number,
  { executor, signal }: GatherOptions,
): Promise<ReplicationSummary | null> {
  if (signal?.aborted) return null;
  for await (const summary of executor.run(scenario, [replication], { days: false, signal })) return summary;
  return null;
}

/** Asks for all, some at a time, and returns the answers in the order of the questions. */
async function inTurn<T, U>(items: readonly T[], ask: (item: T) => Promise<U>): Promise<U[]> {
  const answers: U[] = [];
  const left = items.entries();
  const workThrough = async (): Promise<void> => {
    for (const [i, item] of left) answers[i] = await ask(item);
  };
  await Promise.all(Array.from({ length: mostInHand }, workThrough));
  return answers;
}
