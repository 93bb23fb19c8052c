// Rules of claims: policies that exist, and two different ones.
import type { Path } from "./authored-data.ts";
import type { Report } from "./places.ts";
import { basePolicy, policyName, policyParts, unknownPolicy } from "./policies.ts";
import type { Sketch } from "./shape.ts";

export function checkClaims({ claims, policies }: Sketch, report: Report): void {
  const names = Object.keys(policies ?? {});
  for (const [id, claim] of Object.entries(claims ?? {})) {
    const { policy, baseline = basePolicy, under = [] } = claim ?? {};
    const path = ["claims", id];
    const named: (readonly [string | undefined, Path])[] = [
      [policy, [...path, "policy"]],
      [baseline, [...path, "baseline"]],
      ...under.map((rule, i) => [rule, [...path, "under", String(i)]] as const),
    ];
    for (const [name, at] of named) checkPolicyName(name, names, { path: at, report });
    if (policy === undefined || policyName(policy) !== policyName(baseline)) continue;
    report({
      path: [...path, "policy"],
      expected: "another policy than the baseline",
      found: policyName(policy),
    });
  }
}

function checkPolicyName(
  name: string | undefined,
  names: readonly string[],
  { path, report }: { readonly path: Path; readonly report: Report },
): void {
  for (const part of policyParts(name ?? basePolicy))
    if (!names.includes(part)) report({ path, ...unknownPolicy(part, names) });
}
