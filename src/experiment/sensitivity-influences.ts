// What each assumption does to one measure, from what came of the points of a screening.
import type {
  InfluenceVerdict,
  SampledInfluence,
  SampledMeasure,
  ScreenedInfluence,
  SensitivityEstimate,
} from "../results/sensitivity.ts";
import type { Sweep } from "../results/sweep.ts";
import { elementaryEffects } from "../statistics/elementary-effects.ts";
import { sobolIndices } from "../statistics/sobol-indices.ts";
import { valueAt } from "./ensemble-draws.ts";
import { trajectoryOf } from "./screening-design.ts";
import { type Assumption, shareMoved } from "./screening-points.ts";

export const level = 0.95;
const none: SensitivityEstimate = { value: null, low: null, high: null };

/** By point, as the design has them; null where the measure is undefined. */
type Points = readonly (Float64Array | null)[];

/** By Morris's method, the strongest first. */
export function screened(
  { seed }: Pick<Sweep, "seed">,
  assumptions: readonly Assumption[],
  points: Points,
): readonly ScreenedInfluence[] {
  const effects = assumptions.map((): Float64Array[] => []);
  const names = assumptions.map(({ name }) => name);
  const perTrajectory = assumptions.length + 1;
  for (let index = 0; index * perTrajectory < points.length; index++) {
    const { points: places, order } = trajectoryOf(names, seed, index);
    order.forEach((moving, step) => {
      const at = index * perTrajectory + step;
      const [before, after] = [points[at] ?? null, points[at + 1] ?? null];
      const [from = 0, to = 0] = [step, step + 1].map((point) => places[point]?.[moving] ?? 0);
      const moved = moveOf(assumptions[moving], { from, to });
      if (before === null || after === null || moved === 0) return;
      effects[moving]?.push(after.map((value, k) => (value - (before[k] ?? 0)) / moved));
    });
  }
  const influences = names.map((name, i) => influenceOf(name, effects[i] ?? []));
  return influences.toSorted((a, b) => (b.strength.value ?? -1) - (a.strength.value ?? -1));
}

/** As its first number moves. */
function moveOf(
  assumption: Assumption | undefined,
  places: { readonly from: number; readonly to: number },
): number {
  const [factor] = assumption?.factors ?? [];
  if (factor === undefined) return 0;
  const [from, to] = [places.from, places.to].map((place) => valueAt(factor, place, factor.isTagged));
  return shareMoved(factor, { from: from ?? 0, to: to ?? 0 }, places);
}

function influenceOf(name: string, effects: readonly Float64Array[]): ScreenedInfluence {
  const found = elementaryEffects(effects, level);
  const { strength = none, lean = none, spread = none, luck = null } = found ?? {};
  return {
    name,
    verdict: screenedVerdict(strength.value, luck),
    strength,
    lean,
    spread,
    luck,
    effects: effects.length,
  };
}

function screenedVerdict(strength: number | null, luck: number | null): InfluenceVerdict {
  if (strength === null) return "untold";
  if (strength === 0) return "nothing";
  if (luck === null) return "untold";
  return strength > luck ? "matters" : "luck";
}

/** By Sobol's method. A sample with an undefined point is left out. */
export function sampled(
  assumptions: readonly Assumption[],
  points: Points,
): Pick<SampledMeasure, "deviation" | "luckShare" | "influences"> {
  const perSample = assumptions.length + 2;
  const samples = Array.from({ length: Math.floor(points.length / perSample) }, (_, j) =>
    points.slice(j * perSample, (j + 1) * perSample),
  );
  const whole = samples.map((sample) => sample.filter((point) => point !== null));
  const known = whole.filter((sample) => sample.length === perSample);
  const place = (at: number) => known.flatMap((sample) => sample[at] ?? []);
  const mixed = assumptions.map((_, i) => place(i + 2));
  const replications = known[0]?.[0]?.length ?? 0;
  const found = sobolIndices({ first: place(0), second: place(1), mixed }, level);
  const variance = Math.max(0, found?.variance.value ?? 0);
  const isKnown = found !== null && variance > 0;
  const influences = assumptions.map(({ name }, i): SampledInfluence => {
    const { first = none, total = none } = found?.indices[i] ?? {};
    const isIdle = known.length > 0 && known.every((sample) => areEqual(sample[0], sample[i + 2]));
    const left =
      first.value === null ? null : Math.sqrt(variance * Math.max(0, 1 - Math.max(0, first.value)));
    const verdict = isIdle ? "nothing" : sampledVerdict(total, replications);
    return { name, verdict, first: asShare(first), total: asShare(total), leftIfKnown: left };
  });
  return {
    deviation: isKnown ? Math.sqrt(variance) : null,
    luckShare: isKnown && found.luck !== null ? found.luck / (variance + found.luck) : null,
    influences: influences.toSorted((a, b) => (b.total.value ?? -1) - (a.total.value ?? -1)),
  };
}

/** Luck may put an estimate and its ends outside of what a share can be. */
function asShare({ value, low, high }: SensitivityEstimate): SensitivityEstimate {
  const within = (end: number | null) => (end === null ? null : Math.min(1, Math.max(0, end)));
  return { value: within(value), low: within(low), high: within(high) };
}

function areEqual(one: Float64Array | undefined, other: Float64Array | undefined): boolean {
  return one !== undefined && other !== undefined && one.every((value, k) => value === other[k]);
}

/** With one replication its luck is in every index. */
function sampledVerdict({ value, low }: SensitivityEstimate, replications: number): InfluenceVerdict {
  if (value === null || low === null || replications < 2) return "untold";
  return low > 0 ? "matters" : "luck";
}
