// Whether a scenario is the same at all times, so that one long replication can stand for many.
import type { ResolvedScenario } from "../scenario/resolved.ts";

/** Two rates that differ by less than this part of them differ by rounding. */
const roundOff = 1e-9;

/** What changes with time or from day to day, in words; empty for a stationary scenario. */
export function whatIsNotStationary(scenario: ResolvedScenario): string[] {
  const { sources, teams, queues, busyness, thinnings = [], channelShifts = [] } = scenario;
  return [
    ...sources
      .filter(({ calls }) => calls !== undefined)
      .map(({ id }) => `demand ${id}: its calls come from a log`),
    ...sources
      .filter(({ rate }) => !isConstant(rate))
      .map(
        ({ id }) =>
          `demand ${id}: its rate changes (profile, weekdays, months, special days or bank holidays)`,
      ),
    ...thinnings
      .filter(({ strength }) => !isConstant(strength))
      .map(({ id, kind }) => `${kind} ${id}: it keeps more callers away at some times than at others`),
    ...channelShifts
      .filter(({ adoption }) => !isConstant(adoption))
      .map(({ id }) => `channel shift ${id}: its adoption changes`),
    ...teams
      .filter(({ scheduled }) => !isConstant(scheduled))
      .map(({ id }) => `team ${id}: its staffing changes`),
    ...queues
      .filter(({ isOpen }) => isOpen !== null && !isConstant(isOpen))
      .map(({ id }) => `queue ${id}: it opens and closes`),
    ...(busyness.dayCv > 0 ? ["busyness: some days are busier than others"] : []),
    ...(busyness.hourCv > 0 ? ["busyness: some hours are busier than others"] : []),
  ];
}

function isConstant(values: ArrayLike<number>): boolean {
  const first = values[0] ?? 0;
  return Array.from(values).every((value) => Math.abs(value - first) <= roundOff * Math.abs(first));
}
