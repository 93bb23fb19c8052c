// The best of many, at length: as often right as promised among normal systems in the slippage configuration, and of two
// queueing systems whose mean waits are known (Erlang C); and with half of the procedure's constant not.
import { beforeAll, describe, expect, it } from "vitest";
import { inProcess } from "../../src/experiment/executor.ts";
import { readerOf } from "../../src/results/row-reader.ts";
import type { ResolvedScenario } from "../../src/scenario/resolved.ts";
import { erlangC } from "../../src/statistics/erlang.ts";
import { Selection, type SelectionTerms } from "../../src/statistics/ranking-selection.ts";
import { exponential, plainScenario } from "../model/plain-scenario.ts";
import { selections, withConstant } from "../statistics/selected-systems.ts";

const standardErrors = 3.5;
const studies = 4000;

describe("among normal systems, the best ahead of all others by just the difference", () => {
  it.each([
    { systems: 2, firstStage: 10, probability: 0.95, shared: 0 },
    { systems: 2, firstStage: 10, probability: 0.95, shared: 0.8 },
    { systems: 5, firstStage: 5, probability: 0.9, shared: 0 },
    { systems: 5, firstStage: 10, probability: 0.95, shared: 0 },
    { systems: 5, firstStage: 10, probability: 0.99, shared: 0.5 },
    { systems: 10, firstStage: 20, probability: 0.95, shared: 0 },
  ])(
    "$systems systems at $probability, first stage $firstStage, luck shared $shared",
    ({ shared, ...rest }) => {
      const terms = { ...rest, difference: 1 };
      const deviation = 3 / Math.sqrt(1 - shared);
      const whole = selections(studies, terms, { deviation, shared });
      expect(whole.share + standardErrors * whole.error).toBeGreaterThan(terms.probability);
      const half = selections(studies, terms, { deviation, shared, times: 0.5 });
      expect(half.share + standardErrors * half.error).toBeLessThan(terms.probability);
    },
  );
});

/** One quick handler, or two who take twice as long: as many calls an hour can be taken, and two keep callers waiting less. */
const rate = 30 / 3600;
const talk = 90;
const system = (handlers: number) =>
  plainScenario({
    days: 2,
    warmUpDays: 1,
    sources: [{ rate }],
    queues: [{ patience: null, talk: exponential(talk * handlers) }],
    teams: [{ serves: [0], handlers }],
  });
const waitOf = (handlers: number) =>
  erlangC({ arrivalRate: rate, meanHandleTime: talk * handlers, handlers })?.meanWait ?? 0;
const runs = 6000;
const tenMinutes = 600_000;

async function waits(scenario: ResolvedScenario): Promise<readonly number[]> {
  const read = readerOf(scenario, { measure: "meanWaitingTime", queue: "queue 0" });
  const numbers = Array.from({ length: runs }, (_, replication) => replication);
  const found: number[] = [];
  for await (const summary of inProcess().run(scenario, numbers, { days: false })) {
    const { y = 0, x = 1 } = read(summary) ?? {};
    found.push(y / x);
  }
  return found;
}

/**
 * One study after the other, each on replications of its own. The second system meets the callers of replications far
 * away: with the same callers the better one would be plain to see.
 */
function studiesOf(both: readonly (readonly number[])[], terms: SelectionTerms, times: number) {
  let [at, right, count] = [0, 0, 0];
  while (at < runs) {
    const selection = new Selection(withConstant(terms, times));
    while (!selection.isOver && at < runs) {
      selection.add(both.map((of, i) => -(of[(at + (i * runs) / 2) % runs] ?? 0)));
      at++;
    }
    if (!selection.isOver) break;
    count++;
    if (selection.best === 1) right++;
  }
  const share = right / count;
  return { share, count, error: Math.sqrt((share * (1 - share)) / count) };
}

describe("of two queueing systems", () => {
  let both: readonly (readonly number[])[] = [];
  beforeAll(async () => {
    both = [await waits(system(1)), await waits(system(2))];
  }, tenMinutes);

  it("the simulated means are those of Erlang C", () => {
    both.forEach((of, i) => {
      const mean = of.reduce((sum, each) => sum + each, 0) / of.length;
      const squares = of.reduce((sum, each) => sum + (each - mean) * (each - mean), 0);
      const error = Math.sqrt(squares / (of.length - 1) / of.length);
      // The mean of the replications' means is below the ratio of means by a little: long queues have many callers.
      expect(Math.abs(mean - waitOf(i + 1))).toBeLessThan(standardErrors * error + 0.03 * waitOf(i + 1));
    });
  });

  it("the better one is found as often as promised, and with a tenth of the constant is not", () => {
    const difference = 0.9 * (waitOf(1) - waitOf(2));
    const terms = { systems: 2, firstStage: 5, probability: 0.95, difference };
    const whole = studiesOf(both, terms, 1);
    expect(whole.count).toBeGreaterThan(50);
    expect(whole.share + standardErrors * whole.error).toBeGreaterThan(terms.probability);
    const tenth = studiesOf(both, terms, 0.1);
    expect(tenth.share + standardErrors * tenth.error).toBeLessThan(terms.probability);
  });
});
