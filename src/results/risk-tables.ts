// Bad days and hours of one replication, counted for its window and for each month of it.
import type { ResolvedCalendar, ResolvedScenario } from "../scenario/resolved.ts";
import { usualRisk } from "../scenario/resolved-floor.ts";
import { worstShare } from "../statistics/worst-share.ts";
import type { CohortBook } from "./cohort-book.ts";
import * as cohort from "./cohort-columns.ts";
import * as risk from "./risk-columns.ts";
import type { Table } from "./table.ts";
import type { Window } from "./window.ts";

export interface RiskTables {
  /** By queue that handlers answer: cell place × months + month, and place. */
  readonly riskMonths: Table;
  readonly riskWhole: Table;
}

interface Recorded {
  readonly scenario: ResolvedScenario;
  readonly window: Window;
  readonly cohort: CohortBook;
}

export function riskTables(recorded: Recorded): RiskTables {
  const { queues, calendar } = recorded.scenario;
  const answered = queues.flatMap(({ stage }, queue) => (stage === "handler" ? queue : []));
  const { window } = recorded;
  const each = answered.map((queue, place) => ofQueue(recorded, queue, place));
  return {
    riskMonths: table(each.flatMap((days) => byMonth(days, calendar, window.firstDay).map(cellOf))),
    riskWhole: table(each.map(cellOf)),
  };
}

function byMonth(days: readonly Day[], { months, dayMonth }: ResolvedCalendar, firstDay: number): Day[][] {
  return months.map((_, month) => days.filter((__, i) => dayMonth[firstDay + i] === month));
}

interface Day {
  /** Mean time to answer in seconds; null if nobody was answered. */
  readonly mean: number | null;
  readonly isAbove: boolean;
  /** Hours in which anybody was offered, and the bad ones among them. */
  readonly hours: number;
  readonly badHours: number;
}

function ofQueue({ scenario, window, cohort: book }: Recorded, queue: number, place: number): Day[] {
  const { day: limit, hour: least } = scenario.queues[queue]?.risk ?? usualRisk;
  return Array.from({ length: window.days }, (_, day): Day => {
    const base = (queue * window.days + day) * book.width;
    const answered = book.days[base + cohort.answered]!;
    const time = book.days[base + cohort.waitOfAnswered]! + book.days[base + cohort.ringOfAnswered]!;
    const mean = answered === 0 ? null : time / answered;
    return { mean, isAbove: mean !== null && mean > limit, ...hoursOf(book, { place, day, least }) };
  });
}

const hoursPerDay = 24;
/** 99 of 110 are no fewer than 90 %. */
const roundOff = 1e-6;
/** Share of days that are the worst. */
const worstDayShare = 0.05;

function hoursOf(
  { singleHours: { offered, inTime, hoursPerQueue } }: CohortBook,
  { place, day, least }: { readonly place: number; readonly day: number; readonly least: number },
): Pick<Day, "hours" | "badHours"> {
  let [hours, badHours] = [0, 0];
  const first = place * hoursPerQueue + day * hoursPerDay;
  for (let hour = first; hour < first + hoursPerDay; hour++) {
    if (offered[hour] === 0) continue;
    hours++;
    if (inTime[hour]! < least * offered[hour]! - roundOff) badHours++;
  }
  return { hours, badHours };
}

function cellOf(days: readonly Day[]): Float64Array {
  const means = days.flatMap(({ mean }) => mean ?? []);
  const worst = worstShare(means, worstDayShare);
  const cell = new Float64Array(risk.riskWidth);
  for (const { isAbove, hours, badHours } of days) {
    if (isAbove) cell[risk.daysAbove]!++;
    cell[risk.hoursOffered]! += hours;
    cell[risk.hoursBelow]! += badHours;
  }
  cell[risk.daysAnswered] = means.length;
  cell[risk.timeOfWorstDays] = worst.sum;
  cell[risk.worstDays] = worst.count;
  return cell;
}

function table(cells: readonly Float64Array[]): Table {
  const width = risk.riskWidth;
  const all = new Float64Array(cells.length * width);
  cells.forEach((cell, i) => {
    all.set(cell, i * width);
  });
  return { width, cells: all, isCohort: false };
}
