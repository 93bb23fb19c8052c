// Needs that could do much and do nothing: the same centre, bit by bit; and the one loop that theory knows.
import { describe, expect, test } from "vitest";
import type { ResolvedScenario } from "../../src/scenario/resolved.ts";
import { logVisits } from "./contact-log.ts";
import { eventfulCentre } from "./eventful-centre.ts";
import { plainReason, plainTriage } from "./plain-needs.ts";
import { plainResponse } from "./plain-response.ts";
import { constant, exponential, plainScenario } from "./plain-scenario.ts";

describe("where every share of needs is 0", () => {
  const plain = eventfulCentre(2);
  const idle = (tasked: number): ResolvedScenario => {
    const nothing = { talkSaved: 0, resolved: 1, tasked, misread: 1 };
    const never = { share: 0, delay: constant(60), queue: 0, channel: 0, atMost: 3 };
    const strength = new Float32Array(48).fill(1);
    const { sources, queues } = plain;
    return {
      ...plain,
      sources: sources.map((source) => ({
        ...source,
        reasonMix: { cumulative: Float64Array.from({ length: 24 }, () => 1) },
        callersPerIncident: 1,
      })),
      queues: queues.map((queue) => ({
        ...queue,
        ...(queue.stage === "handler" ? { triage: "byDepth" } : {}),
      })),
      areas: [{ id: "all", share: 1, units: [0] }],
      reasons: [plainReason(0)],
      triage: plainTriage({
        byDepth: nothing,
        full: nothing,
        gradedAfter: 60,
        repeat: { to: null, delays: [constant(60)], again: [0], atMost: 3 },
        missed: never,
        worsens: never,
        duplicates: { recognised: 0, handleTime: 1 },
      }),
      response: plainResponse({ units: [1], chaser: { share: 0, atMost: 3, queue: 0, channel: 0 } }),
      thinnings: [{ id: "none", kind: "campaign", sources: [true, true], cuts: [0], areas: null, strength }],
      channelShifts: [
        {
          id: "none",
          source: 1,
          eligible: "online",
          queue: 0,
          channel: 0,
          adoption: new Float64Array(48).fill(1),
        },
      ],
      messages: { startsAt: 0, cutsChasers: 0 },
    };
  };

  test("everybody rings, waits and is answered as in the centre without them", () => {
    const visits = logVisits(plain);
    expect(visits.length).toBeGreaterThan(3000);
    expect(logVisits(idle(0))).toEqual(visits);
  });

  test("which would not be so if a few officers were tasked who never came", () => {
    const { response: _, ...others } = idle(1);
    const late = {
      ...others,
      response: plainResponse({ units: [0], chaser: { share: 1, atMost: 1, queue: 2, channel: 1 } }),
    };
    expect(logVisits(late)).not.toEqual(logVisits(plain));
  });
});

test("contacts of needs that are repeated with a share p come at the rate of needs ÷ (1 − p)", () => {
  const days = 2;
  const needs = (86_400 * days) / 20;
  const contactsWith = (share: number) =>
    logVisits(
      plainScenario({
        days,
        sources: [{ rate: 1 / 20 }],
        queues: [
          {
            talk: constant(10),
            whenAnswered: { repeat: { share, delay: exponential(60), atMost: 200 }, task: null },
          },
        ],
        teams: [{ serves: [0], handlers: 99 }],
      }),
    ).length;
  const half = 0.5;
  const expected = needs / (1 - half);
  // Of a geometric number of contacts the mean square is (1 + p) / (1 - p)²; needs are Poisson.
  const standardError = Math.sqrt((needs * (1 + half)) / ((1 - half) * (1 - half)));
  const errorsOf = (contacts: number) => Math.abs(contacts - expected) / standardError;
  expect(errorsOf(contactsWith(half))).toBeLessThan(3.5);
  expect(errorsOf(contactsWith(half + 0.08))).toBeGreaterThan(6);
});
