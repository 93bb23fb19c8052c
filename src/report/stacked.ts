// A picture of parts, one below the other, each with scales of its own.
import type { TopLevelSpec } from "vega-lite";
import { chartConfig, titled, type Width } from "./chart-style.ts";
import { intervalRows, type Part } from "./interval-rows.ts";
import type { ChartWords } from "./picture.ts";

type Parts = Extract<TopLevelSpec, { readonly vconcat: unknown }>["vconcat"];

export function stacked(words: ChartWords, parts: Parts, width: Width): TopLevelSpec {
  return {
    ...oneBelowOther(words, parts, { width, spacing: 24 }),
    resolve: { scale: { x: "independent", y: "independent" } },
  };
}

/** Parts that are alike, closer together. */
export function strips(words: ChartWords, parts: Parts, width: Width): TopLevelSpec {
  return oneBelowOther(words, parts, { width, spacing: 18 });
}

function oneBelowOther(
  { finding, subtitle, alternative }: ChartWords,
  vconcat: Parts,
  { width, spacing }: { readonly width: Width; readonly spacing: number },
) {
  return {
    title: titled(width, finding, subtitle),
    description: alternative,
    config: chartConfig(width),
    padding: 8,
    spacing,
    vconcat,
  };
}

/** Parts that are rows of figures with their intervals; one without rows is left out. */
export function stackedRows(words: ChartWords, parts: readonly Part[], width: Width): TopLevelSpec {
  const drawn = parts.filter(({ rows }) => rows.length > 0);
  return stacked(
    words,
    drawn.map((part) => intervalRows(part, width)),
    width,
  );
}
