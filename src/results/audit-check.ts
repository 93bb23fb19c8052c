/** One identity that every replication must satisfy. */
export interface AuditCheck {
  readonly name: string;
  /** What must agree, in words. */
  readonly identity: string;
  readonly holds: boolean;
  /** The largest disagreement met, and how much is allowed. */
  readonly worst: number;
  readonly allowed: number;
  readonly unit: "contacts" | "people" | "relative" | "standard errors";
  /** Where the largest disagreement was met: a queue, team or source, and a replication. */
  readonly where: string;
}
