// Warnings that must be read before any figure, and the figures that they leave without a meaning.
import type { RowLabels } from "../results/row.ts";
import { capital, plain } from "./text-lines.ts";

const unstable = "UNSTABLE: ";
const empty = "EMPTY: ";
const collapses = [unstable, empty];

/** What a figure is of. */
type Place = Pick<RowLabels, "queue" | "grade" | "units"> & { readonly measure: string };

/** Whether something never settles, or runs out of people. */
export function isGrave(warning: string): boolean {
  return collapses.some((word) => warning.startsWith(word));
}

/** Whether a figure depends on the length of the run, by what a grave warning says: it is then not given. */
export function isSpoilt(warning: string, { queue, grade, units, measure }: Place): boolean {
  if (warning.startsWith(empty)) return true;
  if (!warning.startsWith(unstable)) return false;
  if (warning.startsWith(`${unstable}officers`))
    return queue === undefined && (grade !== undefined || units !== undefined || ofOfficers.has(measure));
  return (
    queue !== undefined &&
    (warning.startsWith(`${unstable}the ${queue} queue keeps growing`) ||
      warning.includes(`of the contacts offered to ${queue} give up`))
  );
}

const ofOfficers: ReadonlySet<string> = new Set([
  "meanResponseTime",
  "meanDispatchDelay",
  "attendedInTimeRatio",
]);

/** A warning as a sentence: without its heading, with a full stop. */
export function sayWarning(warning: string): string {
  const heading = collapses.find((word) => warning.startsWith(word)) ?? "";
  return `${capital(plain(warning.slice(heading.length)))}.`;
}

/** A warning that leaves figures their meaning, and in which result where there are others. */
export function sayCaution(warning: string, of: string | null): string {
  return `Beware${of === null ? "" : `, in ${of}`}: ${plain(warning)}.`;
}
