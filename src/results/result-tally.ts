// Gathers replications, in the order of their numbers, into rows with intervals. A ratio is a ratio of means over
// replications with an interval by the residuals; a quantile is the mean of the replications' quantiles.
import type { ResolvedScenario } from "../scenario/resolved.ts";
import { daySpecs } from "./day-specs.ts";
import { QuantileBlock } from "./quantile-block.ts";
import { RatioBlock } from "./ratio-block.ts";
import type { Row } from "./row.ts";
import { ratioSpecs } from "./row-specs.ts";
import type { ReplicationSummary } from "./summary.ts";

/** Confidence level of every interval, unless said. */
const confidenceLevel = 0.95;

export class ResultTally {
  /** Replications gathered so far. */
  replications = 0;
  private readonly policy: string;
  private readonly ratios: RatioBlock;
  /** Null unless rows of single days were asked for. */
  private readonly dayRatios: RatioBlock | null;
  private readonly quantiles: QuantileBlock;

  constructor(scenario: ResolvedScenario, days: boolean) {
    this.policy = scenario.policy;
    this.ratios = new RatioBlock(ratioSpecs(scenario));
    this.dayRatios = days ? new RatioBlock(daySpecs(scenario)) : null;
    this.quantiles = new QuantileBlock(scenario);
  }

  /** Adds the next replication; call it in the order of their numbers. */
  add(summary: ReplicationSummary): void {
    this.replications++;
    this.ratios.add(summary);
    this.quantiles.add(summary.quantiles);
    if (this.dayRatios === null) return;
    if (summary.days === null)
      throw new Error(`replication ${summary.replication} says nothing of single days`);
    this.dayRatios.add(summary.days);
  }

  /** Rows of the whole window, months, channels, origins and hours of the week. */
  rows(level = confidenceLevel): Row[] {
    return [...this.ratios.rows(this.policy, level), ...this.quantiles.rows(level)];
  }

  /** Rows of single days. */
  dayRows(level = confidenceLevel): Row[] {
    return this.dayRatios?.rows(this.policy, level) ?? [];
  }
}
