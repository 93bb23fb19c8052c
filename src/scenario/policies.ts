// Policies: named changes to a scenario. `base` means none; `a+b` makes the changes of a and then those of b.
import type { Patch } from "immer";
import { type Data, type DataMap, dataAt, isMap, sameData } from "./authored-data.ts";
import type { Layer } from "./layer.ts";
import { merge } from "./merge.ts";
import { nearestHint } from "./nearest.ts";
import { type Mistake, placed } from "./places.ts";
import type { Problem } from "./problem.ts";

export const basePolicy = "base";
/** Between the policies of a combination. */
export const policyJoiner = "+";

/** One value that a policy changes; undefined stands for nothing there. */
export interface PolicyChange {
  /** `teams.crib.staffing.deskHours`. */
  readonly path: string;
  readonly from: Data | undefined;
  readonly to: Data | undefined;
}

export interface WithPolicy {
  /** The scenario as it stands where the policy cannot be applied. */
  readonly layer: Layer;
  readonly changes: readonly PolicyChange[];
  readonly problems: readonly Problem[];
}

export function policyNames({ data }: Pick<Layer, "data">): readonly string[] {
  const { policies } = data;
  return isMap(policies) ? Object.keys(policies) : [];
}

/** The policies that a name combines, in the order in which they change the scenario; none for `base`. */
export function policyParts(policy: string): readonly string[] {
  return policy
    .split(policyJoiner)
    .map((part) => part.trim())
    .filter((part) => part !== basePolicy);
}

/** The one name of a combination, however it was written: `base + a` is `a`. */
export function policyName(policy: string): string {
  return policyParts(policy).join(policyJoiner) || (policy.includes(basePolicy) ? basePolicy : policy);
}

/** What the file says of a policy, or of each part of a combination; null where it says nothing. */
export function policyDescription(data: Data, policy: string): string | null {
  const said = policyParts(policy).flatMap((part) => {
    const text = dataAt(data, ["policies", part, "description"]);
    return typeof text === "string" ? [text] : [];
  });
  return said.length === 0 ? null : said.map((text) => (said.length > 1 ? text.trim() : text)).join(" ");
}

/** The scenario under a policy, and what that changes. */
export function withPolicy(base: Layer, policy: string): WithPolicy {
  const parts = policyParts(policy);
  const twice = parts.find((part, i) => parts.indexOf(part) !== i);
  if (twice !== undefined) return refused(base, { path: ["policies"], ...eachOnce, found: policy });
  let layer = base;
  const patches: Patch[] = [];
  for (const part of parts) {
    const applied = withPart(layer, part, parts.length > 1);
    if (applied.problems.length > 0) return { layer: base, changes: [], problems: applied.problems };
    patches.push(...applied.patches);
    layer = applied.layer;
  }
  return { layer, changes: changesOf(base.data, layer.data, patches), problems: [] };
}

interface WithPart extends Omit<WithPolicy, "changes"> {
  readonly patches: readonly Patch[];
}

/** One policy of a combination may find its change made already. */
function withPart(base: Layer, policy: string, isCombined: boolean): WithPart {
  const path = ["policies", policy, "change"];
  const stop = (mistake: Mistake): WithPart => ({ ...refused(base, mistake), patches: [] });
  const names = policyNames(base);
  if (!names.includes(policy)) return stop({ path: ["policies"], ...unknownPolicy(policy, names) });
  const data = dataAt(base.data, path);
  const places = path.reduce((outer, key) => outer.inside.get(key) ?? outer, base.places);
  if (!isMap(data)) return { layer: base, patches: [], problems: [] };
  const forbidden = Object.keys(data).filter((key) => notOfPolicies.includes(key));
  if (forbidden.length > 0) return stop({ path: [...path, forbidden[0] ?? ""], ...ownKeys, isKey: true });
  const merged = merge(base, { data, places });
  const isIdle = merged.patches.length === 0 && merged.problems.length === 0;
  return isIdle && !isCombined ? stop({ path, ...noChange }) : merged;
}

function refused(base: Layer, mistake: Mistake): WithPolicy {
  return { layer: base, changes: [], problems: [placed(mistake, base.places)] };
}

const notOfPolicies = ["format", "extends", "policies", "claims"];
const ownKeys = { expected: "a change to the scenario itself", found: "a key that only a file has" };
const eachOnce = { expected: "each policy of a combination once" };
const noChange = {
  expected: "a change",
  found: "what the scenario says already: this policy changes nothing",
};

/** What a message says of a policy that the file does not have. */
export function unknownPolicy(policy: string, names: readonly string[]): Omit<Mistake, "path"> {
  const all = names.length === 0 ? "no policy but base" : `one of ${[basePolicy, ...names].join(", ")}`;
  return { expected: all, found: policy || "nothing", ...nearestHint(policy, [basePolicy, ...names]) };
}

/** What a policy of a scenario changes, value by value; nothing where it cannot be applied. */
export function describePolicy(base: Layer, policy: string): readonly PolicyChange[] {
  return withPolicy(base, policy).changes;
}

/** Each place once, at the outermost key that was changed; what was changed back is no change. */
function changesOf(base: DataMap, changed: DataMap, patches: readonly Patch[]): readonly PolicyChange[] {
  const paths = patches.map(({ path }) => path.map(String));
  const isWithin = (path: readonly string[], outer: readonly string[]) =>
    outer.length < path.length && outer.every((key, i) => key === path[i]);
  return paths
    .filter((path, i) => paths.every((other) => !isWithin(path, other)) && isFirst(paths, path, i))
    .map((path) => ({ path: path.join("."), from: dataAt(base, path), to: dataAt(changed, path) }))
    .filter(({ from, to }) => from === undefined || to === undefined || !sameData(from, to));
}

function isFirst(paths: readonly (readonly string[])[], path: readonly string[], index: number): boolean {
  return paths.findIndex((other) => other.join("\0") === path.join("\0")) === index;
}
