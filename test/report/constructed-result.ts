// A result made by hand, whose figures are known: 999, and 101 in two stages, over a year.
import { hourOfWeekName } from "../../src/results/period-names.ts";
import { type Result, resultFormat } from "../../src/results/result.ts";
import type { Row } from "../../src/results/row.ts";

type Labels = Pick<Row, "queue" | "team" | "channel" | "origin" | "period">;

export interface Figure {
  readonly value: number | null;
  /** Half-width of the interval; null for none. */
  readonly half?: number | null;
  readonly unit?: string;
}

export interface Construction {
  /** Mean time to answer in the crib queue by hour of week (0 is Monday 00), in seconds. */
  readonly hour?: (hour: number) => Figure;
  /** Contacts offered to crib in an hour of the week. */
  readonly offered?: (hour: number) => number;
  /** Mean time to answer in the crib queue by month (0 is January), in seconds. */
  readonly month?: (month: number) => Figure;
  readonly result?: Partial<Result>;
}

const months = Array.from({ length: 12 }, (_, month) => `2017-${String(month + 1).padStart(2, "0")}`);

export function row(measure: string, labels: Labels, { value, half = 0, unit = "s" }: Figure): Row {
  const isBare = half === null || value === null;
  return {
    ...labels,
    measure,
    policy: "base",
    value,
    low: isBare ? null : value - half,
    high: isBare ? null : value + half,
    level: 0.95,
    unit,
    observations: value === null ? 0 : 1000,
    replications: half === null ? 1 : 20,
  };
}

/** Office hours are busy, Mondays at 10 the busiest: 800 s against 500 s and less. */
export function defaultHour(hour: number): Figure {
  const ofDay = hour % 24;
  const weekday = Math.floor(hour / 24);
  const hill = Math.max(0, 1 - ((ofDay - 12) * (ofDay - 12)) / 80);
  const value = hour === 10 ? 800 : 30 + hill * (weekday < 5 ? 450 : 200);
  return { value, half: 10 + value / 25 };
}

function defaultMonth(month: number): Figure {
  return { value: month === 6 ? 348 : 260 + 5 * month, half: 15 };
}

export function constructedResult(construction: Construction = {}): Result {
  const rows = [...wholeRows(), ...hourRows(construction), ...monthRows(construction)];
  return {
    format: resultFormat,
    version: "0.1.0",
    scenario: "Wiltshire CCC 2017",
    policy: "base",
    hash: "0123456789abcdef",
    seed: "tweetathon",
    complete: true,
    replications: 20,
    replicationsAskedFor: 20,
    from: "2017-01-01",
    to: "2017-12-31",
    warmUpDays: 7,
    queues: [
      { id: "emergency", stage: "handler", priority: 1, acceptableWaitingTime: 10, thresholds: [10, 30] },
      { id: "switchboard", stage: "switchboard", priority: 1, acceptableWaitingTime: 30, thresholds: [30] },
      { id: "crib", stage: "handler", priority: 2, acceptableWaitingTime: 120, thresholds: [120, 300] },
    ],
    teams: ["emergency", "switchboard", "crib"].map((id) => ({ id, serves: [id] })),
    headline: rows.filter(({ measure, queue, period }) => isHeadline(measure, queue, period)),
    targets: [],
    rows,
    audit: [check("flow conservation", true), check("Little's law", true)],
    evidence: [
      { path: "a", value: "1", range: null, tag: "A", source: null },
      { path: "b", value: "2", range: "1..3", tag: "D", source: "somewhere" },
    ],
    definitions: [{ measure: "meanTimeToAnswer", unit: "s", definition: "ring + time in queue ÷ answered" }],
    warnings: [],
    ...construction.result,
  };
}

function isHeadline(measure: string, queue: string | undefined, period: string | undefined): boolean {
  return measure === "meanTimeToAnswer" && queue === "crib" && period === "2017-07";
}

export function check(name: string, holds: boolean): Result["audit"][number] {
  return {
    name,
    identity: "in = out",
    holds,
    worst: holds ? 0 : 3,
    allowed: 0,
    unit: "contacts",
    where: "crib",
  };
}

