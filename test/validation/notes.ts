// What a case notes about a replication by listening to it, where theory speaks of single customers, instants or
// cycles: sums by name.
import type { Observer } from "../../src/model/observer.ts";
import type { Recorder } from "../../src/results/recorder.ts";

export type Notes = Map<string, number>;

/** Hears everything beside the recorder, and has taken its notes when the replication is finished. */
export type Listen = (recorder: Recorder, notes: Notes) => Observer;
