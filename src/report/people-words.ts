// Numbers of people, and where leavers go, in words.
import type { Row } from "../results/row.ts";
import { sayEstimate, sayExactly, sayRow } from "./say.ts";
import { plain } from "./text-lines.ts";

const words: Readonly<Record<string, string>> = {
  policeOfficer: "police officer",
  pcso: "PCSO",
  crimeInvestigator: "crime investigator",
  prisonerTransport: "prisoner transport",
  controller: "controller",
  retired: "retired",
  elsewhere: "elsewhere",
};

export function sayDestination(destination: string): string {
  return words[destination] ?? plain(destination);
}

/** Half of an interval below this is nothing that a planner sees. */
const least = 0.05;
const tenths = 10;

/** With an interval, unless people hardly differ from one replication to the next. */
export function sayPeople(row: Row | undefined): string {
  if (row === undefined || row.value === null || row.low === null || row.high === null) return sayRow(row);
  const isExact = row.unit === "people" ? row.high - row.low < 2 * least : row.high === row.low;
  if (!isExact) return sayEstimate(row);
  return sayExactly(Math.round(row.value * tenths) / tenths, row.unit);
}
