// Priorities, and callers who ring again: Markov chains of several dimensions, in steady state.
import {
  allBusy,
  complement,
  inOrbit,
  inUnitsOf,
  occupancy,
  occupancyOf,
  offeredPerSecond,
  ofNeeds,
  ofQueue,
  perUnitOf,
  queueLength,
  talking,
  together,
  within,
} from "./readings.ts";
import type { Metric, ValidationCase } from "./validation-case.ts";

const minute = 60;
const waitOf = (queue: number) => inUnitsOf(minute, ofQueue("meanWaitingTime", queue));

/** P(Wq > t) in minutes, by the thresholds of the queue. */
function beyond(
  name: string,
  queue: number,
  shares: readonly (readonly [minutes: number, share: number])[],
): Metric[] {
  return shares.map(([time, share]) => ({
    name: `P(${name}>${time})`,
    expected: share,
    read: complement(within(Math.round(time * minute), queue)),
  }));
}

export const severalQueueCases: readonly ValidationCase[] = [
  {
    id: "A23",
    file: "a23-two-priorities.yaml",
    source: "Cobham; Kella and Yechiali; the tail of class 2 by inverting its transform",
    faults: ["priorities-swapped", "first-come-first-served"],
    quick: { replications: 20, warmUpDays: 1, days: 14, slack: 7 },
    metrics: [
      { name: "E_Wq_class1", expected: 0.2483875006, read: waitOf(0) },
      { name: "E_Wq_class2", expected: 1.419357147, read: waitOf(1) },
      { name: "E_Wq_all", expected: 1.100001789, read: together(waitOf(0), waitOf(1)) },
      { name: "P_wait", expected: 0.513334168, read: together(allBusy(0), allBusy(1)) },
      { name: "utilisation", expected: 0.825, read: occupancy },
      { name: "E_Lq_class1", expected: 0.1490325004, read: queueLength(0) },
      { name: "E_Lq_class2", expected: 2.270971434, read: queueLength(1) },
      ...beyond("Wq1", 0, [
        [0.1666667, 0.3637557363],
        [0.5, 0.1826540085],
      ]),
      ...beyond("Wq2", 1, [
        [0.5, 0.4161596266],
        [1, 0.3451466199],
        [3, 0.1715894563],
        [10, 0.01586627274],
      ]),
    ],
  },
  {
    id: "A26",
    file: "a26-two-priorities-one-call-taker.yaml",
    source: "Cobham 1954",
    faults: ["first-come-first-served", "talk-three-percent-longer"],
    quick: { replications: 20, warmUpDays: 1, days: 182, slack: 5 },
    metrics: [
      { name: "E_Wq_class1", expected: 6.068181818, read: waitOf(0) },
      { name: "E_Wq_class2", expected: 17.84759358, read: waitOf(1) },
      { name: "E_Lq_class1", expected: 0.1820454545, read: queueLength(0) },
      { name: "E_Lq_class2", expected: 1.070855615, read: queueLength(1) },
      { name: "utilisation", expected: 0.66, read: occupancy },
    ],
  },
  {
    id: "A28",
    file: "a28-two-impatient-priorities.yaml",
    source: "continuous-time Markov chain of four dimensions",
    faults: ["priorities-swapped", "first-come-first-served"],
    quick: { replications: 20, warmUpDays: 1, days: 36, slack: 4 },
    metrics: [
      { name: "E_W_999", expected: 0.6136279069, read: waitOf(0) },
      { name: "E_W_101", expected: 1.174024718, read: waitOf(1) },
      { name: "P_ab_999", expected: 0.3068139534, read: ofQueue("abandonmentRatio", 0) },
      { name: "P_ab_101", expected: 0.2935061796, read: ofQueue("abandonmentRatio", 1) },
      { name: "P_all_busy", expected: 0.6242252701, read: together(allBusy(0), allBusy(1)) },
      { name: "E_Q_999", expected: 0.1534069767, read: queueLength(0) },
      { name: "E_Q_101", expected: 0.5283111232, read: queueLength(1) },
      { name: "occupancy", expected: 0.80914095, read: occupancy },
      { name: "mean_999_in_service", expected: 0.5198895349, read: talking(0) },
      { name: "mean_101_in_service", expected: 1.907533315, read: talking(1) },
    ],
  },
  {
    id: "A42",
    file: "a42-emergency-team-helps.yaml",
    source: "continuous-time Markov chain of five dimensions",
    faults: ["equal-priority", "no-help"],
    quick: { replications: 20, warmUpDays: 1, days: 28, slack: 4 },
    metrics: [
      { name: "P_wait_999", expected: 0.5390176462, read: allBusy(0) },
      { name: "P_wait_101", expected: 0.4154120577, read: allBusy(1) },
      { name: "P_ab_999", expected: 0.3038132647, read: ofQueue("abandonmentRatio", 0) },
      { name: "P_ab_101", expected: 0.1198291675, read: ofQueue("abandonmentRatio", 1) },
      { name: "E_W_999", expected: 0.3797665809, read: waitOf(0) },
      { name: "E_W_101", expected: 0.47931667, read: waitOf(1) },
      { name: "E_Q_999", expected: 0.1329183033, read: queueLength(0) },
      { name: "E_Q_101", expected: 0.431385003, read: queueLength(1) },
      { name: "occupancy_pool_101", expected: 0.8163811419, read: occupancyOf(0) },
      { name: "occupancy_pool_999", expected: 0.7475404642, read: occupancyOf(1) },
    ],
  },
  {
    id: "A34",
    file: "a34-redials.yaml",
    source: "continuous-time Markov chain of two dimensions: in the system, and in orbit",
    faults: ["nobody-redials", "redials-take-twice-as-long"],
    quick: { replications: 20, warmUpDays: 1, days: 24, slack: 5 },
    metrics: [
      { name: "total_attempt_rate", expected: 0.9027412691, read: perUnitOf(minute, offeredPerSecond()) },
      { name: "attempts_per_fresh_call", expected: 1.128426586, read: ofNeeds("contactsPerNeed") },
      { name: "P_abandon_per_attempt", expected: 0.18968386, read: ofQueue("abandonmentRatio") },
      { name: "P_wait_per_attempt", expected: 0.4143414342, read: allBusy() },
      { name: "E_queue", expected: 0.342470897, read: queueLength() },
      { name: "E_in_orbit", expected: 0.5137063455, read: inOrbit },
      { name: "E_wait_per_attempt", expected: 0.37936772, read: waitOf(0) },
      { name: "occupancy", expected: 0.7315058206, read: occupancy },
      {
        name: "fraction_of_fresh_calls_finally_served",
        expected: 0.9143822757,
        read: complement(ofNeeds("needsLostRatio")),
      },
    ],
  },
];
