// What a search for staffing is asked.
import type { DataMap } from "../scenario/authored-data.ts";
import type { ServiceTarget } from "../scenario/service-target.ts";
import type { PlanPattern } from "../scenario/staffing-plan.ts";
import type { Executor } from "./executor.ts";
import type { Simulated } from "./simulate.ts";

export interface StaffOptions {
  readonly targets: readonly ServiceTarget[];
  /** Where a target must hold: over the window unless said. */
  readonly every?: "window" | "hour-of-week" | undefined;
  /** Which days of the week are alike: none unless said. */
  readonly pattern?: PlanPattern | undefined;
  /** Fewest handlers in any interval; the scenario's minimum for the team, or else 1, unless said. */
  readonly minimum?: number | undefined;
  /** Which team, where several serve a queue. */
  readonly teams?: readonly string[] | undefined;
  /** Replications of each check, and of each plan of the search; from the length of the window unless said. */
  readonly replications?: number | undefined;
  readonly searchReplications?: number | undefined;
  readonly executor?: Executor | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Hears of each finished replication: plans tried so far, and what is being done in which step of how many. */
  readonly onReplication?: ((trials: number, doing: string) => void) | undefined;
}

/** A scenario with what its file says. */
export interface StaffedScenario extends Simulated {
  readonly authored: DataMap;
}
