// Handlers at work against the work that callers bring, by the hour of the week: where the line of the work is above the
// line of the handlers, a queue grows.
import type { TopLevelSpec } from "vega-lite";
import type { Result } from "../results/result.ts";
import type { Row } from "../results/row.ts";
import { findRow } from "../results/row-search.ts";
import { chartConfig, darkBlue, ink, orange, titled, type Width } from "./chart-style.ts";
import { type HourOfWeek, hourRows, weekdays, weekHours } from "./hours-of-week.ts";
import { type ChartWords, type NoPicture, type Picture, tableOf } from "./picture.ts";
import { definitionsFor, threeNames } from "./result-rows.ts";
import { sayPopulation } from "./subtitle.ts";
import { plain } from "./text-lines.ts";
import { sayHourOfDays } from "./worst-words.ts";

const panelSize = {
  page: { width: 108, height: 170, columns: 7, spacing: 14 },
  phone: { width: 262, height: 84, columns: 1, spacing: 8 },
} as const;
const lastHour = 23;
const series = ["handlers at work", "work that comes"] as const;

interface Hour {
  readonly at: HourOfWeek;
  /** Handlers of the teams that serve the queue. */
  readonly present: number;
  /** Handlers that the contacts of this hour keep busy, with the interval of their number. */
  readonly load: number;
  readonly low: number;
  readonly high: number;
}

/** Of the teams for which a queue is their own, and of those that share a queue with them. */
export function staffingByHourPicture(result: Result, queue: string): Picture | NoPicture {
  const kind = "staffing-by-hour";
  const teams = teamsAround(result, queue);
  const hours = hoursOf(result, teams);
  if (hours === null) return { kind, why: `no team serves ${plain(queue)}, or nobody was answered` };
  const names = teams.map(({ id }) => plain(id)).join(" and ");
  const words = wordsOf(result, names, hours);
  return {
    kind,
    ...words,
    spec: (width) => specOf(words, hours, width),
    table: tableOf([
      ["weekday", "hour", "handlers scheduled", ...threeNames("work that comes (handlers)")],
      ...hours.map(({ at, present, load, low, high }) => [at.weekday, at.hour, present, load, low, high]),
    ]),
    notes: [
      "Work that comes: contacts that rang in the hour × the mean talk and wrap-up of an answered contact, in handlers; half-widths of several queues are added up, as if all were busy at once. Where teams help one another, work counts with the team that does it.",
      ...definitionsFor(result, ["meanHandlersScheduled", "busyHoursPerDay", "offeredPerDay"]),
    ],
  };
}

/** So that whoever answers is counted with the time that it takes: teams that serve a queue, and all with which they share one. */
function teamsAround({ teams }: Result, queue: string): Result["teams"] {
  const queues = new Set([queue]);
  let found = 0;
  while (found < queues.size) {
    found = queues.size;
    for (const { serves } of teams)
      if (serves.some((each) => queues.has(each))) for (const each of serves) queues.add(each);
  }
  return teams.filter(({ serves }) => serves.some((each) => queues.has(each)));
}

/** Null where nobody was answered. */
function hoursOf(result: Result, teams: Result["teams"]): Hour[] | null {
  const served = [...new Set(teams.flatMap(({ serves }) => serves))];
  const sum = (rows: readonly (Row | undefined)[]) =>
    rows.reduce((total, row) => total + (row?.value ?? 0), 0);
  const answered = sum(served.map((queue) => findRow(result.rows, { measure: "answeredPerDay", queue })));
  const busy = sum(teams.map(({ id }) => findRow(result.rows, { measure: "busyHoursPerDay", team: id })));
  if (answered === 0 || busy === 0) return null;
  const hoursEach = busy / answered;
  const offered = served.map((queue) => hourRows(result, queue, "offeredPerDay"));
  const present = teams.map(({ id }) => teamHours(result, id));
  return weekHours.map((at, i) => {
    const rows = offered.map((each) => each[i]);
    const load = hoursEach * sum(rows);
    // Queues are busy together, so that their half-widths add up: as squares they would have to be independent.
    const half = hoursEach * rows.reduce((total, row) => total + halfOf(row), 0);
    return {
      at,
      present: sum(present.map((each) => each[i])),
      load,
      low: Math.max(0, load - half),
      high: load + half,
    };
  });
}

