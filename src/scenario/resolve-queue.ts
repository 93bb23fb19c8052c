// A queue as the model sees it: its distributions, what its callers do when they give up, how conversations end.
import { numberOf } from "./quantity.ts";
import { always, resolveDistribution } from "./resolve-distribution.ts";
import type { ResolvedOutcomes, ResolvedQueue, ResolvedRetries, ResolvedServiceLevel } from "./resolved.ts";
import type {
  AuthoredOutcomes,
  AuthoredQueue,
  AuthoredRetries,
  AuthoredServiceLevel,
} from "./schema-floor.ts";
import type { Name } from "./schema-parts.ts";

/** The names that a queue may refer to. */
export interface Known {
  readonly queueIds: readonly string[];
  readonly channels: readonly string[];
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
    ring: resolveDistribution(queue.ring),
    patience: queue.patience === "endless" ? null : resolveDistribution(queue.patience),
    talk: resolveDistribution(queue.talk),
    wrapUp: queue.wrapUp === undefined ? always(0) : resolveDistribution(queue.wrapUp),
    whenAbandoned: resolveRetries(queue.whenAbandoned, known),
    outcomes: queue.outcomes === undefined ? null : resolveOutcomes(queue.outcomes, known),
    serviceLevel: resolveServiceLevel(queue.serviceLevel),
  };
}

type Again = NonNullable<AuthoredRetries["redial"]>;

function again({ share, delay, atMost }: Again): NonNullable<ResolvedRetries["redial"]> {
  return { share: numberOf(share), delay: resolveDistribution(delay), atMost: numberOf(atMost) };
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
function resolveOutcomes(
  { putThrough, extension, advice, upgrade }: AuthoredOutcomes,
  { queueIds }: Known,
): ResolvedOutcomes {
  const passOn = (outcome: { share: AuthoredQueue["priority"]; to: Name } | undefined) => {
    return outcome === undefined
      ? { share: 0, queue: -1 }
      : { share: numberOf(outcome.share), queue: indexIn(queueIds, outcome.to) };
  };
  return {
    putThrough: passOn(putThrough),
    extension: {
      share: numberOf(extension?.share ?? 0),
      reached: numberOf(extension?.reached ?? 0),
      chaser: extension?.chaser === undefined ? null : again(extension.chaser),
    },
    advice: { share: numberOf(advice?.share ?? 0) },
    upgrade: passOn(upgrade),
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

function ascending(values: readonly number[]): number[] {
  return [...new Set(values)].sort((a, b) => a - b);
}
