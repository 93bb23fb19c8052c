// What is offered to queues and teams if nobody gives up: a first look at whether the staff can do the work.
import { meanOf } from "../random/moments.ts";
import { firstRings } from "./first-rings.ts";
import { contactsOfDay, hoursPerDay } from "./measured-days.ts";
import { paceOf, repeatsPerFirst } from "./need-flows.ts";
import type { ResolvedScenario } from "./resolved.ts";
import type { ResolvedQueue, ResolvedTeam } from "./resolved-floor.ts";

const secondsPerHour = 3600;

/**
 * Contacts per day at each queue: first contacts, what is passed on (a transfer once, not round and round), and the
 * off-call work that comes of being answered; without redials and escalation. Where needs have reasons, those who ring
 * again because they were not right first time are counted, as far as can be said beforehand; needs that another channel
 * takes ring there once.
 */
export function offeredPerDay(scenario: ResolvedScenario): readonly number[] {
  const first = scenario.queues.map(() => 0);
  const again = scenario.queues.map(() => 0);
  const repeats = repeatsPerFirst(scenario);
  for (const { source, queue, rate, isShifted } of firstRings(scenario)) {
    const callers = Math.max(0, contactsOfDay(scenario, rate));
    first[queue] = (first[queue] ?? 0) + callers;
    if (isShifted) continue;
    for (const [at, each] of (repeats[source] ?? []).entries()) again[at] = (again[at] ?? 0) + callers * each;
  }
  return passedOn(scenario, first, again);
}

/** Contacts per second at each queue in each interval, counted as `offeredPerDay` counts them; nothing takes time. */
export function offeredByInterval(scenario: ResolvedScenario): readonly Float64Array[] {
  const offered = scenario.queues.map(() => new Float64Array(scenario.calendar.intervalDay.length));
  const repeats = repeatsPerFirst(scenario);
  for (const { source, queue: entrance, rate, isShifted } of firstRings(scenario)) {
    const shares = passedOn(
      scenario,
      scenario.queues.map((_, queue) => (queue === entrance ? 1 : 0)),
      isShifted ? [] : (repeats[source] ?? []),
    );
    offered.forEach((rates, queue) => {
      const share = shares[queue] ?? 0;
      if (share > 0)
        for (let i = 0; i < rates.length; i++) rates[i] = (rates[i] ?? 0) + share * (rate[i] ?? 0);
    });
  }
  return offered;
}

/** What comes to each queue of what first rings at each, and of repeats, which are counted where handlers answer too. */
function passedOn(
  scenario: ResolvedScenario,
  first: readonly number[],
  again: readonly number[],
): readonly number[] {
  const offered = [...first];
  const add = (queue: number, contacts: number) => {
    if (contacts > 0) offered[queue] = (offered[queue] ?? 0) + contacts;
  };
  for (const [index, { outcomes }] of scenario.queues.entries()) {
    if (outcomes === null) continue;
    const here = offered[index] ?? 0;
    add(outcomes.putThrough.queue, here * outcomes.putThrough.share);
    add(outcomes.upgrade.queue, here * outcomes.upgrade.share);
  }
  for (const [queue, contacts] of again.entries()) add(queue, contacts);
  const talks = [...offered];
  for (const [index, { transfers }] of scenario.queues.entries()) {
    for (const { share, queue } of transfers) add(queue, (talks[index] ?? 0) * share);
  }
  const answered = [...offered];
  for (const [index, { brings }] of scenario.queues.entries()) {
    if (brings.answered !== null) add(brings.answered.queue, (answered[index] ?? 0) * brings.answered.share);
  }
  return offered;
}

/** Work and staff of a team, in handler-hours per measured day. */
export interface TeamLoad {
  readonly scheduled: number;
  /** A queue that several teams serve is divided in proportion to their hours. */
  readonly work: number;
}

export function teamLoads(scenario: ResolvedScenario): readonly TeamLoad[] {
  const offered = offeredPerDay(scenario);
  const scheduled = scenario.teams.map((team) => hoursPerDay(scenario, team.scheduled));
  const serving = scenario.queues.map((_, queue) => {
    return sumOf(
      scenario.teams.map(({ serves }, team) => (serves.includes(queue) ? (scheduled[team] ?? 0) : 0)),
    );
  });
  return scenario.teams.map((team, index) => {
    const own = scheduled[index] ?? 0;
    const works = team.serves.map((queue) => {
      const hours = ((offered[queue] ?? 0) * handleTimeAt(scenario, queue)) / secondsPerHour;
      return own === 0 ? 0 : (hours * handleTimeFactor(team, queue) * own) / (serving[queue] ?? own);
    });
    return { scheduled: own, work: sumOf(works) };
  });
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** Mean of talk and wrap-up together, in seconds, for a handler of factor 1. */
function handleTimeOf(queue: ResolvedQueue | undefined): number {
  return queue === undefined ? 0 : meanOf(queue.talk) + meanOf(queue.wrapUp);
}

/** The same at a queue of a scenario: shorter where triage is shallow, and by what its contacts are about. */
export function handleTimeAt(scenario: ResolvedScenario, index: number): number {
  const queue = scenario.queues[index];
  if (scenario.reasons === undefined || queue === undefined) return handleTimeOf(queue);
  const { factor, saved } = paceOf(scenario, index);
  return factor * (meanOf(queue.talk) - saved + meanOf(queue.wrapUp));
}

/** Hours of a person for an hour of work; in chat, with as many conversations as one holds. */
export function handleTimeFactor(team: ResolvedTeam, queue: number): number {
  const { bands, bandOfHandler } = team;
  const factors = Array.from(bandOfHandler, (band) => bands[band]?.handleTimeFactors[queue] ?? 1);
  return factors.length === 0 ? 1 : sumOf(factors) / factors.length / sideBySide(team);
}

/** How many times as fast a person works off conversations who has as many as possible as one who has one. */
export function sideBySide({ sessions }: ResolvedTeam): number {
  return sessions === undefined ? 1 : sessions.atOnce / (sessions.pace.at(-1) ?? 1);
}
