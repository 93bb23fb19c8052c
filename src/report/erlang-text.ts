// The formulas of Erlang side by side, in lines of text: what each says, which do not apply, and what all leave out.
import { plural } from "../words/plural.ts";
import { dash, sayDuration, sayExactly, sayValue } from "./say.ts";
import { table, wrap } from "./text-lines.ts";

/** What a formula says of a centre; null where the formula knows no such thing. Times in seconds. */
export interface ErlangFigures {
  readonly blockedShare: number | null;
  readonly waitProbability: number | null;
  readonly meanWait: number | null;
  /** Of all offered. */
  readonly answeredWithin: number;
  readonly abandonmentRatio: number | null;
  readonly occupancy: number;
}

/** One formula. */
export interface ErlangColumn {
  readonly name: string;
  readonly assumption: string;
  /** With how many the figures are reckoned; null if none are enough for the target. */
  readonly handlers: number | null;
  /** Null where the formula has no answer for this many. */
  readonly figures: ErlangFigures | null;
  /** How many the target takes; null without a target, or if none are enough. */
  readonly needed: number | null;
}

export interface ErlangComparison {
  /** Contacts per second, seconds, and their product. */
  readonly arrivalRate: number;
  readonly meanHandleTime: number;
  readonly offeredLoad: number;
  readonly columns: readonly ErlangColumn[];
  /** Seconds in which contacts should be answered, and the share that should; null without a target. */
  readonly within: number;
  readonly target: number | null;
  /** Why a formula does not apply, in sentences. */
  readonly remarks: readonly string[];
}

const secondsPerHour = 3600;
const leftOut =
  "All of them leave out the hours of the day, days that are busier than others, callers who ring again, priorities, and a second wait behind a switchboard; they take calls to come and to end at random, and every handler to be there all the time. sim101 run simulates all that.";

/** Plain lines of at most 100 columns. */
export function erlangLines(comparison: ErlangComparison): string[] {
  const { columns, remarks } = comparison;
  const rows = [
    ["", ...columns.map(({ name }) => name)],
    ["", ...columns.map(({ assumption }) => assumption)],
    ...figureRows(comparison),
  ];
  return [
    headLine(comparison),
    "",
    ...table(rows),
    "",
    ...remarks.flatMap((remark) => [...wrap(remark), ""]),
    ...wrap(leftOut),
  ];
}

function headLine({ arrivalRate, meanHandleTime, offeredLoad }: ErlangComparison): string {
  const perHour = Number((arrivalRate * secondsPerHour).toPrecision(4));
  const least = Math.floor(offeredLoad) + 1;
  const handlers = plural(least, "handler");
  const load = Number(offeredLoad.toPrecision(3));
  return `${perHour} an hour of ${sayExactly(meanHandleTime, "s")} each are ${load} erlangs: work for ${handlers} at the least`;
}

function figureRows({ columns, within, target }: ErlangComparison): string[][] {
  const time = sayExactly(within, "s");
  const row = (label: string, cell: (column: ErlangColumn) => string): string[] => [
    label,
    ...columns.map(cell),
  ];
  const figure = (label: string, say: (figures: ErlangFigures) => string): string[] =>
    row(label, ({ figures }) => (figures === null ? dash : say(figures)));
  return [
    row("handlers", ({ handlers }) => count(handlers)),
    figure("turned away", ({ blockedShare }) => share(blockedShare)),
    figure("have to wait", ({ waitProbability }) => share(waitProbability)),
    row("mean wait", ({ figures, handlers }) => {
      if (figures === null) return handlers === null ? dash : "without end";
      return figures.meanWait === null ? dash : sayDuration(figures.meanWait);
    }),
    figure(`answered within ${time}`, ({ answeredWithin }) => share(answeredWithin)),
    figure("give up", ({ abandonmentRatio }) => share(abandonmentRatio)),
    figure("handlers' busy share", ({ occupancy }) => share(occupancy)),
    ...(target === null
      ? []
      : [row(`handlers for ${sayExactly(target, "share")} in ${time}`, ({ needed }) => count(needed))]),
  ];
}

function share(value: number | null): string {
  return sayValue({ value, low: null, high: null, unit: "share" });
}

function count(handlers: number | null): string {
  return handlers === null ? dash : String(handlers);
}
