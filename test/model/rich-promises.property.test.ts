// What the model promises also where the floor does everything that it can.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chartStepCheck } from "../../src/experiment/chart-check.ts";
import { Audit } from "../../src/results/audit.ts";
import { summaryOf } from "../results/summary-of.ts";
import { logVisits } from "./contact-log.ts";
import { richCentres } from "./rich-scenarios.ts";
import { recordCentre, runCentre } from "./run-centre.ts";
import { silentObserver } from "./silent-observer.ts";
import { watchfulObserver } from "./watchful-observer.ts";

const seeded = { seed: 303, numRuns: 80 };

describe("whatever the floor can do", () => {
  it("nobody serves two calls, comes back to a call of somebody else, or waits while somebody may answer", () => {
    fc.assert(
      fc.property(richCentres, (scenario) => {
        const broken: string[] = [];
        recordCentre(scenario, 0, (recorder) =>
          watchfulObserver(scenario, recorder, (promise) => {
            if (!promise.includes("was answered before")) broken.push(promise);
          }),
        );
        expect(broken).toEqual([]);
      }),
      seeded,
    );
  });

  it("the audit holds: flows, Little's law, handler time, needs and arrivals", () => {
    fc.assert(
      fc.property(richCentres, (scenario) => {
        const audit = new Audit(scenario);
        audit.add(summaryOf(recordCentre(scenario)));
        expect(audit.checks().filter(({ holds }) => !holds)).toEqual([]);
      }),
      seeded,
    );
  });

  it("a drained run leaves nobody inside: no caller waits, nobody is on hold, no work is undone", () => {
    fc.assert(
      fc.property(richCentres, (scenario) => {
        const ever = scenario.queues.map((queue) => ({
          ...queue,
          patience: queue.patience ?? { kind: "constant" as const, value: 1e5 },
        }));
        const teams = scenario.teams.map((team) => ({ ...team, leaveFree: team.leaveFree.map(() => 0) }));
        const recorder = recordCentre({
          ...scenario,
          queues: ever,
          teams,
          run: { ...scenario.run, end: "drain" },
        });
        expect(recorder.openContacts).toBe(0);
      }),
      seeded,
    );
  });

  it("tables and statecharts agree on every step", () => {
    fc.assert(
      fc.property(richCentres, (scenario) => {
        const steps = chartStepCheck();
        runCentre(scenario, { observer: silentObserver, steps });
      }),
      { ...seeded, numRuns: 10 },
    );
  });

  it("a need keeps its talk, patience and problem, whatever the team does: the same callers ring at the same time first", () => {
    fc.assert(
      fc.property(richCentres, richCentres, (one, other) => {
        const firsts = (teams: typeof one.teams) =>
          logVisits({ ...one, teams, trunks: [], run: { ...one.run, backlog: [0, 0, 0, 0] } })
            .filter(({ attempt, queue }) => attempt === 1 && queue === 1)
            .map(({ caller, rangAt }) => `${caller} ${rangAt}`)
            .sort();
        const staffed = one.teams.map((team, index) => ({ ...team, helps: other.teams[index]?.helps ?? [] }));
        const before = new Set(firsts(one.teams));
        const after = new Set(firsts(staffed));
        const missing = [...before].filter((each) => !after.has(each));
        // Those still inside when the run is cut have no visit to tell of.
        if (one.run.end === "drain") expect(missing).toEqual([]);
      }),
      { ...seeded, numRuns: 30 },
    );
  });
});
