// A scenario file's data together with the places it came from.
import type { Data, DataMap } from "./authored-data.ts";
import type { Places } from "./places.ts";
import type { Problem } from "./problem.ts";

export interface Layer {
  readonly data: DataMap;
  readonly places: Places;
}

/** What was read, or why it was refused. */
export type LayerOutcome =
  | { readonly ok: true; readonly layer: Layer }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A value and its places. */
export interface PlacedData {
  readonly data: Data;
  readonly places: Places;
}
