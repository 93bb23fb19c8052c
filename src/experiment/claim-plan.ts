// What is to be run to test claims: each policy once, for all the claims and rules that need it.
import type { RowPlace } from "../results/row-reader.ts";
import type { Claim } from "../scenario/claims.ts";
import { policyJoiner, policyName } from "../scenario/policies.ts";
import type { RunPlan } from "./policy-runs.ts";

/** A claim under one rule, as the two policies that are compared. */
export interface PlannedTest {
  readonly claim: Claim;
  readonly under: string | null;
  readonly baseline: string;
  readonly policy: string;
  /** Which of the plan's measures. */
  readonly place: number;
}

export interface ClaimPlan extends RunPlan {
  readonly tests: readonly PlannedTest[];
}

/** Each claim as it stands, and then under each of its rules. */
export function planOf(claims: readonly Claim[]): ClaimPlan {
  const places = uniquePlaces(claims);
  const tests = claims.flatMap((claim) =>
    [null, ...claim.under].map(
      (under): PlannedTest => ({
        claim,
        under,
        baseline: combined(claim.baseline, under),
        policy: combined(claim.policy, under),
        place: places.findIndex((each) => nameOf(each) === nameOf(placeOf(claim))),
      }),
    ),
  );
  const policies = [...new Set(tests.flatMap(({ baseline, policy }) => [baseline, policy]))];
  return { tests, policies, places };
}

function combined(policy: string, under: string | null): string {
  return under === null ? policy : policyName(`${policy}${policyJoiner}${under}`);
}

function placeOf({ measure, queue, grade }: Claim): RowPlace {
  const place = { measure, queue, period: "all" };
  return grade === undefined ? place : { ...place, grade };
}

function uniquePlaces(claims: readonly Claim[]): readonly RowPlace[] {
  const all = claims.map(placeOf);
  const names = all.map(nameOf);
  return all.filter((_, i) => names.indexOf(names[i] ?? "") === i);
}

function nameOf(place: RowPlace): string {
  return JSON.stringify(Object.entries(place));
}
