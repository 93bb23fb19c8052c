// Who gets in: limited lines, of which the callers beyond are blocked, and opening hours.
import * as cohort from "../../src/results/cohort-columns.ts";
import {
  allBusy,
  inUnitsOf,
  occupancy,
  ofNumberInside,
  ofQueue,
  perUnitOf,
  queueLength,
  type Reading,
  total,
} from "./readings.ts";
import type { ValidationCase } from "./validation-case.ts";

const minute = 60;
const handlers = 12;
const publishedOver = 1000;

const answeredPerSecond: Reading = (sample) => {
  const { startAt, endAt } = sample.recorder.window;
  return [total(cohort.answered)(sample)[0], endAt - startAt];
};

const perDay = (column: number): Reading => {
  return (sample) => [total(column)(sample)[0], sample.recorder.window.days];
};

// M/M/3 with 0.4 callers a minute and talks of 5 min, at closing time.
const callersPerMinute = 0.4;
const closedMinutes = 14 * 60;
const waitingAtClose = 8 / 9;
/** Of all who wait at an instant: half the mean square of the wait for each caller, callers being as old as they stay. */
const waitedAtClose = (callersPerMinute * (2 * 4)) / 9 / 0.2 / 0.2 / 2;

export const entranceCases: readonly ValidationCase[] = [
  {
    id: "A07",
    file: "a07-five-waiting-places.yaml",
    source: "birth and death equations; parameters of MMCBlocked.java of umontreal-simul/contactcenters",
    faults: ["one-line-more", "talk-three-percent-longer"],
    quick: { replications: 20, warmUpDays: 1, days: 4, slack: 5 },
    metrics: [
      { name: "P_block", expected: 0.009476874303, read: ofQueue("blockingRatio") },
      { name: "P_wait_given_admitted", expected: 0.157861357, read: allBusy() },
      {
        name: "P_all_busy",
        expected: 0.165842199,
        read: ofNumberInside((inside) => (inside >= handlers ? 1 : 0)),
      },
      { name: "E_Lq", expected: 0.2542888909, read: queueLength() },
      { name: "E_L", expected: 8.574683147, read: ofNumberInside((inside) => inside) },
      {
        name: "E_Wq_admitted",
        expected: 0.06112424076,
        read: inUnitsOf(minute, ofQueue("meanWaitingTime")),
      },
      { name: "utilisation", expected: 0.693366188, read: occupancy },
      { name: "throughput", expected: 4.160197128, read: perUnitOf(minute, answeredPerSecond) },
      {
        name: "P(Wq<=20 s) admitted",
        expected: 0.9275581867,
        read: ofQueue("answeredWithinOfAnswered"),
      },
    ],
  },
  {
    id: "opening hours",
    file: "open-by-day.yaml",
    source: "M/M/3 in steady state at closing time; elapsed waits are distributed as remaining ones",
    faults: ["still-served", "open-an-hour-longer"],
    quick: { replications: 20, warmUpDays: 1, days: 14, slack: 6 },
    metrics: [
      {
        name: "blocked per day",
        expected: callersPerMinute * closedMinutes + waitingAtClose,
        read: perDay(cohort.blocked),
      },
      {
        name: "minutes waited in vain per day",
        expected: waitedAtClose,
        read: inUnitsOf(minute, perDay(cohort.waitOfBlocked)),
        relativeLimit: 0.2,
      },
    ],
  },
];

/** A day that begins empty; the published figures are means of days too. */
export const blockedDayCases: readonly ValidationCase[] = [
  {
    id: "B04",
    file: "b04-day-with-blocking.yaml",
    source: "published run of MMCBlocked.java of umontreal-simul/contactcenters, 1,000 days",
    faults: ["one-line-more", "lines-without-end"],
    quick: { replications: 200, slack: 3 },
    metrics: [
      {
        name: "blocked",
        expected: 18.655,
        read: total(cohort.blocked),
        publishedOver,
        relativeLimit: 0.08,
      },
      { name: "in_target", expected: 1854.284, read: total(cohort.answeredInTime), publishedOver },
    ],
  },
];
