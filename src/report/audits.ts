// The audit of a result of whatever kind: the identities that it carries, and those that do not hold.
import type { AuditCheck } from "../results/audit-check.ts";
import type { Kept } from "../results/kept.ts";
import { plain } from "./text-lines.ts";

/** Of claims, a ladder and a sweep only those that fail are kept; a study of sensitivity keeps them in words. */
export function auditsOf(kept: Kept): readonly AuditCheck[] {
  const { kind, result } = kept;
  switch (kind) {
    case "comparison":
      return [...result.policies.flatMap(({ audit }) => audit), ...(result.assumptions?.broken ?? [])];
    case "best":
      return result.policies.flatMap(({ audit }) => audit);
    case "run":
      return [...result.audit, ...(result.assumptions?.broken ?? [])];
    case "claims":
      return result.broken;
    case "ladder":
      return result.faults;
    case "sweep":
      return kept.swept.flatMap((each) => each.result.outcome.broken);
    case "sensitivity":
      return [];
    default:
      return result.audit;
  }
}

/** `flow conservation at crib`, each once; empty where everything holds. */
export function failedAudits(kept: Kept): string[] {
  const failed = auditsOf(kept)
    .filter(({ holds }) => !holds)
    .map(({ name, where }) => `${plain(name)} at ${plain(where)}`);
  const inWords = kept.kind === "sensitivity" ? kept.result.broken.map(plain) : [];
  return [...new Set([...failed, ...inWords])];
}
