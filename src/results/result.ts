// A result: what one scenario under one policy gave, with all that is needed to trust it and to repeat it.
import type { Assumptions } from "./assumptions.ts";
import type { AuditCheck } from "./audit-check.ts";
import type { DispatchRule } from "./dispatch-rule.ts";
import type { PrecisionOutcome } from "./precision-outcome.ts";
import type { Recovery } from "./recovery.ts";
import type { MeasuredDates, ResultHead, RunCounts } from "./result-head.ts";
import type { Row } from "./row.ts";

export type { AuditCheck } from "./audit-check.ts";

/** Version of the shape of `results.json`. */
export const resultFormat = 2;

/** A published figure that the scenario is to meet, and what it got. */
export interface TargetOutcome {
  readonly id: string;
  readonly role: "fit" | "check";
  readonly source: string;
  readonly row: Row;
  readonly expected: number;
  readonly low: number;
  readonly high: number;
  readonly isMet: boolean;
}

/** A number of the scenario that carries its evidence. `tag`: published, derived or assumed. */
export interface EvidenceRow {
  readonly path: string;
  readonly value: string;
  readonly range: string | null;
  readonly tag: "P" | "D" | "A";
  readonly source: string | null;
}

export interface Result extends ResultHead, RunCounts, MeasuredDates {
  readonly warmUpDays: number;
  readonly queues: readonly ResultQueue[];
  readonly teams: readonly ResultTeam[];
  readonly headline: readonly Row[];
  readonly targets: readonly TargetOutcome[];
  readonly rows: readonly Row[];
  readonly audit: readonly AuditCheck[];
  readonly evidence: readonly EvidenceRow[];
  /** Name, unit and definition of every measure in the rows. */
  readonly definitions: readonly {
    readonly measure: string;
    readonly unit: string;
    readonly definition: string;
  }[];
  /** Sentences that must be read first: an unstable queue, few replications. */
  readonly warnings: readonly string[];
  /** Only where there are officers, and triage. */
  readonly response?: ResultResponse;
  readonly triage?: ResultTriage;
  /** Only where people are listed: bands of experience, ascending, and the days from which they count. */
  readonly bands?: readonly { readonly id: string; readonly from: number }[];
  /** Only where it was asked for: the headline measures at other sets of the unsourced numbers. */
  readonly assumptions?: Assumptions;
  /** Only where there was a shock, and single days were kept. */
  readonly recovery?: readonly Recovery[];
  /** Only where replications went on until the headline measures were precise. */
  readonly precision?: PrecisionOutcome;
}

/** How officers are sent. Times in seconds. */
export interface ResultResponse extends DispatchRule {
  /** From grading to arrival, of the grades for which officers are tasked. */
  readonly targets: readonly { readonly grade: string; readonly target: number }[];
}

/** How needs are graded; the time without further contact that makes one right first time, in seconds. */
interface ResultTriage {
  readonly depth: number;
  readonly rightFirstTimeWithin: number;
}

interface ResultTeam {
  readonly id: string;
  /** Queues that are its own; it may help at others. */
  readonly serves: readonly string[];
}

export interface ResultQueue {
  readonly id: string;
  readonly stage: "switchboard" | "handler" | "work";
  readonly priority: number;
  readonly acceptableWaitingTime: number;
  readonly thresholds: readonly number[];
  /** Of queues that handlers answer: the mean wait in seconds that makes a day bad, the share in time that makes an hour good. */
  readonly risk?: { readonly day: number; readonly hour: number };
  /** Of work: seconds after which it is late; absent where it never is. */
  readonly deadline?: number;
}
