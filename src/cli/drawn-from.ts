// What is drawn or told of results that were kept. Somebody may have changed them by hand since, in ways that no reader can
// foresee: a failure there is told as one of the input. A failure on results that are as they were written is one of the
// program.
import { isChangedSince } from "../files/changed-since.ts";
import * as exitCode from "./exit-codes.ts";
import { explainFault, UsageError } from "./faults.ts";

/**
 * What `make` makes of the results of these names. Throws `UsageError` where they cannot be followed and were changed, or
 * may have been; the fault itself where they were not.
 */
export async function drawnFrom<Made>(
  paths: readonly string[],
  make: () => Made | Promise<Made>,
): Promise<Made> {
  try {
    return await make();
  } catch (fault) {
    if (explainFault(fault).exit !== exitCode.programFault) throw fault;
    const suspects = paths.map((path) => ({ path, isChanged: isChangedSince(path) }));
    if (suspects.every(({ isChanged }) => isChanged === false)) throw fault;
    const changed = suspects.filter(({ isChanged }) => isChanged === true).map(({ path }) => path);
    throw new UsageError(changed.length > 0 ? sayChanged(changed, fault) : sayDoubtful(paths, fault), {
      cause: fault,
    });
  }
}

function sayChanged(paths: readonly string[], fault: unknown): string {
  return `${expected(paths)}, found something that was changed after it was written and cannot be followed (${reasonOf(fault)}); make it again`;
}

/** Where no note in the folder tells whether it was changed. */
function sayDoubtful(paths: readonly string[], fault: unknown): string {
  return `${expected(paths)}, found something that cannot be followed (${reasonOf(fault)}): it was changed after it was written, or sim101 is at fault; make it again, and if that does not help, please report this`;
}

function expected(paths: readonly string[]): string {
  const result = paths.length === 1 ? "a result as sim101 wrote it" : "results as sim101 wrote them";
  return `${paths.join(", ")}: expected ${result}`;
}

function reasonOf(fault: unknown): string {
  return fault instanceof Error ? (fault.message.split("\n")[0] ?? "") : String(fault);
}
