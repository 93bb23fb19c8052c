// The life of a job: what an officer has been tasked with.
//
//   raised → booked → waiting → travelling → atScene → closed | inCustody → closed
//     ↓                 ↑  a unit taken away ↓
//     |                 ←─────────────────────
//   waitingForInvestigator → onTelephone → closed
//
// A job of several units travels and is at the scene by its first; further units are sent, arrive and leave while it is
// there. Every arrow is a decision, taken by the model; names in `actions` are the effects that the model runs.
import { createMachine } from "xstate";
import type { ChartMachine, NamesOf } from "./chart-machine.ts";

const chart = {
  id: "job",
  initial: "raised",
  states: {
    raised: {
      description: "An officer has been tasked.",
      on: {
        BOOK: { target: "booked", actions: "awaitAppointment" },
        TELEPHONE: { target: "waitingForInvestigator", actions: "joinCalls" },
        WAIT: { target: "waiting", actions: "joinJobs" },
      },
    },
    booked: {
      description: "By appointment: nobody is sent before it is due.",
      on: {
        DUE: { target: "waiting", actions: "joinJobs" },
        REGRADE: { target: "waiting", actions: ["cancelAppointment", "changeGrade", "joinJobs"] },
      },
    },
    waitingForInvestigator: {
      description: "A crime investigator is to settle it by telephone.",
      on: {
        PICK_UP: { target: "onTelephone", actions: ["leaveList", "startCall", "attendJob"] },
        REGRADE: { target: "waiting", actions: ["leaveList", "changeGrade", "joinJobs"] },
      },
    },
    onTelephone: {
      description: "The investigator rings, and settles it.",
      on: { CLOSE: { target: "closed", actions: ["endCall", "closeJob"] } },
    },
    waiting: {
      description: "For a unit; a job that is free at once waits no time.",
      on: {
        SEND: { target: "travelling", actions: ["sendUnit", "leaveListWhenServed"] },
        REGRADE: { target: "waiting", actions: ["leaveList", "changeGrade", "joinJobs"] },
      },
    },
    travelling: {
      description: "A unit is on its way.",
      on: {
        SEND: { target: "travelling", actions: ["sendUnit", "leaveListWhenServed"] },
        ARRIVE_FIRST: { target: "atScene", actions: ["startScene", "attendJob"] },
        ARRIVE: { target: "atScene", actions: "startScene" },
        DIVERT: { target: "waiting", actions: ["takeUnitAway", "waitAgain"] },
        DIVERT_ONE: { target: "travelling", actions: ["takeUnitAway", "waitAgain"] },
        REGRADE: { target: "travelling", actions: ["leaveList", "changeGrade", "joinJobs"] },
      },
    },
    atScene: {
      description: "A unit has come; others may be there, on their way, or still wanted.",
      on: {
        SEND: { target: "atScene", actions: ["sendUnit", "leaveListWhenServed"] },
        ARRIVE: { target: "atScene", actions: "startScene" },
        DIVERT: { target: "waiting", actions: ["takeUnitAway", "waitAgain"] },
        DIVERT_ONE: { target: "atScene", actions: ["takeUnitAway", "waitAgain"] },
        LEAVE: { target: "atScene", actions: "releaseUnit" },
        ARREST: { target: "inCustody", actions: "startCustody" },
        CLOSE: { target: "closed", actions: ["releaseUnit", "closeJob"] },
      },
    },
    inCustody: {
      description: "The last unit holds somebody under arrest, and writes the file.",
      on: { CLOSE: { target: "closed", actions: ["releaseUnit", "closeJob"] } },
    },
    closed: { type: "final", description: "Everybody has left." },
  },
} as const;

/** The words of this chart, for those who name its states, events and effects. */
export type JobNames = NamesOf<typeof chart>;

/** The statechart of a job. */
export const jobMachine: ChartMachine<JobNames> = createMachine(chart);
