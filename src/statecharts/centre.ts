// The state of the centre as a whole, by how many contacts wait:
//
//   normal ⇄ busy ⇄ critical
//
// RISE and FALL are decisions, taken by the model at each look; two levels at once are two steps. Names in `actions` are
// the effects that the model runs: measures begin, and end. A critical centre keeps the measures of a busy one. The chart
// has no end: a centre is never closed for good.
import { createMachine } from "xstate";
import type { ChartMachine, NamesOf } from "./chart-machine.ts";

const chart = {
  id: "centre",
  initial: "normal",
  states: {
    normal: {
      description: "No more contacts wait than usual.",
      on: { RISE: { target: "busy", actions: "enterBusy" } },
    },
    busy: {
      description: "Many contacts wait: the measures for it are taken.",
      on: {
        RISE: { target: "critical", actions: "enterCritical" },
        FALL: { target: "normal", actions: "leaveBusy" },
      },
    },
    critical: {
      description: "Very many wait: further measures are taken.",
      on: { FALL: { target: "busy", actions: "leaveCritical" } },
    },
  },
} as const;

/** The words of this chart, for those who name its states, events and effects. */
export type CentreNames = NamesOf<typeof chart>;

/** The statechart of the centre. */
export const centreMachine: ChartMachine<CentreNames> = createMachine(chart);
