// Whoever runs replications lets go of the thread now and then, so that an interrupt is heard within one of many short runs.
import { describe, expect, test } from "vitest";
import { type Executor, inProcess } from "../../src/experiment/executor.ts";
import { workerThreads } from "../../src/experiment/worker-threads.ts";
import type { ResolvedScenario } from "../../src/scenario/resolved.ts";
import { eventfulCentre } from "../model/eventful-centre.ts";
import { constant, plainScenario } from "../model/plain-scenario.ts";

/** A year in which nobody rings. */
const quietYear = plainScenario({
  days: 365,
  sources: [{ id: "101" }],
  queues: [{ talk: constant(60) }],
  teams: [{ serves: [0], handlers: 1 }],
});

/** Runs of one replication each until the interrupt is heard. */
async function runsUntilHeard(executor: Executor, scenario: ResolvedScenario, most: number): Promise<number> {
  const abort = new AbortController();
  setTimeout(() => abort.abort(), 0);
  let runs = 0;
  while (!abort.signal.aborted && runs < most) {
    for await (const _ of executor.run(scenario, [runs], { days: false, signal: abort.signal }));
    runs++;
  }
  return runs;
}

describe("an interrupt is heard", () => {
  test.each([
    ["in one thread", inProcess],
    ["before other threads are wanted", workerThreads],
  ])("among many short runs, %s", async (_, executor) => {
    expect(await runsUntilHeard(executor(), eventfulCentre(1), 300)).toBeLessThan(300);
  });

  test("within a few years in which nobody rings", async () => {
    expect(await runsUntilHeard(inProcess(), quietYear, 20)).toBeLessThan(20);
  });
});
