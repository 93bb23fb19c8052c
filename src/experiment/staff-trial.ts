// Trying plans: a plan is laid over the scenario and simulated, and each goal is read off every replication.
import { Audit } from "../results/audit.ts";
import { goalReader, type StaffGoal } from "../results/staff-goal.ts";
import { StaffTally } from "../results/staff-tally.ts";
import type { ReplicationSummary } from "../results/summary.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";
import type { StaffingGround } from "../scenario/staffing-plan.ts";
import type { Executor } from "./executor.ts";

/** Handlers by slot of the week, one list for each team that is being staffed. */
export type Plan = readonly Int32Array[];

/** A plan and what it was seen to give. */
export interface Trial {
  readonly plan: Plan;
  /** One for each goal. */
  readonly tallies: readonly StaffTally[];
}

export interface TrialOptions {
  /** Without a plan; where its rows stand does not depend on the staffing. */
  readonly scenario: ResolvedScenario;
  readonly ground: StaffingGround;
  readonly goals: readonly StaffGoal[];
  readonly teamIds: readonly string[];
  readonly executor: Executor;
  readonly signal: AbortSignal | undefined;
  /** Hears of each finished replication: of which plan in turn, and what is being done. */
  readonly onReplication: ((trials: number, doing: string) => void) | undefined;
}

/** More than enough handlers, levelling, adding, taking, checking, and what more or fewer would do. */
const steps = 6;

/** Replication numbers from `first` on. */
export function numbersFrom(first: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => first + i);
}

export class TrialRunner {
  /** Plans tried so far. */
  trials = 0;
  /** What is being done, in words for whoever waits. */
  doing = "";
  /** In which of the search's steps, from 1. */
  step = 1;
  /** Of several plans that are tried whatever comes out: which is in hand; null where nobody knows how many follow. */
  round: { readonly plan: number; readonly of: number } | null = null;
  readonly options: TrialOptions;

  constructor(options: TrialOptions) {
    this.options = options;
  }

  /** The scenario under a plan. */
  staffed(plan: Plan): ResolvedScenario {
    const { ground, teamIds } = this.options;
    return ground.staffed(new Map(teamIds.map((id, team) => [id, plan[team] ?? new Int32Array()])));
  }

  /** Simulates a plan; throws the signal's reason if it is aborted. */
  async try(plan: Plan, numbers: readonly number[]): Promise<Trial> {
    const { tallies } = await this.simulate(this.staffed(plan), numbers, this.options.goals);
    return { plan, tallies };
  }

  /** Simulates a scenario and reads goals off it, those of the search or others. */
  async simulate(
    scenario: ResolvedScenario,
    numbers: readonly number[],
    goals: readonly StaffGoal[],
  ): Promise<{ readonly tallies: readonly StaffTally[]; readonly audit: Audit }> {
    const { executor, signal, onReplication } = this.options;
    this.trials++;
    const tallies = goals.map((goal) => new StaffTally(goal));
    const readers = goals.map((goal) => goalReader(this.options.scenario, goal));
    const audit = new Audit(scenario);
    const gather = (summary: ReplicationSummary): void => {
      audit.add(summary);
      readers.forEach((read, i) => {
        tallies[i]?.add(read(summary));
      });
      onReplication?.(this.trials, this.told());
    };
    for await (const summary of executor.run(scenario, numbers, { days: false, signal })) gather(summary);
    signal?.throwIfAborted();
    return { tallies, audit };
  }

  private told(): string {
    const { step, doing, round } = this;
    const part = round === null ? "" : ` (${round.plan} of ${round.of} plans)`;
    return `step ${step} of ${steps}, ${doing}${part}`;
  }
}

/** Desk-hours of a week. */
export function deskHoursOf(plan: Plan, slotsPerDay: number): number {
  const handlerSlots = plan.reduce((sum, week) => sum + week.reduce((own, handlers) => own + handlers, 0), 0);
  return (handlerSlots * hoursPerDay) / slotsPerDay;
}

const hoursPerDay = 24;
