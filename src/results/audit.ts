// The audit: identities that hold in every replication. A violated one means that the figures of the result cannot be
// trusted.
import { identities } from "./audit-identities.ts";
import type { Recorder } from "./recorder.ts";
import type { AuditCheck } from "./result.ts";
import type { Tables } from "./tables.ts";

/** A right program passes this limit of a standard normal in all but six of ten million checks. */
const mostStandardErrors = 5;
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
