// What the spreadsheet says, held against Erlang's formulas by hand.
import { describe, expect, it } from "vitest";
import { erlangCWait, ladderFormulas, readSpreadsheet } from "../../src/experiment/ladder-formulas.ts";
import { erlangB, erlangC } from "../../src/statistics/erlang.ts";
import { erlangA } from "../../src/statistics/erlang-a.ts";
import { constant, exponential, plainScenario } from "../model/plain-scenario.ts";

const rates = [10, 40].map((perHour) => perHour / 3600);

function formulasFor(handlers: readonly number[], meanPatience?: number, talk = 300) {
  const timeOf = (mean: number) => (mean === 0 ? constant(0) : exponential(mean));
  const patience = meanPatience === undefined ? null : timeOf(meanPatience);
  const scenario = plainScenario({
    days: 2,
    sources: [{ rate: rates }],
    queues: [{ talk: timeOf(talk), patience }],
    teams: [{ serves: [0], handlers }],
  });
  return ladderFormulas(readSpreadsheet(scenario, 0));
}

const waitOf = (arrivalRate: number, handlers: number) =>
  erlangC({ arrivalRate, meanHandleTime: 300, handlers })?.meanWait ?? Number.NaN;

describe("the spreadsheet", () => {
  it("reckons Erlang C on averages, and by the hour weighted by calls", () => {
    const [average, hourly] = formulasFor([2, 6]);
    expect(average?.meanTimeToAnswer).toBeCloseTo(waitOf(25 / 3600, 4), 9);
    const weighted = (10 * waitOf(rates[0] ?? 0, 2) + 40 * waitOf(rates[1] ?? 0, 6)) / 50;
    expect(hourly?.meanTimeToAnswer).toBeCloseTo(weighted, 9);
  });

  it("says what share of calls comes when there is too much work", () => {
    expect(formulasFor([5, 3])[1]).toEqual({
      name: "erlangCByInterval",
      meanTimeToAnswer: null,
      abandonmentRatio: null,
      overloadedShare: 0.8,
    });
  });

  it("reckons Erlang A where callers give up, which weighs waits by those who are answered", () => {
    const [, average, , hourly] = formulasFor([1, 3], 600);
    const of = (arrivalRate: number, handlers: number) =>
      erlangA({ arrivalRate, meanHandleTime: 300, meanPatience: 600, handlers });
    expect(average?.meanTimeToAnswer).toBeCloseTo(of(25 / 3600, 2).meanWaitOfServed, 9);
    const [quiet, busy] = [of(rates[0] ?? 0, 1), of(rates[1] ?? 0, 3)];
    const answered = [10 * (1 - quiet.abandonmentRatio), 40 * (1 - busy.abandonmentRatio)] as const;
    const weighted = answered[0] * quiet.meanWaitOfServed + answered[1] * busy.meanWaitOfServed;
    expect(hourly?.meanTimeToAnswer).toBeCloseTo(weighted / (answered[0] + answered[1]), 9);
    expect(hourly?.abandonmentRatio).toBeCloseTo(1 - (answered[0] + answered[1]) / 50, 9);
  });

  it("takes Erlang B where nobody has patience: who is not answered at once is lost", () => {
    const [, average] = formulasFor([4, 4], 0);
    const lost = erlangB(4, (25 / 3600) * 300);
    expect(average?.meanTimeToAnswer).toBe(0);
    expect(average?.abandonmentRatio).toBeCloseTo(lost, 12);
    const nearly = formulasFor([4, 4], 0.001)[1];
    expect(nearly?.abandonmentRatio).toBeCloseTo(lost, 5);
    expect(Math.abs(lost - erlangB(5, (25 / 3600) * 300))).toBeGreaterThan(0.01);
  });

  it("lets nobody wait or give up where calls take no time", () => {
    for (const { meanTimeToAnswer, abandonmentRatio } of formulasFor([4, 4], 600, 0))
      expect([meanTimeToAnswer, abandonmentRatio ?? 0]).toEqual([0, 0]);
    expect(erlangCWait(0.01, 0, 0)).toBeNull();
  });

  it("puts numbers of handlers that are not whole between their neighbours", () => {
    const waits = [3, 3.25, 3.5, 3.75, 4].map((handlers) => erlangCWait(0.008, 300, handlers) ?? Number.NaN);
    expect(waits).toEqual(waits.toSorted((a, b) => b - a));
    expect(waits[0]).toBeCloseTo(waitOf(0.008, 3), 9);
    expect(waits[4]).toBeCloseTo(waitOf(0.008, 4), 9);
    expect(erlangCWait(0.008, 300, 2.4)).toBeNull();
    expect(erlangCWait(0.008, 300, 2.41)).toBeGreaterThan(10_000);
  });
});
