// The steady state of a queue whose callers give up (M/M/n+M), from which all formulas of Erlang A are made.
// Weights stand relative to the likeliest queue length, so that no load and no patience overflows.
import { exp, log } from "../random/portable-math.ts";
import { erlangB, type WaitingSystem } from "./erlang.ts";

/** M/M/n+M: patience is exponential, too. */
export interface ImpatientSystem extends WaitingSystem {
  readonly meanPatience: number;
}

/** Per unit of time: arrivals, contacts that all handlers together finish, and how often one caller gives up. */
interface Rates {
  readonly arrival: number;
  readonly finish: number;
  readonly giveUp: number;
}

/** Weights of 0, 1, 2, … contacts waiting while all handlers are busy; the largest is 1. */
interface QueueLengths {
  readonly weights: readonly number[];
  /** Logarithm of the first weight, which itself may be too small for a number. */
  readonly logFirst: number;
}

const negligible = 1e-18;

export function ratesOf({ arrivalRate, meanHandleTime, meanPatience, handlers }: ImpatientSystem): Rates {
  const isDefined =
    arrivalRate > 0 && meanHandleTime > 0 && meanPatience > 0 && Number.isInteger(handlers) && handlers > 0;
  if (!isDefined) {
    throw new RangeError(
      `Erlang A is not defined for ${handlers} handlers, ${arrivalRate} arrivals, ${meanHandleTime} to handle one and ${meanPatience} of patience.`,
    );
  }
  return { arrival: arrivalRate, finish: handlers / meanHandleTime, giveUp: 1 / meanPatience };
}

/** Weight j + 1 is weight j times `arrival` ÷ (finish + (j + 1) give up), as flows up and down balance. */
export function queueLengths({ finish, giveUp }: Rates, arrival: number): QueueLengths {
  const peak = Math.max(0, Math.floor((arrival - finish) / giveUp));
  const weights = new Array<number>(peak + 1).fill(1);
  let logFirst = 0;
  for (let j = peak, weight = 1; j > 0; j--) {
    const up = arrival / (finish + j * giveUp);
    weight /= up;
    logFirst -= log(up);
    weights[j - 1] = weight;
  }
  for (let j = peak + 1, weight = 1; weight > negligible; j++) {
    weight *= arrival / (finish + j * giveUp);
    weights.push(weight);
  }
  return { weights, logFirst };
}

export function sumOf(weights: readonly number[]): number {
  return weights.reduce((sum, weight) => sum + weight, 0);
}

/** The weight of all states, those with a free handler included: these are Erlang B's, up to all handlers busy. */
export function totalWeight(
  { handlers, arrivalRate, meanHandleTime }: ImpatientSystem,
  lengths: QueueLengths,
): number {
  const logBusyOrLess = lengths.logFirst - log(erlangB(handlers, arrivalRate * meanHandleTime));
  return exp(logBusyOrLess) + sumOf(lengths.weights) - exp(lengths.logFirst);
}
