// A map of the week: one cell an hour, coloured by the mean time to answer, with the figure in the cell.
import { darkPink, onSequence, partTitle, type Width } from "./chart-style.ts";
import { leftExtent } from "./day-panels.ts";
import { type HourOfWeek, weekdays, weekHours } from "./hours-of-week.ts";
import { cellFigures, colouredCells } from "./map-cells.ts";
import { bandEdges, bandNames, bandOf, cellLabel, cellUnit } from "./wait-scale.ts";

/** Mean time to answer of each hour of the week, seconds. */
interface WeekOfWaits {
  readonly means: readonly (number | null)[];
  readonly worst: HourOfWeek | undefined;
}

const cellSize = {
  page: { width: 35, height: 26 },
  phone: { width: 37, height: 19 },
} as const;
const shortDay = 3;

/** A part of a Vega-Lite specification: days are rows on a page, and columns on a phone. */
export function weekMap({ means, worst }: WeekOfWaits, width: Width) {
  const longest = Math.max(0, ...means.map((mean) => mean ?? 0));
  const edges = bandEdges(longest);
  const names = bandNames(edges);
  const isPage = width === "page";
  const { day, hour } = positions(width);
  const values = weekHours.map(({ period, weekday, hour: at }, i) => {
    const mean = means[i] ?? null;
    const band = bandOf(mean ?? 0, edges);
    return {
      period,
      weekday,
      hour: at,
      seconds: mean,
      label: cellLabel(mean, longest),
      band: mean === null ? null : (names[band] ?? null),
      ink: mean === null ? onSequence[0] : (onSequence[band] ?? onSequence[0]),
      isWorst: period === worst?.period,
    };
  });
  const { width: across, height: down } = cellSize[width];
  return {
    title: partTitle(
      width,
      `Mean time to answer in ${cellUnit(longest)}, by the hour in which the caller first rang`,
    ),
    data: { values },
    width: { step: across },
    height: { step: down },
    encoding: isPage ? { x: hour, y: day } : { x: day, y: hour },
    layer: [
      colouredCells(names, isPage ? names.length : names.length / 2),
      cellFigures(isPage ? 11 : 10.5),
      { transform: [{ filter: "datum.isWorst" }], mark: outline },
    ],
  };
}

const outline = { type: "rect" as const, filled: false, stroke: darkPink, strokeWidth: 3, fill: null };

function positions(width: Width) {
  const isPage = width === "page";
  const atLeft = { minExtent: leftExtent[width], maxExtent: leftExtent[width] };
  const plain = { ticks: false, domain: false, labelPadding: 6, labelAngle: 0 };
  const day = {
    field: "weekday",
    type: "nominal" as const,
    sort: [...weekdays],
    title: null,
    axis: isPage
      ? plain
      : { ...plain, orient: "top" as const, labelExpr: `slice(datum.label, 0, ${shortDay})` },
  };
  const hour = {
    field: "hour",
    type: "ordinal" as const,
    title: isPage ? "hour that begins at" : null,
    axis: {
      ...plain,
      ...(isPage ? {} : atLeft),
      labelExpr: "format(datum.value, '02d')",
      labelOverlap: false,
    },
  };
  return { day, hour };
}
