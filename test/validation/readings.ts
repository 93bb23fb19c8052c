// How a metric of theory is read off one replication: a numerator and a denominator, of which the means over
// replications are divided. Where sim101 has a measure of that meaning, its own definition is read.
import * as cohort from "../../src/results/cohort-columns.ts";
import { queueFlowMeasures, teamMeasures } from "../../src/results/flow-measures.ts";
import type { Measure } from "../../src/results/measure.ts";
import { needMeasures } from "../../src/results/need-measures.ts";
import { queueMeasures } from "../../src/results/queue-measures.ts";
import type { Recorder } from "../../src/results/recorder.ts";
import { answeredWithin } from "../../src/results/service-levels.ts";
import type { Tables, Waits } from "../../src/results/tables.ts";
import { bucketOf, bucketStart, bucketsPerHistogram, quantileOf } from "../../src/statistics/histogram.ts";
import type { Levels } from "../model/levels.ts";
import type { Notes } from "./notes.ts";

export interface Sample {
  readonly recorder: Recorder;
  readonly tables: Tables;
  readonly levels: Levels;
  readonly notes: Notes;
}

export type Reading = (sample: Sample) => readonly [numerator: number, denominator: number];

/** Where a measure is read: which table, and the queue or team. */
interface Place {
  readonly table: "whole" | "flowWhole" | "teamWhole" | "needWhole";
  readonly cell: number;
}

function reading(measures: readonly Measure[], name: string, { table, cell }: Place): Reading {
  const measure = measures.find((each) => each.name === name);
  if (measure === undefined) throw new Error(`there is no measure ${name}`);
  const { numerator, denominator } = measure;
  if (typeof denominator === "string") throw new Error(`${name} is not a ratio`);
  return ({ tables }) => {
    const { cells, width } = tables[table];
    return [numerator(cells, cell * width), denominator(cells, cell * width)];
  };
}

export const ofQueue = (name: string, cell = 0): Reading =>
  reading(queueMeasures, name, { table: "whole", cell });

export const queueLength = (cell = 0): Reading =>
  reading(queueFlowMeasures, "meanQueueLength", { table: "flowWhole", cell });

export const occupancyOf = (team: number): Reading =>
  reading(teamMeasures, "occupancy", { table: "teamWhole", cell: team });

export const occupancy: Reading = occupancyOf(0);

export const ofNeeds = (name: string): Reading =>
  reading(needMeasures, name, { table: "needWhole", cell: 0 });

/** Answered within a threshold of the scenario ÷ offered. */
export function within(threshold: number, queue = 0): Reading {
  return (sample) => {
    const level = sample.recorder.scenario.queues[queue]?.serviceLevel;
    const place = level?.thresholds.indexOf(threshold) ?? -1;
    if (place < 0) throw new Error(`the scenario has no threshold of ${threshold} s`);
    const measure = answeredWithin(threshold, place);
    return reading([measure], measure.name, { table: "whole", cell: queue })(sample);
  };
}

/** A ratio in seconds, read in a larger unit. */
export function inUnitsOf(seconds: number, read: Reading): Reading {
  return (sample) => {
    const [numerator, denominator] = read(sample);
    return [numerator, denominator * seconds];
  };
}

/** A rate per second, per larger unit. */
export function perUnitOf(seconds: number, read: Reading): Reading {
  return inUnitsOf(1 / seconds, read);
}

/** One ratio over the parts: sums of numerators and of denominators. */
export function together(...parts: readonly Reading[]): Reading {
  return (sample) => {
    const read = parts.map((part) => part(sample));
    return [read.reduce((sum, [n]) => sum + n, 0), read.reduce((sum, [, d]) => sum + d, 0)];
  };
}

export function complement(read: Reading): Reading {
  return (sample) => {
    const [numerator, denominator] = read(sample);
    return [denominator - numerator, denominator];
  };
}

