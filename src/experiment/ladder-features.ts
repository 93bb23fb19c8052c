// What a scenario has and a spreadsheet does not: the table of the ladder's features, in the order in which they are
// switched on. Each is a way to take it out; what callers want first is never touched, so that the demand that is
// offered first stays as it is. A new feature of the scenario language is a new row here.
import { meanOf } from "../random/moments.ts";
import type { ResolvedQueue, ResolvedScenario } from "../scenario/resolved.ts";
import {
  hasOtherRates,
  withoutHours,
  withoutLog,
  withoutSeason,
  withoutSpecialDays,
  withSources,
} from "./ladder-arrivals.ts";
import { withoutSwitchboard, withoutTransfers } from "./ladder-routes.ts";
import { hasRoster, withLevelStaffing, withoutBands, withoutSharing, withTeams } from "./ladder-staffing.ts";

export interface Feature {
  readonly name: string;
  /** As a row of a table says it. */
  readonly words: string;
  /** What there is in its place where it is switched off. */
  readonly otherwise: string;
  /** Whether the scenario has it, as far as the queue with this index can feel it. */
  readonly isIn: (scenario: ResolvedScenario, queue: number) => boolean;
  readonly without: (scenario: ResolvedScenario) => ResolvedScenario;
}

const zero = { kind: "constant", value: 0 } as const;

export const features: readonly Feature[] = [
  {
    name: "patience",
    words: "callers who give up",
    otherwise: "everybody waits until they are answered, in every queue",
    isIn: someQueue(({ patience }) => patience !== null),
    without: everyQueue((queue) => ({ ...queue, patience: null })),
  },
  {
    name: "hours",
    words: "calls by hour and weekday",
    otherwise: "as many calls, at the same rate at all hours of the week",
    isIn: (scenario) => hasOtherRates(scenario, withoutHours(scenario)),
    without: withoutHours,
  },
  {
    name: "roster",
    words: "staff by hour and weekday",
    otherwise:
      "as many desk-hours, level: the average number of handlers, or the two whole numbers beside it in turn, spread evenly",
    isIn: hasRoster,
    without: withLevelStaffing,
  },
  {
    name: "season",
    words: "busy and quiet months",
    otherwise: "as many calls, every month like the others",
    isIn: (scenario) => hasOtherRates(scenario, withoutSeason(scenario)),
    without: withoutSeason,
  },
  {
    name: "specialDays",
    words: "special days",
    otherwise: "as many calls, every day like others of its month and weekday",
    isIn: (scenario) => hasOtherRates(scenario, withoutSpecialDays(scenario)),
    without: withoutSpecialDays,
  },
  {
    name: "busyness",
    words: "busy and quiet days by chance",
    otherwise: "days and hours differ by no more than pure chance (Poisson)",
    isIn: ({ busyness }) => busyness.dayCv > 0 || busyness.hourCv > 0,
    without: (scenario) => ({ ...scenario, busyness: { dayCv: 0, dayCorrelation: 0, hourCv: 0 } }),
  },
  {
    name: "modulation",
    words: "rush and lull",
    otherwise: "no rush or lull by chance; as many calls",
    isIn: ({ sources }) => sources.some(({ modulation }) => modulation !== undefined),
    without: (scenario) => withSources(scenario, ({ modulation: _, ...source }) => source),
  },
  {
    name: "batches",
    words: "several callers at once",
    otherwise: "as many callers, each alone",
    isIn: ({ sources }) => sources.some(({ batch }) => batch !== undefined),
    without: (scenario) => withSources(scenario, ({ batch: _, ...source }) => source),
  },
  {
    name: "log",
    words: "the calls of the log",
    otherwise: "as many random calls, by the log's average for each hour of the week",
    isIn: ({ sources }) => sources.some(({ calls }) => calls !== undefined),
    without: withoutLog,
  },
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
    words: "fast and slow handlers",
    otherwise: "every handler of a team takes all its queues, in the team's mean time",
    isIn: ({ teams }) => teams.some(({ bands, selection }) => bands.length > 1 || selection !== "longestIdle"),
    without: withoutBands,
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
    isIn: ({ queues }, queue) => queues[queue]?.stage === "handler" && queues.some(({ outcomes }) => outcomes !== null),
    without: withoutSwitchboard,
  },
  {
    name: "sharing",
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
  {
    name: "redials",
    words: "callers who ring again",
    otherwise: "who gives up, is blocked or leaves a voicemail does not ring the same number again",
    isIn: someQueue(
      ({ whenAbandoned, whenBlocked, outcomes }) =>
        whenAbandoned.redial !== null || whenBlocked !== null || (outcomes?.extension.chaser ?? null) !== null,
    ),
    without: everyQueue((queue) => ({
      ...queue,
      whenAbandoned: { ...queue.whenAbandoned, redial: null },
      whenBlocked: null,
      outcomes:
        queue.outcomes === null
          ? null
          : { ...queue.outcomes, extension: { ...queue.outcomes.extension, chaser: null } },
    })),
  },
  {
    name: "escalations",
    words: "callers who ring 999 instead",
    otherwise: "who gives up does not ring another number",
    isIn: someQueue(({ whenAbandoned }) => whenAbandoned.escalation !== null),
    without: everyQueue((queue) => ({
      ...queue,
      whenAbandoned: { ...queue.whenAbandoned, escalation: null },
    })),
  },
];

/** The features that a scenario has, in the order of the table. */
export function featuresOf(scenario: ResolvedScenario, queue: number): readonly Feature[] {
  return features.filter(({ isIn }) => isIn(scenario, queue));
}

/** Takes features out, the last of the table first: ways to a queue go before the rates and rosters they lead to. */
export function withoutFeatures(scenario: ResolvedScenario, off: readonly Feature[]): ResolvedScenario {
  return features
    .filter((feature) => off.includes(feature))
    .reduceRight((left, { without }) => without(left), scenario);
}

function someQueue(has: (queue: ResolvedQueue) => boolean): Feature["isIn"] {
  return ({ queues }) => queues.some(has);
}

function everyQueue(change: (queue: ResolvedQueue) => ResolvedQueue): Feature["without"] {
  return (scenario) => ({ ...scenario, queues: scenario.queues.map(change) });
}
