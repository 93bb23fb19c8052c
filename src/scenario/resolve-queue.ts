// A queue as the model sees it: its distributions, what its callers do when they give up, how conversations end.
import { numberOf, type Quantity } from "./quantity.ts";
import { resolveAgain as again, resolveChannelParts } from "./resolve-channels.ts";
import { always, resolveDistribution } from "./resolve-distribution.ts";
import type { ResolvedWhenAnswered } from "./resolved-channels.ts";
import {
  type ResolvedBrought,
  type ResolvedOutcomes,
  type ResolvedQueue,
  type ResolvedRetries,
  type ResolvedRisk,
  type ResolvedServiceLevel,
  usualRisk,
} from "./resolved-floor.ts";
import { gradeNames } from "./resolved-triage.ts";
import type { Name } from "./schema-parts.ts";
import {
  type AuthoredAgain,
  type AuthoredOutcomes,
  type AuthoredQueue,
  type AuthoredRetries,
  type AuthoredServiceLevel,
  byReason,
} from "./schema-queues.ts";

/** The names that a queue may refer to. */
export interface Known {
  readonly queueIds: readonly string[];
  readonly channels: readonly string[];
  /** By queue: 1 in each interval in which it is open; queues that are always open have none. */
  readonly openings: ReadonlyMap<string, Uint8Array>;
}

const minute = 60;
const usualAcceptableTime = 20;
const usualThresholds = [10, 20, 30, minute, 2 * minute, 5 * minute, 15 * minute];
const usualShortAbandon = 5;

/** The index of a name; the rules have seen to it that there is one. */
export function indexIn(names: readonly string[], name: Name): number {
  return names.indexOf(String(name));
}

export function resolveQueue(id: string, queue: AuthoredQueue, known: Known): ResolvedQueue {
  return {
    id,
    stage: queue.stage,
    priority: numberOf(queue.priority),
    ageing: queue.ageing === undefined ? null : numberOf(queue.ageing),
    ring: queue.ring === undefined ? always(0) : resolveDistribution(queue.ring),
    patience:
      queue.patience === undefined || queue.patience === "endless"
        ? null
        : resolveDistribution(queue.patience),
    talk: resolveDistribution(queue.talk),
    wrapUp: queue.wrapUp === undefined ? always(0) : resolveDistribution(queue.wrapUp),
    whenAbandoned: resolveRetries(queue.whenAbandoned, known),
    whenBlocked: queue.whenBlocked === undefined ? null : again(queue.whenBlocked.redial),
    outcomes: queue.outcomes === undefined ? null : resolveOutcomes(queue.outcomes, known),
    transfers: Object.entries(queue.transfers ?? {}).map(([to, { share }]) => {
      return { share: numberOf(share), queue: indexIn(known.queueIds, to) };
    }),
    brings: {
      answered: resolveBrought(queue.brings?.afterAnswered, known),
      abandoned: resolveBrought(queue.brings?.afterAbandoned, known),
    },
    isDeferrable: queue.deferrable === "yes",
    isOpen: known.openings.get(id) ?? null,
    atClose: queue.atClose ?? "drain",
    serviceLevel: resolveServiceLevel(queue.serviceLevel),
    ...(queue.risk === undefined ? {} : { risk: resolveRisk(queue.risk) }),
    ...(queue.triage === undefined || queue.triage === "none" ? {} : { triage: queue.triage }),
    ...resolveChannelParts(queue, known),
    ...(queue.whenAnswered === undefined ? {} : { whenAnswered: resolveWhenAnswered(queue.whenAnswered) }),
  };
}

function resolveWhenAnswered({
  repeat,
  task,
}: NonNullable<AuthoredQueue["whenAnswered"]>): ResolvedWhenAnswered {
  return {
    repeat: repeat === undefined ? null : again(repeat),
    task: task === undefined ? null : { share: numberOf(task.share), grade: gradeNames.indexOf(task.grade) },
  };
}

function resolveBrought(
  brought: { readonly work: Name; readonly share: AuthoredAgain["share"] } | undefined,
  { queueIds }: Known,
): ResolvedBrought | null {
  return brought === undefined
    ? null
    : { share: numberOf(brought.share), queue: indexIn(queueIds, brought.work) };
}

function resolveRetries(
  authored: AuthoredRetries | undefined,
  { queueIds, channels }: Known,
): ResolvedRetries {
  const { redial, escalate } = authored ?? {};
  return {
    redial: redial === undefined ? null : again(redial),
    escalation:
      escalate === undefined
        ? null
        : {
            share: numberOf(escalate.share),
            delay: resolveDistribution(escalate.delay),
            queue: indexIn(queueIds, escalate.to),
            channel: indexIn(channels, escalate.channel),
          },
  };
}

/** An outcome that is not written has share 0; its queue is then -1 and never looked at. */
function resolveOutcomes(outcomes: AuthoredOutcomes, { queueIds }: Known): ResolvedOutcomes {
  const { putThrough, extension, advice, upgrade } = outcomes;
  const isByReason = Object.values(outcomes).some((outcome) => outcome?.share === byReason);
  const shareOf = (outcome: { share: Quantity } | undefined) =>
    outcome === undefined || outcome.share === byReason ? 0 : numberOf(outcome.share);
  const passOn = (outcome: { share: Quantity; to: Name } | undefined) => {
    return { share: shareOf(outcome), queue: outcome === undefined ? -1 : indexIn(queueIds, outcome.to) };
  };
  return {
    putThrough: passOn(putThrough),
    extension: {
      share: shareOf(extension),
      reached: numberOf(extension?.reached ?? 0),
      chaser: extension?.chaser === undefined ? null : again(extension.chaser),
    },
    advice: { share: shareOf(advice) },
    upgrade: passOn(upgrade),
    ...(isByReason ? { isByReason } : {}),
  };
}

function resolveServiceLevel(authored: AuthoredServiceLevel | undefined): ResolvedServiceLevel {
  const { within, thresholds, shortAbandon } = authored ?? {};
  return {
    acceptableWaitingTime: within === undefined ? usualAcceptableTime : numberOf(within),
    thresholds: thresholds === undefined ? usualThresholds : ascending(thresholds.map(numberOf)),
    shortAbandonTime: shortAbandon === undefined ? usualShortAbandon : numberOf(shortAbandon),
  };
}

function resolveRisk({ day, hour }: NonNullable<AuthoredQueue["risk"]>): ResolvedRisk {
  return {
    day: day === undefined ? usualRisk.day : numberOf(day),
    hour: hour === undefined ? usualRisk.hour : numberOf(hour),
  };
}

function ascending(values: readonly number[]): number[] {
  return [...new Set(values)].sort((a, b) => a - b);
}
