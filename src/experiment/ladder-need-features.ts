// The features of the ladder that say what a need does of itself: why it calls, whether it comes back, whether it waits for
// an officer, and what callers are told meanwhile. In the order in which they are switched on.
import { withAverageNeeds } from "./ladder-average-needs.ts";
import { everyQueue, type Feature, someQueue } from "./ladder-feature.ts";

export const needFeatures: readonly Feature[] = [
  {
    name: "reasons",
    words: "needs that differ",
    otherwise:
      "every conversation takes as long as the average, and ends as the average does; nothing that depends on the need happens",
    isIn: ({ triage }) => triage !== undefined,
    without: withAverageNeeds,
  },
  {
    name: "duplicates",
    words: "callers recognised as duplicates",
    otherwise: "a caller about an incident that is known already is dealt with like the first",
    isIn: ({ triage }) => (triage?.duplicates ?? null) !== null,
    without: ({ triage, ...scenario }) =>
      triage === undefined ? scenario : { ...scenario, triage: { ...triage, duplicates: null } },
  },
  {
    name: "repeats",
    words: "needs not right first time",
    otherwise: "who has been answered does not ring again",
    isIn: ({ triage, queues }) =>
      (triage?.repeat ?? null) !== null ||
      queues.some(({ whenAnswered }) => (whenAnswered?.repeat ?? null) !== null),
    without: ({ triage, ...scenario }) => ({
      ...scenario,
      ...(triage === undefined ? {} : { triage: { ...triage, repeat: null } }),
      queues: scenario.queues.map(({ whenAnswered, ...queue }) =>
        whenAnswered === undefined ? queue : { ...queue, whenAnswered: { ...whenAnswered, repeat: null } },
      ),
    }),
  },
  {
    name: "returns",
    words: "needs graded too low, or worse",
    otherwise: "who was taken for less urgent, or gets worse while waiting for an officer, does not ring 999",
    isIn: ({ triage }) => (triage?.missed ?? null) !== null || (triage?.worsens ?? null) !== null,
    without: ({ triage, ...scenario }) =>
      triage === undefined ? scenario : { ...scenario, triage: { ...triage, missed: null, worsens: null } },
  },
  {
    name: "chasers",
    words: "callers who chase an officer",
    otherwise: "however late the officer is, nobody rings to ask",
    isIn: ({ response }) => (response?.chaser ?? null) !== null,
    without: ({ response, ...scenario }) =>
      response === undefined ? scenario : { ...scenario, response: { ...response, chaser: null } },
  },
  {
    name: "callbacks",
    words: "callers who are rung back",
    otherwise: "nobody is offered to be rung back",
    isIn: someQueue(({ callback }) => callback !== undefined),
    without: everyQueue(({ callback: _, ...queue }) => queue),
  },
  {
    name: "announcements",
    words: "waits that are announced",
    otherwise: "callers are not told how long they will wait, nor that they can report online",
    isIn: someQueue(
      ({ announcement, reportOnline }) => announcement !== undefined || reportOnline !== undefined,
    ),
    without: everyQueue(({ announcement: _, reportOnline: __, ...queue }) => queue),
  },
  {
    name: "centreState",
    words: "measures in busy hours",
    otherwise: "the centre does not react to long queues",
    isIn: ({ centre }) => centre !== undefined,
    without: ({ centre: _, ...scenario }) => ({
      ...scenario,
      teams: scenario.teams.map((team) => {
        return { ...team, helps: team.helps.filter(({ onlyWhenOpened }) => onlyWhenOpened !== true) };
      }),
    }),
  },
];
