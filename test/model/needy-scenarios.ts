// Random centres in which needs have reasons, are triaged, and wait for officers: the rich centres, and on top of them
// whatever the sections of needs can do.
import fc from "fast-check";
import type { ResolvedScenario } from "../../src/scenario/resolved.ts";
import type { ResolvedTriage } from "../../src/scenario/resolved-triage.ts";
import { plainReason, plainTriage } from "./plain-needs.ts";
import { plainResponse } from "./plain-response.ts";
import { constant, exponential } from "./plain-scenario.ts";
import { richCentres } from "./rich-scenarios.ts";

const share = fc.constantFrom(0, 0.3, 1);
const maybe = fc.boolean();
const spread = fc.constantFrom([0.7, 0.1, 0.1, 0.1], [0, 0, 0.5, 0.5], [1, 0, 0, 0]);
const effects = fc.record({
  talkSaved: fc.constantFrom(0, 5),
  resolved: share,
  tasked: fc.constantFrom(0, 0.3),
  misread: fc.constantFrom(0, 1, 2),
});

const extras = fc.record({
  ratings: fc.tuple(spread, spread, spread),
  callers: fc.constantFrom(1, 1.5, 4),
  effects: fc.tuple(effects, effects),
  gradedAfter: fc.constantFrom(null, 30, 120),
  errors: fc.tuple(fc.constantFrom(0, 0.2), fc.constantFrom(0, 0.2)),
  isPressed: maybe,
  raises: maybe,
  repeats: share,
  isMissed: maybe,
  worsens: maybe,
  recognised: share,
  hasResponse: maybe,
  units: fc.constantFrom(0, 1, 4),
  cutsChasers: share,
  isDiverted: maybe,
  thinned: share,
  shifted: share,
  isByReason: maybe,
  answered: fc.record({ repeat: share, task: share }),
});

type Extras = typeof extras extends fc.Arbitrary<infer T> ? T : never;

export const needyCentres: fc.Arbitrary<ResolvedScenario> = fc
  .tuple(richCentres, extras)
  .map(([scenario, extra]) => withNeeds(scenario, extra));

function withNeeds(scenario: ResolvedScenario, extra: Extras): ResolvedScenario {
  const intervals = scenario.calendar.intervalDay.length;
  const ones = Float64Array.from({ length: intervals }, () => 1);
  const reasonMix = { cumulative: Float64Array.from(Array.from({ length: 24 }, () => [0.6, 1]).flat()) };
  return {
    ...scenario,
    sources: scenario.sources.map((source) => ({
      ...source,
      reasonMix,
      callersPerIncident: 0.6 * extra.callers + 0.4,
    })),
    queues: scenario.queues.map((queue, index) => {
      if (index === 0) return { ...queue, whenAnswered: whenAnswered(extra) };
      if (index === 1 && queue.outcomes !== null)
        return { ...queue, outcomes: { ...queue.outcomes, isByReason: extra.isByReason } };
      return index === 2 ? { ...queue, triage: "byDepth" as const } : queue;
    }),
    areas: [
      { id: "north", share: 0.4, units: [0] },
      { id: "south", share: 0.6, units: [0] },
    ],
    reasons: [reasonOf(extra, extra.callers), reasonOf(extra, 1)],
    triage: triageOf(extra),
    ...(extra.hasResponse ? { response: responseOf(extra) } : {}),
    thinnings: [
      {
        id: "campaign",
        kind: "campaign",
        sources: [false, true],
        cuts: [extra.thinned / 2, 0],
        areas: null,
        strength: Float32Array.from(ones),
      },
    ],
    channelShifts: [
      {
        id: "online",
        source: 1,
        eligible: "online",
        queue: 2,
        channel: 0,
        adoption: ones.map(() => extra.shifted),
      },
    ],
    messages: { startsAt: 40_000, cutsChasers: extra.cutsChasers },
  };
}

function whenAnswered({ answered }: Extras) {
  return {
    repeat: { share: answered.repeat / 2, delay: exponential(900), atMost: 5 },
    task: { share: answered.task, grade: 1 },
  };
}

function reasonOf({ ratings: [threat, harm, risk] }: Extras, callers: number) {
  const what = {
    threat,
    harm,
    risk,
    markers: [0.2, 0, 0.3, 0],
    handleTime: 1.5,
    advice: 0.2,
    extension: 0.2,
  };
  return plainReason(0, { ...what, resolvable: 0.8, callers, callsWithin: exponential(300), online: 0.4 });
}

function triageOf(extra: Extras): ResolvedTriage {
  const [byDepth, full] = extra.effects;
  const [under, over] = extra.errors;
  const rings = { share: 0.7, delay: exponential(600), queue: 0, channel: 0 };
  return plainTriage({
    byDepth,
    full,
    gradedAfter: extra.gradedAfter,
    under,
    over,
    pressure: extra.isPressed ? { waiting: 1, times: 2 } : null,
    controlStrategy: extra.raises
      ? [{ raise: 2, upTo: 1 }, null, { raise: 1, upTo: 0 }, null]
      : [null, null, null, null],
    unneeded: [0.1, 0.5, 0.4],
    detects: 0.5,
    falseAlarm: 0.1,
    repeat:
      extra.repeats > 0
        ? { to: null, delays: [exponential(500), constant(60)], again: [extra.repeats, 0.5], atMost: 4 }
        : null,
    missed: extra.isMissed ? { ...rings, atMost: 2 } : null,
    worsens: extra.worsens ? rings : null,
    duplicates: { recognised: extra.recognised, handleTime: 0.5 },
  });
}

function responseOf({ units, isDiverted }: Extras) {
  return plainResponse({
    units: [units],
    areas: [[0], [0]],
    job: { travel: exponential(300), scene: exponential(900), unitsNeeded: [0.8, 0.2], target: 600 },
    divert: isDiverted ? "priority" : "none",
    chaser: { share: 0.5, atMost: 3, queue: 1, channel: 1 },
  });
}
