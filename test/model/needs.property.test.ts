// What the model promises where needs have reasons, are triaged and wait for officers.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chartStepCheck } from "../../src/experiment/chart-check.ts";
import { type CentreView, type Observer, origins } from "../../src/model/observer.ts";
import { Audit } from "../../src/results/audit.ts";
import type { ResolvedScenario } from "../../src/scenario/resolved.ts";
import { summaryOf } from "../results/summary-of.ts";
import { needyCentres } from "./needy-scenarios.ts";
import { recordCentre, runCentre } from "./run-centre.ts";
import { silentObserver } from "./silent-observer.ts";
import { watchfulObserver } from "./watchful-observer.ts";

const workOrigin = origins.indexOf("work");
const seeded = { seed: 404, numRuns: 12 };

describe("whatever needs can do", () => {
  it("nobody serves two calls, and the audit holds: flows, Little's law, handler time, needs and arrivals", () => {
    fc.assert(
      fc.property(needyCentres, (scenario) => {
        const broken: string[] = [];
        const recorder = recordCentre(scenario, 0, (listening) =>
          watchfulObserver(scenario, listening, (promise) => {
            if (!promise.includes("was answered before")) broken.push(promise);
          }),
        );
        const audit = new Audit(scenario);
        audit.add(summaryOf(recorder));
        expect(audit.checks().filter(({ holds }) => !holds)).toEqual([]);
        expect(broken).toEqual([]);
      }),
      seeded,
    );
  });

  it("tables and statecharts agree on every step, triage included", () => {
    fc.assert(
      fc.property(needyCentres, (scenario) => {
        runCentre(scenario, { observer: silentObserver, steps: chartStepCheck() });
      }),
      { ...seeded, numRuns: 5 },
    );
  });

  it("a drained run leaves nobody inside", () => {
    fc.assert(
      fc.property(needyCentres, (scenario) => {
        const teams = scenario.teams.map((team) => ({ ...team, leaveFree: team.leaveFree.map(() => 0) }));
        const recorder = recordCentre({ ...scenario, teams, run: { ...scenario.run, end: "drain" } });
        expect(recorder.openContacts).toBe(0);
      }),
      { ...seeded, numRuns: 20 },
    );
  });

  it("the same needs are born, for the same reasons, as grave and with the same marks, at any triage depth", () => {
    fc.assert(
      fc.property(needyCentres, needyCentres, (one, other) => {
        const { triage, response: _, ...rest } = one;
        if (triage === undefined || other.triage === undefined) return;
        const { byDepth, full, gradedAfter, repeat } = other.triage;
        const changed = { ...rest, triage: { ...triage, byDepth, full, gradedAfter, repeat } };
        expect(peopleOf(changed)).toEqual(peopleOf(one));
      }),
      { ...seeded, numRuns: 20 },
    );
  });

  it("all of it happens among these centres", () => {
    const seen = new Set<string>();
    const see = (what: string) => () => {
      seen.add(what);
    };
    let view: CentreView | null = null;
    const observer: Observer = {
      ...silentObserver,
      begun: (centre) => {
        view = centre;
      },
      rang: (contact) => {
        if (view === null || view.contacts.origin[contact] === workOrigin) return;
        seen.add(`cause ${view.cases.cause[view.contacts.need[contact] ?? -1]}`);
      },
      cases: {
        deflected: see("deflected"),
        duplicateRecognised: see("recognised"),
        graded: see("graded"),
        decided: (_, outcome) => {
          seen.add(`outcome ${outcome}`);
        },
        awaitsOfficer: see("awaits"),
        retryCalledOff: see("called off"),
        retriesAtOnce: see("at once"),
      },
    };
    for (const scenario of fc.sample(needyCentres, { ...seeded, numRuns: 25 }))
      runCentre(scenario, { observer });
    expect([...seen].sort()).toEqual(
      [
        ...[0, 1, 2, 3, 4, 5, 6].map((cause) => `cause ${cause}`),
        ...[0, 1, 2, 3, 4, 5].map((outcome) => `outcome ${outcome}`),
        "at once",
        "awaits",
        "called off",
        "deflected",
        "graded",
        "recognised",
      ].sort(),
    );
  });
});

/** Everybody who is born: when, who, and what about. */
function peopleOf(scenario: ResolvedScenario): string[] {
  const people: string[] = [];
  let view: CentreView | null = null;
  runCentre(scenario, {
    observer: {
      ...silentObserver,
      begun: (centre) => {
        view = centre;
      },
      needBorn: (need) => {
        if (view === null) return;
        const { cases, clock, needs } = view;
        const who = [needs.source, needs.dayWord, needs.ordinal];
        const what = [cases.reason, cases.area, cases.threat, cases.harm, cases.risk, cases.markers];
        const marks = [cases.trueGrade, cases.thinnedBy, cases.shiftedBy];
        people.push([clock[0], ...[...who, ...what, ...marks].map((column) => column[need])].join(" "));
      },
    },
  });
  return people;
}
