// The unsourced numbers of a scenario that have a range: what may be otherwise, and how far.
import type { RangedNumber } from "../results/ensemble.ts";
import { type EvidenceEntry, listEvidence, listPolicyEvidence } from "../scenario/evidence.ts";
import type { LoadAgain, LoadedScenario } from "../scenario/load-scenario.ts";
import { policyParts } from "../scenario/policies.ts";
import { ScenarioError } from "../scenario/problem.ts";

export interface RangeOptions {
  /** Whose own numbers count too: policies, or combinations of them. */
  readonly policies?: readonly string[] | undefined;
  /** Whether derived numbers (tag D) are drawn as well as assumed ones (tag A). */
  readonly isDerivedToo?: boolean | undefined;
}

/** Every number with tag A that has a range, in the order of the file; those of policies last. */
export function rangedNumbers(load: LoadAgain, options: RangeOptions = {}): readonly RangedNumber[] {
  const { policies = [], isDerivedToo = false } = options;
  const base = loadedOrThrow(load, {});
  const parts = [...new Set(policies.flatMap(policyParts))];
  const { data } = base.base;
  const entries = [...listEvidence(data), ...parts.flatMap((part) => listPolicyEvidence(data, part))];
  const drawn = entries.flatMap((entry) => rangedNumber(entry, isDerivedToo));
  const whole = wholePaths(load, parts, drawn);
  return drawn.map((number) => ({ ...number, isWhole: whole.has(number.path) }));
}

/** Throws `ScenarioError` with everything that is wrong with it. */
export function loadedOrThrow(load: LoadAgain, options: Parameters<LoadAgain>[0]): LoadedScenario {
  const outcome = load(options);
  if (!outcome.ok) throw new ScenarioError(outcome.problems);
  return outcome;
}

function rangedNumber(entry: EvidenceEntry, isDerivedToo: boolean): RangedNumber[] {
  const { path, tag, number: value, unit, ends } = entry;
  if (ends === null || ends[0] === ends[1]) return [];
  if (tag !== "A" && !(tag === "D" && isDerivedToo)) return [];
  const [low, high] = ends;
  return [{ path, value, low, high, unit, isWhole: false, together: togetherOf(path) }];
}

const curve = /^(.*(?:triage\.curves\.\w+|adoption|sessions\.pace))\..+$/;

/** A curve is one assumption: its points rise and fall together. */
function togetherOf(path: string): string {
  return curve.exec(path)?.[1] ?? path;
}

/** The paths of those numbers, of the scenario and of some of its policies, of which only whole ones are valid. */
export function wholePaths(
  load: LoadAgain,
  policies: readonly string[],
  numbers: readonly RangedNumber[],
): ReadonlySet<string> {
  return new Set(["base", ...policies].flatMap((policy) => wholeAmong(load, policy, numbers)));
}

/** Which numbers the scenario refuses with a half: those that it counts. */
function wholeAmong(load: LoadAgain, policy: string, numbers: readonly RangedNumber[]): readonly string[] {
  const prefix = `policies.${policy}.change.`;
  const own = numbers.filter(({ path, value, low, high, unit }) => {
    const isOwn = policy === "base" ? !path.startsWith("policies.") : path.startsWith(prefix);
    return isOwn && unit === "" && [value, low, high].every(Number.isInteger);
  });
  if (own.length === 0) return [];
  const outcome = load({ policy, draw: own.map(({ path, value }) => ({ path, value: value + 0.5 })) });
  const refused = outcome.ok ? [] : outcome.problems.map(({ path }) => path);
  const nameOf = (path: string) => (path.startsWith(prefix) ? path.slice(prefix.length) : path);
  return own
    .map(({ path }) => path)
    .filter((path) => refused.some((each) => `${each}.`.startsWith(`${nameOf(path)}.`)));
}
