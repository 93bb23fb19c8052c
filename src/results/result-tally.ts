// Gathers replications, in the order of their numbers, into rows with intervals. A ratio is a ratio of means over
// replications with an interval by the residuals; a quantile is the mean of the replications' quantiles.
import type { ResolvedScenario } from "../scenario/resolved.ts";
import { daySpecs } from "./day-specs.ts";
import { QuantileBlock } from "./quantile-block.ts";
import { RatioBlock } from "./ratio-block.ts";
import type { Recovery } from "./recovery.ts";
import { RecoveryTally } from "./recovery-tally.ts";
import type { Row } from "./row.ts";
import { ratioSpecs } from "./row-specs.ts";
import { firstShockOf, type Shock } from "./shock.ts";
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
  /** Null without single days, and without a shock. */
  private readonly recovery: RecoveryTally | null;

  /** The shock is the first of the scenario unless said. */
  constructor(scenario: ResolvedScenario, days: boolean, shock: Shock | null = firstShockOf(scenario)) {
    this.policy = scenario.policy;
    this.ratios = new RatioBlock(ratioSpecs(scenario));
    const specs = days ? daySpecs(scenario) : [];
    this.dayRatios = days ? new RatioBlock(specs) : null;
    this.recovery = days && shock !== null ? new RecoveryTally(scenario, shock, specs) : null;
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
    this.recovery?.add(summary.days);
  }

  /** Rows of the whole window, months, channels, origins and hours of the week. */
  rows(level = confidenceLevel): Row[] {
    return [...this.ratios.rows(this.policy, level), ...this.quantiles.rows(level)];
  }

  /** Of each queue that handlers answer; nothing without a shock. */
  recoveries(): Recovery[] {
    return this.recovery?.recoveries() ?? [];
  }

  /** Rows of single days. */
  dayRows(level = confidenceLevel): Row[] {
    return this.dayRatios?.rows(this.policy, level) ?? [];
  }
}
