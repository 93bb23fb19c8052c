// The statecharts as tables, compiled when the program starts.
import { centreMachine } from "../statecharts/centre.ts";
import { compileChart } from "../statecharts/compile.ts";
import { contactMachine } from "../statecharts/contact.ts";
import { jobMachine } from "../statecharts/job.ts";
import { needMachine } from "../statecharts/need.ts";
import { personMachine } from "../statecharts/person.ts";
import { triageMachine } from "../statecharts/triage.ts";

export const needChart = compileChart(needMachine);
export const contactChart = compileChart(contactMachine);
export const centreChart = compileChart(centreMachine);
export const triageChart = compileChart(triageMachine);
export const jobChart = compileChart(jobMachine);
export const personChart = compileChart(personMachine);
