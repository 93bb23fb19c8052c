// One replication reduced to what results are made of. It crosses threads, so it is plain values and typed arrays.
import type { ResolvedScenario } from "../scenario/resolved.ts";
import { auditReplication, type ReplicationAudit } from "./audit-replication.ts";
import { daySpecs } from "./day-specs.ts";
import { type Quantiles, readQuantiles } from "./quantile-block.ts";
import { type Ratios, readRatios } from "./ratio-block.ts";
import type { Recorder } from "./recorder.ts";
import type { QuantileSpec, RatioSpec } from "./row-spec.ts";
import { quantileSpecs, ratioSpecs } from "./row-specs.ts";
import type { Tables } from "./tables.ts";

/** What one replication gives to every row of a result; numerators and denominators by index of `ratioSpecs`. */
export interface ReplicationSummary extends Ratios {
  /** Its number, from 0. */
  readonly replication: number;
  /** By index of `quantileSpecs`. */
  readonly quantiles: Quantiles;
  /** By index of `daySpecs`; null unless rows of single days were asked for. */
  readonly days: Ratios | null;
  readonly audit: ReplicationAudit;
}

/** What is read off the tables of a replication; made once for many replications. */
export interface SummarySpecs {
  readonly ratios: readonly RatioSpec[];
  readonly quantiles: readonly QuantileSpec[];
  readonly days: readonly RatioSpec[] | null;
}

export function summarySpecs(scenario: ResolvedScenario, hasDays: boolean): SummarySpecs {
  return {
    ratios: ratioSpecs(scenario),
    quantiles: quantileSpecs(scenario),
    days: hasDays ? daySpecs(scenario) : null,
  };
}

/** Reduces the books of a replication, and the tables made of them, to its summary. */
export function summarise(
  replication: number,
  recorder: Recorder,
  tables: Tables,
  { ratios, quantiles, days }: SummarySpecs,
): ReplicationSummary {
  return {
    replication,
    ...readRatios(ratios, tables),
    quantiles: readQuantiles(quantiles, tables),
    days: days === null ? null : readRatios(days, tables),
    audit: auditReplication(recorder, tables),
  };
}
