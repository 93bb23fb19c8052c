// An experiment as a whole: what it repeats, what it checks, and how it ends.
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runExperiment } from "../../src/experiment/experiment.ts";
import { replicate } from "../../src/experiment/replication.ts";
import { readScenarioFile } from "../../src/files/read-scenario.ts";
import type { ChartName } from "../../src/model/centre-state.ts";
import { contactChart, needChart } from "../../src/model/chart-tables.ts";
import { ResultTally } from "../../src/results/result-tally.ts";
import type { ReplicationSummary } from "../../src/results/summary.ts";
import type { ResolvedScenario } from "../../src/scenario/resolved.ts";
import { eventfulCentre } from "../model/eventful-centre.ts";
import { twoStageCentres } from "../model/random-scenarios.ts";
import { runCentre } from "../model/run-centre.ts";
import { silentObserver } from "../model/silent-observer.ts";
import { root } from "../readme/examples.ts";
import { summaryOf } from "../results/summary-of.ts";
import { featuredCentre } from "./ladder-centre.ts";

const seeded = { seed: 707, numRuns: 5 };
const centre = eventfulCentre(2);
const bytesOf = (rows: unknown) => JSON.stringify(rows);

describe("runExperiment", () => {
  it("gives the same bytes twice", async () => {
    await fc.assert(
      fc.asyncProperty(twoStageCentres, async (scenario) => {
        const once = await runExperiment(scenario, { replications: 3 });
        const again = await runExperiment(scenario, { replications: 3 });
        expect(bytesOf(again.tally.rows())).toBe(bytesOf(once.tally.rows()));
        expect(bytesOf(again.audit.checks())).toBe(bytesOf(once.audit.checks()));
      }),
      seeded,
    );
  });

  it("gathers replications that are the same alone, in the order of their numbers", async () => {
    const { tally } = await runExperiment(centre, { replications: 3 });
    const alone: ReplicationSummary[] = [];
    for (const replication of [2, 0, 1]) {
      alone[replication] = summaryOf(await replicate(centre, replication), replication);
    }
    const gathered = new ResultTally(centre, true);
    for (const summary of alone) gathered.add(summary);
    expect(bytesOf(tally.rows())).toBe(bytesOf(gathered.rows()));
  });

  it("gives other figures under another seed", async () => {
    const other = { ...centre, run: { ...centre.run, seed: "other" } };
    const [one, two] = [await runExperiment(centre), await runExperiment(other)];
    expect(bytesOf(two.tally.rows())).not.toBe(bytesOf(one.tally.rows()));
  });

  it("keeps what is finished when it is aborted, and says that it is not complete", async () => {
    const aborting = new AbortController();
    const { tally, replicationsAskedFor } = await runExperiment(centre, {
      replications: 10,
      signal: aborting.signal,
      onReplication: (finished) => {
        if (finished === 2) aborting.abort();
      },
    });
    expect([tally.replications, replicationsAskedFor]).toEqual([2, 10]);
  });
});

/** A scenario of the project, measured for a few days. */
function firstDaysOf(name: string, days: number): ResolvedScenario {
  const overrides = [{ path: "calendar.days", value: days }];
  const outcome = readScenarioFile(join(root, `scenarios/${name}.yaml`), { overrides });
  if (!outcome.ok) throw new Error(`${name} has mistakes`);
  return outcome.scenario;
}

describe("checking the statecharts", () => {
  it("follows every step of a centre in which everything happens, and of one where callers are put on hold", async () => {
    const featured = featuredCentre(3);
    const [switchboard, handlers, others] = featured.teams;
    if (!switchboard || !handlers || !others) throw new Error("three teams were made");
    const onHold = { ...handlers, helps: [{ queue: 2, how: "holdCaller" as const, after: 0 }] };
    const teams = [switchboard, onHold, { ...others, serves: [3] }];
    const written = ["whole-demand", "channels"].map((name) => firstDaysOf(name, 12));
    const centres = [featured, { ...featured, teams }, ...written];
    const seen = new Set<string>();
    const steps = {
      started: () => undefined,
      stepped: (chart: ChartName, _: number, { event }: { event: number }) => {
        if (chart === "need") seen.add(needChart.events[event] ?? "");
        if (chart === "contact") seen.add(contactChart.events[event] ?? "");
      },
    };
    for (const each of centres) runCentre(each, { observer: silentObserver, steps });
    expect([...needChart.events, ...contactChart.events].filter((event) => !seen.has(event))).toEqual([]);
    // Random centres of needs are followed by XState itself in the tests of the model.
    for (const each of [featured, { ...featured, teams }]) {
      const { tally } = await runExperiment(each, { replications: 1, checkStatecharts: true });
      expect(tally.replications).toBe(1);
    }
  });

  it.each([
    { chart: "need", table: needChart, event: "SETTLE", wrong: "lost" },
    { chart: "contact", table: contactChart, event: "SETTLED_BY_ADVICE", wrong: "abandoned" },
  ])(
    "throws when the table of the $chart leads elsewhere than its chart",
    async ({ table, event, wrong }) => {
      const honest = table.next.slice();
      const to = Array.from<string>(table.states).indexOf(wrong);
      for (
        let cell = Array.from<string>(table.events).indexOf(event);
        cell < honest.length;
        cell += table.events.length
      ) {
        if ((honest[cell] ?? -1) >= 0) table.next[cell] = to;
      }
      const checked = runExperiment(centre, { replications: 1, checkStatecharts: true });
      await expect(checked.finally(() => table.next.set(honest))).rejects.toThrow(`${event} in`);
    },
  );
});
