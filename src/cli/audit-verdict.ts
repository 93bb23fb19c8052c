// What the audit of a result means to the shell.
import type { Result } from "../results/result.ts";
import * as exitCode from "./exit-codes.ts";

/** Says on stderr which identities fail; the exit code of a result, which is to have the headline at so many sets. */
export function exitCodeOf(
  { audit, complete, assumptions = [] }: Pick<Result, "audit" | "complete" | "assumptions">,
  sets = 0,
): number {
  const broken = audit.filter(({ holds }) => !holds);
  for (const { name, worst, allowed, unit, where } of broken) {
    process.stderr.write(`AUDIT: ${name} is off by ${worst} ${unit} (allowed ${allowed}) at ${where}\n`);
  }
  if (broken.length > 0) return exitCode.auditFault;
  const isWhole = complete && assumptions.every(({ values }) => values.length >= sets);
  return isWhole ? exitCode.ok : exitCode.interrupted;
}
