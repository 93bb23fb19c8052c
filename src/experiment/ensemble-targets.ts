// The published figures over the sets of an ensemble: how many sets meet each, and what is seen.
import type { EnsembleTarget } from "../results/ensemble.ts";
import type { TargetOutcome } from "../results/result.ts";

/** `outcomes[s]` are the figures of set s, the same in every set. */
export function targetsOver(outcomes: readonly (readonly TargetOutcome[])[]): readonly EnsembleTarget[] {
  const [first = []] = outcomes;
  return first.map(({ id, role, row, low, high }, i): EnsembleTarget => {
    const own = outcomes.flatMap((each) => each[i] ?? []);
    const values = own.flatMap(({ row: { value } }) => value ?? []);
    return {
      id,
      role,
      unit: row.unit,
      accepted: { low, high },
      met: own.filter(({ isMet }) => isMet).length,
      seen: values.length === 0 ? null : { low: Math.min(...values), high: Math.max(...values) },
    };
  });
}
