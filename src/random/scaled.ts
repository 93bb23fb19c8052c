// The distribution of a multiple of what another distribution describes.
import type { Distribution, DistributionFamily } from "./distribution.ts";

/** Every value times `factor`; the atom at zero stays as likely. */
export function scaled({ zero, ...family }: Distribution, factor: number): Distribution {
  return { ...scaledFamily(family as DistributionFamily, factor), ...(zero === undefined ? {} : { zero }) };
}

function scaledFamily(family: DistributionFamily, factor: number): DistributionFamily {
  switch (family.kind) {
    case "constant":
      return { ...family, value: factor * family.value };
    case "uniform":
      return { ...family, low: factor * family.low, high: factor * family.high };
    case "triangular":
      return {
        ...family,
        low: factor * family.low,
        mode: factor * family.mode,
        high: factor * family.high,
      };
    case "weibull":
      return { ...family, scale: factor * family.scale };
    case "hyperexponential":
      return { ...family, phases: family.phases.map((phase) => ({ ...phase, mean: factor * phase.mean })) };
    case "empirical":
      return { ...family, values: family.values.map((value) => factor * value) };
    case "mixture":
      return { ...family, parts: family.parts.map(({ share, of }) => ({ share, of: scaled(of, factor) })) };
    default:
      return { ...family, mean: factor * family.mean };
  }
}
