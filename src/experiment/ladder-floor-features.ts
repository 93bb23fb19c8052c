// The features of the ladder that say what happens to a call inside the centre, in the order in which they are switched on.
import { meanOf } from "../random/moments.ts";
import { everyQueue, type Feature, someQueue } from "./ladder-feature.ts";
import { withoutSwitchboard, withoutTransfers } from "./ladder-routes.ts";
import { withoutBands, withoutSessions, withoutSharing, withTeams } from "./ladder-staffing.ts";

const zero = { kind: "constant", value: 0 } as const;

export const floorFeatures: readonly Feature[] = [
  {
    name: "handleTimes",
    words: "spread of handle times",
    otherwise: "talk and wrap-up in one, of the same mean, exponentially distributed",
    isIn: someQueue(({ talk, wrapUp }) => talk.kind !== "exponential" || meanOf(wrapUp) > 0),
    without: everyQueue((queue) => {
      const mean = meanOf(queue.talk) + meanOf(queue.wrapUp);
      return { ...queue, talk: mean > 0 ? { kind: "exponential", mean } : zero, wrapUp: zero };
    }),
  },
  {
    name: "bands",
    isOfHandlers: true,
    words: "fast and slow handlers",
    otherwise: "every handler of a team takes all its queues, in the team's mean time",
    isIn: ({ teams }) =>
      teams.some(({ bands, selection }) => bands.length > 1 || selection !== "longestIdle"),
    without: withoutBands,
  },
  {
    name: "sessions",
    isOfHandlers: true,
    words: "several chats at once",
    otherwise: "one after the other, in the time that each takes of a person who holds as many as possible",
    isIn: ({ teams }) => teams.some(({ sessions }) => sessions !== undefined),
    without: withoutSessions,
  },
  {
    name: "transfers",
    words: "calls handed on",
    otherwise: "what is handed on comes by itself, as often",
    isIn: someQueue(({ transfers }) => transfers.length > 0),
    without: withoutTransfers,
  },
  {
    name: "switchboard",
    words: "the switchboard in front",
    otherwise: "those who are put through ring the queue at once, as often as if nobody gave up before",
    isIn: ({ sources, queues }, queue) =>
      queues[queue]?.stage === "handler" &&
      sources.some((source) => (queues[source.queue]?.outcomes ?? null) !== null),
    without: withoutSwitchboard,
  },
  {
    name: "sharing",
    isOfHandlers: true,
    words: "teams of several queues",
    otherwise: "each queue has handlers of its own, in proportion to its work",
    isIn: ({ teams }) => teams.some(({ serves }) => serves.length > 1),
    without: withoutSharing,
  },
  {
    name: "help",
    words: "teams that help others",
    otherwise: "each team takes its own calls alone",
    isIn: ({ teams }) => teams.some(({ helps }) => helps.length > 0),
    without: (scenario) => withTeams(scenario, (team) => [{ ...team, helps: [] }]),
  },
  {
    name: "reservation",
    words: "handlers left free",
    otherwise: "no handler is kept free for another queue",
    isIn: ({ teams }) => teams.some(({ leaveFree }) => leaveFree.some((handlers) => handlers > 0)),
    without: (scenario) =>
      withTeams(scenario, (team) => [{ ...team, leaveFree: team.leaveFree.map(() => 0) }]),
  },
  {
    name: "ageing",
    words: "waiting that promotes",
    otherwise: "however long they wait, priorities stay",
    isIn: someQueue(({ ageing }) => ageing !== null),
    without: everyQueue((queue) => ({ ...queue, ageing: null })),
  },
  {
    name: "work",
    words: "work that calls bring",
    otherwise: "calls bring no further work",
    isIn: ({ queues }, queue) =>
      queues[queue]?.stage !== "work" &&
      queues.some(({ brings }) => brings.answered !== null || brings.abandoned !== null),
    without: everyQueue((queue) => ({ ...queue, brings: { answered: null, abandoned: null } })),
  },
  {
    name: "opening",
    words: "opening hours",
    otherwise: "every queue is open at all times",
    isIn: someQueue(({ isOpen }) => isOpen !== null),
    without: everyQueue((queue) => ({ ...queue, isOpen: null })),
  },
  {
    name: "trunks",
    words: "limited lines",
    otherwise: "there is always a free line",
    isIn: ({ trunks }) => trunks.length > 0,
    without: (scenario) => ({ ...scenario, trunks: [] }),
  },
  {
    name: "ring",
    words: "the ring itself",
    otherwise: "a free handler answers at once",
    isIn: someQueue(({ ring }) => meanOf(ring) > 0),
    without: everyQueue((queue) => ({ ...queue, ring: zero })),
  },
  {
    name: "backlog",
    words: "calls waiting at the start",
    otherwise: "nobody waits when the run begins",
    isIn: ({ run }) => run.backlog.some((contacts) => contacts > 0),
    without: (scenario) => ({
      ...scenario,
      run: { ...scenario.run, backlog: scenario.run.backlog.map(() => 0) },
    }),
  },
];
