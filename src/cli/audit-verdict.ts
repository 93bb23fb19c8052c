// What the audit of a result means to the shell.
import type { Result } from "../results/result.ts";
import * as exitCode from "./exit-codes.ts";

/** Says on stderr which identities fail; the exit code of a result, whole only if it has every set it was to have. */
export function exitCodeOf({
  audit,
  complete,
  assumptions,
}: Pick<Result, "audit" | "complete" | "assumptions">): number {
  const broken = [...audit.filter(({ holds }) => !holds), ...(assumptions?.broken ?? [])];
  for (const { name, worst, allowed, unit, where } of broken) {
    process.stderr.write(`AUDIT: ${name} is off by ${worst} ${unit} (allowed ${allowed}) at ${where}\n`);
  }
  if (broken.length > 0) return exitCode.auditFault;
  return complete && assumptions?.complete !== false ? exitCode.ok : exitCode.interrupted;
}
