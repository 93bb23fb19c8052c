// Numbers of people, and where leavers go, in words.
import { destinationWords } from "../results/destination-words.ts";
import type { Row } from "../results/row.ts";
import { dash, sayEstimate, sayExactly } from "./say.ts";
import { plain } from "./text-lines.ts";

export function sayDestination(destination: string): string {
  return destinationWords[destination] ?? plain(destination);
}

/** Half of an interval below this is nothing that a planner sees, of people, their hours and months. */
const least = 0.05;
const tenths = 10;
const inTenths = ["people", "handlers", "months", "h/day"];

/** Under figures of which one is below zero. */
export const overEstablishment = "vacancies below zero: over establishment, more people than posts";

/** Whether it is said as less than none. */
export function isBelowZero(row: Row | undefined): boolean {
  return (row?.value ?? 0) <= -least;
}

/** With an interval, unless people hardly differ from one replication to the next; tables of one run say so above. */
export function sayPeople(row: Row | undefined): string {
  if (row === undefined || row.value === null) return dash;
  const width = (row.high ?? 0) - (row.low ?? 0);
  if (!inTenths.includes(row.unit) || width >= 2 * least) return sayEstimate(row);
  return sayExactly(Math.round(row.value * tenths) / tenths, row.unit);
}
