// What the design of a roster is asked.
import type { RosterObjective, RosterResult, RosterResultLine } from "../results/roster-result.ts";
import type { Generation } from "../scenario/generated-cycles.ts";
import type { HourPrice } from "../scenario/hour-price.ts";
import type { ServiceTarget } from "../scenario/service-target.ts";
import type { WorkingTimeLimits } from "../scenario/working-time.ts";
import type { Executor } from "./executor.ts";
import type { StaffedScenario } from "./staff-options.ts";

export interface RosterOptions {
  readonly team: string;
  /** What the handlers required must reach by formula. */
  readonly targets: readonly ServiceTarget[];
  /** Handlers required by slot of the week, in place of those by formula, and where they come from. */
  readonly required?: { readonly by: string; readonly week: Float64Array } | undefined;
  /** Patterns of the file; all unless said. */
  readonly patterns?: readonly string[] | undefined;
  /** Patterns to make as well; none unless said. */
  readonly generation?: Generation | undefined;
  readonly limits: WorkingTimeLimits;
  /** Whether weeks of the file's patterns may begin on any day, and not on Monday alone. */
  readonly isAnyDay?: boolean | undefined;
  /** As many people at the most. */
  readonly people?: number | undefined;
  /** Least waiting where the number of people is said, else the fewest people. */
  readonly objective?: RosterObjective | undefined;
  /** Share of rostered hours lost; the team's own unless said. */
  readonly shrinkage?: number | undefined;
  readonly price?: HourPrice | undefined;
  /** Whether to tell apart what the shape of the roster is worth, and what its hours are. */
  readonly isDecomposed?: boolean | undefined;
  /** No simulation where it is 0; the scenario's own number unless said. */
  readonly replications?: number | undefined;
  /**
   * The scenario with the team on a roster, read anew: what it takes to judge one whose people are listed one by one. Not
   * judged unless said.
   */
  readonly reread?: ((lines: readonly RosterResultLine[]) => StaffedScenario) | undefined;
  readonly executor?: Executor | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Hears of the roster once it is found, before it is judged. */
  readonly onFound?: ((result: RosterResult) => void) | undefined;
  readonly onReplication?: ((trials: number, doing: string) => void) | undefined;
}

/** There is no such roster: the message says why. */
export class RosterRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = "RosterRefused";
  }
}
