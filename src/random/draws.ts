// Keyed draws: a draw is a pure function of (key of replication, source and purpose; need; attempt). It does not
// matter when it is taken, nor whether it is.
import { threefry } from "./threefry.ts";

export type Key = readonly [number, number];

/** 2^-53: doubles between 0 and 1 in steps that are all reachable. */
const step = 1 / 9007199254740992;

/**
 * The keys of a replication, by index.
 *
 * A block is named by two counter words: the ordinal of the need within (source, day), and day × 2^16 + attempt × 2^8
 * + block, where a sampler that needs more than one block counts its blocks from 0 to 255.
 */
export class Draws {
  /** The 64 bits of the last block. */
  readonly words = new Int32Array(2);
  /** Both words of each key. */
  private readonly keys: Int32Array;

  constructor(keys: readonly Key[]) {
    this.keys = Int32Array.from(keys.flat());
  }

  /** Puts the block of these counters into `words`. */
  block(key: number, counter0: number, counter1: number): void {
    const { keys } = this;
    threefry(keys[2 * key]!, keys[2 * key + 1]!, counter0, counter1, this.words);
  }

  /** A double in (0, 1), never 0 and never 1, from one block. */
  uniform(key: number, counter0: number, counter1: number): number {
    this.block(key, counter0, counter1);
    return ((this.words[0]! >>> 6) * 67108864 + (this.words[1]! >>> 6) + 0.5) * (2 * step);
  }
}
