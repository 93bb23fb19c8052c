// Erlang B and C: a queue with Poisson arrivals and exponential handle times, without (B) or with (C) a place to
// wait, and with callers who never give up. Times are in any one unit, and rates per that unit.
// Erlang (1917); Cooper, "Introduction to queueing theory", chapter 3.
import { exp, log } from "../random/portable-math.ts";

/** M/M/n: contacts per unit of time, mean time to handle one, and how many handlers there are. */
export interface WaitingSystem {
  readonly arrivalRate: number;
  readonly meanHandleTime: number;
  readonly handlers: number;
}

/** What Erlang C says of a system in its steady state. */
export interface ErlangC {
  /** Share of contacts that find every handler busy. */
  readonly waitProbability: number;
  /** Mean waiting time of all contacts, and of those who wait at all. */
  readonly meanWait: number;
  readonly meanWaitOfDelayed: number;
  /** Mean number waiting. */
  readonly meanQueue: number;
  /** Busy share of the handlers' time. */
  readonly occupancy: number;
}

/** Erlang B: the share of contacts that find every handler busy, and are lost, at this load in erlangs. */
export function erlangB(handlers: number, offeredLoad: number): number {
  if (!(Number.isInteger(handlers) && handlers >= 0 && offeredLoad >= 0)) {
    throw new RangeError(`Erlang B is not defined for ${handlers} handlers and a load of ${offeredLoad}.`);
  }
  let blocked = 1;
  for (let n = 1; n <= handlers; n++) blocked = (offeredLoad * blocked) / (n + offeredLoad * blocked);
  return blocked;
}

/** Erlang C; null where the load is not below the number of handlers, since the queue then grows without end. */
export function erlangC(system: WaitingSystem): ErlangC | null {
  const { arrivalRate, meanHandleTime, handlers } = system;
  const occupancy = (arrivalRate * meanHandleTime) / handlers;
  const lost = erlangB(handlers, arrivalRate * meanHandleTime);
  if (!(occupancy < 1)) return null;
  const waitProbability = lost / (1 - occupancy * (1 - lost));
  const meanWaitOfDelayed = meanHandleTime / (handlers * (1 - occupancy));
  const meanWait = waitProbability * meanWaitOfDelayed;
  return { waitProbability, meanWait, meanWaitOfDelayed, meanQueue: arrivalRate * meanWait, occupancy };
}

/** Erlang C's share of contacts whose wait is at most `time`; null where the queue grows without end. */
export function erlangCWithin(system: WaitingSystem, time: number): number | null {
  const queue = erlangC(system);
  if (queue === null) return null;
  return time < 0 ? 0 : 1 - queue.waitProbability * exp(-time / queue.meanWaitOfDelayed);
}

/** The wait that a share `p` of contacts does not exceed under Erlang C; null where the queue grows without end. */
export function erlangCQuantile(system: WaitingSystem, p: number): number | null {
  const queue = erlangC(system);
  if (queue === null) return null;
  const isAnsweredAtOnce = p <= 1 - queue.waitProbability;
  return isAnsweredAtOnce ? 0 : queue.meanWaitOfDelayed * log(queue.waitProbability / (1 - p));
}