/** A cohort column per replication (a total of the window). */
export const total = (column: number, queue = 0): Reading => {
  return ({ tables: { whole } }) => [whole.cells[queue * whole.width + column] ?? Number.NaN, 1];
};

export const offeredPerSecond = (queue = 0): Reading => {
  return (sample) => [total(cohort.offered, queue)(sample)[0], windowTime(sample)];
};

function windowTime({ recorder: { window } }: Sample): number {
  return window.endAt - window.startAt;
}

/** Counts of waits by bucket. */
function waits({ waits: { whole } }: Tables, queue: number, who: keyof Waits): Uint32Array {
  return whole[who].subarray(queue * bucketsPerHistogram, (queue + 1) * bucketsPerHistogram);
}

const sumOf = (counts: Uint32Array) => counts.reduce((sum, count) => sum + count, 0);

/** Met by an arrival: all handlers busy. Answered at once ÷ all is its complement. */
export const allBusy = (queue = 0): Reading => {
  return ({ tables }) => {
    const everybody = sumOf(waits(tables, queue, "all"));
    return [everybody - (waits(tables, queue, "answered")[0] ?? 0), everybody];
  };
};

/** Waited for more than `seconds`, answered or not; it must be where a bucket of the histogram begins. */
export function waitedBeyond(seconds: number, queue = 0): Reading {
  const first = seconds === 0 ? 1 : bucketOf(seconds);
  if (seconds > 0 && bucketStart(first) !== seconds) throw new Error(`no bucket begins at ${seconds} s`);
  return ({ tables }) => {
    const counts = waits(tables, queue, "all");
    return [sumOf(counts.subarray(first)), sumOf(counts)];
  };
}

/** Mean square of the waits, seconds²; evenly spread within a bucket. */
export const squareOfWait = (queue = 0): Reading => {
  return ({ tables }) => {
    const counts = waits(tables, queue, "all");
    const square = (bucket: number) => {
      const [low, high] = [bucketStart(bucket), bucketStart(bucket + 1)];
      return bucket === 0 ? 0 : (low * low + low * high + high * high) / 3;
    };
    const squares = counts.reduce(
      (sum, count, bucket) => (count > 0 ? sum + count * square(bucket) : sum),
      0,
    );
    return [squares, sumOf(counts)];
  };
};

/** The mean over replications of each one's quantile, seconds. */
export const waitQuantile = (probability: number, queue = 0): Reading => {
  return ({ tables }) => [quantileOf(waits(tables, queue, "all"), 0, probability), 1];
};

/** Time averages of numbers. */
export const talking = (queue = 0): Reading => {
  return (sample) => [sample.levels.talking[queue] ?? Number.NaN, windowTime(sample)];
};

export const inOrbit: Reading = (sample) => [sample.levels.orbit, windowTime(sample)];

/** Time average of a function of the number inside the centre, waiting or talking. */
export function ofNumberInside(value: (inside: number) => number): Reading {
  return (sample) => {
    const time = sample.levels.timeAt.reduce(
      (sum, seconds, inside) => sum + (seconds ?? 0) * value(inside),
      0,
    );
    return [time, windowTime(sample)];
  };
}

/** A function of the contacts offered on each day, per day. Of one queue. */
export function ofDays(value: (count: number) => number): Reading {
  return ({ tables: { days } }) => {
    const count = days.cells.length / days.width;
    let sum = 0;
    for (let day = 0; day < count; day++)
      sum += value(days.cells[day * days.width + cohort.offered] ?? Number.NaN);
    return [sum, count];
  };
}

/** Contacts offered in one hour of one day; for windows of a single week from a Monday. */
export function hourCount({ tables: { hours } }: Sample, day: number, hour: number): number {
  return hours.cells[(day * 24 + hour) * hours.width + cohort.offered] ?? Number.NaN;
}

/** One note ÷ another; of cases that listen. */
export function noted(numerator: string, denominator: string): Reading {
  return ({ notes }) => [notes.get(numerator) ?? Number.NaN, notes.get(denominator) ?? Number.NaN];
}
