// One replication held against the identities: by how much it misses each, and how many needs were born.
import { identitiesOf } from "./audit-identities.ts";
import type { Recorder } from "./recorder.ts";
import type { Tables } from "./tables.ts";

/** What the audit wants to know of a replication. */
export interface ReplicationAudit {
  /** The largest disagreement with each identity, and the queue, team or ledger where it was met. */
  readonly worst: readonly { readonly amount: number; readonly place: string }[];
  /** By source: needs born in the window, and how many its rate made expect. */
  readonly arrivals: Float64Array;
  readonly expectedArrivals: Float64Array;
}

export function auditReplication(recorder: Recorder, tables: Tables): ReplicationAudit {
  return {
    worst: identitiesOf(recorder.scenario).map(({ residuals }) => {
      let worst = { amount: 0, place: "" };
      for (const [place, residual] of residuals(recorder, tables)) {
        const amount = Number.isFinite(residual) ? Math.abs(residual) : Number.MAX_VALUE;
        if (amount > worst.amount) worst = { amount, place };
      }
      return worst;
    }),
    arrivals: recorder.arrivals.slice(),
    expectedArrivals: recorder.expectedArrivals.slice(),
  };
}
