// Service targets as they are typed: "crib: 80 % within 2 min".
import type { ResolvedScenario } from "../scenario/resolved.ts";
import { readServiceTarget, type ServiceTarget } from "../scenario/service-target.ts";
import { UsageError } from "./faults.ts";

/** All mistakes of all targets are told together. */
export function readTargets(texts: readonly string[], scenario: ResolvedScenario): readonly ServiceTarget[] {
  const read = texts.map((text) => readServiceTarget(text, scenario));
  const mistakes = read.flatMap((each) => (each.ok ? [] : each.mistakes));
  if (mistakes.length > 0)
    throw new UsageError(mistakes.map((each) => `--target: ${each}`).join("\nsim101: "));
  return read.flatMap((each) => (each.ok ? [each.target] : []));
}
