// Hours that follow each other, on all days of the week together: where no single hour of the week can be told to be the
// worst, a quarter of the day often can.
import type { Result } from "../results/result.ts";
import { hourRows } from "./hours-of-week.ts";
import type { Estimate } from "./say.ts";

const hoursPerDay = 24;
const hoursOfBlock = 6;
/** Fewer than this share of the answered do not make a time of day worth telling. */
const enoughAnswered = 0.1;

/** Mean time to answer from one hour of the day to another, of all weekdays. */
export interface DayBlock {
  /** 17 to 23, or 22 to 4 past midnight. */
  readonly from: number;
  readonly to: number;
  readonly wait: Estimate & { readonly value: number; readonly low: number; readonly high: number };
}

export interface BlocksApart {
  readonly worst: DayBlock;
  readonly best: DayBlock;
}

/**
 * The six hours in which callers of a queue wait longest, and those in which they wait least; null where their intervals
 * overlap, or there are none. A block in which the queue is closed, or nobody is answered for an hour, is none. The mean is of the answered. Its half-width is the mean of those of the hours, which is the most
 * that it can be: as if luck made all hours long or short together.
 */
export function blocksApart(result: Result, queue: string): BlocksApart | null {
  const rows = hourRows(result, queue, "meanTimeToAnswer");
  const all = rows.reduce((sum, row) => sum + (row?.observations ?? 0), 0);
  const isIdle = Array.from({ length: hoursPerDay }, (_, ofDay) =>
    rows.every((row, hour) => hour % hoursPerDay !== ofDay || (row?.observations ?? 0) === 0),
  );
  const blocks = Array.from({ length: hoursPerDay }, (_, from): DayBlock[] => {
    const own = rows.filter((_row, hour) => isWithin(hour, from));
    const answered = own.reduce((sum, row) => sum + (row?.observations ?? 0), 0);
    if (answered < enoughAnswered * all || isIdle.some((idle, hour) => idle && isWithin(hour, from)))
      return [];
    const mean = (end: "value" | "low" | "high") =>
      own.reduce((sum, row) => sum + (row?.[end] ?? 0) * (row?.observations ?? 0), 0) / answered;
    const hasIntervals = own.every((row) => row === undefined || row.value === null || row.low !== null);
    const wait = { value: mean("value"), low: mean("low"), high: mean("high"), unit: "s" };
    return hasIntervals ? [{ from, to: (from + hoursOfBlock) % hoursPerDay, wait }] : [];
  }).flat();
  const [worst, ...others] = blocks.toSorted((a, b) => b.wait.value - a.wait.value);
  const best = others.at(-1);
  if (worst === undefined || best === undefined || worst.wait.low <= best.wait.high) return null;
  return { worst, best };
}

/** Whether an hour, of the week or of the day, is in the block that begins at `from`. */
function isWithin(hour: number, from: number): boolean {
  return (hour - from + hoursPerDay) % hoursPerDay < hoursOfBlock;
}
