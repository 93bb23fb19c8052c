// A policy among others of which the best is sought: what has been seen of it.
import { Audit } from "../results/audit.ts";
import type { RowReader, RowReading } from "../results/row-reader.ts";
import type { ReplicationSummary } from "../results/summary.ts";
import type { ComparedScenario } from "./compare.ts";

/** The policies cannot be ranked by that measure. */
export class NoRanking extends Error {
  constructor(message: string) {
    super(message);
    this.name = "NoRanking";
  }
}

export class Contestant {
  readonly loaded: ComparedScenario;
  readonly audit: Audit;
  /** Of the measure that is ranked, then of each axis, replication by replication. */
  readonly readings: readonly (RowReading | null)[][];
  private readonly readers: readonly RowReader[];

  constructor(loaded: ComparedScenario, readers: readonly RowReader[]) {
    this.loaded = loaded;
    this.audit = new Audit(loaded.scenario);
    this.readers = readers;
    this.readings = readers.map(() => []);
  }

  /** Adds a replication, and gives its figure of the measure that is ranked. */
  add(summary: ReplicationSummary): number {
    this.audit.add(summary);
    this.readers.forEach((read, i) => {
      this.readings[i]?.push(read(summary));
    });
    const reading = this.readings[0]?.at(-1) ?? null;
    if (reading === null || reading.x === 0)
      throw new NoRanking(
        `the measure is undefined in replication ${summary.replication + 1} under ${this.loaded.scenario.policy}: with longer runs there is something to rank`,
      );
    return reading.y / reading.x;
  }
}
