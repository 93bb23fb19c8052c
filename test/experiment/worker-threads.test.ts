// Worker threads give what this thread gives, in whatever order and on however many of them replications finish, and
// whatever becomes of a thread.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { afterEach, describe, expect, it, vi } from "vitest";
import { inProcess } from "../../src/experiment/executor.ts";
import { runExperiment } from "../../src/experiment/experiment.ts";
import { workerThreads } from "../../src/experiment/worker-threads.ts";
import { SimulationError } from "../../src/model/simulation-error.ts";
import { eventfulCentre } from "../model/eventful-centre.ts";
import { constant } from "../model/plain-scenario.ts";
import type { PlannedFault } from "./faulty-thread.ts";

// Threads take a while to start from TypeScript on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const centre = eventfulCentre(1);
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const worker = await bundled("../../src/experiment/replication-thread.ts");
const faulty = await bundled("./faulty-thread.ts");
const twoThreads = workerThreads({ headStart: 0, threads: 2, worker });

/** A module and all that it imports as one script: a thread that starts from TypeScript takes a second to do so. */
async function bundled(module: string): Promise<URL> {
  const outfile = join(mkdtempSync(join(tmpdir(), "sim101-thread-")), "thread.cjs");
  await build({ entryPoints: [here(module)], outfile, bundle: true, platform: "node", format: "cjs" });
  return pathToFileURL(outfile);
}

async function bytesOf(executor = inProcess(), replications = 7): Promise<string> {
  const { tally, audit } = await runExperiment(centre, { executor, replications });
  return JSON.stringify([tally.rows(), tally.dayRows(), audit.checks()]);
}

const told = ({ name, message, at, event, subject }: SimulationError) => ({
  name,
  message,
  at,
  event,
  subject,
});

/** Plans a fault; returns how many threads have died of it so far. */
function plan(fault: Omit<PlannedFault, "log">): () => number {
  const log = join(mkdtempSync(join(tmpdir(), "sim101-threads-")), "deaths");
  process.env.FAULTY_THREAD = JSON.stringify({ ...fault, log } satisfies PlannedFault);
  return () => readFileSync(log, "utf8").length;
}

afterEach(() => {
  delete process.env.FAULTY_THREAD;
});

describe("worker threads", () => {
  it("give the same bytes as this thread does, however many there are", async () => {
    const alone = await bytesOf();
    expect(await bytesOf(twoThreads)).toBe(alone);
    expect(await bytesOf(workerThreads({ headStart: 0, threads: 3, worker }))).toBe(alone);
  });

  it("run the TypeScript of this program where that is what runs here", async () => {
    expect(await bytesOf(workerThreads({ headStart: 0, threads: 1 }))).toBe(await bytesOf());
  });

  it("give the same bytes when this thread has a head start, that ends within, between or after replications", async () => {
    const alone = await bytesOf(inProcess(), 9);
    for (const headStart of [1, 2000, 1e9]) {
      expect(await bytesOf(workerThreads({ threads: 1, headStart, worker }), 9)).toBe(alone);
    }
  });

  it("keep the order of the numbers that they are given", async () => {
    const order: number[] = [];
    const numbers = [5, 3, 11, 0, 4];
    for await (const { replication } of twoThreads.run(centre, numbers)) order.push(replication);
    expect(order).toEqual(numbers);
  });

  it("take numbers only as they need them, and stop when the loop is left", async () => {
    let taken = 0;
    function* endless(): Generator<number> {
      while (true) yield taken++;
    }
    for await (const { replication } of twoThreads.run(centre, endless())) {
      if (replication === 3) break;
    }
    const atBreak = taken;
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(taken).toBe(atBreak);
    expect(taken).toBeLessThan(500);
  });

  it("may answer just when nobody wants the answer any more", async () => {
    const clock = new Int32Array(new SharedArrayBuffer(4));
    for await (const { replication } of twoThreads.run(centre, new Array(100).keys())) {
      if (replication < 3) continue;
      // Both threads answer meanwhile, which this one cannot hear before it leaves the loop.
      Atomics.wait(clock, 0, 0, 300);
      break;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  });

  it("end promptly at an abort, and keep the first replications that are finished", async () => {
    const aborting = new AbortController();
    const long = eventfulCentre(40);
    const { tally } = await runExperiment(long, {
      executor: twoThreads,
      replications: 50,
      signal: aborting.signal,
      onReplication: (finished) => {
        if (finished === 2) aborting.abort();
      },
    });
    const first = await runExperiment(long, { replications: tally.replications });
    expect(tally.replications).toBeGreaterThanOrEqual(2);
    expect(tally.replications).toBeLessThan(50);
    expect(JSON.stringify(tally.rows())).toBe(JSON.stringify(first.tally.rows()));
  });

  it("hand over a fault of the program with its message, place and type, after what came before it", async () => {
    const redial = { share: 1, delay: constant(-60), atMost: 3 };
    const intoThePast = { redial, escalation: null };
    const broken = {
      ...centre,
      queues: centre.queues.map((queue) => ({ ...queue, whenAbandoned: intoThePast })),
    };
    const faultOf = (executor = inProcess()) =>
      runExperiment(broken, { executor, replications: 3 }).then(
        () => null,
        (fault: unknown) => fault,
      );
    const [ours, theirs] = [await faultOf(), await faultOf(twoThreads)];
    if (!(ours instanceof SimulationError && theirs instanceof SimulationError)) throw ours ?? theirs;
    expect(told(theirs)).toEqual(told(ours));
  });
});

describe("a thread that dies", () => {
  it.each(["exit", "throw"] as const)(
    "by %s is replaced, and nothing is lost or counted twice",
    async (how) => {
      const deaths = plan({ how, replication: 4, times: 2 });
      expect(await bytesOf(workerThreads({ headStart: 0, threads: 2, worker: faulty }))).toBe(
        await bytesOf(),
      );
      expect(deaths()).toBe(2);
    },
  );

  it("of too little memory is replaced too", () => {
    plan({ how: "fillMemory", replication: 4, times: 1 });
    const args = [
      "--max-old-space-size=96",
      "--import",
      import.meta.resolve("tsx"),
      here("./fill-memory.ts"),
      faulty.href,
    ];
    expect(execFileSync(process.execPath, args, { encoding: "utf8" })).toBe("0 1 2 3 4 5 6");
  });

  it("three times of one replication is given up in a sentence that names it", async () => {
    const deaths = plan({ how: "exit", replication: 4, times: 100 });
    await expect(bytesOf(workerThreads({ headStart: 0, threads: 2, worker: faulty }))).rejects.toThrow(
      "replication 4 is given up: the worker thread that ran it died 3 times (worker exited with code: 3)",
    );
    expect(deaths()).toBe(3);
  });
});
