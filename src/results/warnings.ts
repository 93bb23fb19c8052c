// What must be read before any figure: an unstable queue is said, not averaged.

import type { Row } from "./row.ts";
import { findRow } from "./row-search.ts";

/** More than this share of a queue abandoning means that it never catches up. */
const tooManyAbandon = 0.5;
/** More than this share of a day's contacts inside at the end, beyond those at the start: the queue has been growing. */
const mostOfADay = 1 / 12;
/** Below this many replications an interval of a skewed measure covers less than its level. */
const fewReplications = 10;
/** Units busy for more than this share of their time, while jobs pile up, can never catch up. */
const neverAtRest = 0.98;
const hoursPerDay = 24;

/** Sentences for the top of a result, the gravest first. */
export function warningsOf(rows: readonly Row[], queues: readonly string[], replications: number): string[] {
  const unstable = queues.flatMap((queue) => {
    const of = (measure: string) => findRow(rows, { measure, queue })?.value ?? 0;
    const growth = of("insideAtEnd") - of("insideAtStart");
    const hours = Math.round((hoursPerDay * growth) / of("offeredPerDay"));
    const grows = `UNSTABLE: the ${queue} queue keeps growing: ${hours} hours of its calls are waiting at the end, so its waits depend on the length of the run`;
    const drains = `UNSTABLE: ${percent(of("abandonmentRatio"))} of the contacts offered to ${queue} give up; the queue is kept in bounds only by callers who leave`;
    return [
      ...(growth > mostOfADay * of("offeredPerDay") ? [grows] : []),
      ...(of("abandonmentRatio") > tooManyAbandon ? [drains] : []),
    ];
  });
  return [...officersFallBehind(rows), ...unstable, ...tooFew(replications)];
}

/**
 * Jobs pile up while units hardly ever rest. An appointment in the future waits too, so that the start counts: growth
 * since then is what officers did not get done.
 */
function officersFallBehind(rows: readonly Row[]): string[] {
  const of = (measure: string) => findRow(rows, { measure })?.value ?? 0;
  const growth = of("openJobsAtEnd") - of("openJobsAtStart");
  if (of("unitOccupancy") < neverAtRest || growth <= of("jobsPerDay")) return [];
  const days = (growth / of("jobsPerDay")).toFixed(1);
  return [
    `UNSTABLE: officers can never catch up: units are busy ${percent(of("unitOccupancy"))} of their time and ${days} days of jobs have piled up by the end, so response times depend on the length of the run`,
  ];
}

function tooFew(replications: number): string[] {
  if (replications >= fewReplications) return [];
  if (replications === 1) return ["one replication: no figure has an interval"];
  return [`${replications} replications are few: waits are skewed, and intervals cover less than they say`];
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}
