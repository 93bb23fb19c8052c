// What the audit of a result means to the shell.
import type { Result } from "../results/result.ts";
import * as exitCode from "./exit-codes.ts";

/** Says on stderr which identities fail; the exit code of a result. */
export function exitCodeOf({ audit, complete }: Pick<Result, "audit" | "complete">): number {
  const broken = audit.filter(({ holds }) => !holds);
  for (const { name, worst, allowed, unit, where } of broken) {
    process.stderr.write(`AUDIT: ${name} is off by ${worst} ${unit} (allowed ${allowed}) at ${where}\n`);
  }
  if (broken.length > 0) return exitCode.auditFault;
  return complete ? exitCode.ok : exitCode.interrupted;
}
