// A worker thread that dies at one replication: as often, and in the way, that an environment variable says.
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import process from "node:process";
import {
  type Batch,
  type BatchOutcome,
  runBatch as runSoundly,
} from "../../src/experiment/replication-thread.ts";

/** What `FAULTY_THREAD` holds, as JSON. */
export interface PlannedFault {
  readonly how: "exit" | "throw" | "fillMemory";
  readonly replication: number;
  readonly times: number;
  /** A file that has a line for every death so far. */
  readonly log: string;
}

export function runBatch(batch: Batch): Promise<BatchOutcome> {
  const { how, replication, times, log }: PlannedFault = JSON.parse(process.env.FAULTY_THREAD ?? "{}");
  const deaths = existsSync(log) ? readFileSync(log, "utf8").length : 0;
  if (!batch.replications.includes(replication) || deaths >= times) return runSoundly(batch);
  appendFileSync(log, "x");
  // biome-ignore lint/nursery/noProcessExit: the sudden end is what is tested.
  if (how === "exit") process.exit(3);
  if (how === "fillMemory") fillMemory();
  setTimeout(() => {
    throw new Error("nobody catches this");
  }, 0);
  return new Promise(() => undefined);
}

function fillMemory(): never {
  const hoard: number[][] = [];
  while (true) hoard.push(Array.from({ length: 10_000 }, (_, i) => i + hoard.length));
}
