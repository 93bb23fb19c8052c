// Why the figures may be believed, in lines of text: published targets, the audit, and the assumed numbers.

import type { Result, TargetOutcome } from "../results/result.ts";
import { plural } from "../words/plural.ts";
import { sayExactly, sayRow } from "./say.ts";
import { plain, wrap } from "./text-lines.ts";

/** Each published figure: met or not, what came out, what is accepted, and who published it. */
export function targetLines({ targets, policy }: Result): string[] {
  if (targets.length === 0) return [];
  if (policy !== "base") return ["Published figures are of the centre as it was: this policy changes it"];
  return [`Published figures met: ${sayMet(targets)}`, ...targets.flatMap(targetLine)];
}

/** `4 of 4 fitted, 7 of 7 for checking`. */
export function sayMet(targets: readonly TargetOutcome[]): string {
  return [countMet(targets, "fit", "fitted"), countMet(targets, "check", "for checking")]
    .filter(Boolean)
    .join(", ");
}

function countMet(targets: readonly TargetOutcome[], role: TargetOutcome["role"], name: string): string {
  const those = targets.filter((target) => target.role === role);
  return those.length === 0 ? "" : `${those.filter(({ isMet }) => isMet).length} of ${those.length} ${name}`;
}

function targetLine({ id, row, low, high, isMet, role, source }: TargetOutcome): string[] {
  const accepted = `${sayExactly(low, row.unit)} to ${sayExactly(high, row.unit)}`;
  const use = role === "fit" ? "fitted" : "check";
  const verdict = isMet ? "met    " : "NOT MET";
  return [
    ...wrap(`  ${verdict}  ${plain(id)} (${use}): ${sayRow(row)}, accepted ${accepted}`, 11),
    ...wrap(`           ${plain(source)}`, 11),
  ];
}

/** One line if every identity holds; else each that fails, and where. */
export function auditLines({ audit }: Result): string[] {
  const failed = audit.filter(({ holds }) => !holds);
  if (audit.length === 0) return ["Audit: not run"];
  if (failed.length === 0) return wrap(`Audit: ${audit.map(({ name }) => name).join(", ")} all hold`, 2);
  return failed.flatMap(({ name, identity, worst, allowed, unit, where }) =>
    wrap(
      `AUDIT FAILED: ${name} (${identity}): off by ${worst.toPrecision(3)} ${unit}, allowed ${allowed}, at ${plain(where)}`,
      2,
    ),
  );
}

/** How many numbers behind the figures have no source, and how to see them. */
export function evidenceLines(result: Result): string[] {
  const count = sayUnsourced(result);
  return count === null ? [] : wrap(`Assumed: ${count}; sim101 check FILE lists them`, 2);
}

/** How many numbers behind the figures have no source; null if all have one. */
export function sayUnsourced({ evidence }: Pick<Result, "evidence">): string | null {
  const assumed = evidence.filter(({ tag }) => tag === "A").length;
  if (assumed === 0) return null;
  return `${assumed} of the ${plural(evidence.length, "tagged number")} behind this ${assumed === 1 ? "is" : "are"} assumed, without a source: the brackets are of luck alone`;
}
