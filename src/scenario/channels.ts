// The channels that there are: those of the sources of demand, and those on which needs are taken that shift.
import type { Known } from "./references.ts";
import type { Sketch } from "./shape.ts";

/** Names are unknown while a source has none that can be read. */
export function channelsOf(sketch: Sketch): Known {
  const what = "a channel that a source of demand has";
  const sources = Object.values(sketch.demand ?? {});
  if (sources.some((source) => source?.channel === undefined)) return { what, names: null };
  return { what, names: sketch.demand === undefined ? null : channelNames(sketch) };
}

/** Each channel once, in the order of the sources; then those that only come of a shift or a report online. */
export function channelNames({ demand, queues, channelShift }: Sketch): readonly string[] {
  const ways = [
    ...Object.values(demand ?? {}),
    ...Object.values(channelShift ?? {}),
    ...Object.values(queues ?? {}).map((queue) => queue?.reportOnline),
  ];
  return [...new Set(ways.flatMap((way) => (way?.channel === undefined ? [] : [String(way.channel)])))];
}
