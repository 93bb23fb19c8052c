// What a search for the fewest handlers gives: the plan, how well it is confirmed, and what more or fewer would do.
import type { AnswersOverSets } from "./assumptions.ts";
import type { AuditCheck } from "./result.ts";
import type { MeasuredDates, ResultHead } from "./result-head.ts";
import type { Bounds } from "./row.ts";
import type { StaffGoal } from "./staff-goal.ts";

/** Version of the shape of `staffing.json`. */
export const staffFormat = 1;

/** One team and its week. */
export interface StaffedTeam {
  readonly id: string;
  /** Queues of the targets that it serves. */
  readonly queues: readonly string[];
  /** Teams that help at these queues, and queues at which this team helps. */
  readonly helpers: readonly string[];
  readonly helpsAt: readonly string[];
  readonly slotsPerDay: number;
  /** Handlers by slot of the week, Monday 00:00 first. */
  readonly week: readonly number[];
  /** Of the present staffing, the mean over the window. */
  readonly present: readonly number[];
}

/** A plan on the way to the answer, or beside it, and what it was seen to give. */
export interface StaffStep {
  readonly name: string;
  readonly deskHoursPerWeek: number;
  readonly replications: number;
  /** One for each goal, over the window. */
  readonly outcomes: readonly Bounds[];
  /** Mean time to answer, seconds, one for each goal's queue; none where it was not looked at. */
  readonly waits: readonly Bounds[];
}

/** A total of handlers and what it gives: the plan in proportion. */
export interface StaffCurvePoint extends StaffStep {
  /** 0.05 is five per cent more than the plan. */
  readonly change: number;
}

export interface GoalOutcome extends StaffGoal {
  readonly achieved: Bounds;
  /** By hour of the week; null where nobody was offered. */
  readonly hours: readonly (Bounds | null)[];
  /** Hours of the week in which the measure misses the target. */
  readonly hoursMissed: number;
  /** How far the measure is on the right side of the target, or the wrong one: what confidence costs. */
  readonly toSpare: number | null;
}

/** Why no plan can meet the targets. */
export interface StaffCeiling {
  readonly target: string;
  /** Null for the window, or an hour of the week such as `Mon 10`. */
  readonly period: string | null;
  readonly best: Bounds;
  readonly unit: "share" | "s";
  /** With this many handlers on average. */
  readonly handlers: number;
  readonly meanRing: number | null;
  readonly abandoned: number | null;
  readonly blocked: number | null;
}

/** Whether any block of the plan could do with a handler fewer. */
export interface StaffSpareTest {
  /** Blocks that have a handler to take: none could be taken and the search's aim still be reached. */
  readonly blocks: number;
  /** What the least missed of them takes, as a multiple of what the plan has to spare beyond the aim; null without blocks. */
  readonly cheapest: number | null;
}

export interface StaffResult extends ResultHead, MeasuredDates {
  /** Whether a target must hold in each hour of the week, or over the window. */
  readonly every: "window" | "hour-of-week";
  readonly pattern: "week" | "dayKinds" | "everyDay";
  readonly goals: readonly GoalOutcome[];
  readonly teams: readonly StaffedTeam[];
  readonly steps: readonly StaffStep[];
  readonly curve: readonly StaffCurvePoint[];
  /** That all targets hold, one-sided, however many checks were made. */
  readonly confidence: number;
  /** Checks made, each on replications that nothing had seen; the last decides. */
  readonly checks: number;
  /** Numbers of the replications of the last check: first, and how many. */
  readonly firstReplication: number;
  readonly replications: number;
  readonly searchReplications: number;
  /** Plans simulated in all. */
  readonly trials: number;
  readonly isMet: boolean;
  readonly ceiling: StaffCeiling | null;
  readonly spareTest: StaffSpareTest | null;
  readonly audit: readonly AuditCheck[];
  /** Only where it was asked for: the same at other sets of the unsourced numbers. */
  readonly assumptions?: AnswersOverSets;
}
