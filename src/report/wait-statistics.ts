// What is drawn of a period: the mean, and because means deceive, the middle and the nine-in-ten wait beside it.
// Each has a colour, a dash and a shape of its own, explained in a key that is drawn above.
import type { Row } from "../results/row.ts";
import { darkBlue, darkPink, ink, orange, type Width } from "./chart-style.ts";

/** The longest first, as they lie in a picture. */
export const statistics = [
  {
    measure: "p90WaitingTime",
    name: "nine in ten queue no longer",
    colour: darkPink,
    dash: [2, 2],
    shape: "diamond",
  },
  {
    measure: "meanTimeToAnswer",
    name: "mean time to answer",
    colour: darkBlue,
    dash: [1, 0],
    shape: "circle",
  },
  {
    measure: "medianWaitingTime",
    name: "half queue no longer",
    colour: orange,
    dash: [6, 3],
    shape: "square",
  },
] as const;

const names = statistics.map(({ name }) => name);
const entryWidth = { page: 230, phone: 0 } as const;
const entryHeight = 16;
const sampleWidth = 30;

/** Who is behind the lines; goes with every picture that shows them. */
export const whoIsCounted = "Means are of callers answered, the others of all who queued";

/** One statistic of one period, ready to draw; seconds. */
interface Estimated {
  readonly statistic: string;
  readonly seconds: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** A period that the result does not have. */
export const nothing = { value: null, low: null, high: null, unit: "s" } as const;

export function estimated(statistic: string, row: Row | undefined): Estimated {
  const { value = null, low = null, high = null } = row ?? {};
  return { statistic, seconds: value, low: low === null ? null : Math.max(0, low), high };
}

/** The largest of anything that is drawn, at least one second. */
export function longestOf(points: readonly Estimated[]): number {
  return Math.max(1, ...points.map(({ high, seconds }) => high ?? seconds ?? 0));
}

const field = { field: "statistic", type: "nominal" as const, sort: names, legend: null };

export const statisticColour = {
  ...field,
  scale: { domain: names, range: statistics.map(({ colour }) => colour) },
};
export const statisticDash = {
  ...field,
  scale: { domain: names, range: statistics.map(({ dash }) => [...dash]) },
};
export const statisticShape = {
  ...field,
  scale: { domain: names, range: statistics.map(({ shape }) => shape) },
};

/** A part of a Vega-Lite specification: the key, in one line on a page and in three on a phone; in the
 * order of lines from above, or of points from the left. */
export function statisticsKey(width: Width, sample: "line" | "point") {
  const isPage = width === "page";
  const shown = sample === "line" ? statistics : statistics.toReversed();
  const values = shown.map(({ name }, i) => {
    const left = i * entryWidth[width];
    return {
      statistic: name,
      left,
      right: left + sampleWidth,
      middle: left + sampleWidth / 2,
      line: isPage ? 0 : i,
    };
  });
  const place = (name: string) => ({ field: name, type: "quantitative" as const, scale: null, axis: null });
  return {
    data: { values },
    width: isPage ? entryWidth.page * names.length : 250,
    height: isPage ? entryHeight : names.length * entryHeight,
    encoding: {
      y: { field: "line", type: "ordinal" as const, axis: null },
      color: statisticColour,
    },
    layer: [
      sample === "line"
        ? { mark: keyLine, encoding: { x: place("left"), x2: { field: "right" }, strokeDash: statisticDash } }
        : { mark: keyPoint, encoding: { x: place("middle"), shape: statisticShape } },
      { mark: keyText, encoding: { x: place("right"), text: field, color: { value: ink } } },
    ],
  };
}

const keyLine = { type: "rule" as const, strokeWidth: 2 };
const keyPoint = { type: "point" as const, filled: true, size: 70, opacity: 1 };
const keyText = { type: "text" as const, align: "left" as const, baseline: "middle" as const, dx: 6 };
