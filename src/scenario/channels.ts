// The channels that there are: those of the sources of demand.
import type { Known } from "./references.ts";
import type { Sketch } from "./shape.ts";

/** Names are unknown while a source has none that can be read. */
export function channelsOf({ demand }: Sketch): Known {
  const what = "a channel that a source of demand has";
  const sources = Object.values(demand ?? {});
  if (sources.some((source) => source?.channel === undefined)) return { what, names: null };
  const names = new Set(sources.map((source) => String(source?.channel)));
  return { what, names: demand === undefined ? null : [...names] };
}
