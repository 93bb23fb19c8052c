// What the model promises also where the floor does everything that it can.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chartStepCheck } from "../../src/experiment/chart-check.ts";
import type { CentreView } from "../../src/model/observer.ts";
import { Audit } from "../../src/results/audit.ts";
import type { ResolvedScenario } from "../../src/scenario/resolved.ts";
import { summaryOf } from "../results/summary-of.ts";
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
        const teams = scenario.teams.map((team) => ({ ...team, leaveFree: team.leaveFree.map(() => 0) }));
        let view: CentreView | null = null;
        const observer = {
          ...silentObserver,
          begun: (centre: CentreView) => {
            view = centre;
          },
        };
        runCentre({ ...scenario, teams, run: { ...scenario.run, end: "drain" } }, { observer });
        const { contacts } = view ?? { contacts: { live: Number.NaN } };
        expect(contacts.live).toBe(0);
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

  it("the same people are born at the same instants, whatever the teams do; others with another seed", () => {
    fc.assert(
      fc.property(richCentres, richCentres, (one, other) => {
        const staffed = one.teams.map((team, index) => ({ ...team, helps: other.teams[index]?.helps ?? [] }));
        const born = bornIn(one);
        expect(bornIn({ ...one, teams: staffed })).toEqual(born);
        const reseeded = { ...one, run: { ...one.run, seed: `${one.run.seed} again` } };
        if (born.length > 3) expect(bornIn(reseeded)).not.toEqual(born);
      }),
      { ...seeded, numRuns: 30 },
    );
  });

  it("all of it happens among these centres", () => {
    const seen = { interrupted: 0, resumed: 0, blocked: 0, transferred: 0, upgraded: 0 };
    const count = (what: keyof typeof seen) => () => {
      seen[what]++;
    };
    const observer = {
      ...silentObserver,
      interrupted: count("interrupted"),
      resumed: count("resumed"),
      blocked: count("blocked"),
      transferred: count("transferred"),
      upgraded: count("upgraded"),
    };
    fc.assert(
      fc.property(richCentres, (scenario) => runCentre(scenario, { observer })),
      seeded,
    );
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(20);
  });
});

/** Who is born, and when. */
function bornIn(scenario: ResolvedScenario): string[] {
  const born: string[] = [];
  let view: CentreView | null = null;
  const observer = {
    ...silentObserver,
    begun: (centre: CentreView) => {
      view = centre;
    },
    needBorn: (need: number) => {
      if (view !== null) born.push(`${view.clock[0]} ${view.needs.source[need]} ${view.needs.ordinal[need]}`);
    },
  };
  runCentre(scenario, { observer });
  return born;
}
