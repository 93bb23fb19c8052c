// The life of a need: a member of the public has a reason to contact the police, tries once or several times,
// and ends settled or lost.
//
//   born → inContact → settled | lost
//            ↑  ↓
//          waitingToRedial | waitingToChase | waitingToEscalate
//
// Every arrow is a decision, taken by the model. Names in `actions` are the effects that the model runs.
import { createMachine } from "xstate";
import type { ChartMachine, NamesOf } from "./chart-machine.ts";

const chart = {
  id: "need",
  initial: "born",
  states: {
    born: {
      description: "Has a reason to contact the police and has not yet done so.",
      on: { CONTACT: { target: "inContact", actions: "openContact" } },
    },
    inContact: {
      description: "One contact is under way: it rings, waits or talks.",
      on: {
        SETTLE: { target: "settled", actions: "settleNeed" },
        REDIAL: { target: "waitingToRedial", actions: "scheduleRetry" },
        CHASE: { target: "waitingToChase", actions: "scheduleRetry" },
        ESCALATE: { target: "waitingToEscalate", actions: "scheduleRetry" },
        GIVE_UP: { target: "lost", actions: "loseNeed" },
      },
    },
    waitingToRedial: {
      description: "Abandoned, and will dial the same number again after a while.",
      on: { RETRY: { target: "inContact", actions: "openContact" } },
    },
    waitingToChase: {
      description: "Left a voicemail, and will ring again to ask what became of it.",
      on: { RETRY: { target: "inContact", actions: "openContact" } },
    },
    waitingToEscalate: {
      description: "Abandoned, and will dial the emergency number instead.",
      on: { RETRY: { target: "inContact", actions: "openContact" } },
    },
    settled: { type: "final", description: "Nothing more is wanted from the centre." },
    lost: { type: "final", description: "Gave up without having been helped." },
  },
} as const;

/** The words of this chart, for those who name its states, events and effects. */
export type NeedNames = NamesOf<typeof chart>;

/** The statechart of a need. */
export const needMachine: ChartMachine<NeedNames> = createMachine(chart);
