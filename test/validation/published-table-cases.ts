// Published tables: the Erlang examples of the Mandelbaum-Zeltyn survey and the staffing example of pyworkforce. The
// survey's printed digits are rounded; expected here are the exact values, computed with the same parameters.
import { allBusy, occupancy, ofQueue, queueLength, waitQuantile, within } from "./readings.ts";
import type { Metric, ValidationCase } from "./validation-case.ts";

interface SurveyRow {
  /** Seconds. */
  readonly meanWait: number;
  readonly nineInTenWait: number;
  readonly queueLength: number;
  readonly utilisation: number;
}

function surveyRow(row: SurveyRow): Metric[] {
  return [
    { name: "avg_wait_s", expected: row.meanWait, read: ofQueue("meanWaitingTime") },
    { name: "wait_90pct_s", expected: row.nineInTenWait, read: waitQuantile(0.9) },
    { name: "avg_queue", expected: row.queueLength, read: queueLength() },
    { name: "utilisation", expected: row.utilisation, read: occupancy },
  ];
}

const survey = "Mandelbaum and Zeltyn, survey of Palm and Erlang A, table of fifty agents; exact values";

export const publishedTableCases: readonly ValidationCase[] = [
  {
    id: "B01 Erlang C",
    file: "b01-fifty-handlers-erlang-c.yaml",
    source: `${survey} (printed 20.8 s, 58.1 s, 17, 0.96)`,
    faults: ["one-handler-more"],
    quick: { replications: 20, warmUpDays: 1, days: 1, slack: 12 },
    metrics: surveyRow({
      meanWait: 20.83366834,
      nineInTenWait: 58.13874178,
      queueLength: 16.66693467,
      utilisation: 0.96,
    }),
  },
  {
    id: "B01 Erlang C, fewer callers",
    file: "b01-fewer-callers-erlang-c.yaml",
    source: `${survey} (printed 8.8 s, 28.2 s, 7, 0.93)`,
    faults: ["one-handler-more"],
    quick: { replications: 20, warmUpDays: 1, days: 1, slack: 8 },
    metrics: surveyRow({
      meanWait: 8.831702901,
      nineInTenWait: 28.15398518,
      queueLength: 6.84695608,
      utilisation: 0.9303242408,
    }),
  },
  {
    id: "B12",
    file: "b12-fourteen-positions.yaml",
    source: "README of rodrigo-arenas/pyworkforce, Erlang C staffing example",
    faults: ["one-handler-more", "talk-three-percent-longer"],
    quick: { replications: 20, warmUpDays: 1, days: 8, slack: 7 },
    metrics: [
      { name: "waiting_probability", expected: 0.1741319336, read: allBusy() },
      { name: "service_level", expected: 0.8883500192, read: within(20) },
      { name: "occupancy", expected: 0.7142857143, read: occupancy },
    ],
  },
];
