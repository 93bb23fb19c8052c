// Triage as the model sees it: curves read at the depth, the matrix by ratings, and who rings again.
import { readCurve, resolveCurve } from "./curves.ts";
import { numberOf, type Quantity } from "./quantity.ts";
import { resolveDistribution } from "./resolve-distribution.ts";
import { indexIn } from "./resolve-queue.ts";
import {
  gradeNames,
  markerNames,
  type ResolvedDepthEffects,
  type ResolvedRepeat,
  type ResolvedReturn,
  type ResolvedTriage,
} from "./resolved-triage.ts";
import type { AuthoredDistribution } from "./schema-distributions.ts";
import type { Name } from "./schema-parts.ts";
import { type AuthoredTriage, tasked } from "./schema-triage.ts";

/** The names that ways to ring again refer to. */
interface Known {
  readonly queueIds: readonly string[];
  readonly channels: readonly string[];
}

const usualWindow = 28 * 86_400;

export function resolveTriage(triage: AuthoredTriage, known: Known): ResolvedTriage {
  const { depth, curves, gradedAfter, errors, matrix, switchboard, missed, worsens, duplicates } = triage;
  const pressure = errors?.pressure;
  const rows = [matrix.threat0, matrix.threat1, matrix.threat2, matrix.threat3];
  return {
    depth: numberOf(depth),
    byDepth: effectsAt(curves, numberOf(depth)),
    full: effectsAt(curves, 1),
    gradedAfter: gradedAfter === undefined ? null : numberOf(gradedAfter),
    under: orElse(errors?.under, 0),
    over: orElse(errors?.over, 0),
    pressure:
      pressure === undefined
        ? null
        : { waiting: numberOf(pressure.waiting), times: numberOf(pressure.times) },
    matrix: Uint8Array.from(rows.flat(), (grade) => gradeNames.indexOf(grade)),
    controlStrategy: strategyOf(triage.controlStrategy),
    unneeded: unneededOf(triage.unneeded),
    detects: orElse(switchboard?.detects, 0),
    falseAlarm: orElse(switchboard?.falseAlarm, 0),
    repeat: triage.repeat === undefined ? null : resolveRepeat(triage.repeat, known),
    missed:
      missed === undefined ? null : { ...resolveReturn(missed, known), atMost: numberOf(missed.atMost) },
    worsens: worsens === undefined ? null : resolveReturn(worsens, known),
    duplicates:
      duplicates === undefined
        ? null
        : { recognised: numberOf(duplicates.recognised), handleTime: numberOf(duplicates.handleTime) },
    rightFirstTimeWithin: orElse(triage.rightFirstTimeWithin, usualWindow),
  };
}

function orElse(quantity: Quantity | undefined, other: number): number {
  return quantity === undefined ? other : numberOf(quantity);
}

function effectsAt(curves: AuthoredTriage["curves"], depth: number): ResolvedDepthEffects {
  const at = (curve: Readonly<Record<string, Quantity>> | undefined, other: number) =>
    curve === undefined ? other : readCurve(resolveCurve(curve), depth);
  return {
    talkSaved: at(curves.talkSaved, 0),
    resolved: at(curves.resolved, 0),
    tasked: at(curves.tasked, 0),
    misread: at(curves.misread, 1),
  };
}

function strategyOf(authored: AuthoredTriage["controlStrategy"]): ResolvedTriage["controlStrategy"] {
  return markerNames.map((marker) => {
    const rule = authored?.[marker];
    return rule === undefined ? null : { raise: numberOf(rule.raise), upTo: gradeNames.indexOf(rule.upTo) };
  });
}

/** Where the scenario does not say, an officer who is not needed has a scheduled job. */
function unneededOf(authored: AuthoredTriage["unneeded"]): readonly number[] {
  return tasked.map((grade) =>
    authored === undefined ? Number(grade === "scheduled") : orElse(authored[grade], 0),
  );
}

function resolveRepeat(
  { delay, again, atMost, to, channel }: NonNullable<AuthoredTriage["repeat"]>,
  { queueIds, channels }: Known,
): ResolvedRepeat {
  return {
    to:
      to === undefined || channel === undefined
        ? null
        : { queue: indexIn(queueIds, to), channel: indexIn(channels, channel) },
    delays: listOf(delay).map(resolveDistribution),
    again: again === undefined ? null : listOf(again).map(numberOf),
    atMost: numberOf(atMost),
  };
}

function listOf<T>(one: T | readonly T[]): readonly T[] {
  return Array.isArray(one) ? one : [one as T];
}

function resolveReturn(
  way: { share: Quantity; delay: AuthoredDistribution; to: Name; channel: Name },
  { queueIds, channels }: Known,
): ResolvedReturn {
  return {
    share: numberOf(way.share),
    delay: resolveDistribution(way.delay),
    queue: indexIn(queueIds, way.to),
    channel: indexIn(channels, way.channel),
  };
}
