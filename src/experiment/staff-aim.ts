// What the search aims at: so far on the right side of every target that a check on other replications will most likely
// confirm it. Where the search's own few replications are luckier than others, a check tells by how much.
import { hoursPerWeek, wholeWindow } from "../results/staff-goal.ts";
import type { StaffTally } from "../results/staff-tally.ts";
import { tQuantile } from "../statistics/student-t.ts";
import type { Trial } from "./staff-trial.ts";

/** One thing that must hold: a goal in a period. */
export interface Constraint {
  readonly goal: number;
  readonly period: number;
}

/** What a set of replications that is not the search's has said of a plan. */
interface Levelled {
  readonly offsets: readonly Float64Array[];
  readonly tallies: readonly StaffTally[];
}

export interface AimOptions {
  readonly isEveryHour: boolean;
  /** Replications of a check. */
  readonly replications: number;
}

/** How many standard errors of a check a plan has to spare: five checks in six pass, or nearly all hours of a week do. */
const errorsToSpare = { window: 1, hour: 2 } as const;

export class Aim {
  /** Of the check to come, one-sided. */
  confidence: number;
  private readonly options: AimOptions;
  private levelled: Levelled | null = null;

  constructor(options: AimOptions, confidence: number) {
    this.options = options;
    this.confidence = confidence;
  }

  /** Every goal over the window, or in each hour of the week in which anybody is offered. */
  constraintsOf({ tallies }: Pick<Trial, "tallies">): readonly Constraint[] {
    const periods = this.options.isEveryHour
      ? Array.from({ length: hoursPerWeek }, (_, hour) => hour)
      : [wholeWindow];
    return tallies.flatMap(({ denominators }, goal) =>
      periods.filter((period) => (denominators[period] ?? 0) > 0).map((period) => ({ goal, period })),
    );
  }

  /** Takes what other replications say of a plan that the search has tried too. */
  level(searched: Trial, other: Trial): void {
    const offsets = searched.tallies.map(({ margins }, goal) =>
      margins.map((margin, period) => (other.tallies[goal]?.margins[period] ?? 0) - margin),
    );
    this.levelled = { offsets, tallies: other.tallies };
  }

  /** By how much a trial is beyond the aim, in contacts or contact-seconds of a replication; negative if it misses it. */
  slack({ tallies }: Trial, { goal, period }: Constraint): number {
    const margin = tallies[goal]?.margins[period] ?? 0;
    const offset = this.levelled?.offsets[goal]?.[period] ?? 0;
    const deviation = (this.levelled?.tallies ?? tallies)[goal]?.deviation(period) ?? 0;
    return margin + offset - (this.factor() * deviation) / Math.sqrt(this.options.replications);
  }

  /** What a trial misses, beyond what another missed already by as much. */
  newlyMissed(trial: Trial, before: Trial): readonly Constraint[] {
    return this.constraintsOf(trial).filter(
      (constraint) => this.slack(trial, constraint) < Math.min(0, this.slack(before, constraint)),
    );
  }

  isReached(trial: Trial): boolean {
    return this.constraintsOf(trial).every((constraint) => this.slack(trial, constraint) >= 0);
  }

  private factor(): number {
    const { isEveryHour, replications } = this.options;
    return tQuantile(this.confidence, replications - 1) + errorsToSpare[isEveryHour ? "hour" : "window"];
  }
}
