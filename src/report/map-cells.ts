// Cells of a map: coloured by the band of a figure, with the figure in them.
import { sequence } from "./chart-style.ts";

/** A layer of a Vega-Lite specification. The field `band` holds one of `names`; the legend has so many columns. */
export function colouredCells(names: readonly string[], columns: number) {
  return { mark: cellMark, encoding: { color: bandColour(names, columns) } };
}

/** A layer of a Vega-Lite specification: the field `label` in the colour of the field `ink`. */
export function cellFigures(fontSize: number) {
  return {
    mark: { type: "text" as const, baseline: "middle" as const, fontSize },
    encoding: {
      text: { field: "label", type: "nominal" as const },
      color: { field: "ink", type: "nominal" as const, scale: null },
    },
  };
}

const cellMark = { type: "rect" as const, stroke: "white", strokeWidth: 1 };

function bandColour(names: readonly string[], columns: number) {
  return {
    field: "band",
    type: "nominal" as const,
    sort: [...names],
    scale: { domain: [...names], range: [...sequence] },
    legend: { orient: "top" as const, title: null, columns, symbolType: "square", offset: 8 },
  };
}
