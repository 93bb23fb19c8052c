// The life of a contact, one attempt to reach the centre by telephone:
//
//   begun → switchboard: ringing → waiting → talking → advised | connected | voicemail
//     ↓                               ↓         ↓ put through, or upgraded to 999
//     └───→ handler:     ringing → waiting → talking → resolved
//                                     ↓
//                                 abandoned
//
// Every arrow is a decision, taken by the model; names in `actions` are the effects that the model runs, in the
// order written. Wrap-up belongs to whoever has talked: it begins as the talk ends, and the contact goes on.
import { createMachine } from "xstate";
import type { ChartMachine, NamesOf } from "./chart-machine.ts";

const chart = {
  id: "contact",
  initial: "begun",
  states: {
    begun: {
      description: "A number has been dialled: that of a switchboard, or one that handlers answer.",
      on: {
        RING_SWITCHBOARD: { target: "switchboard.ringing", actions: "startRing" },
        RING_HANDLER: { target: "handler.ringing", actions: "startRing" },
      },
    },
    switchboard: {
      description: "The first stage of 101: an operator advises, puts through or upgrades.",
      initial: "ringing",
      states: {
        ringing: {
          description:
            "Rings a few seconds before anybody can answer; then a free operator does, or the caller waits.",
          on: {
            ANSWER: { target: "talking", actions: "startTalk" },
            WAIT: { target: "waiting", actions: "joinQueue" },
          },
        },
        waiting: {
          description: "In the queue of the switchboard.",
          on: {
            ANSWER: { target: "talking", actions: ["leaveQueue", "startTalk"] },
            HANG_UP: { target: "#contact.abandoned", actions: ["leaveQueue", "abandonContact"] },
          },
        },
        talking: {
          description: "Talks to an operator. How the talk ends is one decision.",
          on: {
            SETTLED_BY_ADVICE: { target: "#contact.advised", actions: ["startWrapUp", "closeContact"] },
            EXTENSION_REACHED: { target: "#contact.connected", actions: ["startWrapUp", "closeContact"] },
            VOICEMAIL: { target: "#contact.voicemail", actions: ["startWrapUp", "closeContact"] },
            PUT_THROUGH: { target: "#contact.handler.ringing", actions: ["startWrapUp", "startRing"] },
            UPGRADE: {
              target: "#contact.handler.ringing",
              actions: ["startWrapUp", "noteUpgrade", "startRing"],
            },
          },
        },
      },
    },
    handler: {
      description: "The stage of the trained handlers: the second of 101, the only one of 999.",
      initial: "ringing",
      states: {
        ringing: {
          description:
            "Rings a few seconds before anybody can answer; then a free handler does, or the caller waits.",
          on: {
            ANSWER: { target: "talking", actions: "startTalk" },
            WAIT: { target: "waiting", actions: "joinQueue" },
          },
        },
        waiting: {
          description: "In the queue of a team of handlers.",
          on: {
            ANSWER: { target: "talking", actions: ["leaveQueue", "startTalk"] },
            HANG_UP: { target: "#contact.abandoned", actions: ["leaveQueue", "abandonContact"] },
          },
        },
        talking: {
          description: "Talks to a trained handler.",
          on: { FINISHED: { target: "#contact.resolved", actions: ["startWrapUp", "closeContact"] } },
        },
      },
    },
    advised: { type: "final", description: "The switchboard's advice was enough." },
    connected: { type: "final", description: "Reached an officer's extension." },
    voicemail: { type: "final", description: "Nobody answered the extension: a message was left." },
    resolved: { type: "final", description: "A trained handler dealt with it." },
    abandoned: { type: "final", description: "The caller hung up before anyone answered." },
  },
} as const;

/** The words of this chart, for those who name its states, events and effects. */
export type ContactNames = NamesOf<typeof chart>;

/** The statechart of a contact. */
export const contactMachine: ChartMachine<ContactNames> = createMachine(chart);
