// The story of a need that is triaged and waits for an officer, in words; and of one that never calls.
import { describe, expect, it } from "vitest";
import { traceNeed } from "../../src/experiment/trace.ts";
import { traceText } from "../../src/report/trace-text.ts";
import type { ResolvedScenario } from "../../src/scenario/resolved.ts";
import { needsScenario, plainReason, plainTriage, threatOf } from "../model/plain-needs.ts";
import { plainResponse } from "../model/plain-response.ts";
import { constant } from "../model/plain-scenario.ts";

function scenarioWith(sections: Partial<ResolvedScenario>): ResolvedScenario {
  return needsScenario({
    end: "drain",
    sources: [{ queue: 0, callsAt: [0] }],
    queues: [{ talk: constant(100), triage: "byDepth" }],
    teams: [{ serves: [0], handlers: 1 }],
    sections,
  });
}

function tell(scenario: ResolvedScenario, isEveryState = false): string[] {
  const { story } = traceNeed(scenario, 0, { need: 1 });
  const shownAt = (at: number) => ({ day: "today", clock: String(at), iso: "" });
  const context = { name: "plain", policy: "base", seed: "s", replication: 1, shownAt };
  return story === null ? [] : traceText(story, context, isEveryState).slice(2);
}

const late = scenarioWith({
  areas: [{ id: "town", share: 1, units: [0] }],
  reasons: [plainReason(threatOf.immediate, { id: "burglary", markers: [1, 0, 0, 0] })],
  triage: plainTriage({ under: 1, gradedAfter: 40 }),
  response: plainResponse({
    units: [1],
    job: { target: 300, travel: constant(500) },
    chaser: { share: 1, atMost: 1, queue: 0, channel: 1 },
  }),
});

describe("the story of a need", () => {
  it("tells its triage, its officer, and why it rings again", () => {
    expect(tell(late)).toEqual([
      "About burglary in town: threat 3, harm 0, risk 0, marked domesticAbuse, truly immediate",
      "",
      "Contact 1 (first), by 999",
      "  0  rings at queue 0",
      "  0  is answered at once by handler 1 of team 0",
      "  40  is graded priority, although it is immediate (assessed: threat 2, harm 0, risk 0)",
      "  40  an officer is tasked, priority",
      "  40  a unit of group 0 sets out",
      "  100  the talk ends after 1 min 40 s",
      "  100  waits for the officer",
      "  340  will ring to ask where the officer is, at once",
      "",
      "Contact 2 (chaser), by 101",
      "  340  rings at queue 0",
      "  340  is answered at once by handler 1 of team 0",
      "  380  is graded priority, although it is immediate (assessed: threat 2, harm 0, risk 0)",
      "  440  the talk ends after 1 min 40 s",
      "  440  A trained handler dealt with it.",
      "  440  waits for the officer",
      "  540  an officer has come",
      "  540  the need is settled",
      "",
      "Settled 9 min 00 s after it was born: 2 contacts, 0 s in queues in all",
    ]);
  });

  it("tells every step of triage, if asked", () => {
    const steps = tell(late, true).filter((line) => line.includes("[triage: "));
    expect(
      steps.slice(0, 7).map((line) => line.replace(/^.*\[triage: (\S+), by (\S+)\].*$/, "$1 $2")),
    ).toEqual([
      "assessing.threat ASSESS",
      "assessing.harm RATE",
      "assessing.risk RATE",
      "strategy RATE",
      "grading KEEP",
      "priority PRIORITY",
      "tasked TASK",
    ]);
  });

  it("is short where it finds elsewhere what it wants", () => {
    const strength = new Float32Array(24).fill(1);
    const website = {
      id: "website",
      kind: "website" as const,
      sources: [true],
      cuts: [1],
      areas: null,
      strength,
    };
    const away = scenarioWith({ reasons: [plainReason(0)], triage: plainTriage(), thinnings: [website] });
    expect(tell(away)).toEqual([
      "About threat 0: threat 0, harm 0, risk 0, truly no deployment",
      "  0  does not call at all, thanks to website",
      "",
      "Made no contact",
    ]);
  });
});
