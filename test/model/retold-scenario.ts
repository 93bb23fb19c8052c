// The same centre told otherwise: on a slower clock, with all times multiplied by a factor and all rates divided by it;
// or with every interval of its calendar cut in two.
import type { Distribution } from "../../src/random/distribution.ts";
import type { ResolvedScenario } from "../../src/scenario/resolved.ts";
import type { ResolvedRetries } from "../../src/scenario/resolved-floor.ts";

/** Holds for queues without outcomes; a power of two changes no digit of a linear family. */
export function stretched(scenario: ResolvedScenario, factor: number): ResolvedScenario {
  const { calendar, sources, queues } = scenario;
  const longer = (instants: Float64Array) => instants.map((at) => at * factor);
  return {
    ...scenario,
    calendar: {
      ...calendar,
      intervalTime: calendar.intervalTime * factor,
      intervalStartAt: longer(calendar.intervalStartAt),
      dayStartAt: longer(calendar.dayStartAt),
    },
    sources: sources.map((source) => ({ ...source, rate: source.rate.map((rate) => rate / factor) })),
    queues: queues.map((queue) => ({
      ...queue,
      ring: slower(queue.ring, factor),
      patience: queue.patience === null ? null : slower(queue.patience, factor),
      talk: slower(queue.talk, factor),
      wrapUp: slower(queue.wrapUp, factor),
      whenAbandoned: slowerRetries(queue.whenAbandoned, factor),
    })),
  };
}

function slowerRetries({ redial, escalation }: ResolvedRetries, factor: number): ResolvedRetries {
  return {
    redial: redial === null ? null : { ...redial, delay: slower(redial.delay, factor) },
    escalation: escalation === null ? null : { ...escalation, delay: slower(escalation.delay, factor) },
  };
}

/** Families whose draw is a product with the mean, so that a power of two is exact. */
function slower(distribution: Distribution, factor: number): Distribution {
  switch (distribution.kind) {
    case "constant":
      return { ...distribution, value: distribution.value * factor };
    case "uniform":
      return { ...distribution, low: distribution.low * factor, high: distribution.high * factor };
    case "weibull":
      return { ...distribution, scale: distribution.scale * factor };
    case "exponential":
    case "erlang":
    case "gamma":
    case "lognormal":
      return { ...distribution, mean: distribution.mean * factor };
    case "hyperexponential":
      return {
        ...distribution,
        phases: distribution.phases.map((phase) => ({ ...phase, mean: phase.mean * factor })),
      };
    default:
      throw new Error(`a ${distribution.kind} distribution is not stretched`);
  }
}

/** A lognormal is the exponential of a sum, which no factor leaves exact; its place is taken by a gamma. */
export function bitwiseScalable(distribution: Distribution): Distribution {
  return distribution.kind === "lognormal" ? { ...distribution, kind: "gamma" } : distribution;
}

/** Every interval becomes two of the same rate and staff. */
export function halved(scenario: ResolvedScenario): ResolvedScenario {
  const { calendar, sources, teams } = scenario;
  const { intervalStartAt, intervalTime, intervalDay, intervalHourOfWeek, dayFirstInterval } = calendar;
  const ints = (column: Int32Array) =>
    Int32Array.from({ length: 2 * column.length }, (_, half) => column[Math.floor(half / 2)] ?? Number.NaN);
  return {
    ...scenario,
    calendar: {
      ...calendar,
      intervalTime: intervalTime / 2,
      intervalStartAt: Float64Array.from(
        { length: 2 * intervalDay.length + 1 },
        (_, half) => (intervalStartAt[Math.floor(half / 2)] ?? Number.NaN) + ((half % 2) * intervalTime) / 2,
      ),
      intervalDay: ints(intervalDay),
      intervalHourOfWeek: ints(intervalHourOfWeek),
      dayFirstInterval: dayFirstInterval.map((first) => 2 * first),
    },
    sources: sources.map((source) => ({
      ...source,
      rate: Float64Array.from(
        { length: 2 * source.rate.length },
        (_, half) => source.rate[Math.floor(half / 2)] ?? 0,
      ),
    })),
    teams: teams.map((team) => ({ ...team, scheduled: ints(team.scheduled) })),
  };
}
