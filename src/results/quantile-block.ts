// Many quantiles at once, over replications: each is read in every replication, then averaged.
import type { ResolvedScenario } from "../scenario/resolved.ts";
import { bucketsPerHistogram, quantilesOf } from "../statistics/histogram.ts";
import { Tally } from "../statistics/tally.ts";
import { longestWait } from "./cohort-columns.ts";
import type { Row } from "./row.ts";
import { type QuantileSpec, quantileSpecs } from "./row-specs.ts";
import type { Tables } from "./tables.ts";

/** How the five rows of a histogram begin, and the share of observations that each does not exceed. */
const prefixes = ["median", "p90", "p95", "p99", "longest"];
const probabilities = [0.5, 0.9, 0.95, 0.99, 1];

export class QuantileBlock {
  private readonly policy: string;
  private readonly specs: readonly QuantileSpec[];
  /** Five to a spec. */
  private readonly tallies: readonly Tally[];
  private readonly observations: Float64Array;

  constructor(scenario: ResolvedScenario) {
    this.policy = scenario.policy;
    this.specs = quantileSpecs(scenario);
    this.tallies = this.specs.flatMap(() => probabilities.map(() => new Tally()));
    this.observations = new Float64Array(this.specs.length);
  }

  add(tables: Tables): void {
    for (let i = 0; i < this.specs.length; i++) {
      const spec = this.specs[i]!;
      const offset = spec.cell * bucketsPerHistogram;
      const longest = longestOf(tables, spec);
      const { quantiles, observations } = quantilesOf(
        histogramsOf(tables, spec),
        offset,
        probabilities,
        longest,
      );
      this.observations[i]! += observations;
      for (let k = 0; k < quantiles.length; k++)
        this.tallies[i * probabilities.length + k]!.add(quantiles[k]!);
    }
  }

  rows(level: number): Row[] {
    return this.tallies.map((tally, i) => {
      const spec = this.specs[Math.floor(i / probabilities.length)]!;
      const interval = tally.interval(level);
      return {
        ...spec.labels,
        measure: `${prefixes[i % probabilities.length]}${spec.noun}`,
        policy: this.policy,
        value: tally.mean,
        low: interval?.low ?? null,
        high: interval?.high ?? null,
        level,
        unit: "s",
        observations: this.observations[Math.floor(i / probabilities.length)]!,
        replications: tally.count,
      };
    });
  }
}

function histogramsOf({ waits, times }: Tables, { place, whose }: QuantileSpec): Uint32Array {
  if (whose === "time") return times[place === "hours" ? "whole" : place];
  return waits[place][whose];
}

/** The exact longest wait, where it is kept: of answered and abandoned together. */
function longestOf(tables: Tables, { place, cell, whose }: QuantileSpec): number {
  if (whose === "time") return Number.POSITIVE_INFINITY;
  const { width, cells } = tables[place];
  return cells[cell * width + longestWait]!;
}
