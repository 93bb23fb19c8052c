// What the model promises also where callers are rung back, told how long it takes and sent online, where one person holds
// several conversations, and where the centre reacts.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chartStepCheck } from "../../src/experiment/chart-check.ts";
import { Audit } from "../../src/results/audit.ts";
import * as column from "../../src/results/channel-columns.ts";
import { tablesOf } from "../../src/results/tables.ts";
import type { ResolvedScenario } from "../../src/scenario/resolved.ts";
import type { ResolvedLevel } from "../../src/scenario/resolved-channels.ts";
import type { ResolvedTeam } from "../../src/scenario/resolved-floor.ts";
import { summaryOf } from "../results/summary-of.ts";
import { logVisits } from "./contact-log.ts";
import { constant } from "./plain-scenario.ts";
import { richCentres } from "./rich-scenarios.ts";
import { recordCentre, runCentre } from "./run-centre.ts";
import { silentObserver } from "./silent-observer.ts";
import { watchfulObserver } from "./watchful-observer.ts";

const seeded = { seed: 404, numRuns: 10 };
const crib = 2;
const work = 3;

const extras = fc.record({
  above: fc.constantFrom(0, 0, 60),
  accepts: fc.constantFrom(0.3, 1),
  reached: fc.constantFrom(0, 0.7, 1),
  predicts: fc.constantFrom("queueLength" as const, "queueLength" as const, "lastWait" as const),
  leaves: fc.constantFrom(null, { above: 60, share: 0.5 }),
  after: fc.constantFrom(20, 200),
  places: fc.constantFrom(1, 2, 4),
  from: fc.constantFrom(1, 4),
  every: fc.constantFrom(7, 60),
});
type Extras = typeof extras extends fc.Arbitrary<infer T> ? T : never;

function withChannels(scenario: ResolvedScenario, extra: Extras): ResolvedScenario {
  const again = { share: 0.5, delay: constant(100), atMost: 2 };
  const { above, accepts, reached, predicts, leaves, after, places, from, every } = extra;
  const queues = scenario.queues.map((queue, index) => {
    if (index === work) return { ...queue, deadline: 600 };
    if (index !== crib) return queue;
    return {
      ...queue,
      callback: { above, accepts, reached, ringing: 15, redial: again },
      announcement: { predicts, leaves, patience: 1.5 },
      reportOnline: { after, share: 0.4, queue: work, channel: 1, onlyWhenAnnounced: true },
    };
  });
  const level = (least: number, measures: Partial<ResolvedLevel>): ResolvedLevel => ({
    from: least,
    until: least - 1,
    adds: [0, 0, 0],
    opens: [],
    pauses: queues.map(() => false),
    announces: false,
    ...measures,
  });
  const teams = scenario.teams.map((team, index): ResolvedTeam => {
    if (index === 1)
      return { ...team, sessions: { atOnce: places, pace: [1, 1.3, 1.7, 2.5].slice(0, places) } };
    if (index === 0)
      return { ...team, helps: [{ queue: 2, how: "nextFree", after: 0, onlyWhenOpened: true }] };
    return { ...team, bandOfHandler: Uint8Array.from([...team.bandOfHandler, 0, 0]) };
  });
  const centre = {
    watches: [1, 2],
    every,
    busy: level(from, { pauses: queues.map((_, queue) => queue === work), announces: true }),
    critical: level(2 * from, { adds: [0, 0, 2], opens: [{ team: 0, queue: 2 }] }),
  };
  const rate = new Float64Array(scenario.calendar.intervalDay.length).fill(1 / 120);
  const sources = [...scenario.sources, { id: "many", channel: 1, queue: crib, rate }];
  return { ...scenario, sources, queues, teams, centre };
}

const centres = fc.tuple(richCentres, extras).map(([scenario, extra]) => withChannels(scenario, extra));

describe("with other channels and a centre that reacts", () => {
  it("the audit holds, nobody has two things in hand in one place, and the charts agree", () => {
    let rungBack = 0;
    let busy = 0;
    fc.assert(
      fc.property(centres, (scenario) => {
        const broken: string[] = [];
        const recorder = recordCentre(scenario, 0, (inner) =>
          watchfulObserver(scenario, inner, (promise) => {
            if (!/answered before|beside an idle/.test(promise)) broken.push(promise);
          }),
        );
        expect(broken).toEqual([]);
        runCentre(scenario, { observer: silentObserver, steps: chartStepCheck() });
        const audit = new Audit(scenario);
        audit.add(summaryOf(recorder));
        expect(audit.checks().filter(({ holds }) => !holds)).toEqual([]);
        const { channelWhole, stateWhole } = tablesOf(recorder);
        rungBack += channelWhole.cells[crib * column.channelWidth + column.rungBack] ?? 0;
        busy += stateWhole.cells[column.becameBusy] ?? 0;
      }),
      seeded,
    );
    expect(rungBack).toBeGreaterThan(5);
    expect(busy).toBeGreaterThan(20);
  });

  it("what nobody takes, and nobody does, changes nothing, to the last bit", () => {
    const never = { share: 0, delay: constant(1), atMost: 1 };
    fc.assert(
      fc.property(richCentres, (scenario) => {
        const offered = scenario.queues.map((queue, index) =>
          index === crib
            ? {
                ...queue,
                callback: { above: 0, accepts: 0, reached: 1, ringing: 9, redial: never },
                announcement: { predicts: "lastWait" as const, leaves: { above: 0, share: 0 }, patience: 1 },
                reportOnline: { after: 1, share: 0, queue: work, channel: 1, onlyWhenAnnounced: false },
              }
            : queue,
        );
        expect(logVisits({ ...scenario, queues: offered })).toEqual(logVisits(scenario));
      }),
      seeded,
    );
  });
});
