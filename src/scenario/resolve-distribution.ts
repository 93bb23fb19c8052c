// A distribution as written becomes the samplers' own: parameters in seconds.
import type { Distribution, DistributionFamily } from "../random/distribution.ts";
import { type Quantity, valueOf } from "./quantity.ts";
import type { AuthoredDistribution, AuthoredFamily } from "./schema-distributions.ts";

export const always = (value: number): Distribution => ({ kind: "constant", value });

/** A plain duration is a constant. */
export function resolveDistribution(authored: AuthoredDistribution): Distribution {
  if (!isFamily(authored)) return always(valueOf(authored));
  const family = familyOf(authored);
  return authored.zero === undefined ? family : { ...family, zero: valueOf(authored.zero) };
}

export function isFamily(authored: AuthoredDistribution): authored is AuthoredFamily {
  return typeof authored === "object" && Object.hasOwn(authored, "distribution");
}

function familyOf(authored: AuthoredFamily): DistributionFamily {
  switch (authored.distribution) {
    case "constant":
      return { kind: "constant", value: valueOf(authored.value) };
    case "uniform":
      return { kind: "uniform", low: valueOf(authored.low), high: valueOf(authored.high) };
    case "triangular": {
      const [low, mode, high] = [valueOf(authored.low), valueOf(authored.mode), valueOf(authored.high)];
      return { kind: "triangular", low, mode, high };
    }
    case "exponential":
      return { kind: "exponential", mean: valueOf(authored.mean) };
    case "erlang":
      return { kind: "erlang", phases: valueOf(authored.phases), mean: valueOf(authored.mean) };
    case "gamma":
    case "lognormal":
      return byMeanAndCv(authored.distribution, authored);
    case "weibull":
      return { kind: "weibull", shape: valueOf(authored.shape), scale: valueOf(authored.scale) };
    case "hyperexponential": {
      const phases = Object.values(authored.phases);
      return {
        kind: "hyperexponential",
        phases: phases.map(({ share, mean }) => ({ share: valueOf(share), mean: valueOf(mean) })),
      };
    }
    case "empirical":
      return { kind: "empirical", values: authored.values.map(valueOf).sort((a, b) => a - b) };
    case "mixture": {
      const parts = Object.values(authored.parts);
      return {
        kind: "mixture",
        parts: parts.map(({ share, of }) => ({ share: valueOf(share), of: resolveDistribution(of) })),
      };
    }
  }
}

/** Without a mean, or without variation, it is a constant. */
function byMeanAndCv(
  kind: "gamma" | "lognormal",
  { mean, cv }: { mean: Quantity; cv: Quantity },
): DistributionFamily {
  const [value, variation] = [valueOf(mean), valueOf(cv)];
  return value === 0 || variation === 0 ? { kind: "constant", value } : { kind, mean: value, cv: variation };
}
