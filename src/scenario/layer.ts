// A scenario file's data together with the places it came from.
import type { Data, DataMap } from "./authored-data.ts";
import type { Places } from "./places.ts";
import type { Problem } from "./problem.ts";

export interface Layer {
  readonly data: DataMap;
  readonly places: Places;
}

/** What was read, or null where nothing could be made of it, and what is wrong with it. */
export interface LayerRead {
  readonly layer: Layer | null;
  readonly problems: readonly Problem[];
}

/** A value and its places. */
export interface PlacedData {
  readonly data: Data;
  readonly places: Places;
}
