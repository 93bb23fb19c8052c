// The charts that can be drawn, by name. A new chart joins with one line.
import { centreMachine } from "./centre.ts";
import type { ChartMachine } from "./chart-machine.ts";
import { contactMachine } from "./contact.ts";
import { jobMachine } from "./job.ts";
import { needMachine } from "./need.ts";
import { personMachine } from "./person.ts";
import { triageMachine } from "./triage.ts";

export const diagramCharts: Readonly<Record<string, ChartMachine>> = {
  need: needMachine,
  contact: contactMachine,
  triage: triageMachine,
  centre: centreMachine,
  job: jobMachine,
  person: personMachine,
};
