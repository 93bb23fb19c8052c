// What a queue, a team and the centre do beyond the plain floor, as the model sees it: callbacks, announcements, online
// reports, chat, and the measures of a busy centre.
import { numberOf, type Quantity } from "./quantity.ts";
import { resolveDistribution } from "./resolve-distribution.ts";
import type { ResolvedAgain } from "./resolved-again.ts";
import type {
  ResolvedAnnouncement,
  ResolvedCallback,
  ResolvedCentre,
  ResolvedLevel,
  ResolvedReportOnline,
  ResolvedSessions,
} from "./resolved-channels.ts";
import type { ResolvedQueue } from "./resolved-floor.ts";
import type { AuthoredCentre, AuthoredLevel } from "./schema-centre.ts";
import type { AuthoredSessions } from "./schema-floor.ts";
import type { Name } from "./schema-parts.ts";
import type { AuthoredAgain, AuthoredQueue } from "./schema-queues.ts";

interface Known {
  readonly queueIds: readonly string[];
  readonly channels: readonly string[];
}

type ChannelParts = Pick<ResolvedQueue, "deadline" | "callback" | "announcement" | "reportOnline">;

/** The parts that a queue has; those that it does not have are left out. */
export function resolveChannelParts(queue: AuthoredQueue, known: Known): ChannelParts {
  const { deadline, callback, announcement, reportOnline } = queue;
  return {
    ...(deadline === undefined ? {} : { deadline: numberOf(deadline) }),
    ...(callback === undefined ? {} : { callback: resolveCallback(callback) }),
    ...(announcement === undefined ? {} : { announcement: resolveAnnouncement(announcement) }),
    ...(reportOnline === undefined ? {} : { reportOnline: resolveReportOnline(reportOnline, known) }),
  };
}

function resolveCallback({
  above,
  accepts,
  reached,
  ringing,
  redial,
}: NonNullable<AuthoredQueue["callback"]>): ResolvedCallback {
  return {
    above: numberOf(above),
    accepts: numberOf(accepts),
    reached: numberOf(reached),
    ringing: numberOf(ringing),
    redial: redial === undefined ? null : resolveAgain(redial),
  };
}

export function resolveAgain({ share, delay, atMost }: AuthoredAgain): ResolvedAgain {
  return { share: numberOf(share), delay: resolveDistribution(delay), atMost: numberOf(atMost) };
}

function resolveAnnouncement({
  predicts,
  leaves,
  patience,
}: NonNullable<AuthoredQueue["announcement"]>): ResolvedAnnouncement {
  return {
    predicts,
    leaves: leaves === undefined ? null : { above: numberOf(leaves.above), share: numberOf(leaves.share) },
    patience: numberOf(patience ?? 1),
  };
}

function resolveReportOnline(
  { after, share, to, channel, when }: NonNullable<AuthoredQueue["reportOnline"]>,
  { queueIds, channels }: Known,
): ResolvedReportOnline {
  return {
    after: numberOf(after),
    share: numberOf(share),
    queue: queueIds.indexOf(String(to)),
    channel: channels.indexOf(String(channel)),
    onlyWhenAnnounced: when === "centreAnnounces",
  };
}

/** Paces by number of conversations, from 1. */
export function resolveSessions({ atOnce, pace }: AuthoredSessions): ResolvedSessions {
  const places = numberOf(atOnce);
  return {
    atOnce: places,
    pace: Array.from({ length: places }, (_, other) => numberOf(pace[String(other + 1)] ?? 1)),
  };
}

interface KnownToCentre {
  readonly queueIds: readonly string[];
  readonly teamIds: readonly string[];
}

export function resolveCentre(
  { watches, every, busy, critical }: AuthoredCentre,
  known: KnownToCentre,
): ResolvedCentre {
  return {
    watches: watches.map((queue) => known.queueIds.indexOf(String(queue))),
    every: numberOf(every),
    busy: resolveLevel(busy, known),
    critical: critical === undefined ? null : resolveLevel(critical, known),
  };
}

function resolveLevel(
  { from, until, measures }: AuthoredLevel,
  { queueIds, teamIds }: KnownToCentre,
): ResolvedLevel {
  const { adds, opens, pauses, announces } = measures ?? {};
  const paused = new Set((pauses ?? []).map(String));
  return {
    from: numberOf(from),
    until: numberOf(until),
    adds: teamIds.map((team) => numberOf(adds?.[team] ?? 0)),
    opens: Object.entries(opens ?? {}).flatMap(([team, queues]) =>
      queues.map((queue: Name) => ({
        team: teamIds.indexOf(team),
        queue: queueIds.indexOf(String(queue)),
      })),
    ),
    pauses: queueIds.map((queue) => paused.has(queue)),
    announces: announces === "yes",
  };
}

/** People whom the centre may add to a team, at the most: a critical centre keeps the measures of a busy one. */
export function mostAdded(centre: AuthoredCentre | undefined, team: string): number {
  const added = (level: AuthoredLevel | undefined): Quantity => level?.measures?.adds?.[team] ?? 0;
  return numberOf(added(centre?.busy)) + numberOf(added(centre?.critical));
}
