// What is broken off for a more urgent contact: 101 calls, off-call work, wrap-ups, and callers who are put on hold.
import * as cohort from "../../src/results/cohort-columns.ts";
import { type Jump, type State, steadyState } from "./markov-chain.ts";
import { allBusy, inUnitsOf, occupancy, ofQueue, queueLength, type Reading, total } from "./readings.ts";
import type { Metric, ValidationCase } from "./validation-case.ts";

const minute = 60;
const waitOf = (queue: number) => inUnitsOf(minute, ofQueue("meanWaitingTime", queue));

/** All time in which nobody talked to the contact or did the work, interruptions included, in minutes. */
const totalWaiting = (queue: number): Reading =>
  inUnitsOf(minute, (sample) => {
    const of = (column: number) => total(column, queue)(sample)[0];
    return [of(cohort.waitOfAnswered) + of(cohort.heldTime), of(cohort.answered)];
  });

/** M/M/8 with two classes, preemptive resume (A25). */
const preemptive: readonly Metric[] = [
  { name: "P_wait_class1", expected: 0.0005829327373, read: allBusy(0), relativeLimit: 0.15 },
  { name: "E_Wq_class1", expected: 0.0002820642277, read: waitOf(0), relativeLimit: 0.2 },
  { name: "E_total_waiting_incl_interruptions_class2", expected: 1.512396685, read: totalWaiting(1) },
  { name: "utilisation", expected: 0.825, read: occupancy },
];

/** One handler: talks of 999, talks and wrap-ups of 101; 999 and 101 waiting; a wrap-up that has been broken off. */
function wrapUpBrokenOff([activity = 0, first = 0, second = 0, left = 0]: State): readonly Jump[] {
  const [none, urgentTalk, talk, wrapUp] = [0, 1, 2, 3];
  const most = 30;
  const next = (waiting: number): State => {
    if (first > 0) return [urgentTalk, first - 1, waiting, left];
    if (left > 0) return [wrapUp, 0, waiting, 0];
    return waiting > 0 ? [talk, 0, waiting - 1, 0] : [none, 0, 0, 0];
  };
  const come999: State =
    activity === none || activity === wrapUp
      ? [urgentTalk, first, second, activity === wrapUp ? 1 : 0]
      : [activity, first + 1, second, left];
  return [
    [come999, first < most ? 0.1 : 0],
    [activity === none ? [talk, 0, 0, 0] : [activity, first, second + 1, left], second < most ? 0.12 : 0],
    [next(second), activity === urgentTalk ? 1 / 3 : 0],
    [first > 0 ? [urgentTalk, first - 1, second, 1] : [wrapUp, 0, second, 0], activity === talk ? 1 / 3 : 0],
    [next(second), activity === wrapUp ? 1 / 4 : 0],
    [[activity, first - 1, second, left], first / 4],
    [[activity, first, second - 1, left], second / 5],
  ];
}

function wrapUpMetrics(): Metric[] {
  const chain = steadyState([0, 0, 0, 0], wrapUpBrokenOff);
  const waiting = [1, 2].map((place) => chain.mean((state) => state[place] ?? Number.NaN));
  const [first = Number.NaN, second = Number.NaN] = waiting;
  return [
    { name: "E_Q_999", expected: first, read: queueLength(0) },
    { name: "E_Q_101", expected: second, read: queueLength(1) },
    { name: "P_ab_999", expected: first / 4 / 0.1, read: ofQueue("abandonmentRatio", 0) },
    { name: "P_ab_101", expected: second / 5 / 0.12, read: ofQueue("abandonmentRatio", 1) },
    { name: "occupancy", expected: chain.mean(([activity = 0]) => (activity > 0 ? 1 : 0)), read: occupancy },
  ];
}

/** Two handlers; calls and enquiries inside. An enquiry is done while handlers are left by the calls. */
function callsAndEnquiries([calls = 0, enquiries = 0]: State): readonly Jump[] {
  const talks = Math.min(calls, 2);
  const more = enquiries < 150 ? 1 : 0;
  return [
    [[calls + 1, enquiries], calls < 30 ? 0.3 : 0],
    [[calls - 1, enquiries + more], (0.5 * talks) / 3],
    [[calls - 1, enquiries], (0.5 * talks) / 3],
    [[calls, enquiries - 1], Math.min(enquiries, 2 - talks) / 4],
  ];
}

function enquiryMetrics(): Metric[] {
  const chain = steadyState([0, 0], callsAndEnquiries);
  const waiting = chain.mean(([calls = 0]) => Math.max(0, calls - 2));
  const enquiries = chain.mean(([, inside = 0]) => inside);
  return [
    { name: "E_Wq of calls", expected: waiting / 0.3, read: waitOf(0) },
    { name: "total waiting of enquiries", expected: enquiries / 0.15 - 4, read: totalWaiting(1) },
    { name: "occupancy", expected: 0.75, read: occupancy },
  ];
}

export const interruptionCases: readonly ValidationCase[] = [
  {
    id: "A25",
    file: "a25-calls-are-interrupted.yaml",
    source: "class 1 by Erlang C alone; both together by Erlang C",
    faults: ["next-free", "talk-three-percent-longer"],
    quick: { replications: 20, warmUpDays: 1, days: 10, slack: 8 },
    metrics: preemptive,
  },
  {
    id: "A25, deferrable work",
    file: "a25-enquiries-are-deferred.yaml",
    source: "class 1 by Erlang C alone; both together by Erlang C",
    faults: ["not-deferrable", "work-three-percent-longer"],
    quick: { replications: 20, warmUpDays: 1, days: 10, slack: 8 },
    metrics: preemptive,
  },
  {
    id: "hold",
    file: "caller-on-hold.yaml",
    source:
      "M/M/1 with two classes, preemptive resume, closed form; Kleinrock, Queueing Systems II, section 3.4",
    faults: ["next-free", "wrap-up-only"],
    quick: { replications: 20, warmUpDays: 1, days: 120, slack: 6 },
    metrics: [
      { name: "E_Wq_999", expected: 9 / 7, read: waitOf(0) },
      { name: "total waiting of 101", expected: 5 / 0.7 + 3.4 / 0.14 - 5, read: totalWaiting(1) },
      { name: "occupancy", expected: 0.8, read: occupancy },
    ],
  },
  {
    id: "wrap-up",
    file: "wrap-up-interrupted.yaml",
    source: "continuous-time Markov chain of four dimensions",
    faults: ["next-free", "hold-caller"],
    quick: { replications: 20, warmUpDays: 1, days: 91, slack: 4 },
    metrics: wrapUpMetrics(),
  },
  {
    id: "work",
    file: "calls-bring-work.yaml",
    source: "Erlang C for the calls, continuous-time Markov chain of two dimensions for what they bring",
    faults: ["not-deferrable", "fewer-enquiries"],
    quick: { replications: 20, warmUpDays: 1, days: 60, slack: 5 },
    metrics: enquiryMetrics(),
  },
];
