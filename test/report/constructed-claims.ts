// Claims made by hand, whose verdicts are known.
import {
  type ClaimOutcome,
  type ClaimsOutcome,
  type ClaimTest,
  claimsFormat,
} from "../../src/results/claims.ts";
import type { RangedNumber } from "../../src/results/ensemble.ts";

/** Talk of crib: 12 min in the file, 8 to 18 min in reality. */
const talk: RangedNumber = {
  path: "queues.crib.talk.mean",
  value: 720,
  low: 480,
  high: 1080,
  unit: "s",
  isWhole: false,
  together: "queues.crib.talk.mean",
};

/** A test of which 9 of 10 draws hold, changed in part. */
export function claimTest(change: Partial<ClaimTest> = {}): ClaimTest {
  return {
    under: null,
    dispatch: null,
    baseline: { value: 303, low: 298, high: 308 },
    policy: { value: 173, low: 169, high: 177 },
    difference: { value: -130, low: -150, high: -110 },
    draws: [...Array.from({ length: 9 }, () => -100), 20],
    held: 9,
    share: 0.9,
    shareInterval: { low: 0.6, high: 0.98 },
    range: { low: -160, high: -40 },
    verdict: "supported",
    most: null,
    breakEven: null,
    ...change,
  };
}

/** In half of the draws only, and it is talk that decides. */
export function flippingTest(change: Partial<ClaimTest> = {}): ClaimTest {
  return claimTest({
    held: 5,
    share: 0.5,
    shareInterval: { low: 0.24, high: 0.76 },
    verdict: "dependsOn",
    most: { number: talk, correlation: 0.9, isBeyondLuck: true },
    breakEven: { value: 900, how: "simulated", isInRange: true },
    ...change,
  });
}

/** What is claimed of the policy `more-handlers` of the constructed comparison. */
export function constructedClaim(...tests: readonly ClaimTest[]): ClaimOutcome {
  return {
    id: "more-helps",
    says: "More handlers shorten the wait.",
    policy: "more-handlers",
    baseline: "base",
    measure: "meanTimeToAnswer",
    queue: "crib",
    unit: "s",
    direction: "less",
    tests: tests.length === 0 ? [claimTest()] : tests,
  };
}

export function constructedClaims(...claims: readonly ClaimOutcome[]): ClaimsOutcome {
  return {
    format: claimsFormat,
    version: "0.1.0",
    scenario: "Wiltshire CCC 2017",
    hash: "aa",
    seed: "tweetathon",
    from: "2017-01-01",
    to: "2017-12-31",
    replications: 10,
    drawReplications: 1,
    draws: 10,
    drawsFrom: "ranges",
    complete: true,
    level: 0.95,
    numbers: [talk],
    sets: Array.from({ length: 10 }, (_, i) => [480 + 60 * i]),
    claims,
    broken: [],
  };
}
