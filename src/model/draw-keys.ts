// The keys of a replication: one for each source and purpose, made once at its start.
import { Draws } from "../random/draws.ts";
import { deriveKey } from "../random/keys.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";
import { personLines } from "./person-draws.ts";
import { purposes } from "./purposes.ts";

/** Under this name draws of the whole centre (a busy day for everybody) are keyed; no source can be called so. */
const centre = "(centre)";

/** Keys in the order source × purpose; after the sources come the centre itself, and the lines of its people. */
export function drawKeys(scenario: ResolvedScenario, seed: string, replication: number): Draws {
  const sources = [...scenario.sources.map((source) => source.id), centre, ...personLines(scenario)];
  return new Draws(
    sources.flatMap((source) => purposes.map((purpose) => deriveKey(seed, replication, source, purpose))),
  );
}
