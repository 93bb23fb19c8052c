// Erlang A: Erlang C with callers who give up, each after an exponential patience. It has a steady state at any
// load. Times are in any one unit, and rates per that unit. Palm (1946); Mandelbaum and Zeltyn, "Service
// engineering in action: the Palm/Erlang-A queue" (2007). Waits of the served: a recursion over places in the queue.
import { exp, log } from "../random/portable-math.ts";
import { type ImpatientSystem, queueLengths, ratesOf, sumOf, totalWeight } from "./queue-lengths.ts";

/** What Erlang A says of a system in its steady state. */
export interface ErlangA {
  /** Abandoned ÷ offered. */
  readonly abandonmentRatio: number;
  /** Share of contacts that find every handler busy. */
  readonly waitProbability: number;
  /** Mean waiting time of all contacts, whether served or not; of the served; and of those who abandon. */
  readonly meanWait: number;
  readonly meanWaitOfServed: number;
  readonly meanWaitOfAbandoned: number;
  /** Mean number waiting. */
  readonly meanQueue: number;
  /** Busy share of the handlers' time. */
  readonly occupancy: number;
}

/** The steady state of Erlang A. */
export function erlangA(system: ImpatientSystem): ErlangA {
  const rates = ratesOf(system);
  const { arrival, finish, giveUp } = rates;
  const lengths = queueLengths(rates, arrival);
  let waiting = 0;
  let served = 0;
  let gaveUp = 0;
  let servedWait = 0;
  let abandonedWait = 0;
  // A contact that finds `length` waiting takes the place behind them. A place is left after 1 / leaving on average:
  // by those who will be served from it with probability finish / leaving, by the others with the rest.
  lengths.weights.forEach((weight, length) => {
    const leaving = finish + (length + 1) * giveUp;
    served += finish / leaving;
    gaveUp += ((length + 1) * giveUp) / leaving;
    waiting += length * weight;
    servedWait += (weight * served) / leaving;
    abandonedWait += (weight * gaveUp) / leaving;
  });
  const total = totalWeight(system, lengths);
  const meanQueue = waiting / total;
  const abandonmentRatio = (giveUp * meanQueue) / arrival;
  return {
    abandonmentRatio,
    waitProbability: sumOf(lengths.weights) / total,
    meanWait: meanQueue / arrival,
    meanWaitOfServed: servedWait / total / (1 - abandonmentRatio),
    meanWaitOfAbandoned: (abandonedWait * arrival) / (giveUp * waiting),
    meanQueue,
    occupancy: (arrival * (1 - abandonmentRatio)) / finish,
  };
}

/** Share of offered contacts that still wait when `time` has passed since they came. */
export function erlangAStillWaiting(system: ImpatientSystem, time: number): number {
  const { giveUp } = ratesOf(system);
  const { weights, logFirst, logScale } = lengthsAfter(system, time);
  return exp(logScale - giveUp * time + log(sumOf(weights)) - logFirst);
}

/** Share of offered contacts that are served after a wait of at most `time`. */
export function erlangAServedWithin(system: ImpatientSystem, time: number): number {
  const { arrival, finish } = ratesOf(system);
  const { weights, logFirst, logScale } = lengthsAfter(system, time);
  const servedLater = exp(logScale + log(sumOf(weights.slice(1))) - logFirst) * (finish / arrival);
  return 1 - erlangA(system).abandonmentRatio - servedLater;
}

/** Share of offered contacts that abandon after a wait of at most `time`. */
export function erlangAAbandonedWithin(system: ImpatientSystem, time: number): number {
  return 1 - erlangAStillWaiting(system, time) - erlangAServedWithin(system, time);
}

/** The wait that a share `p` of offered contacts does not exceed, whether they are served or abandon. */
export function erlangAQuantile(system: ImpatientSystem, p: number): number {
  if (erlangAStillWaiting(system, 0) <= 1 - p) return 0;
  let [low, high] = [0, system.meanPatience];
  while (erlangAStillWaiting(system, high) > 1 - p) high *= 2;
  while (high - low > 1e-13 * high) {
    const middle = (low + high) / 2;
    if (erlangAStillWaiting(system, middle) > 1 - p) low = middle;
    else high = middle;
  }
  return high;
}

/**
 * The integrals of Mandelbaum and Zeltyn from `time` on are the sums over queue lengths with arrivals thinned to those
 * whose patience exceeds `time`, on the scale given by its logarithm.
 */
function lengthsAfter(system: ImpatientSystem, time: number) {
  const rates = ratesOf(system);
  const { arrival, finish, giveUp } = rates;
  const now = queueLengths(rates, arrival);
  const patient = exp(-giveUp * time);
  const logBusy = now.logFirst - log(totalWeight(system, now));
  const logScale = logBusy + (arrival / giveUp) * (1 - patient) - finish * time;
  return { ...queueLengths(rates, arrival * patient), logScale };
}
