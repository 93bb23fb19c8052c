// Where leavers go, in words.
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
