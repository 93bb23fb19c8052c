// Erlang C and A with a limited number of telephone lines (M/M/n/K and M/M/n/K+M): a contact that finds all lines taken
// is turned away. It has a steady state at any load. Times are in any one unit, and rates per that unit.
// Cooper, "Introduction to queueing theory", chapter 3; waits by uniformization (Jensen 1953).
import { exp, log, logGamma } from "../random/portable-math.ts";
import type { WaitingSystem } from "./erlang.ts";

export interface LinedSystem extends WaitingSystem {
  /** Contacts that can be inside, those with a handler included; not fewer than the handlers. */
  readonly lines: number;
  /** Mean of an exponential patience; null if nobody gives up. */
  readonly meanPatience: number | null;
}

/** What the lines do to a system in its steady state. */
export interface LimitedLines {
  /** Share of contacts turned away. */
  readonly blockedShare: number;
  /** Share of contacts that get a line and find every handler busy. */
  readonly waitProbability: number;
  /** Mean waiting time of the contacts that get a line, whether served or not. */
  readonly meanWait: number;
  /** Mean number waiting. */
  readonly meanQueue: number;
  /** Abandoned ÷ offered. */
  readonly abandonmentRatio: number;
  /** Busy share of the handlers' time. */
  readonly occupancy: number;
}

interface Rates {
  readonly finish: number;
  readonly giveUp: number;
  /** Share of time with 0, 1, 2, … contacts inside. */
  readonly shares: Float64Array;
}

const negligible = 1e-16;

/** The steady state with limited lines. */
export function limitedLines(system: LinedSystem): LimitedLines {
  const { arrivalRate, handlers, lines } = system;
  const { finish, giveUp, shares } = ratesOf(system);
  let waitProbability = 0;
  let meanQueue = 0;
  for (let inside = handlers; inside <= lines; inside++) {
    if (inside < lines) waitProbability += shares[inside]!;
    meanQueue += (inside - handlers) * shares[inside]!;
  }
  const blockedShare = shares[lines]!;
  const abandonmentRatio = (giveUp * meanQueue) / arrivalRate;
  return {
    blockedShare,
    waitProbability,
    meanWait: meanQueue / (arrivalRate * (1 - blockedShare)),
    meanQueue,
    abandonmentRatio,
    occupancy: (arrivalRate * (1 - blockedShare - abandonmentRatio)) / finish,
  };
}

/** Share of all offered contacts, those turned away included, that are served after a wait of at most `time`. */
export function limitedLinesServedWithin(system: LinedSystem, time: number): number {
  const { handlers, lines } = system;
  const { finish, giveUp, shares } = ratesOf(system);
  let atOnce = 0;
  for (let inside = 0; inside < handlers; inside++) atOnce += shares[inside]!;
  // How many are ahead of a contact that waits; it is served when it is first and a handler finishes.
  const ahead = shares.slice(handlers, lines);
  const step = finish + ahead.length * giveUp;
  let [served, servedInTime, passed] = [0, 0, 0];
  let alive = ahead.reduce((sum, share) => sum + share, 0);
  const steps = step * time;
  for (let k = 0; passed < 1 - negligible && alive > negligible; k++) {
    const chance = steps === 0 ? Number(k === 0) : exp(k * log(steps) - steps - logGamma(k + 1));
    servedInTime += chance * served;
    passed += chance;
    if (k > steps && chance < negligible) break;
    served += (ahead[0]! * finish) / step;
    alive = 0;
    for (let i = 0; i < ahead.length; i++) {
      const up = (ahead[i + 1] ?? 0) * ((finish + (i + 1) * giveUp) / step);
      const stays = ahead[i]! * (1 - (finish + (i + 1) * giveUp) / step);
      ahead[i] = stays + up;
      alive += stays + up;
    }
  }
  return atOnce + servedInTime + Math.max(0, 1 - passed) * (alive > negligible ? 0 : served);
}

/** Weights stand relative to the likeliest number inside, so that none overflows and their sum is never nothing. */
function ratesOf({ arrivalRate, meanHandleTime, handlers, lines, meanPatience }: LinedSystem): Rates {
  const areWhole = Number.isInteger(handlers) && Number.isInteger(lines) && handlers >= 1;
  const arePositive = arrivalRate > 0 && meanHandleTime > 0 && (meanPatience === null || meanPatience > 0);
  if (!(areWhole && arePositive && lines >= handlers)) {
    throw new RangeError(
      `Limited lines are not defined for ${handlers} handlers, ${lines} lines, ${arrivalRate} arrivals, ${meanHandleTime} to handle one and ${meanPatience} of patience.`,
    );
  }
  const finish = handlers / meanHandleTime;
  const giveUp = meanPatience === null ? 0 : 1 / meanPatience;
  const leaving = (inside: number) =>
    Math.min(inside, handlers) / meanHandleTime + Math.max(0, inside - handlers) * giveUp;
  let likeliest = 0;
  while (likeliest < lines && leaving(likeliest + 1) < arrivalRate) likeliest++;
  const shares = new Float64Array(lines + 1);
  shares[likeliest] = 1;
  for (let inside = likeliest; inside > 0; inside--) {
    shares[inside - 1] = (shares[inside]! * leaving(inside)) / arrivalRate;
  }
  for (let inside = likeliest; inside < lines; inside++) {
    shares[inside + 1] = (shares[inside]! * arrivalRate) / leaving(inside + 1);
  }
  const total = shares.reduce((sum, weight) => sum + weight, 0);
  return { finish, giveUp, shares: shares.map((weight) => weight / total) };
}
