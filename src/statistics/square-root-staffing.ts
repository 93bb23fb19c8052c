// Square-root staffing: the spare handlers that a load needs grow with its square root, so large centres need fewer in
// proportion. With it, limits of the probability of waiting for large loads, of Erlang C and of Erlang A.
// Halfin and Whitt, Operations Research 29 (1981); Garnett, Mandelbaum and Reiman, "Designing a call center with
// impatient customers", Manufacturing & Service Operations Management 4 (2002).
import { exp } from "../random/portable-math.ts";
import { normalCdf } from "./normal.ts";

const rootTwoPi = Math.sqrt(2 * Math.PI);
/** From here on density and share above would both become too small for a number. */
const farOut = 20;
const fractionDepth = 10;

/** Handlers for a load in erlangs with `spare` times its square root to spare, rounded up. */
export function squareRootStaffing(offeredLoad: number, spare: number): number {
  if (!(offeredLoad >= 0)) throw new RangeError(`Staffing is not defined for a load of ${offeredLoad}.`);
  return Math.max(0, Math.ceil(offeredLoad + spare * Math.sqrt(offeredLoad)));
}

/** How many square roots of the load in erlangs are to spare with this many handlers; negative if they are too few. */
export function spareOf(handlers: number, offeredLoad: number): number {
  return (handlers - offeredLoad) / Math.sqrt(offeredLoad);
}

/** Erlang C's probability of waiting for a large load with `spare` > 0; null where nothing is to spare. */
export function halfinWhittWaiting(spare: number): number | null {
  return spare > 0 ? 1 / (1 + spare / hazard(-spare)) : null;
}

/**
 * Erlang A's probability of waiting for a large load, at any `spare`, by the mean patience as a multiple of the mean
 * handle time.
 */
export function garnettWaiting(spare: number, patienceInHandleTimes: number): number {
  if (!(patienceInHandleTimes > 0)) {
    throw new RangeError(`Erlang A's limit is not defined for a patience of ${patienceInHandleTimes}.`);
  }
  const scale = Math.sqrt(patienceInHandleTimes);
  return 1 / (1 + hazard(spare * scale) / (scale * hazard(-spare)));
}

/** Hazard rate of the standard normal distribution: density over the share above; Laplace's fraction far out. */
function hazard(z: number): number {
  if (z < farOut) return exp(-0.5 * z * z) / (rootTwoPi * normalCdf(-z));
  let fraction = z;
  for (let k = fractionDepth; k >= 1; k--) fraction = z + k / fraction;
  return fraction;
}
