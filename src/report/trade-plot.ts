// Two measures against each other: a dot with its letter for each policy, and both intervals; and the key to the letters.
import { broken, darkBlue, grey, ink, partTitle, type Width } from "./chart-style.ts";
import { letterPlaces } from "./letter-places.ts";
import { type Measured, type Span, scaleOf, spanAxis, spanOf } from "./span-axis.ts";

const plotSize = { page: { across: 360, down: 250 }, phone: { across: 222, down: 210 } } as const;
const keySize = {
  page: { across: 860, letters: 120, line: 17 },
  phone: { across: 240, letters: 36, line: 15 },
} as const;

/** A figure and its interval, in the unit of its axis. */
export interface TradeFigure {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export interface TradePoint {
  readonly letter: string;
  readonly x: TradeFigure;
  readonly y: TradeFigure;
  /** Grey: it is dominated. */
  readonly isAside: boolean;
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** A to Z, and then numbers. */
export function letterOf(index: number): string {
  return alphabet[index] ?? String(index + 1);
}

/** A part of a Vega-Lite specification. */
export function tradePanel(
  [x, y]: readonly [Measured, Measured],
  points: readonly TradePoint[],
  width: Width,
) {
  const { across, down } = plotSize[width];
  const [scaleX, scaleY] = [scaleOf(x.unit), scaleOf(y.unit)];
  const spanX = spanOf(points.flatMap((point) => [scaleX * point.x.low, scaleX * point.x.high]));
  const spanY = spanOf(points.flatMap((point) => [scaleY * point.y.low, scaleY * point.y.high]));
  const dots = points.map((point) => ({
    letter: point.letter,
    isAside: point.isAside,
    x: point.x.value * scaleX,
    xLow: point.x.low * scaleX,
    xHigh: point.x.high * scaleX,
    y: point.y.value * scaleY,
    yLow: point.y.low * scaleY,
    yHigh: point.y.high * scaleY,
  }));
  const values = withLetters(dots, { across, down, spanX, spanY });
  const along = (field: string) => spanAxis(field, x, spanX);
  const up = (field: string) => spanAxis(field, { ...y, name: "" }, spanY);
  const at = { x: along("x"), y: up("y") };
  const letter = { field: "letter", type: "nominal" as const };
  return {
    title: partTitle(width, titleOf(y)),
    data: { values },
    width: across,
    height: down,
    encoding: { color: asideColour },
    layer: [
      { mark: cross, encoding: { ...at, x: along("xLow"), x2: { field: "xHigh" } } },
      { mark: cross, encoding: { ...at, y: up("yLow"), y2: { field: "yHigh" } } },
      { mark: dot, encoding: at },
      { mark: letterMark, encoding: { x: along("letterX"), y: up("letterY"), text: letter } },
    ],
  };
}

interface Dot {
  readonly x: number;
  readonly y: number;
}

interface Plot {
  readonly across: number;
  readonly down: number;
  readonly spanX: Span;
  readonly spanY: Span;
}

/** Each with the place of its letter, in the units of the axes. */
function withLetters<Each extends Dot>(dots: readonly Each[], { across, down, spanX, spanY }: Plot) {
  const [unitX, unitY] = [(spanX.high - spanX.low) / across, (spanY.high - spanY.low) / down];
  const inPixels = dots.map(({ x, y }) => ({ x: (x - spanX.low) / unitX, y: (spanY.high - y) / unitY }));
  const places = letterPlaces(inPixels, { across, down });
  return dots.map((each, i) => ({
    ...each,
    letterX: spanX.low + (places[i]?.x ?? 0) * unitX,
    letterY: spanY.high - (places[i]?.y ?? 0) * unitY,
  }));
}

interface KeyLine {
  readonly letter: string;
  readonly said: string;
  readonly isAside: boolean;
}

/** A part of a Vega-Lite specification: a line for each letter. */
export function tradeKey(lines: readonly KeyLine[], width: Width) {
  const { across, letters, line } = keySize[width];
  let down = 0;
  const values = lines.map(({ letter, said, isAside }) => {
    const words = broken(said, letters);
    const y = down;
    down += words.length * line + line / 3;
    return { letter, isAside, y, said: words.join("\n") };
  });
  const y = { field: "y", type: "quantitative" as const, scale: null, axis: null };
  const text = (field: string) => ({ field, type: "nominal" as const });
  return {
    data: { values },
    width: across,
    height: Math.ceil(down),
    encoding: { y },
    layer: [
      {
        mark: { ...words, fontWeight: "bold" as const },
        encoding: { x: { value: 0 }, text: text("letter"), color: asideColour },
      },
      { mark: { ...words, color: ink }, encoding: { x: { value: 18 }, text: text("said") } },
    ],
  };
}

function titleOf({ name, unit }: Measured): string {
  return ["s", "share", "£", ""].includes(unit) ? name : `${name} (${unit})`;
}

const words = { type: "text" as const, align: "left" as const, baseline: "top" as const, lineBreak: "\n" };
const cross = { type: "rule" as const, strokeWidth: 3, opacity: 0.4 };
const dot = { type: "point" as const, filled: true, opacity: 1, size: 90, shape: "circle" as const };
const letterMark = { type: "text" as const, baseline: "middle" as const, fontWeight: "bold" as const };
const asideColour = {
  field: "isAside",
  type: "nominal" as const,
  legend: null,
  scale: { domain: [false, true], range: [darkBlue, grey] },
};
