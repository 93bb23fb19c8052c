// The summary of books that a test has recorded itself.
import type { Recorder } from "../../src/results/recorder.ts";
import { type ReplicationSummary, summarise, summarySpecs } from "../../src/results/summary.ts";
import { tablesOf } from "../../src/results/tables.ts";

export function summaryOf(recorder: Recorder, replication = 0): ReplicationSummary {
  return summarise(replication, recorder, tablesOf(recorder), summarySpecs(recorder.scenario, true));
}
