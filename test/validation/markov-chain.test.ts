// The solver of Markov chains against closed forms and published values.
import { describe, expect, it } from "vitest";
import { erlangC } from "../../src/statistics/erlang.ts";
import { steadyState } from "./markov-chain.ts";

describe("steadyState", () => {
  it("solves Erlang C to nine digits", () => {
    const [rate, handlers, most] = [2.5, 3, 200];
    const chain = steadyState([0], ([inside = 0]) => [
      [[inside + 1], inside < most ? rate : 0],
      [[inside - 1], Math.min(inside, handlers)],
    ]);
    const delayed = chain.mean(([inside = 0]) => (inside >= handlers ? 1 : 0));
    const exact = erlangC({ arrivalRate: rate, meanHandleTime: 1, handlers });
    expect(delayed).toBeCloseTo(exact?.waitProbability ?? Number.NaN, 9);
  });

  it("solves two priorities with abandonment as published (A28)", () => {
    const chain = steadyState([0, 0, 0, 0], threeHandlers);
    expect(chain.mean(([, , first = 0]) => first)).toBeCloseTo(0.1534069767, 8);
    expect(chain.mean(([, , , second = 0]) => second)).toBeCloseTo(0.5283111232, 8);
  });
});

/** Three handlers; 999 and 101 in conversation, 999 and 101 waiting; rates a minute. */
function threeHandlers([first = 0, second = 0, firstWaits = 0, secondWaits = 0]: readonly number[]) {
  const isFree = first + second < 3;
  const most = 30;
  const next = (a: number, b: number) => {
    if (firstWaits > 0) return [a + 1, b, firstWaits - 1, secondWaits];
    return secondWaits > 0 ? [a, b + 1, firstWaits, secondWaits - 1] : [a, b, 0, 0];
  };
  const come = (a: number, b: number) => {
    return isFree ? [first + a, second + b, 0, 0] : [first, second, firstWaits + a, secondWaits + b];
  };
  return [
    [come(1, 0), firstWaits < most ? 0.25 : 0],
    [come(0, 1), secondWaits < most ? 0.45 : 0],
    [next(first - 1, second), first / 3],
    [next(first, second - 1), second / 6],
    [[first, second, firstWaits - 1, secondWaits], firstWaits / 2],
    [[first, second, firstWaits, secondWaits - 1], secondWaits / 4],
  ] as const;
}
