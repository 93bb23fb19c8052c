// Every case of theory and of published results, in the order in which the table shows them.
import { dayCases } from "./day-cases.ts";
import { erlangACases } from "./erlang-a-cases.ts";
import { erlangCCases } from "./erlang-c-cases.ts";
import { publishedTableCases } from "./published-table-cases.ts";
import { severalQueueCases } from "./several-queue-cases.ts";
import type { ValidationCase } from "./validation-case.ts";

/** In steady state: any days are as good as others. */
export const steadyCases: readonly ValidationCase[] = [
  ...erlangCCases,
  ...erlangACases,
  ...severalQueueCases,
  ...publishedTableCases,
];

export const allCases: readonly ValidationCase[] = [...steadyCases, ...dayCases];

/** The size of the family that is judged together. */
export const metricCount = allCases.reduce((sum, { metrics }) => sum + metrics.length, 0);
