// The life of a person in a post of the centre, from the vacancy to wherever they go afterwards:
//
//   vacant → advertised → vetting → classroom → tutored → competent ⇄ onCourse
//                            ↓          ↓          ↓          ↓
//                        droppedOut  droppedOut    └──→    leaving → an officer, a PCSO, … or elsewhere
//
// Within competent and leaving: at work, or away (on leave, ill for short or long, on restricted duties). Whoever is in
// post when the run begins steps through the first states at once. Every arrow is a decision, taken by the model at the
// start of a local day; names in `actions` are the effects that the model runs.
import { createMachine } from "xstate";
import type { ChartMachine, NamesOf } from "./chart-machine.ts";

const chart = {
  id: "person",
  initial: "vacant",
  states: {
    vacant: {
      description: "A funded post that nobody fills.",
      on: {
        ADVERTISE: { target: "advertised" },
        START_IN_POST: { target: "competent.atWork", actions: ["joinCentre", "joinFloor"] },
        START_TUTORED: { target: "tutored", actions: ["joinCentre", "joinTutor"] },
      },
    },
    advertised: {
      description: "Filling it has been approved, and applications are read.",
      on: { VET: { target: "vetting" } },
    },
    vetting: {
      description: "Somebody has been chosen, and is vetted.",
      on: {
        START: { target: "classroom", actions: "joinCentre" },
        DROP_OUT: { target: "droppedOut" },
      },
    },
    classroom: {
      description: "In post, and in the classroom.",
      on: {
        PASS: { target: "tutored", actions: "joinTutor" },
        DROP_OUT: { target: "droppedOut", actions: "leaveCentre" },
      },
    },
    tutored: {
      description: "Takes contacts beside a tutor, whom that slows.",
      on: {
        RELEASE: { target: "competent.atWork", actions: ["leaveTutor", "joinFloor"] },
        DROP_OUT: { target: "droppedOut", actions: ["leaveTutor", "leaveCentre"] },
      },
    },
    competent: {
      description: "Takes contacts alone; the learning curve goes on.",
      initial: "atWork",
      states: {
        atWork: {
          description: "On the roster.",
          on: {
            TAKE_LEAVE: { target: "onLeave" },
            FALL_ILL: { target: "ill" },
            FALL_ILL_LONG: { target: "illLong" },
            RESTRICT: { target: "restricted" },
            SEND_ON_COURSE: { target: "#person.onCourse", actions: "leaveFloor" },
            GIVE_NOTICE: { target: "#person.leaving.atWork" },
          },
        },
        onLeave: {
          description: "On annual leave.",
          on: { RETURN: { target: "atWork" }, GIVE_NOTICE: { target: "#person.leaving.onLeave" } },
        },
        ill: {
          description: "Off sick for days.",
          on: { RETURN: { target: "atWork" }, GIVE_NOTICE: { target: "#person.leaving.ill" } },
        },
        illLong: {
          description: "Off sick for weeks or months.",
          on: { RETURN: { target: "atWork" }, GIVE_NOTICE: { target: "#person.leaving.illLong" } },
        },
        restricted: {
          description: "At work, but not to take contacts.",
          on: { RETURN: { target: "atWork" }, GIVE_NOTICE: { target: "#person.leaving.restricted" } },
        },
      },
    },
    onCourse: {
      description: "Learns the work of another team, or another skill.",
      on: {
        JOIN_TEAM: { target: "competent.atWork", actions: ["changeTeam", "joinFloor"] },
        GAIN_SKILL: { target: "competent.atWork", actions: ["gainSkill", "joinFloor"] },
      },
    },
    leaving: {
      description: "Works out the notice.",
      initial: "atWork",
      states: {
        atWork: {
          description: "On the roster still.",
          on: {
            TAKE_LEAVE: { target: "onLeave" },
            FALL_ILL: { target: "ill" },
            FALL_ILL_LONG: { target: "illLong" },
            RESTRICT: { target: "restricted" },
          },
        },
        onLeave: { description: "On annual leave.", on: { RETURN: { target: "atWork" } } },
        ill: { description: "Off sick for days.", on: { RETURN: { target: "atWork" } } },
        illLong: { description: "Off sick for weeks or months.", on: { RETURN: { target: "atWork" } } },
        restricted: {
          description: "At work, but not to take contacts.",
          on: { RETURN: { target: "atWork" } },
        },
      },
      on: {
        BECOME_OFFICER: { target: "policeOfficer", actions: ["leaveFloor", "leaveCentre", "arrive"] },
        BECOME_PCSO: { target: "pcso", actions: ["leaveFloor", "leaveCentre", "arrive"] },
        BECOME_INVESTIGATOR: {
          target: "crimeInvestigator",
          actions: ["leaveFloor", "leaveCentre", "arrive"],
        },
        JOIN_TRANSPORT: { target: "prisonerTransport", actions: ["leaveFloor", "leaveCentre", "arrive"] },
        BECOME_CONTROLLER: { target: "controller", actions: ["leaveFloor", "leaveCentre", "arrive"] },
        RETIRE: { target: "retired", actions: ["leaveFloor", "leaveCentre", "arrive"] },
        GO_ELSEWHERE: { target: "elsewhere", actions: ["leaveFloor", "leaveCentre", "arrive"] },
      },
    },
    droppedOut: { type: "final", description: "Withdrew, or was turned down, before being released." },
    policeOfficer: { type: "final", description: "Has become a police officer." },
    pcso: { type: "final", description: "Has become a police community support officer." },
    crimeInvestigator: { type: "final", description: "Has become a local crime investigator." },
    prisonerTransport: { type: "final", description: "Has joined the prisoner transport team." },
    controller: { type: "final", description: "Has become a controller of incidents." },
    retired: { type: "final", description: "Has retired." },
    elsewhere: { type: "final", description: "Has left the force." },
  },
} as const;

/** The words of this chart, for those who name its states, events and effects. */
export type PersonNames = NamesOf<typeof chart>;

/** The statechart of a person. */
export const personMachine: ChartMachine<PersonNames> = createMachine(chart);
