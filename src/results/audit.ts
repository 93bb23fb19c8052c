// The audit: identities that hold in every replication. A violated one means that the figures of the result cannot be
// trusted.

import type { ResolvedScenario } from "../scenario/resolved.ts";
import { identitiesOf } from "./audit-identities.ts";
import type { Identity } from "./residuals.ts";
import type { AuditCheck } from "./result.ts";
import type { ReplicationSummary } from "./summary.ts";

/** A right program passes this limit of a standard normal in all but six of ten million checks. */
const mostStandardErrors = 5;

/** Holds every replication of an experiment against the identities. */
export class Audit {
  private readonly identities: readonly Identity[];
  private readonly worst: { amount: number; where: string }[];
  /** Of every source, by its name: needs born in the window, and how many its rate made expect. */
  private readonly sources: readonly string[];
  private readonly arrivals: Float64Array;
  private readonly expectedArrivals: Float64Array;
  /** By source: variance of its count ÷ mean, which is 1 where callers come one by one. */
  private readonly dispersion: Float64Array;

  constructor(scenario: ResolvedScenario) {
    const { sources } = scenario;
    this.identities = identitiesOf(scenario);
    this.worst = this.identities.map(() => ({ amount: 0, where: "" }));
    this.sources = sources.map(({ id }) => id);
    this.arrivals = new Float64Array(sources.length);
    this.expectedArrivals = new Float64Array(sources.length);
    this.dispersion = Float64Array.from(sources, ({ batch }) =>
      batch === undefined ? 1 : batch.meanSquare / batch.mean,
    );
  }

  /** Adds the next replication; call it in the order of their numbers. */
  add({ replication, audit }: ReplicationSummary): void {
    audit.worst.forEach(({ amount, place }, i) => {
      if (amount <= this.worst[i]!.amount) return;
      this.worst[i] = { amount, where: `${place}, replication ${replication}` };
    });
    for (let source = 0; source < this.sources.length; source++) {
      this.arrivals[source]! += audit.arrivals[source]!;
      this.expectedArrivals[source]! += audit.expectedArrivals[source]!;
    }
  }

  checks(): AuditCheck[] {
    return [
      ...this.identities.map(({ name, identity, unit, allowed }, i) => {
        const { amount, where } = this.worst[i] ?? { amount: 0, where: "" };
        return { name, identity, holds: amount <= allowed, worst: amount, allowed, unit, where };
      }),
      this.arrivalCheck(),
    ];
  }

  /**
   * Given the busyness of each day and the states of its modulation, a source's count is Poisson with the integral of
   * its rate as mean. In batches of B callers its variance is E[B²]/E[B] times as large: counted in that unit, it is
   * nearly Poisson.
   */
  private arrivalCheck(): AuditCheck {
    let worst = 0;
    let where = "";
    this.sources.forEach((id, source) => {
      const unit = this.dispersion[source]!;
      const errors = standardErrors(this.arrivals[source]! / unit, this.expectedArrivals[source]! / unit);
      if (errors <= worst) return;
      worst = errors;
      where = id;
    });
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
