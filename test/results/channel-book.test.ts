// What is counted of callbacks, predictions, online reports, deadlines and the state of the centre, on a few callers whose
// seconds are known.
import { describe, expect, it } from "vitest";
import { ResultTally } from "../../src/results/result-tally.ts";
import { findRow } from "../../src/results/row-search.ts";
import { constant, type PlainScenario, plainScenario } from "../model/plain-scenario.ts";
import { recordCentre } from "../model/run-centre.ts";
import { summaryOf } from "./summary-of.ts";

function valuesOf(plain: PlainScenario): (measure: string, queue?: number) => number | null | undefined {
  const scenario = plainScenario(plain);
  const tally = new ResultTally(scenario, true);
  tally.add(summaryOf(recordCentre(scenario)));
  const rows = tally.rows();
  return (measure, queue) =>
    findRow(rows, { measure, ...(queue === undefined ? {} : { queue: `queue ${queue}` }) })?.value;
}

const callback = { above: 60, accepts: 1, reached: 1, ringing: 20, redial: null };
const one = { serves: [0], handlers: 1 };

describe("the channel book", () => {
  it("counts callbacks, the time until they are rung, and the time on the line without it", () => {
    const of = valuesOf({
      sources: [{ callsAt: [0, 10, 20] }],
      queues: [{ talk: constant(100), ring: constant(5), callback }],
      teams: [one],
    });
    const measures = [
      "callbacksOfferedPerDay",
      "callbacksAcceptedRatio",
      "callbacksKeptRatio",
      "meanCallbackWait",
      "meanTimeOnLine",
    ];
    // The first talks from 5 to 105, the second is rung from 105 to 225; they rang off at 15 and at 25.
    expect(measures.map((measure) => of(measure, 0))).toEqual([2, 1, 1, (90 + 200) / 2, 5]);
  });

  it("leaves those rung back in vain out of the time on the line", () => {
    const of = valuesOf({
      sources: [{ callsAt: [0, 10] }],
      queues: [{ talk: constant(100), callback: { ...callback, reached: 0 } }],
      teams: [one],
    });
    expect(
      ["callbacksKeptRatio", "meanCallbackWait", "meanTimeOnLine"].map((measure) => of(measure, 0)),
    ).toEqual([0, 90, 0]);
  });

  it("says by how much predictions are off, below zero where too little was predicted", () => {
    const announcement = { predicts: "lastWait" as const, leaves: null, patience: 1 };
    const of = valuesOf({
      sources: [{ callsAt: [0, 10, 150] }],
      queues: [{ talk: constant(100), announcement }],
      teams: [one],
    });
    // Predicted 0 s and came 90 s; predicted 90 s and came 50 s.
    expect(of("predictionBias", 0)).toBe(-25);
    expect(of("predictionError", 0)).toBe(65);
    expect(of("predictedWithinMinuteRatio", 0)).toBe(0.5);
  });

  it("takes for late what is done too late, and what is undone past its deadline at the end", () => {
    const of = valuesOf({
      sources: [{ callsAt: [0, 0, 80_000, 86_300] }],
      queues: [{ stage: "work", talk: constant(3000), deadline: 4000 }],
      teams: [{ serves: [0], handlers: [1, ...Array.from({ length: 21 }, () => 1), 0, 0] }],
    });
    // Done after 3000 s and 6000 s; that of 80 000 s is undone and late, the last is not yet due.
    expect(of("lateRatio", 0)).toBe(2 / 4);
    expect(of("meanTimeToDone", 0)).toBe(4500);
  });

  it("counts who goes online, and how long the centre is busy", () => {
    const online = { after: 30, share: 1, queue: 1, channel: 1, onlyWhenAnnounced: false };
    const measures = { adds: [0], opens: [], pauses: [false, false], announces: false };
    const of = valuesOf({
      sources: [{ callsAt: [0, 50, 86_000] }],
      queues: [
        { talk: constant(43_260), reportOnline: online },
        { stage: "work", talk: constant(1) },
      ],
      teams: [{ serves: [0, 1], handlers: 1 }],
      centre: { watches: [1], every: 60, busy: { from: 1, until: 0, ...measures }, critical: null },
    });
    expect(of("movedOnlinePerDay", 0)).toBe(1);
    expect(of("movedOnlineRatio", 0)).toBe(1 / 3);
    // Work waits from 80 s to 43 260 s: looks at 120 s, and at 43 260 s.
    expect(of("timeBusyRatio")).toBe((43_260 - 120) / 86_400);
    expect([of("becomesBusyPerDay"), of("timeCriticalRatio")]).toEqual([1, 0]);
  });

  it("has no rows for a queue without any of it", () => {
    const of = valuesOf({
      sources: [{ callsAt: [0] }],
      queues: [{}, { callback }],
      teams: [{ serves: [0, 1], handlers: 1 }],
    });
    expect(of("callbacksOfferedPerDay", 0)).toBeUndefined();
    expect(of("callbacksOfferedPerDay", 1)).toBe(0);
    expect(of("timeBusyRatio")).toBeUndefined();
  });
});
