// Where a search for staffing begins: for every slot of the week a load that lags behind the calls, and what Erlang A
// (Erlang C where nobody gives up) says of each number of handlers.

import { meanOf } from "../random/moments.ts";
import { exp, log } from "../random/portable-math.ts";
import { handleTimeAt, offeredByInterval } from "../scenario/offered-load.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";
import type { ResolvedTeam } from "../scenario/resolved-floor.ts";
import type { ServiceTarget } from "../scenario/service-target.ts";
import { erlangC, erlangCWithin } from "../statistics/erlang.ts";
import { erlangA, erlangAServedWithin } from "../statistics/erlang-a.ts";

/** The work of a team by slot of the week. */
export interface WeekOfWork {
  /** Contacts per second of the queue in question. */
  readonly rate: Float64Array;
  /** Handlers that would be busy if there were always enough, of all queues that the team serves. */
  readonly load: Float64Array;
  /** Mean seconds of a contact of any of them. */
  readonly handleTime: number;
  /** Mean seconds before a caller of the queue gives up; null if never. */
  readonly patience: number | null;
  /** Mean seconds of ringing before anybody can pick up. */
  readonly ring: number;
}

/**
 * The busy handlers of a centre that always has enough lag behind the calls: their mean follows m' = rate − m ÷ handle
 * time, here in steps of an interval. Eick, Massey and Whitt, "The physics of the M_t/G/∞ queue", Operations Research 41
 * (1993), with exponential handle times. Rates and loads are means over all weeks of the run.
 */
export function weekOfWork(
  scenario: ResolvedScenario,
  team: ResolvedTeam,
  place: { readonly queue: string; readonly slotOfInterval: Int32Array; readonly slots: number },
): WeekOfWork {
  const offered = offeredByInterval(scenario);
  const own = scenario.queues.findIndex(({ id }) => id === place.queue);
  const { intervalStartAt } = scenario.calendar;
  const rates = new Float64Array(intervalStartAt.length - 1);
  const works = new Float64Array(rates.length);
  for (const queue of team.serves) {
    const handleTime = handleTimeAt(scenario, queue);
    offered[queue]?.forEach((rate, i) => {
      rates[i] = (rates[i] ?? 0) + rate;
      works[i] = (works[i] ?? 0) + rate * handleTime;
    });
  }
  const handleTime = sum(works) / Math.max(sum(rates), Number.MIN_VALUE);
  const bySlot = (values: Float64Array) => meanBySlot(values, place.slotOfInterval, place.slots);
  const queue = scenario.queues[own];
  return {
    rate: bySlot(offered[own] ?? rates),
    load: bySlot(lagging(works, intervalStartAt, handleTime)),
    handleTime,
    patience: queue === undefined || queue.patience === null ? null : meanOf(queue.patience),
    ring: queue === undefined ? 0 : meanOf(queue.ring),
  };
}

function lagging(works: Float64Array, startAt: Float64Array, handleTime: number): Float64Array {
  let busy = works[0] ?? 0;
  return works.map((work, i) => {
    const time = (startAt[i + 1] ?? 0) - (startAt[i] ?? 0);
    const before = busy;
    busy = work + (before - work) * exp(-time / handleTime);
    return work + ((before - busy) * handleTime) / time;
  });
}

function meanBySlot(values: Float64Array, slotOfInterval: Int32Array, slots: number): Float64Array {
  const sums = new Float64Array(slots);
  const counts = new Float64Array(slots);
  slotOfInterval.forEach((slot, i) => {
    if (slot < 0) return;
    sums[slot] = (sums[slot] ?? 0) + (values[i] ?? 0);
    counts[slot] = (counts[slot] ?? 0) + 1;
  });
  return sums.map((total, slot) => total / Math.max(1, counts[slot] ?? 0));
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}

/** A share moves on the scale of its odds, a time on that of its logarithm: 0 is the target itself, more is harder. */
export function harderTarget({ aim, value }: ServiceTarget, severity: number): number {
  if (aim === "meanTimeToAnswer") return value * exp(-severity);
  const odds = log(value / (1 - value)) + (aim === "answeredWithin" ? severity : -severity);
  return 1 / (1 + exp(-odds));
}

/**
 * What the formula makes of `handlers` in a slot, on a scale on which more is better: the share answered in time, or the
 * share abandoned or the mean time to answer with a minus.
 */
export function formulaScore(
  target: ServiceTarget,
  { load, handleTime, patience, ring }: WeekOfWork,
  at: { readonly slot: number; readonly handlers: number },
): number {
  const offered = load[at.slot] ?? 0;
  const isShare = target.aim === "answeredWithin";
  if (offered <= 0) return isShare ? 1 : 0;
  if (at.handlers <= 0) return worstScores[target.aim];
  const system = { arrivalRate: offered / handleTime, meanHandleTime: handleTime, handlers: at.handlers };
  const time = Math.max(0, (target.within ?? 0) - ring);
  if (patience === null || patience <= 0) {
    if (isShare) return erlangCWithin(system, time) ?? 0;
    const wait = erlangC(system)?.meanWait ?? Number.POSITIVE_INFINITY;
    return Math.max(worstScores[target.aim], -(wait + ring));
  }
  const impatient = { ...system, meanPatience: patience };
  if (isShare) return erlangAServedWithin(impatient, time);
  const { abandonmentRatio, meanWaitOfServed } = erlangA(impatient);
  return target.aim === "abandoned" ? -abandonmentRatio : -(meanWaitOfServed + ring);
}

/** Ten hours stand for a wait without end. */
const worstScores = { answeredWithin: 0, abandoned: -1, meanTimeToAnswer: -36_000 } as const;
