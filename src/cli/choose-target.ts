// Which published figure a calibration is for.
import type { ResolvedScenario, ResolvedTarget } from "../scenario/resolved.ts";
import { UsageError } from "./faults.ts";

/** The target of this name, or the first for fitting. */
export function chooseTarget({ targets }: ResolvedScenario, id: string | undefined): ResolvedTarget {
  const names = targets.map((target) => target.id).join(", ");
  if (names === "") throw new UsageError("the scenario has no targets to calibrate for");
  const chosen = targets.find((each) => (id === undefined ? each.role === "fit" : each.id === id));
  if (chosen === undefined)
    throw new UsageError(`--target: expected one of ${names}, found ${id ?? "none for fitting"}`);
  return chosen;
}
