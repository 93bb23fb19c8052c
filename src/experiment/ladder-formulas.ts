// What a spreadsheet says of a queue: Erlang C, and Erlang A if callers give up, on the averages of the measured window
// and interval by interval. Numbers of handlers that are not whole lie between the whole ones beside them.

import { meanOf } from "../random/moments.ts";
import { exp, log } from "../random/portable-math.ts";
import type { LadderFormula, LadderInput } from "../results/ladder.ts";
import { handleTimeAt } from "../scenario/offered-load.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";
import { erlangB } from "../statistics/erlang.ts";
import { type ErlangA, erlangA } from "../statistics/erlang-a.ts";
import type { ImpatientSystem } from "../statistics/queue-lengths.ts";
import { measuredIntervals } from "./ladder-arrivals.ts";

/** What is known of a queue with handlers of its own and callers who ring at once. */
export interface SpreadsheetQueue {
  /** Contacts per second, and handlers, in each measured interval. */
  readonly rates: Float64Array;
  readonly handlers: Float64Array;
  readonly meanHandleTime: number;
  readonly meanPatience: number | null;
  readonly intervalTime: number;
}

/** Reads a scenario in which nothing is handed on and no team is shared. */
export function readSpreadsheet(scenario: ResolvedScenario, queue: number): SpreadsheetQueue {
  const { sources, teams, queues, calendar } = scenario;
  const [first, end] = measuredIntervals(calendar);
  const serving = teams.filter(({ serves }) => serves.includes(queue));
  const callers = sources.filter((source) => source.queue === queue);
  const patience = queues[queue]?.patience ?? null;
  const sumAt = (columns: readonly (Float64Array | Int32Array)[]) =>
    Float64Array.from({ length: end - first }, (_, i) =>
      columns.reduce((sum, column) => sum + (column[first + i] ?? 0), 0),
    );
  const people = serving.flatMap(({ bands, bandOfHandler }) =>
    Array.from(bandOfHandler, (band) => bands[band]?.handleTimeFactors[queue] ?? 1),
  );
  const factor = people.length === 0 ? 1 : people.reduce((sum, each) => sum + each, 0) / people.length;
  return {
    rates: sumAt(callers.map(({ rate }) => rate)),
    handlers: sumAt(serving.map(({ scheduled }) => scheduled)),
    meanHandleTime: handleTimeAt(scenario, queue) * factor,
    meanPatience: patience === null ? null : meanOf(patience),
    intervalTime: calendar.intervalTime,
  };
}

/** The averages of the window. */
export function averagesOf(spreadsheet: SpreadsheetQueue): LadderInput {
  const { rates, handlers, meanHandleTime, meanPatience, intervalTime } = spreadsheet;
  const [arrivalRate, meanHandlers] = [averageOf(rates), averageOf(handlers)];
  const occupancy = meanHandlers === 0 ? 0 : (arrivalRate * meanHandleTime) / meanHandlers;
  return { arrivalRate, meanHandleTime, meanHandlers, meanPatience, occupancy, intervalTime };
}

/** Every formula that applies; first those of the averages. */
export function ladderFormulas(spreadsheet: SpreadsheetQueue): LadderFormula[] {
  const { meanPatience } = spreadsheet;
  const averages = averagesOf(spreadsheet);
  const whole = [{ arrivalRate: averages.arrivalRate, handlers: averages.meanHandlers, count: 1 }];
  const each = kindsOfInterval(spreadsheet);
  const erlangCOver = (kinds: readonly IntervalKind[]) => weighedErlangC(kinds, spreadsheet.meanHandleTime);
  const erlangAOver = (kinds: readonly IntervalKind[], patience: number) =>
    weighedErlangA(kinds, spreadsheet.meanHandleTime, patience);
  return [
    { name: "erlangC", ...erlangCOver(whole) },
    ...(meanPatience === null ? [] : [{ name: "erlangA" as const, ...erlangAOver(whole, meanPatience) }]),
    { name: "erlangCByInterval", ...erlangCOver(each) },
    ...(meanPatience === null
      ? []
      : [{ name: "erlangAByInterval" as const, ...erlangAOver(each, meanPatience) }]),
  ];
}

