// The life of a need: a member of the public has a reason to contact the police, tries once or several times,
// waits for an officer if one is tasked, and ends settled or lost.
//
//   born → inContact → settled | lost
//            ↑  ↓  ↑↓
//            |  ↓  waitingForOfficer → settled
//          waitingToRedial | waitingToRepeat | waitingToChase | waitingToEscalate
//
// Every arrow is a decision, taken by the model. Names in `actions` are the effects that the model runs.
import { createMachine } from "xstate";
import type { ChartMachine, NamesOf } from "./chart-machine.ts";

const calledOff = { target: "settled", actions: ["cancelRetry", "settleNeed"] } as const;

const chart = {
  id: "need",
  initial: "born",
  states: {
    born: {
      description: "Has a reason to contact the police and has not yet done so.",
      on: {
        CONTACT: { target: "inContact", actions: "openContact" },
        DEFLECT: { target: "deflected", actions: "deflectNeed" },
      },
    },
    inContact: {
      description: "One contact is under way: it rings, waits or talks.",
      on: {
        SETTLE: { target: "settled", actions: "settleNeed" },
        REDIAL: { target: "waitingToRedial", actions: "scheduleRetry" },
        REPEAT: { target: "waitingToRepeat", actions: "scheduleRetry" },
        CHASE: { target: "waitingToChase", actions: "scheduleRetry" },
        ESCALATE: { target: "waitingToEscalate", actions: "scheduleRetry" },
        AWAIT_OFFICER: { target: "waitingForOfficer", actions: "awaitOfficer" },
        GIVE_UP: { target: "lost", actions: "loseNeed" },
      },
    },
    waitingToRedial: {
      description: "Left unserved, and will try again after a while.",
      on: { RETRY: { target: "inContact", actions: "openContact" }, CALL_OFF: calledOff },
    },
    waitingToRepeat: {
      description: "Was served, but not right first time, and will ring again.",
      on: { RETRY: { target: "inContact", actions: "openContact" } },
    },
    waitingToChase: {
      description: "Left a voicemail, and will ring again to ask what became of it.",
      on: { RETRY: { target: "inContact", actions: "openContact" }, CALL_OFF: calledOff },
    },
    waitingToEscalate: {
      description: "Will dial the emergency number: abandoned, or was taken for less urgent than it is.",
      on: { RETRY: { target: "inContact", actions: "openContact" }, CALL_OFF: calledOff },
    },
    waitingForOfficer: {
      description: "An officer has been tasked and has not yet come.",
      on: {
        SETTLE: { target: "settled", actions: "settleNeed" },
        CHASE: { target: "inContact", actions: ["noteRetry", "openContact"] },
        ESCALATE: { target: "inContact", actions: ["noteRetry", "openContact"] },
      },
    },
    settled: { type: "final", description: "Nothing more is wanted from the centre." },
    lost: { type: "final", description: "Gave up without having been helped." },
    deflected: { type: "final", description: "Found what it wanted without contacting the centre." },
  },
} as const;

/** The words of this chart, for those who name its states, events and effects. */
export type NeedNames = NamesOf<typeof chart>;

/** The statechart of a need. */
export const needMachine: ChartMachine<NeedNames> = createMachine(chart);
