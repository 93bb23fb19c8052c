// Many quantiles at once, over replications: each is read in every replication, then averaged.
import type { ResolvedScenario } from "../scenario/resolved.ts";
import { bucketsPerHistogram, quantilesOf } from "../statistics/histogram.ts";
import { Tally } from "../statistics/tally.ts";
import { longestTime, longestWaitOfAbandoned, longestWaitOfAnswered } from "./cohort-columns.ts";
import type { Row } from "./row.ts";
import type { QuantileSpec } from "./row-spec.ts";
import { quantileSpecs } from "./row-specs.ts";
import type { Tables } from "./tables.ts";

/** How the rows of a histogram begin; and the share of observations that each but the last does not exceed. */
const prefixes = ["median", "p90", "p95", "p99", "longest"];
const probabilities = [0.5, 0.9, 0.95, 0.99];
const rowsOfSpec = prefixes.length;

/** What one replication gives to many quantiles. */
export interface Quantiles {
  /** By index of the specs. */
  readonly observations: Float64Array;
  /** Five to a spec, in seconds; without meaning where there are no observations. */
  readonly values: Float64Array;
}

/** Names of the five rows of a histogram, in the order of their values. */
export function measuresOfQuantiles(noun: string): string[] {
  return prefixes.map((prefix) => `${prefix}${noun}`);
}

export function readQuantiles(specs: readonly QuantileSpec[], tables: Tables): Quantiles {
  const values = new Float64Array(specs.length * rowsOfSpec);
  const counts = Float64Array.from(specs, (spec, i) => {
    const longest = longestOf(tables, spec);
    const offset = spec.cell * bucketsPerHistogram;
    const { quantiles, observations } = quantilesOf(
      histogramsOf(tables, spec),
      offset,
      probabilities,
      longest,
    );
    if (observations > 0) values.set([...quantiles, longest], i * rowsOfSpec);
    return observations;
  });
  return { observations: counts, values };
}

export class QuantileBlock {
  private readonly policy: string;
  private readonly specs: readonly QuantileSpec[];
  /** Five to a spec. */
  private readonly tallies: readonly Tally[];
  private readonly observations: Float64Array;

  constructor(scenario: ResolvedScenario) {
    this.policy = scenario.policy;
    this.specs = quantileSpecs(scenario);
    this.tallies = this.specs.flatMap(() => prefixes.map(() => new Tally()));
    this.observations = new Float64Array(this.specs.length);
  }

  add({ observations, values }: Quantiles): void {
    for (let i = 0; i < this.specs.length; i++) {
      this.observations[i]! += observations[i]!;
      if (observations[i] === 0) continue;
      for (let k = 0; k < rowsOfSpec; k++) this.tallies[i * rowsOfSpec + k]!.add(values[i * rowsOfSpec + k]!);
    }
  }

  rows(level: number): Row[] {
    return this.tallies.map((tally, i) => {
      const spec = this.specs[Math.floor(i / rowsOfSpec)]!;
      const interval = tally.interval(level);
      return {
        ...spec.labels,
        measure: `${prefixes[i % rowsOfSpec]}${spec.noun}`,
        policy: this.policy,
        value: tally.mean,
        low: interval === null ? null : Math.max(0, interval.low),
        high: interval?.high ?? null,
        level,
        unit: "s",
        observations: this.observations[Math.floor(i / rowsOfSpec)]!,
        replications: tally.count,
      };
    });
  }
}

function histogramsOf(tables: Tables, { place, whose }: QuantileSpec): Uint32Array {
  const { waits, times } = tables;
  const most = place === "hours" ? "whole" : place;
  if (whose === "time") return times[most];
  if (whose === "responseTimes" || whose === "hiddenTimes") return tables[whose][most].counts;
  return waits[place][whose];
}

/** The longest, which is kept exactly. */
function longestOf(tables: Tables, { place, cell, whose }: QuantileSpec): number {
  if (whose === "responseTimes" || whose === "hiddenTimes")
    return tables[whose][place === "hours" ? "whole" : place].longest[cell]!;
  const { width, cells } = tables[place];
  const at = (column: number) => cells[cell * width + column]!;
  if (whose === "time") return at(longestTime);
  if (whose === "answered") return at(longestWaitOfAnswered);
  if (whose === "abandoned") return at(longestWaitOfAbandoned);
  return Math.max(at(longestWaitOfAnswered), at(longestWaitOfAbandoned));
}
