// Every case of theory and of published results, in the order in which the table shows them.
import { clusteredArrivalCases } from "./clustered-arrival-cases.ts";
import { dayCases } from "./day-cases.ts";
import { blockedDayCases, entranceCases } from "./entrance-cases.ts";
import { erlangACases } from "./erlang-a-cases.ts";
import { erlangCCases } from "./erlang-c-cases.ts";
import { generalTimeCases } from "./general-time-cases.ts";
import { hourlyDayCases } from "./hourly-day-cases.ts";
import { interruptionCases } from "./interruption-cases.ts";
import { longRunCases } from "./long-run-cases.ts";
import { multiSkillCases } from "./multi-skill-cases.ts";
import { offeredLoadCases } from "./offered-load-cases.ts";
import { officerCases } from "./officer-cases.ts";
import { publishedTableCases } from "./published-table-cases.ts";
import { repeatCases } from "./repeat-cases.ts";
import { routingCases } from "./routing-cases.ts";
import { severalQueueCases } from "./several-queue-cases.ts";
import { twoStageCases } from "./two-stage-cases.ts";
import type { ValidationCase } from "./validation-case.ts";
import { wholeDayCases } from "./whole-day-cases.ts";

/** In steady state: any days are as good as others. */
export const steadyCases: readonly ValidationCase[] = [
  ...erlangCCases,
  ...erlangACases,
  ...generalTimeCases,
  ...severalQueueCases,
  ...publishedTableCases,
];

/** Of each rule of the floor, in steady state. */
export const floorCases: readonly ValidationCase[] = [
  ...entranceCases,
  ...interruptionCases,
  ...routingCases,
  ...clusteredArrivalCases,
];

/** Of needs that come back, and of officers. */
export const needCases: readonly ValidationCase[] = [...repeatCases, ...officerCases];

/** Numbers at instants of the day, the first customers, and the variance of long runs. */
export const timedCases: readonly ValidationCase[] = [...offeredLoadCases, ...longRunCases];

/** Single days, alike or not: each is a replication. */
export const singleDayCases: readonly ValidationCase[] = [
  ...dayCases,
  ...hourlyDayCases,
  ...multiSkillCases,
  ...blockedDayCases,
  ...twoStageCases,
  ...wholeDayCases,
];

export const allCases: readonly ValidationCase[] = [
  ...steadyCases,
  ...floorCases,
  ...needCases,
  ...timedCases,
  ...singleDayCases,
];

/** The size of the family that is judged together. */
export const metricCount = allCases.reduce((sum, { metrics }) => sum + metrics.length, 0);
