// The books of one replication, added up to the cells that measures are read from.
import { origins } from "../model/observer.ts";
import { bucketsPerHistogram } from "../statistics/histogram.ts";
import { type CaseTables, caseTables } from "./case-tables.ts";
import { type ChannelTables, channelTables } from "./channel-tables.ts";
import type { FlowBook } from "./flow-book.ts";
import * as flow from "./flow-columns.ts";
import { needWidth } from "./need-book.ts";
import { type PeopleTables, peopleTables } from "./people-tables.ts";
import type { Recorder } from "./recorder.ts";
import { type ResponseTables, responseTables } from "./response-tables.ts";
import { type RiskTables, riskTables } from "./risk-tables.ts";
import { gather, type Histograms, merge, regroup, type Table } from "./table.ts";

/** Time in queue: cells as in the tables of the same name. */
export interface Waits {
  readonly answered: Histograms;
  readonly abandoned: Histograms;
  readonly all: Histograms;
}

/** What one replication has to say, by queue unless the name says otherwise. */
export interface Tables extends CaseTables, ResponseTables, ChannelTables, RiskTables, PeopleTables {
  readonly hours: Table;
  readonly days: Table;
  readonly months: Table;
  readonly whole: Table;
  /** Cell queue × origins + origin, and queue × channels + channel. */
  readonly origins: Table;
  readonly channels: Table;
  readonly flowHours: Table;
  readonly flowDays: Table;
  readonly flowMonths: Table;
  readonly flowWhole: Table;
  readonly teamHours: Table;
  readonly teamDays: Table;
  readonly teamMonths: Table;
  readonly teamWhole: Table;
  readonly needMonths: Table;
  readonly needWhole: Table;
  readonly waits: Readonly<Record<"hours" | "months" | "whole", Waits>>;
  /** Time from the first ring, of the answered: cells as `months` and `whole`. */
  readonly times: Readonly<Record<"months" | "whole", Histograms>>;
}

export function tablesOf(recorder: Recorder): Tables {
  const { cohort: book, flow: flows, needs, scenario, window } = recorder;
  const months = scenario.calendar.months.length;
  const channels = scenario.channels.length;
  const { width } = book;
  const of = (cells: Float64Array): Table => ({ width, cells, isCohort: true });
  const parts = of(book.parts);
  const byMonth = gather(parts, channels * origins.length);
  const monthOfDay = scenario.calendar.dayMonth.subarray(window.firstDay);
  const queueDays = { isCohort: false, width: flow.queueWidth, cells: flows.queueDays };
  const teamDays = { isCohort: false, width: flow.teamWidth, cells: flows.teamDays };
  const needMonths = { isCohort: false, width: needWidth, cells: needs.months };
  const response = responseTables(scenario, recorder);
  return {
    hours: of(book.hours),
    days: of(book.days),
    months: byMonth,
    whole: gather(byMonth, months),
    origins: regroup(
      parts,
      months * channels * origins.length,
      origins.length,
      (cell) => cell % origins.length,
    ),
    channels: regroup(
      parts,
      months * channels * origins.length,
      channels,
      (cell) => Math.floor(cell / origins.length) % channels,
    ),
    flowHours: { isCohort: false, width: flow.queueWidth, cells: flows.queueHours },
    flowDays: queueDays,
    flowMonths: regroup(queueDays, window.days, months, (day) => monthOfDay[day]!),
    flowWhole: withStock(gather(queueDays, window.days), flows),
    teamHours: { isCohort: false, width: flow.teamWidth, cells: flows.teamHours },
    teamDays,
    teamMonths: regroup(teamDays, window.days, months, (day) => monthOfDay[day]!),
    teamWhole: gather(teamDays, window.days),
    needMonths,
    needWhole: gather(needMonths, months),
    ...waitHistograms(recorder, months),
    ...caseTables(scenario, recorder.cases),
    ...response,
    ...channelTables(months, recorder.channels),
    ...riskTables(recorder),
    ...peopleTables(scenario, recorder, { months: byMonth, needMonths, ...response }),
  };
}

/** Writes who was inside at both ends of the window into the cells of the whole window. */
function withStock(table: Table, { insideAtStart, insideAtEnd }: FlowBook): Table {
  for (let queue = 0; queue < insideAtStart.length; queue++) {
    table.cells[queue * table.width + flow.insideAtStart] = insideAtStart[queue]!;
    table.cells[queue * table.width + flow.insideAtEnd] = insideAtEnd[queue]!;
  }
  return table;
}

function waitHistograms(
  { cohort: book, scenario }: Recorder,
  months: number,
): Pick<Tables, "waits" | "times"> {
  const cells = scenario.queues.length * months;
  const every = (part: number) => pick(book.waits.months, cells, part);
  const [answered, abandoned, times] = [every(0), every(1), every(2)];
  return {
    waits: {
      hours: both(book.waits.hours.subarray(0, book.waits.half), book.waits.hours.subarray(book.waits.half)),
      months: both(answered, abandoned),
      whole: both(merge(answered, months), merge(abandoned, months)),
    },
    times: { months: times, whole: merge(times, months) },
  };
}

function both(answered: Histograms, abandoned: Histograms): Waits {
  const all = answered.slice();
  for (let i = 0; i < all.length; i++) all[i]! += abandoned[i]!;
  return { answered, abandoned, all };
}

/** One of the three histograms that stand together in each cell. */
function pick(histograms: Histograms, cells: number, part: number): Histograms {
  const picked = new Uint32Array(cells * bucketsPerHistogram);
  for (let cell = 0; cell < cells; cell++) {
    const from = (cell * 3 + part) * bucketsPerHistogram;
    picked.set(histograms.subarray(from, from + bucketsPerHistogram), cell * bucketsPerHistogram);
  }
  return picked;
}