function halfOf(row: Row | undefined): number {
  return row === undefined || row.low === null || row.high === null ? 0 : (row.high - row.low) / 2;
}

function teamHours({ rows }: Result, team: string): (Row | undefined)[] {
  const own = rows.filter((row) => row.team === team && row.measure === "meanHandlersScheduled");
  return weekHours.map(({ period }) => findRow(own, { measure: "meanHandlersScheduled", team, period }));
}

function wordsOf(result: Result, teams: string, hours: readonly Hour[]): ChartWords {
  const over = hours.filter(({ low, present }) => low > present);
  const tightest = hours.toSorted((a, b) => b.load - b.present - (a.load - a.present))[0];
  const when = tightest === undefined ? "" : `on ${sayHourOfDays(tightest.at)}`;
  const finding =
    over.length === 0
      ? `No hour is shown to have more work than handlers; tightest is ${when}`
      : `More work than handlers in at least ${over.length} of 168 hours, most ${when}`;
  const subtitle = `Handlers of ${teams} scheduled, and handlers that the contacts of the hour keep busy, by hour of the week; each hour is judged by itself, uncorrected for there being 168. ${sayPopulation(result)}`;
  const figures =
    tightest === undefined
      ? ""
      : ` Then ${tightest.present.toFixed(1)} handlers stand against work for ${tightest.load.toFixed(1)} (${tightest.low.toFixed(1)} to ${tightest.high.toFixed(1)}).`;
  return { finding, subtitle, alternative: `${finding}.${figures} ${subtitle}.` };
}

function specOf(
  { finding, subtitle, alternative }: ChartWords,
  hours: readonly Hour[],
  width: Width,
): TopLevelSpec {
  const { width: across, height, columns, spacing } = panelSize[width];
  const values = hours.flatMap(stepsOf);
  const most = Math.max(1, ...hours.flatMap(({ present, high }) => [present, high]));
  return {
    title: titled(width, finding, subtitle),
    description: alternative,
    config: chartConfig(width),
    padding: 8,
    data: { values },
    facet: { field: "weekday", type: "nominal", sort: [...weekdays], header: dayHeader },
    columns,
    spacing,
    spec: {
      width: across,
      height,
      encoding: { x: hourAxis, y: handlerAxis("handlers", most), color: whatColour },
      layer: [
        { mark: band, encoding: { y: handlerAxis("low", most), y2: { field: "high" } } },
        { mark: line, encoding: { strokeDash: whatDash } },
      ],
    },
  };
}

/** The last hour of a day ends at midnight. */
function stepsOf({ at: { weekday, hour }, present, load, low, high }: Hour) {
  const ends = hour === lastHour ? [hour, hour + 1] : [hour];
  return ends.flatMap((at) => [
    { weekday, hour: at, what: series[0], handlers: present, low: null, high: null },
    { weekday, hour: at, what: series[1], handlers: load, low, high },
  ]);
}

const band = { type: "area" as const, opacity: 0.3, interpolate: "step-after" as const };
const line = { type: "line" as const, strokeWidth: 2, interpolate: "step-after" as const };
const dayHeader = { title: null, labelAnchor: "start" as const, labelPadding: 4 };
const hourAxis = {
  field: "hour",
  type: "quantitative" as const,
  title: null,
  scale: { domain: [0, 24], nice: false },
  axis: { values: [6, 12, 18], labelExpr: "format(datum.value, '02d')", grid: false },
};

function handlerAxis(field: string, most: number) {
  return {
    field,
    type: "quantitative" as const,
    title: null,
    scale: { domain: [0, most], nice: true },
    axis: { tickCount: 4, domain: false, ticks: false },
  };
}

const key = {
  orient: "top" as const,
  title: null,
  symbolType: "stroke" as const,
  symbolStrokeWidth: 2,
  symbolOpacity: 1,
  symbolSize: 300,
  labelLimit: 300,
  labelColor: ink,
};
const what = { field: "what", type: "nominal" as const, legend: key };
const whatColour = { ...what, scale: { domain: [...series], range: [darkBlue, orange] } };
const whatDash = {
  ...what,
  scale: {
    domain: [...series],
    range: [
      [1, 0],
      [6, 3],
    ],
  },
};
