// Whether results may stand in one report: figures side by side are read as comparable, so they must be of one version
// of the program, one scenario and one period, and no policy may have been changed between two of them.
import type { Kept } from "./kept.ts";

/** A result and what the reader calls it: its path. */
export interface NamedResult {
  readonly name: string;
  readonly kept: Kept;
}

interface Period {
  readonly from: string;
  readonly to: string;
}

/** What a result says of its origin. */
interface Origin {
  readonly name: string;
  readonly kind: Kept["kind"];
  readonly version: string;
  readonly scenario: string;
  /** Null where a result has a period of its own making. */
  readonly period: Period | null;
  /** Hash of the scenario by policy, or of all policies together, as far as the result holds it. */
  readonly hashes: ReadonlyMap<string, string>;
}

/** No policy has this name. */
const allPolicies = "";

/** Sentences that say why the results cannot stand together; empty if they can. */
export function reasonsApart(results: readonly NamedResult[]): string[] {
  const accepted: Origin[] = [];
  const reasons: string[] = [];
  for (const result of results) {
    const origin = originOf(result);
    const reason = reasonApart(accepted, origin);
    if (reason === null) accepted.push(origin);
    else reasons.push(reason);
  }
  return reasons;
}

/** Against those that stand together already. */
function reasonApart(accepted: readonly Origin[], origin: Origin): string | null {
  const [first] = accepted;
  if (first === undefined) return null;
  return otherOrigin(first, origin) ?? changedBetween(accepted, origin) ?? twice(accepted, origin);
}

function otherOrigin(first: Origin, { name, version, scenario }: Origin): string | null {
  if (version !== first.version)
    return `${name} was made by sim101 ${version}, ${first.name} by ${first.version}: their figures may differ for that alone; make the older one again`;
  if (scenario !== first.scenario)
    return `${name} is of the scenario “${scenario}”, ${first.name} of “${first.scenario}”: a report is about one scenario`;
  return null;
}

/** Against the first result that contradicts. */
function changedBetween(before: readonly Origin[], origin: Origin): string | null {
  const { name, period, hashes } = origin;
  const dated = before.find((other) => other.period !== null);
  if (
    period !== null &&
    dated?.period &&
    (period.from !== dated.period.from || period.to !== dated.period.to)
  )
    return `${name} measures ${period.from} to ${period.to}, ${dated.name} ${dated.period.from} to ${dated.period.to}: other days have other callers`;
  for (const other of before)
    for (const [policy, hash] of hashes) {
      const known = other.hashes.get(policy);
      if (known !== undefined && known !== hash)
        return `${name}: ${policy === allPolicies ? "with all policies" : `under the policy ${policy}`} its scenario has the hash ${hash}, in ${other.name} it has ${known}: the file was changed between them; make the older one again`;
    }
  return null;
}

/** Two runs of one policy differ by luck alone, and would be read as two findings. */
function twice(before: readonly Origin[], { name, kind, hashes }: Origin): string | null {
  if (kind !== "run") return null;
  const [policy = ""] = hashes.keys();
  const same = before.find((other) => other.kind === "run" && other.hashes.has(policy));
  return same === undefined
    ? null
    : `${name} is a run under the policy ${policy}, as ${same.name} is: they differ by luck alone; give one of them`;
}

function originOf({ name, kept }: NamedResult): Origin {
  const { kind, result } = kept;
  const { version, scenario } = result;
  return { name, kind, version, scenario, period: periodOf(kept), hashes: hashesOf(kept) };
}

function periodOf({ kind, result }: Kept): Period | null {
  if (kind === "sweep" || kind === "sensitivity" || kind === "tipping") return null;
  return { from: result.from, to: result.to };
}

/** A sweep, or a screening by one, has the hash of its file with all policies, and of no policy alone. */
function hashesOf({ kind, result }: Kept): ReadonlyMap<string, string> {
  if (kind === "sweep" || kind === "sensitivity") return new Map([[allPolicies, result.hash]]);
  if (kind === "comparison" || kind === "best")
    return new Map(result.policies.map(({ policy, hash }) => [policy, hash]));
  return new Map([[kind === "claims" ? "base" : result.policy, result.hash]]);
}
