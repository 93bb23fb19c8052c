// A source of demand as the model sees it: how often it rings, and how its callers come.
import { nextOf } from "./check-arrivals.ts";
import { equilibriumOf } from "./equilibrium.ts";
import type { SourceDemand } from "./need-demand.ts";
import { numberOf } from "./quantity.ts";
import { type NeedMix, resolveMix } from "./reason-mix.ts";
import { indexIn } from "./resolve-queue.ts";
import type { ResolvedSource } from "./resolved.ts";
import type { ResolvedBatch, ResolvedCalls, ResolvedModulation } from "./resolved-arrivals.ts";
import type { AuthoredBatch, AuthoredModulation } from "./schema-arrivals.ts";
import type { AuthoredSource } from "./schema-demand.ts";

interface Surroundings {
  readonly queueIds: readonly string[];
  readonly channels: readonly string[];
  readonly demand: SourceDemand;
  readonly calls: ResolvedCalls | undefined;
}

export function resolveSource(
  id: string,
  { channel, queue, batch, modulation }: AuthoredSource,
  { queueIds, channels, demand, calls }: Surroundings,
): ResolvedSource {
  return {
    id,
    channel: indexIn(channels, channel),
    queue: indexIn(queueIds, queue),
    rate: demand.rate,
    ...(batch === undefined ? {} : { batch: resolveBatch(batch) }),
    ...(calls === undefined ? {} : { calls }),
    ...(modulation === undefined ? {} : { modulation: resolveModulation(modulation) }),
    ...resolveNeedMix(calls === undefined ? demand.mix : alone(demand.mix)),
  };
}

/** The calls of a log are everybody's: each is drawn for itself. */
function alone(mix: NeedMix | null): NeedMix | null {
  return mix === null ? null : { ...mix, callers: mix.callers.map(() => 1), callersPerIncident: 1 };
}

/** What a source says of the reasons of its needs. */
export function resolveNeedMix(
  mix: NeedMix | null,
): Pick<ResolvedSource, "reasonMix" | "callersPerIncident"> {
  if (mix === null) return {};
  const { callersPerIncident } = mix;
  return { reasonMix: resolveMix(mix), ...(callersPerIncident > 1 ? { callersPerIncident } : {}) };
}

/** A geometric size on 1, 2, … of mean m has variance m (m - 1). */
function resolveBatch({ size }: AuthoredBatch): ResolvedBatch {
  if (typeof size === "object" && "distribution" in size && size.distribution === "geometric") {
    const mean = numberOf(size.mean);
    return { mean, meanSquare: mean * (2 * mean - 1), sizes: null };
  }
  const sizes = sizesOf(size);
  return {
    mean: sizes.reduce((sum, each) => sum + each.share * each.size, 0),
    meanSquare: sizes.reduce((sum, each) => sum + each.share * each.size * each.size, 0),
    sizes,
  };
}

function sizesOf(size: Exclude<AuthoredBatch["size"], { distribution: "geometric" }>): {
  readonly size: number;
  readonly share: number;
}[] {
  if (typeof size !== "object" || !("distribution" in size)) return [{ size: numberOf(size), share: 1 }];
  return Object.entries(size.shares).map(([callers, share]) => {
    return { size: Number(callers), share: numberOf(share) };
  });
}

/** Scales the factors so that their mean over time is one. */
function resolveModulation({ states }: AuthoredModulation): ResolvedModulation {
  const names = Object.keys(states);
  const next = names.map((name) => {
    const shares = nextOf(states, name);
    return names.map((to) => numberOf(shares[to] ?? 0));
  });
  const meanTimes = Object.values(states).map(({ lasts }) => numberOf(lasts));
  const factors = Object.values(states).map(({ factor }) => numberOf(factor));
  const shares = equilibriumOf(next, meanTimes);
  const mean = factors.reduce((sum, factor, state) => sum + factor * (shares[state] ?? 0), 0);
  return {
    states: names.map((id, state) => ({
      id,
      factor: (factors[state] ?? 0) / mean,
      meanTime: meanTimes[state] ?? 0,
      next: next[state] ?? [],
      share: shares[state] ?? 0,
    })),
  };
}
