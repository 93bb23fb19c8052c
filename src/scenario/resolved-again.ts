// Ringing again, after reading.
import type { Distribution } from "../random/distribution.ts";

/** Rings the same number again. */
export interface ResolvedAgain {
  readonly share: number;
  readonly delay: Distribution;
  readonly atMost: number;
}
