// What each replication of a scenario says of some measures, kept while it is run for something else.
import { type RowPlace, readersAt } from "../results/row-reader.ts";
import type { ReplicationSummary } from "../results/summary.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";
import type { Executor } from "./executor.ts";

/** Numerator and denominator; null where the measure is undefined. */
type KeptReading = readonly [y: number, x: number] | null;

export interface KeptReadings {
  readonly add: (summary: ReplicationSummary) => void;
  /** By measure, then by replication. */
  readonly all: readonly (readonly KeptReading[])[];
}

export function readingsOf(scenario: ResolvedScenario, places: readonly RowPlace[]): KeptReadings {
  const readers = readersAt(scenario, places);
  const all = places.map((): KeptReading[] => []);
  const add = (summary: ReplicationSummary) =>
    readers.forEach((read, i) => {
      const reading = read(summary);
      all[i]?.push(reading === null ? null : [reading.y, reading.x]);
    });
  return { add, all };
}

/** The same executor; every summary is heard of, in order, before it is handed on. */
export function heardBy(executor: Executor, hear: (summary: ReplicationSummary) => void): Executor {
  return {
    lanes: executor.lanes,
    async *run(scenario, replications, options) {
      for await (const summary of executor.run(scenario, replications, options)) {
        hear(summary);
        yield summary;
      }
    },
  };
}
