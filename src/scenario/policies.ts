// Policies: named changes to a scenario. `base` means none.
import type { Patch } from "immer";
import { type Data, type DataMap, dataAt, isMap } from "./authored-data.ts";
import type { Layer } from "./layer.ts";
import { merge } from "./merge.ts";
import { nearestHint } from "./nearest.ts";
import { type Mistake, placed } from "./places.ts";
import type { Problem } from "./problem.ts";

export const basePolicy = "base";

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

/** The scenario under a policy, and what that changes. */
export function withPolicy(base: Layer, policy: string): WithPolicy {
  if (policy === basePolicy) return { layer: base, changes: [], problems: [] };
  const path = ["policies", policy, "change"];
  const refused = (mistake: Mistake): WithPolicy => ({
    layer: base,
    changes: [],
    problems: [placed(mistake, base.places)],
  });
  const names = policyNames(base);
  if (!names.includes(policy)) return refused({ path: ["policies"], ...unknownPolicy(policy, names) });
  const data = dataAt(base.data, path);
  const places = path.reduce((outer, key) => outer.inside.get(key) ?? outer, base.places);
  if (!isMap(data)) return { layer: base, changes: [], problems: [] };
  const forbidden = Object.keys(data).filter((key) => notOfPolicies.includes(key));
  if (forbidden.length > 0) return refused({ path: [...path, forbidden[0] ?? ""], ...ownKeys, isKey: true });
  const { layer, patches, problems } = merge(base, { data, places });
  if (patches.length === 0 && problems.length === 0) return refused({ path, ...noChange });
  if (problems.length > 0) return { layer: base, changes: [], problems };
  return { layer, changes: changesOf(base.data, patches), problems };
}

const notOfPolicies = ["format", "extends", "policies"];
const ownKeys = { expected: "a change to the scenario itself", found: "a key that only a file has" };
const noChange = {
  expected: "a change",
  found: "what the scenario says already: this policy changes nothing",
};

function unknownPolicy(policy: string, names: readonly string[]): Omit<Mistake, "path"> {
  const all = names.length === 0 ? "no policy but base" : `one of ${[basePolicy, ...names].join(", ")}`;
  return { expected: all, found: policy, ...nearestHint(policy, [basePolicy, ...names]) };
}

/** What a policy of a scenario changes, value by value; nothing where it cannot be applied. */
export function describePolicy(base: Layer, policy: string): readonly PolicyChange[] {
  return withPolicy(base, policy).changes;
}

function changesOf(base: DataMap, patches: readonly Patch[]): readonly PolicyChange[] {
  return patches.map(({ path, op, value }) => ({
    path: path.join("."),
    from: dataAt(base, path.map(String)),
    to: op === "remove" ? undefined : (value as Data),
  }));
}
