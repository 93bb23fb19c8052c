// A week of a roster, interval by interval: handlers required, rostered and present, and below them how long callers wait.
import type { TopLevelSpec } from "vega-lite";
import type { RosterResult } from "../results/roster-result.ts";
import { plural } from "../words/plural.ts";
import { chartConfig, darkBlue, darkPink, orange, partTitle, titled, type Width } from "./chart-style.ts";
import type { ChartWords } from "./picture.ts";
import { sayDuration } from "./say.ts";
import { plain } from "./text-lines.ts";
import { durationTicks, tickLabel } from "./wait-scale.ts";

const plotSize = { page: { across: 760, down: 200 }, phone: { across: 250, down: 150 } } as const;
const hoursPerDay = 24;
const hoursPerWeek = 168;
const noon = 12;
const kinds = ["required", "the roster", "present staffing"] as const;
const colours = [darkPink, darkBlue, orange];
const dashes = [
  [2, 2],
  [1, 0],
  [6, 3],
];

/** A Vega-Lite specification. Handlers by interval; mean time to answer in seconds by hour. */
export function rosterChartSpec(result: RosterResult, width: Width = "page"): TopLevelSpec {
  const waits = waitValues(result);
  return {
    title: titled(width, finding(result), subtitle(result)),
    description: rosterChartWords(result).alternative,
    config: chartConfig(width),
    padding: 8,
    spacing: 22,
    vconcat: [
      stepPlot(handlerValues(result), { title: "Handlers at their desks", kinds: [...kinds] }, width),
      ...(waits.length === 0 ? [] : [waitPlot(waits, width)]),
    ],
    resolve: { scale: { color: "independent", strokeDash: "independent" } },
  };
}

export function rosterChartWords(result: RosterResult): ChartWords {
  const words = { finding: finding(result), subtitle: subtitle(result) };
  return { ...words, alternative: `${words.finding}. ${words.subtitle}.` };
}

interface Point {
  readonly hour: number;
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  readonly kind: string;
}

export function handlerValues({ fit: cover }: RosterResult): Point[] {
  const series = [cover.required, cover.rostered, cover.present];
  return series.flatMap((week, i) =>
    [...week, week.at(-1) ?? 0].map((value, slot) => ({
      hour: (slot * hoursPerDay) / cover.slotsPerDay,
      value,
      kind: kinds[i] ?? "",
    })),
  );
}

function waitValues({ plans }: RosterResult): Point[] {
  const [present, roster] = plans;
  return [roster, present].flatMap((plan, i) =>
    (plan?.waits ?? []).flatMap(({ value, low, high }, hour): Point[] =>
      value === null
        ? []
        : [{ hour, value, low: low ?? value, high: high ?? value, kind: kinds[i + 1] ?? "" }],
    ),
  );
}

interface Part {
  readonly title: string;
  readonly kinds: readonly string[];
}

function topLegend(width: Width) {
  const columns = width === "phone" ? 1 : kinds.length;
  return { title: null, orient: "top" as const, symbolType: "stroke" as const, columns };
}

function colourOf(shown: readonly string[], legend: ReturnType<typeof topLegend> | null) {
  const range = colours.slice(kinds.length - shown.length);
  return {
    field: "kind",
    type: "nominal" as const,
    legend,
    scale: { domain: [...shown], range },
  };
}

const dayNames = "['Mon','Tue','Wed','Thu','Fri','Sat','Sun'][floor(datum.value / 24)]";

/** Days are named at noon, and parted at midnight. */
const weekAxis = {
  field: "hour",
  type: "quantitative" as const,
  title: null,
  scale: { domain: [0, hoursPerWeek], nice: false },
  axis: {
    values: Array.from({ length: 7 }, (_, day) => day * hoursPerDay + noon),
    labelExpr: dayNames,
    grid: false,
    ticks: false,
  },
};

const midnights = {
  data: { values: Array.from({ length: 6 }, (_, day) => ({ at: (day + 1) * hoursPerDay })) },
  mark: { type: "rule" as const, color: "#D9D9D9" },
  encoding: { x: { field: "at", type: "quantitative" as const } },
};

function stepPlot(values: Point[], { title, kinds: shown }: Part, width: Width) {
  const { across, down } = plotSize[width];
  return {
    title: partTitle(width, title),
    width: across,
    height: down,
    layer: [
      midnights,
      {
        data: { values },
        mark: { type: "line" as const, interpolate: "step-after" as const, strokeWidth: 1.8 },
        encoding: {
          x: weekAxis,
          y: { field: "value", type: "quantitative" as const, title: null },
          color: colourOf(shown, topLegend(width)),
          strokeDash: {
            field: "kind",
            type: "nominal" as const,
            legend: topLegend(width),
            scale: { domain: [...shown], range: dashes },
          },
        },
      },
    ],
  };
}

function waitPlot(values: Point[], width: Width) {
  const { across, down } = plotSize[width];
  const most = Math.max(...values.map(({ high = 0 }) => high));
  const y = (field: string) => ({
    field,
    type: "quantitative" as const,
    title: null,
    axis: { values: durationTicks(most), labelExpr: tickLabel(most) },
  });
  const color = colourOf(kinds.slice(1), null);
  return {
    title: partTitle(width, "Mean time to answer of those who came in the hour", "Shaded: 95 % intervals"),
    width: across,
    height: down,
    layer: [
      midnights,
      {
        data: { values },
        mark: { type: "area" as const, opacity: 0.2 },
        encoding: { x: weekAxis, y: y("low"), y2: { field: "high" }, color },
      },
      {
        data: { values },
        mark: { type: "line" as const, strokeWidth: 1.8 },
        encoding: { x: weekAxis, y: y("value"), color },
      },
    ],
  };
}

function finding({ team, people, plans }: RosterResult): string {
  const waits = plans.slice(0, 2).map(({ measures }) => measures[0]?.own.value ?? null);
  const [present = null, roster = null] = waits;
  if (present === null || roster === null)
    return `A roster of ${plural(people, "person", "people")} for ${plain(team)}`;
  return `${plural(people, "person", "people")} on this roster: a mean wait of ${sayDuration(Math.round(roster))}, now ${sayDuration(Math.round(present))}`;
}

function subtitle({
  scenario,
  team,
  queue,
  from,
  to,
  policy,
  requiredBy,
  replications,
}: RosterResult): string {
  const simulated = replications === 0 ? "" : `, ${plural(replications, "replication")} of the same callers`;
  return `${team}, ${scenario}, ${from} to ${to}, policy ${policy}. Required of ${queue} by formula: ${requiredBy}${simulated}`;
}
