// One small panel a weekday: mean, middle and nine-in-ten wait by the hour, each with its interval as a band.
import type { Row } from "../results/row.ts";
import type { Width } from "./chart-style.ts";
import { weekdays, weekHours } from "./hours-of-week.ts";
import { durationTicks, tickLabel } from "./wait-scale.ts";
import { estimated, longestOf, statisticColour, statisticDash, statistics } from "./wait-statistics.ts";

const panelSize = {
  page: { width: 108, height: 220, columns: 7, spacing: 14 },
  phone: { width: 262, height: 84, columns: 1, spacing: 8 },
} as const;
const quarterDays = [6, 12, 18];

/** Where the plots of all parts of a picture begin, from its left edge. */
export const leftExtent = { page: 76, phone: 46 } as const;

/** A part of a Vega-Lite specification. `rows` are by hour of week, of each of `statistics`. */
export function dayPanels(rows: readonly (readonly (Row | undefined)[])[], width: Width) {
  const values = statistics.flatMap(({ name }, which) =>
    weekHours.map(({ weekday, hour }, i) => ({
      weekday,
      hour: hour + 0.5,
      ...estimated(name, rows[which]?.[i]),
    })),
  );
  const { width: across, height, columns, spacing } = panelSize[width];
  return {
    data: { values },
    facet: { field: "weekday", type: "nominal" as const, sort: [...weekdays], header: dayHeader },
    columns,
    spacing,
    spec: {
      width: across,
      height,
      encoding: { x: hourAxis, y: waitAxis(longestOf(values), width), color: statisticColour },
      layer: [
        { mark: { type: "area" as const, opacity: 0.3 }, encoding: bandEncoding },
        { mark: { type: "line" as const, strokeWidth: 2 }, encoding: { strokeDash: statisticDash } },
      ],
    },
  };
}

const dayHeader = { title: null, labelAnchor: "start" as const, labelPadding: 4 };
const bandEncoding = { y: { field: "low", type: "quantitative" as const }, y2: { field: "high" } };
const hourAxis = {
  field: "hour",
  type: "quantitative" as const,
  title: null,
  scale: { domain: [0, 24], nice: false },
  axis: { values: quarterDays, labelExpr: "format(datum.value, '02d')", grid: false },
};

function waitAxis(longest: number, width: Width) {
  const ticks = durationTicks(longest);
  const extent = leftExtent[width];
  return {
    field: "seconds",
    type: "quantitative" as const,
    title: null,
    scale: { domain: [0, ticks.at(-1) ?? longest], nice: false },
    axis: {
      values: ticks,
      labelExpr: tickLabel(longest),
      domain: false,
      ticks: false,
      minExtent: extent,
      maxExtent: extent,
    },
  };
}
