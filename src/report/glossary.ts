// The words of the field, one for each idea, as the README has them.

interface Word {
  readonly word: string;
  readonly meaning: string;
}

export const glossary: readonly Word[] = [
  {
    word: "need",
    meaning: "a member of the public with a reason to contact the police; one need can cause many contacts",
  },
  {
    word: "contact",
    meaning: "one attempt through one channel; its origin is first, redial, repeat, chaser or escalation",
  },
  { word: "repeat", meaning: "a contact made because the last one was not right first time" },
  {
    word: "chaser",
    meaning: "a contact made because an officer is late, or a message was left on a voicemail",
  },
  {
    word: "failure demand",
    meaning: "redials, repeats, chasers and escalations, each traced to its root cause",
  },
  { word: "reason", meaning: "why a need exists; it carries threat, harm and risk, handle time and more" },
  {
    word: "grade",
    meaning: "immediate, priority, scheduled or no deployment, from threat, harm and risk (0 to 3 each)",
  },
  { word: "triage depth", meaning: "from push-through (0 %) to right first time (100 %)" },
  {
    word: "right first time",
    meaning: "needs that wanted no officer and got none: the share without further contact within 28 days",
  },
  {
    word: "harm-weighted wait",
    meaning:
      "weight of threat + harm + risk (0 to 9) × hours until graded, attended, or the cap of the reason; each scenario has its own sets of weights",
  },
  { word: "hidden emergency", meaning: "a truly immediate need that rings where none is expected" },
  { word: "job, unit", meaning: "what an officer is tasked with; who goes" },
  {
    word: "response time, dispatch delay",
    meaning: "from grading to the first arrival; of it, until a unit sets out",
  },
  {
    word: "escalation",
    meaning:
      "an abandoning 101 caller rings 999: a new contact; an upgrade is the same contact, transferred by the switchboard",
  },
  {
    word: "offered, answered, abandoned",
    meaning: "rang at a queue; reached a person; left the queue unserved",
  },
  { word: "ring", meaning: "seconds before anyone can pick up, apart from queueing" },
  { word: "waiting time, time to answer", meaning: "time in queue; ring and queue of those answered" },
  {
    word: "time to switchboard, time to handler",
    meaning: "from the contact's first ring to the switchboard's, or the trained handler's, answer",
  },
  { word: "handle time", meaning: "talk and wrap-up" },
  { word: "service level", meaning: "answered within T ÷ offered, unless another definition is named" },
  { word: "occupancy", meaning: "busy time ÷ time on duty" },
  {
    word: "handler-hours",
    meaning:
      "handlers' hours added up, of one team or of all: scheduled unless said otherwise; of listed people, those there",
  },
  { word: "busyness", meaning: "a random factor of mean one on all calls of a day, or an hour" },
  { word: "policy", meaning: "a named change to a scenario" },
  {
    word: "dominated",
    meaning:
      "of a policy: another is better on one axis at least, and better or the same on every one, as intervals say",
  },
  {
    word: "strength, spread of an assumption",
    meaning:
      "mean size of its effects while it moves over its range (Morris's mu*), and their standard deviation (sigma)",
  },
  {
    word: "first, total index",
    meaning:
      "share of the variance that an assumption brings by itself, and with its interplay with others (Sobol)",
  },
  { word: "replication", meaning: "one run of the whole calendar with its own random numbers" },
];
