// `--workers`: on how many threads a command simulates. The results are the same with any number.
import { InvalidArgumentError, Option } from "@commander-js/extra-typings";
import { type Executor, inProcess } from "../experiment/executor.ts";

const wholeNumber = /^[0-9]{1,4}$/;
const mostWorkers = 1000;

/** The option, for every command that simulates: all cores unless said. */
export function workersOption() {
  return new Option(
    "--workers <count>",
    "threads that simulate, 1 for none beside this one; all cores unless said; the results do not depend on it",
  ).argParser(parseWorkers);
}

function parseWorkers(text: string): number {
  const count = wholeNumber.test(text) ? Number(text) : 0;
  if (count >= 1 && count <= mostWorkers) return count;
  throw new InvalidArgumentError(`expected a whole number from 1 to ${mostWorkers}, found ${text}`);
}

/** Who runs the replications of a command. */
export async function executorOf(workers: number | undefined): Promise<Executor> {
  if (workers === 1) return inProcess();
  const { workerThreads } = await import("../experiment/worker-threads.ts");
  return workerThreads({ threads: workers });
}

/** Who runs many scenarios of few replications each: on all threads from the start, several scenarios at a time. */
export async function lanesOf(workers: number | undefined): Promise<Executor> {
  if (workers === 1) return inProcess();
  const { workerThreads } = await import("../experiment/worker-threads.ts");
  return workerThreads({ threads: workers, headStart: 0 });
}
