// Keys of keyed draws: one for each seed, replication, source of needs and purpose. A purpose has its own key,
// so that adding one changes no other draw; renaming one changes its draws.
import seedrandom from "seedrandom";

/** The two 32-bit words (signed) under which the draws of one purpose are made. */
export type Key = readonly [number, number];

/** The version of this derivation: a new one would change every result. */
const derivation = 1;

/** The key of `purpose` for needs of `source` in one replication; never touches the global generator. */
export function deriveKey(seed: string, replication: number, source: string, purpose: string): Key {
  const generator = seedrandom(
    JSON.stringify(["sim101", derivation, String(seed), replication, source, purpose]),
  );
  return [generator.int32(), generator.int32()];
}
