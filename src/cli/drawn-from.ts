// What is drawn or told of results that were kept. Somebody may have changed them by hand since, in ways that no reader can
// foresee, so that a failure there is told as one of the input.
import * as exitCode from "./exit-codes.ts";
import { explainFault, UsageError } from "./faults.ts";

/** What `make` makes of the results of these names; throws `UsageError` where they cannot be followed. */
export async function drawnFrom<Made>(
  paths: readonly string[],
  make: () => Made | Promise<Made>,
): Promise<Made> {
  try {
    return await make();
  } catch (fault) {
    if (explainFault(fault).exit !== exitCode.programFault) throw fault;
    const why = fault instanceof Error ? fault.message.split("\n")[0] : String(fault);
    throw new UsageError(
      `${paths.join(", ")}: expected ${paths.length === 1 ? "a result" : "results"} as sim101 wrote ${paths.length === 1 ? "it" : "them"}, found something that cannot be followed (${why}); make it again, and if nobody changed it, please report this`,
      { cause: fault },
    );
  }
}
