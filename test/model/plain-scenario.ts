// Scenarios built without a file: a few sources, queues and teams on plain days of 24 hours.
import type { Distribution } from "../../src/random/distribution.ts";
import type {
  ResolvedBusyness,
  ResolvedCalendar,
  ResolvedCalls,
  ResolvedScenario,
} from "../../src/scenario/resolved.ts";
import type { ResolvedCentre, ResolvedSessions } from "../../src/scenario/resolved-channels.ts";
import type {
  ResolvedHelp,
  ResolvedQueue,
  ResolvedTeam,
  ResolvedTrunk,
} from "../../src/scenario/resolved-floor.ts";

const secondsPerDay = 86_400;
const hoursPerDay = 24;
const hoursPerWeek = 168;
/** 2024-01-01, a Monday. */
const firstMonday = 19_723;

export const constant = (value: number): Distribution => ({ kind: "constant", value });
export const exponential = (mean: number): Distribution => ({ kind: "exponential", mean });

interface PlainSource {
  readonly id?: string;
  readonly queue?: number;
  /** Contacts per second, all day or by interval of the day; none unless said. */
  readonly rate?: number | readonly number[];
  /** Seconds since the start of the run at which somebody calls, in place of a rate. */
  readonly callsAt?: readonly number[];
}

interface PlainTeam {
  readonly serves: readonly number[];
  readonly helps?: readonly (number | ResolvedHelp)[];
  /** Handlers, all day or by interval of the day. */
  readonly handlers: number | readonly number[];
  readonly handleTimeFactors?: readonly number[];
  /** One list of queues for each band: which of the team's queues it takes. */
  readonly bandsServe?: readonly (readonly number[])[];
  readonly leaveFree?: readonly number[];
  readonly selection?: ResolvedTeam["selection"];
  /** Conversations that one person holds at once, and how long each takes by their number. */
  readonly sessions?: ResolvedSessions;
  /** People whom the state of the centre may add. */
  readonly added?: number;
}

export interface PlainScenario {
  readonly days?: number;
  readonly warmUpDays?: number;
  /** Seconds; a day holds whole intervals. */
  readonly intervalTime?: number;
  readonly end?: "cut" | "drain";
  readonly backlog?: readonly number[];
  readonly busyness?: Partial<ResolvedBusyness>;
  readonly sources: readonly PlainSource[];
  readonly queues: readonly Partial<ResolvedQueue>[];
  readonly teams: readonly PlainTeam[];
  readonly trunks?: readonly ResolvedTrunk[];
  readonly centre?: ResolvedCentre;
}

const endlessQueue: Omit<ResolvedQueue, "id"> = {
  stage: "handler",
  priority: 1,
  ring: constant(0),
  patience: null,
  talk: exponential(300),
  wrapUp: constant(0),
  ageing: null,
  whenAbandoned: { redial: null, escalation: null },
  whenBlocked: null,
  transfers: [],
  brings: { answered: null, abandoned: null },
  isDeferrable: false,
  isOpen: null,
  atClose: "drain",
  outcomes: null,
  serviceLevel: { acceptableWaitingTime: 20, thresholds: [10, 60], shortAbandonTime: 5 },
};

