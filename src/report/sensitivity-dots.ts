// The dots of a picture of a sensitivity: where each assumption stands, its interval, and what is written beside it.
import type { SampledInfluence, ScreenedInfluence, Sensitivity } from "../results/sensitivity.ts";
import { sayEstimate } from "./say.ts";
import { saySizeOf, sayWay } from "./sensitivity-words.ts";

type AnyMeasure = Sensitivity["measures"][number];

/** More assumptions are better read from the table. */
export const mostRows = 15;
export const kinds = ["with interplay", "by itself"] as const;

export interface Dot {
  readonly name: string;
  readonly at: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly kind: string;
  readonly luck?: number | null;
  readonly said?: string;
}

/** The strongest first; in seconds, shares or whatever the figures are in. */
export function dotsOf(measure: AnyMeasure): readonly Dot[] {
  if (measure.method === "morris")
    return measure.influences.slice(0, mostRows).map((influence) => screenedDot(influence, measure.unit));
  return measure.influences.slice(0, mostRows).flatMap(sampledDots);
}

function screenedDot(influence: ScreenedInfluence, unit: string): Dot {
  const { name, strength, luck, verdict } = influence;
  const said = verdict === "nothing" ? "nothing" : saySizeOf(strength, unit);
  const { value, low, high } = strength;
  const isLuck = verdict === "luck" ? `${said}: luck?` : said;
  return { name, at: value, low, high, kind: sayWay(influence), luck, said: isLuck };
}

function sampledDots({ name, first, total }: SampledInfluence): readonly Dot[] {
  const dot = (kind: string, { value, low, high }: SampledInfluence["first"]) => ({
    name,
    at: value,
    low,
    high,
    kind,
  });
  const said = [total, first].map((each) => sayEstimate({ ...each, unit: "share" }).split(" (")[0]);
  return [
    { ...dot(kinds[0], total), said: `${said[0]}, ${said[1]} by itself` },
    { ...dot(kinds[1], first), said: "" },
  ];
}

/** In other units. */
export function scaled(dot: Dot, scale: number): Dot {
  const by = (value: number | null | undefined) =>
    value === null || value === undefined ? null : value * scale;
  return { ...dot, at: by(dot.at), low: by(dot.low), high: by(dot.high), luck: by(dot.luck) };
}
