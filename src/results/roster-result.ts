// What the design of a roster gives: who works by which pattern, how that fits what is required, and how callers fare.
import type { PersonShift } from "../scenario/roster-people.ts";
import type { Verdict } from "./comparison.ts";
import type { AuditCheck } from "./result.ts";
import type { MeasuredDates, ResultHead } from "./result-head.ts";
import type { Bounds } from "./row.ts";

export type { PersonShift };

/** Version of the shape of `roster.json`. */
export const rosterFormat = 1;

/** What a roster has least of. */
export const rosterObjectives = ["people", "hours", "cost", "shortfall", "wait"] as const;
export type RosterObjective = (typeof rosterObjectives)[number];

/** People who work alike: by a pattern whose cycle begins on a day. */
export interface RosterResultLine {
  /** What the pattern is called in the scenario to come, one for each day on which a cycle may begin. */
  readonly id: string;
  /** The pattern as the scenario or the generation has it. */
  readonly pattern: string;
  /** Day of the cycle by day of the first week, Monday first: `07:00-17:00`, or null for a day off. */
  readonly days: readonly (string | null)[];
  /** The Monday with which the cycle begins, as a date, where it is not a week; null where it is one. */
  readonly starts: string | null;
  /** Minutes of the meal of each shift, unpaid. */
  readonly meal: number;
  readonly people: number;
  /** Of one person and week, on average. */
  readonly rosteredHours: number;
  readonly paidHours: number;
}

/** A pattern that nobody may work, and why. */
export interface RefusedPattern {
  readonly pattern: string;
  readonly reasons: readonly string[];
}

export interface PlanMeasure {
  readonly measure: string;
  readonly unit: string;
  readonly own: Bounds;
  /** Less the present staffing, on the same callers; null for the present staffing itself. */
  readonly difference: Bounds | null;
  readonly verdict: Verdict | null;
}

/** A way to staff the team, as the simulation saw it. */
export interface JudgedPlan {
  readonly name: string;
  /** Null where nobody says how many people stand behind the handlers. */
  readonly people: number | null;
  readonly deskHoursPerWeek: number;
  readonly measures: readonly PlanMeasure[];
  /** Mean time to answer in each hour of the week, seconds. */
  readonly waits: readonly Bounds[];
}

/** What a change is worth in mean time to answer, seconds: it goes down by so much. */
export interface RosterWorth {
  /** Made before the other change, and after it. */
  readonly first: Bounds;
  readonly last: Bounds;
}

export interface RosterDecomposition {
  readonly total: Bounds;
  readonly shape: RosterWorth;
  readonly headcount: RosterWorth;
}

/** How people cover what is required, over the slots of the week. */
export interface RosterFit {
  /** Handlers, by slot of the week, Monday 00:00 first; means over the weeks of the window. */
  readonly required: readonly number[];
  readonly rostered: readonly number[];
  readonly present: readonly number[];
  readonly slotsPerDay: number;
  /** Handler-hours a week short of those required, and beyond them. */
  readonly short: number;
  readonly over: number;
  /** Simulated intervals in which handlers are required and the roster has nobody. */
  readonly unmanned: number;
  readonly presentShort: number;
  readonly presentOver: number;
}

export interface RosterResult extends ResultHead, MeasuredDates {
  readonly team: string;
  readonly queue: string;
  /** Where the handlers required come from. */
  readonly requiredBy: string;
  readonly objective: RosterObjective;
  readonly people: number;
  /** As many at the most, where that was said. */
  readonly peopleAsked: number | null;
  /** In post at the start, where people are listed one by one; they share the roster in its proportions. */
  readonly inPost: number | null;
  readonly rosteredHoursPerWeek: number;
  readonly paidHoursPerWeek: number;
  /** Of whole handlers by interval, after shrinkage; the mean over the measured weeks. */
  readonly deskHoursPerWeek: number;
  /** Pounds; null where no pay is known. */
  readonly costPerWeek: number | null;
  readonly shrinkage: number;
  readonly isShrinkageAssumed: boolean;
  /** Whether the people of the team are listed one by one: the roster is then not simulated. */
  readonly isOfPeople: boolean;
  /** Whether the present staffing follows from shift patterns too, and not from handlers by interval. */
  readonly isPresentRostered: boolean;
  readonly lines: readonly RosterResultLine[];
  /** Ways to work that were looked at, and patterns that were left out. */
  readonly ways: number;
  readonly refused: readonly RefusedPattern[];
  readonly isBest: boolean;
  readonly gap: number;
  readonly fit: RosterFit;
  /** The present staffing first, then the roster; empty where nothing was simulated. */
  readonly plans: readonly JudgedPlan[];
  readonly decomposition: RosterDecomposition | null;
  readonly replications: number;
  readonly audit: readonly AuditCheck[];
}
