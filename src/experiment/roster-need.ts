// What a team's work asks of a roster, by slot of the week: the handlers required for a target by formula, and what each
// handler is worth in waiting spared.
import { handleTimeFactor } from "../scenario/offered-load.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";
import type { ServiceTarget } from "../scenario/service-target.ts";
import { erlangA } from "../statistics/erlang-a.ts";
import { FormulaTable } from "./staff-formula.ts";
import { type WeekOfWork, weekOfWork } from "./staff-start.ts";

/** The team, and where its intervals stand in the week. */
export interface NeedPlace {
  readonly team: number;
  readonly slotOfInterval: Int32Array;
  readonly slotsPerDay: number;
  /** Handlers whenever there is work. */
  readonly least: number;
}

const daysPerWeek = 7;
/** Erlangs below which a slot has no work. */
const leastLoad = 0.001;
/** Seconds of patience that stand for callers who never give up: waits then stay finite however few answer. */
const longPatience = 7200;
const rootsToSpare = 5;
const handlersToSpare = 6;

/** The work of the team, of which the targets' queues are a part. */
export function teamWork(scenario: ResolvedScenario, queue: string, place: NeedPlace): WeekOfWork {
  const team = scenario.teams[place.team];
  const index = scenario.queues.findIndex(({ id }) => id === queue);
  if (team === undefined) throw new Error(`the scenario has no team of index ${place.team}`);
  const { slotOfInterval, slotsPerDay } = place;
  const work = weekOfWork(scenario, team, { queue, slotOfInterval, slots: daysPerWeek * slotsPerDay });
  const factor = handleTimeFactor(team, index);
  return { ...work, load: work.load.map((load) => load * factor), handleTime: work.handleTime * factor };
}

/** The fewest handlers with which Erlang A sees every target met in every slot of the week by itself. */
export function requiredHandlers(
  scenario: ResolvedScenario,
  targets: readonly ServiceTarget[],
  place: NeedPlace,
): Float64Array {
  const required = new Float64Array(daysPerWeek * place.slotsPerDay);
  for (const target of targets) {
    const work = teamWork(scenario, target.queue, place);
    const least = Int32Array.from(work.load, (load) => (load > leastLoad ? place.least : 0));
    const own = new FormulaTable(target, work, least).slotBySlot(new Float64Array(hoursPerWeek));
    own.forEach((handlers, slot) => {
      required[slot] = Math.max(required[slot] ?? 0, handlers);
    });
  }
  return required;
}

const hoursPerWeek = 168;

/**
 * By slot, what each further handler takes off contacts × (mean wait)², by Erlang A. The mean wait itself falls as evenly
 * with one handler as with another while there are too few, so that it could not tell a fair week from a week with a
 * night that nobody answers; its square can. It never rises from one handler to the next: where the formula has it so by
 * a hair, the lesser of the two stands.
 */
export function waitingSpared({
  load,
  rate,
  handleTime,
  patience,
}: WeekOfWork): readonly (readonly number[])[] {
  const meanPatience = patience ?? longPatience;
  return Array.from(load, (offered, slot) => {
    if (offered <= leastLoad) return [];
    const most = Math.ceil(offered + rootsToSpare * Math.sqrt(offered)) + handlersToSpare;
    const system = { arrivalRate: offered / handleTime, meanHandleTime: handleTime, meanPatience };
    let [before, last] = [meanPatience, Number.POSITIVE_INFINITY];
    return Array.from({ length: most }, (_, n) => {
      const wait = erlangA({ ...system, handlers: n + 1 }).meanWait;
      const spared = (before * before - wait * wait) / (meanPatience * meanPatience);
      last = Math.max(0, Math.min(last, (rate[slot] ?? 0) * spared));
      before = wait;
      return last;
    });
  });
}

/**
 * Handlers that a roster has at their desks on average whenever there is work, if it can: enough for `least` after rounding,
 * and never so few that nobody comes.
 */
export function floorOf({ load }: WeekOfWork, least: number): Float64Array {
  return load.map((offered) => (offered > leastLoad && least > 0 ? Math.max(1, least - 0.5) : 0));
}

/** By slot, what each handler takes off the square of the handlers short of those required. */
export function shortfallSpared(required: Float64Array): readonly (readonly number[])[] {
  return Array.from(required, (wanted) =>
    Array.from({ length: Math.ceil(wanted) }, (_, n) => {
      const short = (handlers: number) => Math.max(0, wanted - handlers) * Math.max(0, wanted - handlers);
      return short(n) - short(n + 1);
    }),
  );
}
