// Runs one replication of a scenario with any observer, from the first event to the last.
import type { StepListener } from "../../src/model/centre-state.ts";
import { ContactCentre } from "../../src/model/contact-centre.ts";
import { drawKeys } from "../../src/model/draw-keys.ts";
import type { Observer } from "../../src/model/observer.ts";
import { Recorder } from "../../src/results/recorder.ts";
import type { ResolvedScenario } from "../../src/scenario/resolved.ts";

const eventsPerTurn = 4096;

export interface CentreRun {
  readonly replication?: number;
  readonly observer: Observer;
  readonly steps?: StepListener;
}

export function runCentre(scenario: ResolvedScenario, { replication = 0, observer, steps }: CentreRun): void {
  const draws = drawKeys(scenario, scenario.run.seed, replication);
  const centre = new ContactCentre(scenario, draws, observer, steps ?? null);
  while (!centre.advance(eventsPerTurn));
}

/** Records one replication; `listen` may stand between the model and the recorder. */
export function recordCentre(
  scenario: ResolvedScenario,
  replication = 0,
  listen: (recorder: Recorder) => Observer = (recorder) => recorder,
): Recorder {
  const recorder = new Recorder(scenario);
  runCentre(scenario, { replication, observer: listen(recorder) });
  return recorder;
}
