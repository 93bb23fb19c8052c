// One replication: the whole horizon with one set of keys, recorded.

import type { StepListener } from "../model/centre-state.ts";
import { ContactCentre } from "../model/contact-centre.ts";
import { drawKeys } from "../model/draw-keys.ts";
import { Recorder } from "../results/recorder.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";

/** Events between two looks at the clock: short loops are compiled well. */
const eventsPerTurn = 4096;
/** Turns between two pauses in which the outside world can ask for an end. */
const turnsPerPause = 128;

/**
 * Counts turns since the last pause over all replications, short ones too, so that an interrupt is never kept waiting for
 * long. A simulated day counts as one more: where nobody rings, its few events and its books take about as long.
 */
interface Pace {
  turns: number;
}

export interface ReplicationOptions {
  readonly pace?: Pace | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly steps?: StepListener | undefined;
}

/** Runs a replication to its end; throws the signal's reason if it is aborted on the way. */
export async function replicate(
  scenario: ResolvedScenario,
  replication: number,
  { signal, steps, pace = { turns: 0 } }: ReplicationOptions = {},
): Promise<Recorder> {
  const recorder = new Recorder(scenario);
  const draws = drawKeys(scenario, scenario.run.seed, replication);
  const centre = new ContactCentre(scenario, draws, recorder, steps ?? null);
  pace.turns += scenario.calendar.days;
  while (true) {
    const isOver = centre.advance(eventsPerTurn);
    pace.turns++;
    if (steps !== undefined || pace.turns >= turnsPerPause) {
      pace.turns = 0;
      await pause();
    }
    signal?.throwIfAborted();
    if (isOver) return recorder;
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
