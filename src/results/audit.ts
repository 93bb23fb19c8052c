// The audit: identities that hold in every replication, whatever the scenario. A violated one means that the
// figures of the result cannot be trusted.
import * as cohort from "./cohort-columns.ts";
import * as flow from "./flow-columns.ts";
import type { Recorder } from "./recorder.ts";
import type { AuditCheck } from "./result.ts";
import type { Table, Tables } from "./tables.ts";

/** Sums of many doubles in two orders differ by this much, relatively, and no more. */
const roundOff = 1e-7;
/** A right program passes this limit of a standard normal in all but six of ten million checks. */
const mostStandardErrors = 5;

type Residual = readonly [where: string, amount: number];

interface Identity {
  readonly name: string;
  readonly identity: string;
  readonly unit: AuditCheck["unit"];
  readonly allowed: number;
  /** Disagreements of one replication, by place. */
  readonly residuals: (recorder: Recorder, tables: Tables) => readonly Residual[];
}

const identities: readonly Identity[] = [
  {
    name: "flow conservation",
    identity:
      "inside at start + offered = answered + abandoned + inside at end, of every queue in the window",
    unit: "contacts",
    allowed: 0,
    residuals: ({ flow: book, scenario }, { flowWhole }) =>
      scenario.queues.map(({ id }, queue) => {
        const at = reader(flowWhole, queue);
        const came = book.insideAtStart[queue]! + at(flow.flowOffered);
        return [id, came - at(flow.flowAnswered) - at(flow.flowAbandoned) - book.insideAtEnd[queue]!];
      }),
  },
  {
    name: "two books",
    identity:
      "flow = cohort + carried over from the warm-up − finished after the end, of offered, answered, abandoned and waits",
    unit: "contacts",
    allowed: 0,
    residuals: (recorder, { flowWhole, whole }) =>
      recorder.scenario.queues.flatMap(({ id }, queue): Residual[] => {
        const inFlow = reader(flowWhole, queue);
        const inCohort = reader(whole, queue);
        const gap = (flowColumn: number, cohortColumn: number, what: number): Residual => [
          id,
          inFlow(flowColumn) - inCohort(cohortColumn) - recorder.flow.outside[queue * 3 + what]!,
        ];
        const waits = inCohort(cohort.waitOfAnswered) + inCohort(cohort.waitOfAbandoned);
        const { waitOfLeavers, waitOutside } = recorder.flow;
        return [
          [id, inWholeContacts(waitOfLeavers[queue]! - waitOutside[queue]!, waits)],
          gap(flow.flowOffered, cohort.offered, 0),
          gap(flow.flowAnswered, cohort.answered, 1),
          gap(flow.flowAbandoned, cohort.abandoned, 2),
        ];
      }),
  },
  {
    name: "Little's law",
    identity: "integral of the queue length = time waited inside the window by all who were in the queue",
    unit: "relative",
    allowed: roundOff,
    residuals: ({ flow: book, scenario }, { flowWhole }) =>
      scenario.queues.map(({ id }, queue) => {
        const waited = book.waitOfLeavers[queue]! - book.waitedAtStart[queue]! + book.waitedAtEnd[queue]!;
        return [id, relative(reader(flowWhole, queue)(flow.queueTime), waited)];
      }),
  },
  {
    name: "handler time",
    identity:
      "integral of busy handlers = talk + wrap-up, contact by contact; on duty = scheduled + overtime",
    unit: "relative",
    allowed: roundOff,
    residuals: ({ flow: book, scenario }, { teamWhole }) =>
      scenario.teams.flatMap(({ id }, team): Residual[] => {
        const at = reader(teamWhole, team);
        return [
          [id, relative(at(flow.busyTime), book.handleTime[team]!)],
          [id, relative(at(flow.dutyTime), at(flow.scheduledTime) + at(flow.overtime))],
        ];
      }),
  },
  {
    name: "need ledger",
    identity:
      "needs born = settled + lost + open, and contacts = needs born + retries made, over the whole run",
    unit: "contacts",
    allowed: 0,
    residuals: ({ needs, openNeeds, openContacts }) => [
      ["needs", needs.bornEver - needs.settledEver - needs.lostEver - openNeeds],
      ["contacts", needs.contactsEver + openNeeds - needs.bornEver - needs.retriesEver],
      ["open", Math.max(0, openContacts - openNeeds)],
    ],
  },
];

/** Holds every replication of an experiment against the identities. */
export class Audit {
  private readonly worst = identities.map((): { amount: number; where: string } => ({
    amount: 0,
    where: "",
  }));
  private replications = 0;
  private readonly arrivals = new Map<string, { count: number; expected: number }>();

  add(recorder: Recorder, tables: Tables): void {
    identities.forEach(({ residuals }, i) => {
      for (const [place, amount] of residuals(recorder, tables)) {
        const worst = this.worst[i];
        const size = Number.isFinite(amount) ? Math.abs(amount) : Number.MAX_VALUE;
        if (worst === undefined || size <= worst.amount) continue;
        worst.amount = size;
        worst.where = `${place}, replication ${this.replications}`;
      }
    });
    this.addArrivals(recorder);
    this.replications++;
  }

  checks(): AuditCheck[] {
    return [
      ...identities.map(({ name, identity, unit, allowed }, i) => {
        const { amount, where } = this.worst[i] ?? { amount: 0, where: "" };
        return { name, identity, holds: amount <= allowed, worst: amount, allowed, unit, where };
      }),
      this.arrivalCheck(),
    ];
  }

  private addArrivals({ scenario, arrivals, expectedArrivals }: Recorder): void {
    scenario.sources.forEach(({ id }, source) => {
      const sum = this.arrivals.get(id) ?? { count: 0, expected: 0 };
      sum.count += arrivals[source]!;
      sum.expected += expectedArrivals[source]!;
      this.arrivals.set(id, sum);
    });
  }

  /** Given the busyness of each day, a source's count is Poisson with the integral of its rate as mean. */
  private arrivalCheck(): AuditCheck {
    let worst = 0;
    let where = "";
    for (const [id, { count, expected }] of this.arrivals) {
      const errors = standardErrors(count, expected);
      if (errors <= worst) continue;
      worst = errors;
      where = id;
    }
    return {
      name: "arrival counts",
      identity:
        "needs born in the window agree with the integral of the rate, busyness included, of every source",
      holds: worst <= mostStandardErrors,
      worst,
      allowed: mostStandardErrors,
      unit: "standard errors",
      where,
    };
  }
}

/**
 * How far a Poisson count is from its mean: the root of a count is nearly normal with variance 1/4, also for small means
 * (Anscombe, The transformation of Poisson, binomial and negative-binomial data, 1948).
 */
function standardErrors(count: number, expected: number): number {
  const errors = 2 * Math.abs(Math.sqrt(count + 3 / 8) - Math.sqrt(expected + 3 / 8));
  return Number.isFinite(errors) ? errors : Number.MAX_VALUE;
}

function reader({ width, cells }: Table, cell: number): (column: number) => number {
  return (column) => cells[cell * width + column]!;
}

/** 0 for sums that agree but for round-off, and 1 otherwise. */
function inWholeContacts(one: number, other: number): number {
  return Math.abs(relative(one, other)) <= roundOff ? 0 : 1;
}

function relative(one: number, other: number): number {
  const size = Math.max(Math.abs(one), Math.abs(other));
  return size < 1 ? one - other : (one - other) / size;
}
