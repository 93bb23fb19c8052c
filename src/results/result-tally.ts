// Gathers replications, in the order of their numbers, into rows with intervals. A ratio is a ratio of means over
// replications with an interval by the residuals; a quantile is the mean of the replications' quantiles.

import type { ResolvedScenario } from "../scenario/resolved.ts";
import { bucketsPerHistogram, quantileOf } from "../statistics/histogram.ts";
import { Tally } from "../statistics/tally.ts";
import { longestWait } from "./cohort-columns.ts";
import { daySpecs } from "./day-specs.ts";
import { RatioBlock } from "./ratio-block.ts";
import type { Row } from "./row.ts";
import { ratioSpecs, type ValueSpec, valueSpecs } from "./row-specs.ts";
import type { Tables } from "./tables.ts";

/** Confidence level of every interval, unless said. */
export const confidenceLevel = 0.95;

export class ResultTally {
  /** Replications gathered so far. */
  replications = 0;
  private readonly policy: string;
  private readonly ratios: RatioBlock;
  private readonly dayRatios: RatioBlock;
  private readonly values: readonly ValueSpec[];
  private readonly valueTallies: readonly Tally[];
  private readonly valueObservations: Float64Array;

  constructor(scenario: ResolvedScenario) {
    this.policy = scenario.policy;
    this.ratios = new RatioBlock(ratioSpecs(scenario));
    this.dayRatios = new RatioBlock(daySpecs(scenario));
    this.values = valueSpecs(scenario);
    this.valueTallies = this.values.map(() => new Tally());
    this.valueObservations = new Float64Array(this.values.length);
  }

  /** Adds the next replication; call it in the order of their numbers. */
  add(tables: Tables): void {
    this.replications++;
    this.ratios.add(tables);
    this.dayRatios.add(tables);
    this.values.forEach((spec, i) => {
      const [value, observations] = readValue(tables, spec);
      this.valueObservations[i]! += observations;
      if (observations > 0) this.valueTallies[i]?.add(value);
    });
  }

  /** Rows of the whole window, months, channels, origins and hours of the week. */
  rows(level = confidenceLevel): Row[] {
    return [...this.ratios.rows(this.policy, level), ...this.valueRows(level)];
  }

  /** Rows of single days. */
  dayRows(level = confidenceLevel): Row[] {
    return this.dayRatios.rows(this.policy, level);
  }

  private valueRows(level: number): Row[] {
    return this.values.map((spec, i) => {
      const tally = this.valueTallies[i] ?? new Tally();
      const interval = tally.interval(level);
      return {
        ...spec.labels,
        measure: spec.name,
        policy: this.policy,
        value: tally.mean,
        low: interval?.low ?? null,
        high: interval?.high ?? null,
        level,
        unit: "s",
        observations: this.valueObservations[i]!,
        replications: tally.count,
      };
    });
  }
}

/** The value of a quantile row in one replication, and how many contacts it rests on. */
function readValue(
  tables: Tables,
  { place, cell, whose, probability }: ValueSpec,
): readonly [number, number] {
  const counts = histogramOf(tables, place, cell, whose);
  const observations = counts.reduce((sum, count) => sum + count, 0);
  if (observations === 0) return [0, 0];
  if (probability === 1 && whose === "all") return [longest(tables, place, cell), observations];
  return [quantileOf(counts, 0, probability), observations];
}

function longest(tables: Tables, place: ValueSpec["place"], cell: number): number {
  const { width, cells } = tables[place];
  return cells[cell * width + longestWait]!;
}

function histogramOf(
  tables: Tables,
  place: ValueSpec["place"],
  cell: number,
  whose: ValueSpec["whose"],
): Uint32Array {
  const at = (histograms: Uint32Array) =>
    histograms.subarray(cell * bucketsPerHistogram, (cell + 1) * bucketsPerHistogram);
  if (whose === "time") return at(tables.times[place === "hours" ? "whole" : place]);
  const [answered, abandoned] = tables.waits[place];
  if (whose === "answered") return at(answered);
  if (whose === "abandoned") return at(abandoned);
  return at(answered).map((count, bucket) => count + at(abandoned)[bucket]!);
}
