// What somebody says of a policy of the scenario, in the form in which it is tested.
import { type NamedMeasure, namedMeasure } from "./measure-names.ts";
import { basePolicy, policyName } from "./policies.ts";
import type { AuthoredScenario } from "./schema.ts";

export interface Claim {
  readonly id: string;
  /** In the words of whoever says it. */
  readonly says: string;
  readonly policy: string;
  readonly baseline: string;
  readonly measure: string;
  /** A queue or a team; null for the whole centre, or for a grade. */
  readonly queue: string | null;
  readonly grade?: string;
  /** Which way the measure goes under the policy, if the claim is right. */
  readonly direction: "less" | "more";
  /** Policies, such as dispatch rules, under each of which the claim is tested as well. */
  readonly under: readonly string[];
  readonly in: NamedMeasure["in"];
}

export function claimsOf({ claims = {} }: Pick<AuthoredScenario, "claims">): readonly Claim[] {
  return Object.entries(claims).map(([id, claim]) => {
    const { says, policy, baseline = basePolicy, measure, queue, grade, direction, under = [] } = claim;
    return {
      id,
      says,
      policy: policyName(policy),
      baseline: policyName(baseline),
      measure,
      queue: queue === undefined ? null : String(queue),
      ...(grade === undefined ? {} : { grade: String(grade) }),
      direction,
      under: under.map(policyName),
      in: namedMeasure(measure)?.in ?? "number",
    };
  });
}