/** A scenario ready to run: absent parts of a queue are an endless queue of five-minute calls without ring. */
export function plainScenario(plain: PlainScenario): ResolvedScenario {
  const calendar = plainCalendar(plain);
  const spread = (perDay: number | readonly number[]) => overDays(perDay, calendar);
  return {
    name: "plain",
    policy: "base",
    run: {
      seed: "plain",
      replications: 1,
      end: plain.end ?? "cut",
      backlog: plain.backlog ?? plain.queues.map(() => 0),
      backlogSource: plain.queues.map((_, queue) =>
        Math.max(
          0,
          plain.sources.findIndex((source) => (source.queue ?? 0) === queue),
        ),
      ),
    },
    calendar,
    channels: ["999", "101"],
    sources: plain.sources.map(({ id, queue, rate, callsAt }, index) => ({
      id: id ?? `source ${index}`,
      channel: index % 2,
      queue: queue ?? 0,
      rate: Float64Array.from(spread(rate ?? 0)),
      ...(callsAt === undefined ? {} : { calls: callsOf(callsAt) }),
    })),
    busyness: { dayCv: 0, dayCorrelation: 0, hourCv: 0, ...plain.busyness },
    queues: plain.queues.map((queue, index) => ({ id: `queue ${index}`, ...endlessQueue, ...queue })),
    teams: plain.teams.map((team, index) =>
      plainTeam(team, index, { scheduled: spread(team.handlers), queues: plain.queues.length }),
    ),
    trunks: plain.trunks ?? [],
    ...(plain.centre === undefined ? {} : { centre: plain.centre }),
    headline: [],
    targets: [],
  };
}

function callsOf(callsAt: readonly number[]): ResolvedCalls {
  const reading = { file: "", rows: 0, others: 0, outside: 0, doubled: 0, skipped: 0, first: "", last: "" };
  return { instants: Float64Array.from(callsAt), keep: 1, reading };
}

function plainCalendar({ days = 1, warmUpDays = 0, intervalTime = 3600 }: PlainScenario): ResolvedCalendar {
  const perDay = secondsPerDay / intervalTime;
  const count = days * perDay;
  const hour = (interval: number) => Math.floor((interval * hoursPerDay) / perDay);
  return {
    timeZone: "UTC",
    firstDay: firstMonday,
    days,
    warmUpDays,
    dayStartAt: Float64Array.from({ length: days + 1 }, (_, day) => day * secondsPerDay),
    dayMonth: new Int32Array(days),
    months: ["2024-01"],
    intervalTime,
    intervalStartAt: Float64Array.from({ length: count + 1 }, (_, interval) => interval * intervalTime),
    intervalDay: Int32Array.from({ length: count }, (_, interval) => Math.floor(interval / perDay)),
    intervalHourOfWeek: Int32Array.from({ length: count }, (_, interval) => hour(interval) % hoursPerWeek),
    dayFirstInterval: Int32Array.from({ length: days + 1 }, (_, day) => day * perDay),
  };
}

/** A day's values, each for an equal part of the day, in every interval of the calendar. */
function overDays(perDay: number | readonly number[], calendar: ResolvedCalendar): number[] {
  const list = typeof perDay === "number" ? [perDay] : perDay;
  const intervals = secondsPerDay / calendar.intervalTime;
  return Array.from(
    calendar.intervalDay,
    (_, interval) => list[Math.floor(((interval % intervals) * list.length) / intervals)] ?? Number.NaN,
  );
}

function plainTeam(
  team: PlainTeam,
  index: number,
  { scheduled, queues }: { readonly scheduled: readonly number[]; readonly queues: number },
): ResolvedTeam {
  const everyQueue = Array.from({ length: queues }, (_, queue) => queue);
  const factors = team.handleTimeFactors ?? [1];
  return {
    id: `team ${index}`,
    serves: team.serves,
    helps: (team.helps ?? []).map((help) =>
      typeof help === "number" ? { queue: help, how: "nextFree" as const, after: 0 } : help,
    ),
    leaveFree: team.leaveFree ?? everyQueue.map(() => 0),
    selection: team.selection ?? "longestIdle",
    scheduled: Int32Array.from(scheduled),
    ...(team.sessions === undefined ? {} : { sessions: team.sessions }),
    bands: factors.map((factor, band) => ({
      id: `band ${band}`,
      handleTimeFactors: everyQueue.map(() => factor),
      serves: team.bandsServe?.[band] ?? null,
    })),
    bandOfHandler: Uint8Array.from(
      { length: Math.max(...scheduled) + (team.added ?? 0) },
      (_, person) => person % factors.length,
    ),
  };
}
