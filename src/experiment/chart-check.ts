// Follows every need and contact of a run with XState itself, beside the tables that the model steps through.
import type { StepListener } from "../model/centre-state.ts";
import { contactChart, needChart } from "../model/chart-tables.ts";
import { createChartCheck } from "../statecharts/check.ts";
import { contactMachine } from "../statecharts/contact.ts";
import { needMachine } from "../statecharts/need.ts";

/** A listener that throws at the first step where a table and its chart differ. */
export function chartStepCheck(): StepListener {
  const checks = {
    need: createChartCheck(needMachine, needChart),
    contact: createChartCheck(contactMachine, contactChart),
  };
  return {
    started: (chart, subject) => checks[chart].started(subject),
    stepped: (chart, subject, step) => checks[chart].stepped(subject, step),
  };
}
