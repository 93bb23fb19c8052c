// The life of a contact, one attempt to reach the centre by telephone:
//
//   begun → switchboard: ringing → waiting → talking → advised | connected | voicemail
//     ↓                               ↓         ↓ put through, or upgraded to 999
//     ├───→ handler:     ringing → waiting → talking ⇄ held | interrupted
//     ↓                            ⇂ calledBack ↑ ↓ resolved, tasked, booked or known; or on to another queue
//   work: offered → waiting → doing ⇄ deferred → done, or tasked, booked or known
//
// Whoever finds no line or a closed queue ends blocked; whoever hangs up ends abandoned. Off-call work takes the third
// way. Every arrow is a decision, taken by the model; names in `actions` are the effects that the model runs, in the
// order written. Wrap-up belongs to whoever has talked: it begins as the talk ends, and the contact goes on.
import { createMachine } from "xstate";
import type { ChartMachine, NamesOf } from "./chart-machine.ts";

/** What triage may have made of it. */
const officerOutcomes = {
  TASKED: { target: "#contact.tasked", actions: ["startWrapUp", "closeContact"] },
  BOOKED: { target: "#contact.booked", actions: ["startWrapUp", "closeContact"] },
  KNOWN: { target: "#contact.known", actions: ["startWrapUp", "closeContact"] },
} as const;

const chart = {
  id: "contact",
  initial: "begun",
  states: {
    begun: {
      description: "A number has been dialled: that of a switchboard, or one that handlers answer.",
      on: {
        RING_SWITCHBOARD: { target: "switchboard.ringing", actions: "startRing" },
        RING_HANDLER: { target: "handler.ringing", actions: "startRing" },
        OFFER_WORK: { target: "work.offered", actions: "startRing" },
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
            TURN_AWAY: { target: "#contact.blocked", actions: "blockContact" },
          },
        },
        waiting: {
          description: "In the queue of the switchboard.",
          on: {
            ANSWER: { target: "talking", actions: ["leaveQueue", "startTalk"] },
            HANG_UP: { target: "#contact.abandoned", actions: ["leaveQueue", "abandonContact"] },
            TURN_AWAY: { target: "#contact.blocked", actions: ["leaveQueue", "blockContact"] },
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
            TURN_AWAY: { target: "#contact.blocked", actions: "blockContact" },
          },
        },
        waiting: {
          description: "In the queue of a team of handlers.",
          on: {
            ANSWER: { target: "talking", actions: ["leaveQueue", "startTalk"] },
            HANG_UP: { target: "#contact.abandoned", actions: ["leaveQueue", "abandonContact"] },
            MOVE_ONLINE: { target: "#contact.movedOnline", actions: ["leaveQueue", "abandonContact"] },
            CALL_BACK: { target: "calledBack", actions: "promiseCallback" },
            TURN_AWAY: { target: "#contact.blocked", actions: ["leaveQueue", "blockContact"] },
          },
        },
        calledBack: {
          description: "Has rung off, keeps the place in the queue, and will be rung back.",
          on: {
            ANSWER: { target: "talking", actions: ["leaveQueue", "startTalk"] },
            RING_IN_VAIN: { target: "ringingInVain", actions: ["leaveQueue", "startTalk"] },
            TURN_AWAY: { target: "#contact.blocked", actions: ["leaveQueue", "blockContact"] },
          },
        },
        ringingInVain: {
          description: "A handler rings back, and nobody picks up.",
          on: { FINISHED: { target: "#contact.missed", actions: ["startWrapUp", "closeContact"] } },
        },
        talking: {
          description: "Talks to a trained handler.",
          on: {
            FINISHED: { target: "#contact.resolved", actions: ["startWrapUp", "closeContact"] },
            ...officerOutcomes,
            TRANSFER: { target: "ringing", actions: ["startWrapUp", "startRing"] },
            HOLD: { target: "held", actions: "holdTalk" },
            INTERRUPT: { target: "interrupted", actions: "interruptTalk" },
          },
        },
        held: {
          description: "On hold: the same handler has taken a more urgent contact, and comes back.",
          on: { RESUME: { target: "talking", actions: "resumeTalk" } },
        },
        interrupted: {
          description: "Broken off for a more urgent contact; the next free handler goes on with it.",
          on: { RESUME: { target: "talking", actions: ["leaveInterrupted", "resumeTalk"] } },
        },
      },
    },
    work: {
      description: "Off-call work: nobody is on the line.",
      initial: "offered",
      states: {
        offered: {
          description: "Has come up: a free handler begins with it, or it waits.",
          on: {
            ANSWER: { target: "doing", actions: "startTalk" },
            WAIT: { target: "waiting", actions: "joinQueue" },
            TURN_AWAY: { target: "#contact.blocked", actions: "blockContact" },
          },
        },
        waiting: {
          description: "In the list of work to be done.",
          on: {
            ANSWER: { target: "doing", actions: ["leaveQueue", "startTalk"] },
            HANG_UP: { target: "#contact.abandoned", actions: ["leaveQueue", "abandonContact"] },
            TURN_AWAY: { target: "#contact.blocked", actions: ["leaveQueue", "blockContact"] },
          },
        },
        doing: {
          description: "A handler works on it.",
          on: {
            FINISHED: { target: "#contact.done", actions: ["startWrapUp", "closeContact"] },
            ...officerOutcomes,
            INTERRUPT: { target: "deferred", actions: "interruptTalk" },
          },
        },
        deferred: {
          description: "Put aside for a caller; the next free handler goes on with it.",
          on: { RESUME: { target: "doing", actions: ["leaveInterrupted", "resumeTalk"] } },
        },
      },
    },
    advised: { type: "final", description: "The switchboard's advice was enough." },
    connected: { type: "final", description: "Reached an officer's extension." },
    voicemail: { type: "final", description: "Nobody answered the extension: a message was left." },
    resolved: { type: "final", description: "A trained handler dealt with it." },
    done: { type: "final", description: "The work is done." },
    tasked: { type: "final", description: "Dealt with: an officer is sent." },
    booked: { type: "final", description: "Dealt with: an officer comes by appointment." },
    known: { type: "final", description: "The incident was known already." },
    missed: { type: "final", description: "Was rung back and did not pick up." },
    abandoned: { type: "final", description: "The caller hung up before anyone answered." },
    movedOnline: { type: "final", description: "Rang off to report it online." },
    blocked: { type: "final", description: "Found no free line, or the queue closed." },
  },
} as const;

/** The words of this chart, for those who name its states, events and effects. */
export type ContactNames = NamesOf<typeof chart>;

/** The statechart of a contact. */
export const contactMachine: ChartMachine<ContactNames> = createMachine(chart);
