// The policies that a command is about, each loaded; every policy of the file has been checked by then, asked for or not.
import type { ComparedScenario } from "../experiment/compare.ts";
import type { LoadedScenario } from "../scenario/load-scenario.ts";
import { nearestHint } from "../scenario/nearest.ts";
import { basePolicy, policyDescription, policyJoiner, policyName } from "../scenario/policies.ts";
import { UsageError } from "./faults.ts";
import { openScenario } from "./open-scenario.ts";

const spaces = /\s+/;

interface AskedPolicies {
  /** Separated by commas; all of the file unless said. */
  readonly policies?: string | undefined;
  readonly seed?: string | undefined;
}

/** What the file has besides `base`; throws where there is none. */
export function knownPolicies(file: string): readonly string[] {
  const { policies } = openScenario(file, {});
  if (policies.length > 0) return policies;
  throw new UsageError(
    `${file} has no policies, so there is nothing to compare; \`policies:\` names changes`,
  );
}

/** The names that are asked for, `first` before the others; throws for any that the file does not have. */
export function askedPolicies(
  written: string | undefined,
  known: readonly string[],
  first: readonly string[],
): readonly string[] {
  const wanted = written?.split(",").map((name) => name.trim()) ?? [basePolicy, ...known];
  const all = [...first, ...wanted];
  for (const name of all.flatMap((each) => each.split(policyJoiner)))
    requirePolicy(name.trim(), [basePolicy, ...known]);
  return [...new Set(all.map(policyName))];
}

export function openPolicies(
  file: string,
  names: readonly string[],
  { seed }: Pick<AskedPolicies, "seed">,
): readonly (ComparedScenario & LoadedScenario)[] {
  return names.map((policy) => {
    const loaded = openScenario(file, { policy, seed, everyPolicy: false });
    const description = policyDescription(loaded.base.data, policy);
    return { ...loaded, ...(description === null ? {} : { description }) };
  });
}

function requirePolicy(name: string, known: readonly string[]): void {
  if (known.includes(name)) return;
  const { hint } = nearestHint(name, known);
  const meant = hint === undefined ? "" : ` (${hint})`;
  const parts = name.split(spaces);
  const hasCommas = parts.length > 1 && parts.every((part) => known.includes(part));
  const commas = hasCommas ? `; put commas between them: ${parts.join(",")}` : "";
  throw new UsageError(
    `expected a policy of the file (${listed(known)}), found ${name || "nothing"}${meant}${commas}`,
  );
}

export function listed(names: readonly string[]): string {
  return names.join(", ");
}
