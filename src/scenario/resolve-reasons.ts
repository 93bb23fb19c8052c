// The catalogue of reasons, areas and harm as the model sees them.
import { numberOf, type Quantity } from "./quantity.ts";
import { resolveDistribution } from "./resolve-distribution.ts";
import { indexIn } from "./resolve-queue.ts";
import { markerNames, type ResolvedArea, type ResolvedHarm, type ResolvedReason } from "./resolved-triage.ts";
import type { AuthoredScenario } from "./schema.ts";
import type { AuthoredReason } from "./schema-reasons.ts";

const usualCap = 86_400;

/** What a scenario says of needs, apart from triage; nothing of what it leaves out. */
export function resolveNeeds({ areas, reasons, harm, response }: AuthoredScenario): {
  areas?: readonly ResolvedArea[];
  reasons?: readonly ResolvedReason[];
  harm?: ResolvedHarm;
} {
  const cap = harm?.cap === undefined ? usualCap : numberOf(harm.cap);
  const unitIds = Object.keys(response?.units ?? {});
  return {
    ...(areas === undefined ? {} : { areas: resolveAreas(areas, unitIds) }),
    ...(reasons === undefined
      ? {}
      : { reasons: Object.entries(reasons).map(([id, reason]) => resolveReason(id, reason, cap)) }),
    ...(harm === undefined ? {} : { harm: resolveHarm(harm) }),
  };
}

function resolveAreas(
  areas: NonNullable<AuthoredScenario["areas"]>,
  unitIds: readonly string[],
): ResolvedArea[] {
  return Object.entries(areas).map(([id, { share, units }]) => {
    return { id, share: numberOf(share), units: (units ?? []).map((unit) => indexIn(unitIds, unit)) };
  });
}

function resolveReason(id: string, reason: AuthoredReason, usual: number): ResolvedReason {
  const { threat, harm, risk, markers, switchboard, callers, cap } = reason;
  const orElse = (quantity: Quantity | undefined, other: number) =>
    quantity === undefined ? other : numberOf(quantity);
  return {
    id,
    threat: probabilities(threat),
    harm: probabilities(harm),
    risk: probabilities(risk),
    markers: markerNames.map((marker) => orElse(markers?.[marker], 0)),
    handleTime: orElse(reason.handleTime, 1),
    advice: orElse(switchboard?.advice, 0),
    extension: orElse(switchboard?.extension, 0),
    resolvable: orElse(reason.resolvable, 1),
    callers: orElse(callers?.mean, 1),
    callsWithin: callers === undefined ? null : resolveDistribution(callers.within),
    online: orElse(reason.online, 0),
    chat: orElse(reason.chat, 0),
    cap: orElse(cap, usual),
  };
}

function probabilities(weights: readonly Quantity[]): number[] {
  const numbers = weights.map(numberOf);
  const sum = numbers.reduce((total, weight) => total + weight, 0);
  return numbers.map((weight) => weight / sum);
}

function resolveHarm({ weights }: NonNullable<AuthoredScenario["harm"]>): ResolvedHarm {
  return { sets: Object.entries(weights).map(([id, set]) => ({ id, weights: set.map(numberOf) })) };
}