/** Intervals of one rate and one number of handlers. */
interface IntervalKind {
  readonly arrivalRate: number;
  readonly handlers: number;
  readonly count: number;
}

function kindsOfInterval({ rates, handlers }: SpreadsheetQueue): IntervalKind[] {
  const kinds = new Map<string, IntervalKind>();
  rates.forEach((arrivalRate, i) => {
    const key = `${arrivalRate} ${handlers[i] ?? 0}`;
    kinds.set(key, { arrivalRate, handlers: handlers[i] ?? 0, count: (kinds.get(key)?.count ?? 0) + 1 });
  });
  return [...kinds.values()];
}

type Figures = Omit<LadderFormula, "name">;

function weighedErlangC(kinds: readonly IntervalKind[], meanHandleTime: number): Figures {
  let [contacts, waited, overloaded] = [0, 0, 0];
  for (const { arrivalRate, handlers, count } of kinds) {
    const wait = erlangCWait(arrivalRate, meanHandleTime, handlers);
    contacts += arrivalRate * count;
    if (wait === null) overloaded += arrivalRate * count;
    else waited += arrivalRate * count * wait;
  }
  const hasFigure = overloaded === 0 && contacts > 0;
  return {
    meanTimeToAnswer: hasFigure ? waited / contacts : null,
    abandonmentRatio: null,
    overloadedShare: contacts === 0 ? 0 : overloaded / contacts,
  };
}

function weighedErlangA(
  kinds: readonly IntervalKind[],
  meanHandleTime: number,
  meanPatience: number,
): Figures {
  let [contacts, answered, waited] = [0, 0, 0];
  for (const { arrivalRate, handlers, count } of kinds) {
    contacts += arrivalRate * count;
    for (const { whole, share } of wholeBeside(handlers)) {
      if (arrivalRate === 0 || whole === 0) continue;
      const system = { arrivalRate, meanHandleTime, handlers: whole, meanPatience };
      const { abandonmentRatio, meanWaitOfServed } = impatient(system);
      const served = share * arrivalRate * count * (1 - abandonmentRatio);
      answered += served;
      waited += served * meanWaitOfServed;
    }
  }
  return {
    meanTimeToAnswer: answered > 0 ? waited / answered : null,
    abandonmentRatio: contacts > 0 ? 1 - answered / contacts : null,
    overloadedShare: 0,
  };
}

/** Erlang A and its limits: without patience Erlang B, as who cannot be answered at once is lost; without work no wait. */
function impatient(system: ImpatientSystem): Pick<ErlangA, "abandonmentRatio" | "meanWaitOfServed"> {
  const { arrivalRate, meanHandleTime, handlers, meanPatience } = system;
  if (meanHandleTime === 0) return { abandonmentRatio: 0, meanWaitOfServed: 0 };
  if (meanPatience > 0) return erlangA(system);
  return { abandonmentRatio: erlangB(handlers, arrivalRate * meanHandleTime), meanWaitOfServed: 0 };
}

/**
 * Mean wait by Erlang C; null where the queue never settles. Between whole numbers of handlers Erlang B is interpolated
 * geometrically, since its logarithm is nearly straight there.
 */
export function erlangCWait(arrivalRate: number, meanHandleTime: number, handlers: number): number | null {
  const load = arrivalRate * meanHandleTime;
  if (arrivalRate > 0 && handlers === 0) return null;
  if (load === 0) return 0;
  if (!(load < handlers)) return null;
  const logs = wholeBeside(handlers).map(({ whole, share }) => share * log(erlangB(whole, load)));
  const lost = exp(logs.reduce((sum, each) => sum + each, 0));
  const occupancy = load / handlers;
  const waitProbability = lost / (1 - occupancy * (1 - lost));
  return (waitProbability * meanHandleTime) / (handlers * (1 - occupancy));
}

/** The whole numbers beside a number, and how much of each makes it. */
function wholeBeside(handlers: number): readonly { readonly whole: number; readonly share: number }[] {
  const below = Math.floor(handlers);
  const above = handlers - below;
  return above === 0
    ? [{ whole: below, share: 1 }]
    : [
        { whole: below, share: 1 - above },
        { whole: below + 1, share: above },
      ];
}

function averageOf(values: Float64Array): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
