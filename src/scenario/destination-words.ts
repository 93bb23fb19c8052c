// Where people go who leave the centre, in words.
import type { Destination } from "./schema-people.ts";

export const destinationWords: Readonly<Record<Destination, string>> = {
  policeOfficer: "police officer",
  pcso: "PCSO",
  crimeInvestigator: "crime investigator",
  prisonerTransport: "prisoner transport",
  controller: "controller",
  retired: "retired",
  elsewhere: "elsewhere",
};