function wholeRows(): Row[] {
  const daily = "contacts/day";
  const of = (queue: string, figures: Readonly<Record<string, Figure>>) =>
    Object.entries(figures).map(([measure, figure]) => row(measure, { queue }, figure));
  const offered = (queue: string, labels: Labels, value: number) =>
    ["offered", "offeredPerDay"].map((measure) =>
      row(
        measure,
        { queue, ...labels },
        { value: measure === "offered" ? 365 * value : value, half: 1, unit: daily },
      ),
    );
  return [
    ...of("crib", {
      meanTimeToHandler: { value: 428, half: 15 },
      medianTimeToHandler: { value: 182, half: 8 },
      p90TimeToHandler: { value: 968, half: 45 },
      longestTimeToHandler: { value: 3730, half: 400 },
      meanTimeToAnswer: { value: 343, half: 15 },
      abandonmentRatio: { value: 0.218, half: 0.007, unit: "share" },
      abandonedPerDay: { value: 101, half: 2, unit: daily },
      answeredWithinOfOffered: { value: 0.47, half: 0.01, unit: "share" },
      p90WaitingTime: { value: 900, half: 45 },
      longestWaitingTime: { value: 3600, half: 400 },
    }),
    ...of("switchboard", {
      meanTimeToAnswer: { value: 5.2, half: 0.3 },
      abandonmentRatio: { value: 0.003, half: 0.0005, unit: "share" },
      abandonedPerDay: { value: 2.6, half: 0.4, unit: daily },
      answeredWithinOfOffered: { value: 0.98, half: 0.004, unit: "share" },
      failureDemandRatio: { value: 0.06, half: 0.002, unit: "share" },
    }),
    ...of("emergency", {
      meanTimeToAnswer: { value: 4.2, half: 0.2 },
      abandonmentRatio: { value: 0.004, half: 0.001, unit: "share" },
      abandonedPerDay: { value: 1, half: 0.2, unit: daily },
      answeredWithinOfOffered: { value: 0.91, half: 0.01, unit: "share" },
      p90WaitingTime: { value: 0, half: 0 },
      longestWaitingTime: { value: 95, half: 12 },
    }),
    ...offered("switchboard", { channel: "101" }, 880),
    ...offered("switchboard", { origin: "first" }, 827),
    ...offered("switchboard", { origin: "redial" }, 46),
    ...offered("switchboard", { origin: "chaser" }, 7),
    ...offered("crib", { channel: "101" }, 463),
    ...offered("emergency", { channel: "101" }, 25),
    ...offered("emergency", { channel: "999" }, 230),
    ...offered("emergency", { origin: "first" }, 250),
    ...offered("emergency", { origin: "escalation" }, 5),
  ];
}

function hourRows({ hour = defaultHour, offered = () => 20 }: Construction): Row[] {
  return Array.from({ length: 168 }, (_, index) => {
    const at = { queue: "crib", period: hourOfWeekName(index) };
    const mean = hour(index);
    return [
      row("meanTimeToAnswer", at, mean),
      row("medianWaitingTime", at, times(mean, 0.55)),
      row("p90WaitingTime", at, times(mean, 2.3)),
      row("offeredPerDay", at, { value: offered(index), half: 1, unit: "contacts/day" }),
      row("occupancy", { team: "crib", period: at.period }, { value: 0.97, half: 0.004, unit: "share" }),
    ];
  }).flat();
}

function monthRows({ month = defaultMonth }: Construction): Row[] {
  return months.flatMap((period, index) => {
    const at = { queue: "crib", period };
    return [
      row("offeredPerDay", at, { value: 460 + index, half: 4, unit: "contacts/day" }),
      row("meanTimeToAnswer", at, month(index)),
      row("medianWaitingTime", at, times(month(index), 0.55)),
      row("p90WaitingTime", at, times(month(index), 2.3)),
      row("abandonmentRatio", at, { value: 0.22, half: 0.008, unit: "share" }),
      row("answeredWithinOfOffered", at, { value: 0.47, half: 0.013, unit: "share" }),
    ];
  });
}

function times({ value, half }: Figure, factor: number): Figure {
  const of = (number: number | null | undefined) => (typeof number === "number" ? number * factor : null);
  return { value: of(value), half: of(half ?? null) };
}
