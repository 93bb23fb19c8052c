// The executor of Node: replications run on worker threads, as many at a time as there are cores.
import { setMaxListeners } from "node:events";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import type { Piscina } from "piscina";
import { type RunBatch, runInBatches } from "./batches.ts";
import { survivingDeaths } from "./dying-threads.ts";
import { type Executor, inProcess } from "./executor.ts";
import { replicationsFor, runWithHeadStart } from "./head-start.ts";
import type { Batch, BatchOutcome } from "./replication-thread.ts";

export interface ThreadOptions {
  /** How many threads; as many as there are cores unless said. */
  readonly threads?: number | undefined;
  /** First contacts that are simulated in this thread before others are started: a tenth of a second unless said. */
  readonly headStart?: number | undefined;
  /** The module whose `runBatch` the threads call. */
  readonly worker?: URL | undefined;
}

/** An idle thread ends after so many milliseconds. */
const idleTimeout = 2000;
const usualHeadStart = 100_000;

/** How the pool tells of a thread that answered just when its work was given up: nobody wants the answer. */
const tooLate = "Unexpected message from Worker";

/** What is written in TypeScript here runs in TypeScript there. */
const extension = import.meta.url.slice(import.meta.url.lastIndexOf("."));
const replicationThread = new URL(`./replication-thread${extension}`, import.meta.url);

/**
 * Runs replications on worker threads; what comes out is the same, to the byte, as from `inProcess`. A thread that dies
 * is replaced and its replications are run again; one that kills its thread three times is given up with an error.
 * Threads start when they are needed, and idle ones do not keep the program alive.
 */
export function workerThreads({
  threads,
  headStart = usualHeadStart,
  worker = replicationThread,
}: ThreadOptions = {}): Executor {
  const maxThreads = threads ?? availableParallelism();
  let pool: Promise<Piscina<Batch, BatchOutcome>> | undefined;
  // One for all runs: it remembers when an interrupt was last let through.
  const alone = inProcess();
  const filename = fileURLToPath(worker);
  return {
    lanes: maxThreads + 1,
    run(scenario, replications, { signal, ...options } = {}) {
      const run: RunBatch = async (batch, ending) => {
        setMaxListeners(0, ending);
        pool ??= openPool(maxThreads, worker);
        return (await pool).run({ scenario, replications: batch, options }, { filename, signal: ending });
      };
      const elsewhere = (numbers: Iterable<number>) =>
        runInBatches(numbers, { run: survivingDeaths(run), threads: maxThreads, signal });
      const count = replicationsFor(headStart, scenario);
      if (headStart === 0) return elsewhere(replications);
      const here = (numbers: Iterable<number>) => alone.run(scenario, numbers, { signal, ...options });
      return runWithHeadStart(replications, { here, elsewhere, count });
    },
  };
}

/** Loaded when the first thread is wanted: 10 MB that a small run does without. */
async function openPool(maxThreads: number, worker: URL): Promise<Piscina<Batch, BatchOutcome>> {
  const { Piscina: Pool } = await import("piscina");
  const pool = new Pool<Batch, BatchOutcome>({
    name: "runBatch",
    minThreads: 0,
    maxThreads,
    idleTimeout,
    execArgv: worker.href.endsWith(".ts") ? ["--import", import.meta.resolve("tsx")] : [],
  });
  pool.on("error", (fault: Error) => {
    if (!fault.message.startsWith(tooLate)) throw fault;
  });
  return pool;
}
