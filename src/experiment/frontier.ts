// The efficient frontier of several policies: which of them another one beats on all that they are weighed by.
import type { Frontier, FrontierAxis, FrontierPoint } from "../results/best.ts";
import { type Contrast, contrastOf } from "../results/comparison-contrast.ts";
import { bonferroniLevel, pairsAmong } from "../statistics/multiple-comparisons.ts";
import { boundsOf, type Readings } from "./measured-values.ts";

/** A policy by axis, replication by replication. */
export interface Weighed {
  readonly policy: string;
  readonly readings: readonly Readings[];
}

const level = 0.95;

/** Null with fewer than two axes, or two policies. Policies are paired in the replications that both have. */
export function frontierOf(axes: readonly FrontierAxis[], policies: readonly Weighed[]): Frontier | null {
  if (axes.length < 2 || policies.length < 2) return null;
  const pairs = pairsAmong(policies.length);
  const levelOfEach = bonferroniLevel(level, pairs);
  const against = (other: Weighed, one: Weighed) =>
    axes.map(({ betterWhen, unit }, axis) =>
      contrastOf(other.readings[axis] ?? [], one.readings[axis] ?? [], {
        level: levelOfEach,
        betterWhen,
        unit,
      }),
    );
  return {
    axes,
    correction: { pairs, levelOfEach },
    points: policies.map(
      (each): FrontierPoint => ({
        policy: each.policy,
        values: each.readings.map((readings) => boundsOf(readings, level)),
        dominatedBy: policies.flatMap((other) => {
          const contrasts = other === each ? [] : against(each, other);
          if (!dominates(contrasts)) return [];
          return [{ policy: other.policy, differences: contrasts.map(({ difference }) => difference) }];
        }),
      }),
    ),
  };
}

function dominates(contrasts: readonly Contrast[]): boolean {
  const verdicts = contrasts.map(({ verdict }) => verdict);
  return (
    verdicts.includes("better") && verdicts.every((verdict) => verdict === "better" || verdict === "same")
  );
}
