// A distribution as written becomes the samplers' own: parameters in seconds.
import type { Distribution, DistributionFamily } from "../random/distribution.ts";
import { numberOf, type Quantity } from "./quantity.ts";
import type { AuthoredDistribution, AuthoredFamily } from "./schema-distributions.ts";

export const always = (value: number): Distribution => ({ kind: "constant", value });

/** A plain duration is a constant. */
export function resolveDistribution(authored: AuthoredDistribution): Distribution {
  if (!isFamily(authored)) return always(numberOf(authored));
  const family = familyOf(authored);
  return authored.zero === undefined ? family : { ...family, zero: numberOf(authored.zero) };
}

function isFamily(authored: AuthoredDistribution): authored is AuthoredFamily {
  return typeof authored === "object" && Object.hasOwn(authored, "distribution");
}

function familyOf(authored: AuthoredFamily): DistributionFamily {
  switch (authored.distribution) {
    case "constant":
      return { kind: "constant", value: numberOf(authored.value) };
    case "uniform":
      return { kind: "uniform", low: numberOf(authored.low), high: numberOf(authored.high) };
    case "triangular": {
      const [low, mode, high] = [numberOf(authored.low), numberOf(authored.mode), numberOf(authored.high)];
      return { kind: "triangular", low, mode, high };
    }
    case "exponential":
      return { kind: "exponential", mean: numberOf(authored.mean) };
    case "erlang":
      return { kind: "erlang", phases: numberOf(authored.phases), mean: numberOf(authored.mean) };
    case "gamma":
    case "lognormal":
      return byMeanAndCv(authored.distribution, authored);
    case "weibull":
      return { kind: "weibull", shape: numberOf(authored.shape), scale: numberOf(authored.scale) };
    case "hyperexponential": {
      const phases = Object.values(authored.phases);
      return {
        kind: "hyperexponential",
        phases: phases.map(({ share, mean }) => ({ share: numberOf(share), mean: numberOf(mean) })),
      };
    }
    case "empirical":
      return { kind: "empirical", values: authored.values.map(numberOf).sort((a, b) => a - b) };
    case "mixture": {
      const parts = Object.values(authored.parts);
      return {
        kind: "mixture",
        parts: parts.map(({ share, of }) => ({ share: numberOf(share), of: resolveDistribution(of) })),
      };
    }
  }
}

/** Without a mean, or without variation, it is a constant. */
function byMeanAndCv(
  kind: "gamma" | "lognormal",
  { mean, cv }: { mean: Quantity; cv: Quantity },
): DistributionFamily {
  const [value, variation] = [numberOf(mean), numberOf(cv)];
  return value === 0 || variation === 0 ? { kind: "constant", value } : { kind, mean: value, cv: variation };
}
