// Follows every need, contact and job of a run with XState itself, beside the tables that the model steps through.
import type { ChartName, StepListener } from "../model/centre-state.ts";
import {
  centreChart,
  contactChart,
  jobChart,
  needChart,
  personChart,
  triageChart,
} from "../model/chart-tables.ts";
import { centreMachine } from "../statecharts/centre.ts";
import { type ChartCheck, createChartCheck } from "../statecharts/check.ts";
import { contactMachine } from "../statecharts/contact.ts";
import { jobMachine } from "../statecharts/job.ts";
import { needMachine } from "../statecharts/need.ts";
import { personMachine } from "../statecharts/person.ts";
import { triageMachine } from "../statecharts/triage.ts";

/** A listener that throws at the first step where a table and its chart differ. */
export function chartStepCheck(): StepListener {
  const checks: Partial<Record<ChartName, ChartCheck>> = {
    need: createChartCheck(needMachine, needChart),
    contact: createChartCheck(contactMachine, contactChart),
    centre: createChartCheck(centreMachine, centreChart),
    triage: createChartCheck(triageMachine, triageChart),
    job: createChartCheck(jobMachine, jobChart),
    person: createChartCheck(personMachine, personChart),
  };
  return {
    started: (chart, subject) => checks[chart]?.started(subject),
    stepped: (chart, subject, step) => checks[chart]?.stepped(subject, step),
  };
}
