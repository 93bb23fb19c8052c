// Lays one scenario file, or a policy, over another: maps merge, scalars and lists replace, null removes, `times`
// and `plus` are relative. Immer keeps the list of what changed.
import { type Draft, enablePatches, type Patch, produceWithPatches } from "immer";
import { type Data, type DataMap, isMap, type Path, sameData } from "./authored-data.ts";
import type { Layer, PlacedData } from "./layer.ts";
import { commaHint, nearestHint } from "./nearest.ts";
import { type Mistake, type Places, placed } from "./places.ts";
import type { Problem } from "./problem.ts";
import { changedBy, isRelative } from "./relative-change.ts";

enablePatches();

export interface Merged {
  readonly layer: Layer;
  readonly patches: readonly Patch[];
  readonly problems: readonly Problem[];
}

/** A map that is being changed. */
type Target = Record<string, Data>;

interface Merging {
  readonly problems: Problem[];
}

/** Lays a change over a scenario. Each problem points at the change. */
export function merge(base: Layer, change: PlacedData): Merged {
  const merging: Merging = { problems: [] };
  let places = base.places;
  const [data, patches] = produceWithPatches(base.data, (draft: Draft<DataMap>) => {
    const target = { data: draft as Target, places: base.places, path: [] };
    places = mergeMap(target, change, merging);
  });
  return { layer: { data, places }, patches, problems: merging.problems };
}

interface Spot {
  readonly data: Target;
  readonly places: Places;
  readonly path: Path;
}

/** Changes the map at a spot; returns where everything in it stands now. */
function mergeMap(spot: Spot, change: PlacedData, merging: Merging): Places {
  const inside = new Map(spot.places.inside);
  for (const [key, data] of Object.entries(change.data as DataMap)) {
    const places = change.places.inside.get(key) ?? change.places;
    inside.set(key, mergeEntry(spot, key, { change: { data, places }, merging }));
  }
  const isTouched = inside.size > 0 && change.places.inside.size > 0;
  return { key: spot.places.key, value: isTouched ? change.places.value : spot.places.value, inside };
}

interface Entry {
  readonly change: PlacedData;
  readonly merging: Merging;
}

function mergeEntry(spot: Spot, key: string, { change, merging }: Entry): Places {
  const path = [...spot.path, key];
  const base = Object.hasOwn(spot.data, key) ? spot.data[key] : undefined;
  const complain = (mistake: Omit<Mistake, "path">) => {
    merging.problems.push({ ...placed({ ...mistake, path: [] }, change.places), path: path.join(".") });
  };
  if (change.data === null) {
    if (base === undefined) complain(nothingToRemove(key, Object.keys(spot.data)));
    Reflect.deleteProperty(spot.data, key);
  } else if (isRelative(change.data)) {
    const outcome = changedBy(change.data, base);
    if ("data" in outcome) spot.data[key] = outcome.data;
    else complain({ ...outcome, ...(base === undefined ? nearestHint(key, Object.keys(spot.data)) : {}) });
  } else if (isMap(change.data) && !isReplaced(path, base, change.data)) {
    return mergeMap(innerSpot(spot, key, change.places), change, merging);
  } else if (!sameData(base, change.data)) spot.data[key] = change.data;
  return change.places;
}

/** The map at a key; a new one where there is none. */
function innerSpot({ data, places, path }: Spot, key: string, change: Places): Spot {
  const known = places.inside.get(key);
  const isNew = !isMap(data[key]) || known === undefined;
  if (isNew) data[key] = {};
  return {
    data: data[key] as Target,
    places: isNew ? { ...change, inside: new Map() } : known,
    path: [...path, key],
  };
}

/** A policy is replaced as a whole, and so is a distribution by one of another family. */
function isReplaced(path: Path, base: Data | undefined, change: DataMap): boolean {
  if (path[0] === "policies" && path.length === 2) return true;
  const family = isMap(base) ? base.distribution : undefined;
  return change.distribution !== undefined && change.distribution !== family;
}

function nothingToRemove(key: string, known: readonly string[]): Omit<Mistake, "path"> {
  return {
    expected: "something to remove",
    found: "nothing of this name",
    ...nearestHint(key, known),
    ...commaHint(key),
  };
}
