// Triage, within one conversation: threat, harm and risk are assessed, the control strategy is applied, the contact is
// graded, and it is decided what is done.
//
//   answered → assessing: threat → harm → risk → strategy → grading → immediate | priority | scheduled | noDeployment
//      ↓                                                                  ↓
//   alreadyKnown                               tasked | booked | regraded | resolved
//
// Every arrow is a decision, taken by the model; names in `actions` are the effects that the model runs.
import { createMachine } from "xstate";
import type { ChartMachine, NamesOf } from "./chart-machine.ts";

/** What may come of a grade for which an officer is needed. */
const deployed = {
  TASK: { target: "tasked", actions: "taskOfficer" },
  BOOK: { target: "booked", actions: "taskOfficer" },
  REGRADE: { target: "regraded", actions: "regradeJob" },
  KEEP_JOB: { target: "resolved" },
} as const;

const chart = {
  id: "triage",
  initial: "answered",
  states: {
    answered: {
      description: "A handler has picked up.",
      on: {
        RECOGNISE: { target: "alreadyKnown", actions: "joinIncident" },
        ASSESS: { target: "#triage.assessing.threat" },
      },
    },
    assessing: {
      description: "How grave is it: each rating is 0 to 3, and may be misread.",
      initial: "threat",
      states: {
        threat: {
          description: "Who or what threatens, and how much.",
          on: { RATE: { target: "harm", actions: "rateThreat" } },
        },
        harm: { description: "What harm is likely.", on: { RATE: { target: "risk", actions: "rateHarm" } } },
        risk: {
          description: "How likely it is, and how soon.",
          on: { RATE: { target: "#triage.strategy", actions: "rateRisk" } },
        },
      },
    },
    strategy: {
      description: "Does the control strategy raise it: domestic abuse, cyber crime, high-risk people?",
      on: { RAISE: { target: "grading", actions: "raiseGrade" }, KEEP: { target: "grading" } },
    },
    grading: {
      description: "The matrix turns the ratings into a grade.",
      on: {
        IMMEDIATE: { target: "immediate", actions: "noteGrade" },
        PRIORITY: { target: "priority", actions: "noteGrade" },
        SCHEDULED: { target: "scheduled", actions: "noteGrade" },
        NO_DEPLOYMENT: { target: "noDeployment", actions: "noteGrade" },
      },
    },
    immediate: { description: "Lives or limbs are at stake, or a crime is under way.", on: deployed },
    priority: { description: "An officer is needed soon.", on: deployed },
    scheduled: { description: "An officer is needed, at an agreed time.", on: deployed },
    noDeployment: {
      description: "Can be resolved without an officer; one may be tasked all the same.",
      on: { ...deployed, RESOLVE: { target: "resolved" } },
    },
    alreadyKnown: { type: "final", description: "The incident is known: nothing new is raised." },
    tasked: { type: "final", description: "An officer is sent as soon as one is free." },
    booked: { type: "final", description: "An officer comes by appointment." },
    regraded: { type: "final", description: "The job that is open already has a more urgent grade now." },
    resolved: { type: "final", description: "The handler deals with it." },
  },
} as const;

/** The words of this chart, for those who name its states, events and effects. */
export type TriageNames = NamesOf<typeof chart>;

/** The statechart of triage. */
export const triageMachine: ChartMachine<TriageNames> = createMachine(chart);
