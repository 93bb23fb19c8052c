// A published simulation of an urgent-care call centre: operators, then nurses who are overloaded, so that the answer
// belongs to the length of the run. Published are means over 50 replications, rounded to one digit.
import { busyNote, completedBy, daysNote, overNote, waitedNote } from "./completed-stages.ts";
import { inUnitsOf, noted } from "./readings.ts";
import type { ValidationCase } from "./validation-case.ts";

const minute = 60;
const runTime = 1000 * minute;
const operators = 13;
const nurses = 9;
const publishedOver = 50;
/** Published to one digit. */
const rounded = { publishedOver, relativeLimit: 0.25 };

export const twoStageCases: readonly ValidationCase[] = [
  {
    id: "B07",
    file: "b07-urgent-care.yaml",
    source: "STARS urgent-care call centre (pythonhealthdatascience/stars-ciw-example, MIT), 50 replications",
    faults: ["ten-nurses", "one-operator-more"],
    listen: completedBy(runTime),
    quick: { replications: 200, slack: 1 },
    metrics: [
      {
        name: "operator_wait_min",
        expected: 3.5,
        read: inUnitsOf(minute, noted(waitedNote(0), overNote(0))),
        ...rounded,
      },
      {
        name: "operator_util",
        expected: 0.929,
        read: inUnitsOf(operators * runTime, noted(busyNote(0), daysNote)),
        publishedOver,
      },
      {
        name: "nurse_wait_min",
        expected: 48.5,
        read: inUnitsOf(minute, noted(waitedNote(1), overNote(1))),
        ...rounded,
      },
      {
        name: "nurse_util",
        expected: 0.971,
        read: inUnitsOf(nurses * runTime, noted(busyNote(1), daysNote)),
        publishedOver,
      },
    ],
  },
];
