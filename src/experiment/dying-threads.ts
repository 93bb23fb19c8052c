// What is done when a thread dies: its replications are run again, one by one, so that none is lost, none is counted
// twice, and the one that kills is found.
import type { RunBatch } from "./batches.ts";
import type { BatchOutcome } from "./replication-thread.ts";

/** A replication whose thread has died this often is given up. */
const mostDeaths = 3;

/** Runs batches again whose thread has died; throws if a replication cannot be run at all. */
export function survivingDeaths(run: RunBatch): RunBatch {
  const attempt = async (
    replications: readonly number[],
    signal: AbortSignal,
    deaths: number,
  ): Promise<BatchOutcome> => {
    try {
      return await run(replications, signal);
    } catch (death) {
      signal.throwIfAborted();
      if (deaths + 1 === mostDeaths) throw givenUp(replications, death);
      return joined(await Promise.all(replications.map((each) => attempt([each], signal, deaths + 1))));
    }
  };
  return (replications, signal) => attempt(replications, signal, 0);
}

function givenUp(replications: readonly number[], death: unknown): Error {
  const why = death instanceof Error ? death.message : String(death);
  return new Error(
    `replication ${replications.join(", ")} is given up: the worker thread that ran it died ${mostDeaths} times (${why})`,
    { cause: death },
  );
}

/** The outcomes of single replications as one, up to the first fault. */
function joined(outcomes: readonly BatchOutcome[]): BatchOutcome {
  const faulty = outcomes.findIndex(({ fault }) => fault !== null);
  const reached = faulty < 0 ? outcomes : outcomes.slice(0, faulty + 1);
  return {
    summaries: reached.flatMap(({ summaries }) => summaries),
    fault: reached.at(-1)?.fault ?? null,
    wallTime: outcomes.reduce((sum, { wallTime }) => sum + wallTime, 0),
  };
}
