// Numbers of people, and where leavers go, in words.
import type { Row } from "../results/row.ts";
import { dash, sayEstimate, sayExactly } from "./say.ts";
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

/** Half of an interval below this is nothing that a planner sees, of people, their hours and months. */
const least = 0.05;
const tenths = 10;
const inTenths = ["people", "handlers", "months", "h/day"];

/** With an interval, unless people hardly differ from one replication to the next; tables of one run say so above. */
export function sayPeople(row: Row | undefined): string {
  if (row === undefined || row.value === null) return dash;
  const width = (row.high ?? 0) - (row.low ?? 0);
  if (!inTenths.includes(row.unit) || width >= 2 * least) return sayEstimate(row);
  return sayExactly(Math.round(row.value * tenths) / tenths, row.unit);
}
