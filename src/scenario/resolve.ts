// From a scenario without mistakes to what the model sees: everything by index, in seconds and per second.
import type { CompleteLayout } from "./call-logs.ts";
import { channelNames } from "./channels.ts";
import { withMeanOutcomes } from "./mean-outcomes.ts";
import { numberOf } from "./quantity.ts";
import { reachedFrom } from "./reach.ts";
import { resolveCentre } from "./resolve-channels.ts";
import { resolveDemand } from "./resolve-demand.ts";
import { indexIn, resolveQueue } from "./resolve-queue.ts";
import { resolveNeeds } from "./resolve-reasons.ts";
import { resolveResponse } from "./resolve-response.ts";
import { resolveTeam } from "./resolve-team.ts";
import { resolveTriage } from "./resolve-triage.ts";
import type {
  ResolvedBusyness,
  ResolvedHeadline,
  ResolvedRun,
  ResolvedScenario,
  ResolvedTarget,
} from "./resolved.ts";
import type { AuthoredScenario, AuthoredTarget } from "./schema.ts";
import { rangeOfTarget } from "./target-values.ts";

/** Resolves a checked scenario; `policy` is the name of the policy that was applied, `base` for none. */
export function resolveScenario(
  authored: AuthoredScenario,
  layout: CompleteLayout,
  policy: string,
): ResolvedScenario {
  const queueIds = Object.keys(authored.queues);
  const channels = channelNames(authored);
  const names = { queueIds, channels };
  const { triage, response } = authored;
  const needs = resolveNeeds(authored);
  return withMeanOutcomes({
    name: authored.name,
    policy,
    run: resolveRun(authored, queueIds),
    calendar: layout.calendar,
    channels,
    ...resolveDemand(authored, layout, names),
    busyness: resolveBusyness(authored.busyness),
    queues: Object.entries(authored.queues).map(([id, queue]) =>
      resolveQueue(id, queue, { queueIds, channels, openings: layout.openings }),
    ),
    teams: Object.entries(authored.teams).map(([id, team]) => {
      return resolveTeam(id, team, {
        queueIds,
        scheduled: layout.scheduled.get(id) ?? new Int32Array(),
        centre: authored.centre,
        people: layout.people,
      });
    }),
    ...(authored.centre === undefined
      ? {}
      : {
          centre: resolveCentre(authored.centre, { queueIds, teamIds: Object.keys(authored.teams) }),
        }),
    ...(layout.people === null ? {} : { people: layout.people }),
    trunks: Object.entries(authored.trunks ?? {}).map(([id, { lines, carries }]) => {
      return { id, lines: numberOf(lines), channels: carries.map((channel) => indexIn(channels, channel)) };
    }),
    ...needs,
    ...(triage === undefined ? {} : { triage: resolveTriage(triage, names) }),
    ...(response === undefined
      ? {}
      : {
          response: resolveResponse(response, { ...names, calendar: layout.calendar, areas: needs.areas }),
        }),
    headline: (authored.headline ?? []).map(resolveHeadline),
    targets: Object.entries(authored.targets ?? {}).map(([id, target]) => resolveTarget(id, target)),
  });
}

function resolveRun(authored: AuthoredScenario, queueIds: readonly string[]): ResolvedRun {
  const { run, demand } = authored;
  const reached = Object.keys(demand).map((source) => reachedFrom(source, authored));
  return {
    seed: String(run.seed),
    replications: numberOf(run.replications),
    end: run.end ?? "cut",
    backlog: queueIds.map((id) => numberOf(run.backlog?.[id] ?? 0)),
    backlogSource: queueIds.map((id) =>
      Math.max(
        0,
        reached.findIndex((queuesOfSource) => queuesOfSource.has(id)),
      ),
    ),
  };
}

function resolveBusyness(busyness: AuthoredScenario["busyness"]): ResolvedBusyness {
  return {
    dayCv: numberOf(busyness?.day?.cv ?? 0),
    dayCorrelation: numberOf(busyness?.day?.correlation ?? 0),
    hourCv: numberOf(busyness?.hour?.cv ?? 0),
  };
}

/** What a headline, or a measure of a plan, names. */
export function resolveHeadline({
  measure,
  queue,
  team = queue,
  band,
  grade,
  period,
}: NonNullable<AuthoredScenario["headline"]>[number]): ResolvedHeadline {
  return {
    measure,
    queue: team === undefined ? null : String(team),
    ...(band === undefined ? {} : { band: String(band) }),
    ...(grade === undefined ? {} : { grade }),
    period: period ?? "all",
  };
}

function resolveTarget(id: string, target: AuthoredTarget): ResolvedTarget {
  const { low, high } = rangeOfTarget(target) ?? { low: Number.NaN, high: Number.NaN };
  return {
    id,
    measure: target.measure,
    queue: target.queue === undefined ? null : String(target.queue),
    ...(target.grade === undefined ? {} : { grade: target.grade }),
    period: target.period ?? "all",
    value: numberOf(target.value),
    low,
    high,
    role: target.role,
    source: target.source,
  };
}
