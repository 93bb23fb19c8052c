// What `sim101 run --precision` asks for.
import { type PrecisionGoal, usualEnds } from "../experiment/precision.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";
import { UsageError } from "./faults.ts";
import type { SimulationOptions } from "./options.ts";

export interface PrecisionOptions extends Pick<SimulationOptions, "replications"> {
  readonly precision?: number | undefined;
  readonly atMost?: number | undefined;
}

/** The goal of the options; null if they ask for none. Throws a `UsageError` where they contradict each other. */
export function precisionGoal(
  { precision, atMost, replications = 0 }: PrecisionOptions,
  { headline }: ResolvedScenario,
): PrecisionGoal | null {
  if (precision === undefined) {
    if (atMost !== undefined) throw new UsageError("--at-most: expected together with --precision");
    return null;
  }
  if (headline.length === 0)
    throw new UsageError("--precision: expected a scenario with headline measures, found none to be precise");
  const atLeast = Math.max(usualEnds.atLeast, replications);
  if (atMost !== undefined && atMost < atLeast)
    throw new UsageError(
      `--at-most: expected ${atLeast} or more, which are run before the first look, found ${atMost}`,
    );
  return { error: precision, atLeast, atMost: atMost ?? Math.max(usualEnds.atMost, atLeast) };
}
