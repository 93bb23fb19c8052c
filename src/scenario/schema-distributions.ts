// How a span of time that varies is written: a family of distributions with its parameters, or one duration.
import { z } from "zod";
import { atLeastOne, duration, positive, share, variation } from "./quantity-kinds.ts";
import { byId, map, quantity } from "./schema-parts.ts";

const mean = quantity(duration);
const cv = quantity(variation);
/** Probability that the value is 0, whatever the family says. */
const zero = quantity(share).optional();

const families = [
  map({ distribution: z.literal("constant"), value: mean, zero }),
  map({ distribution: z.literal("uniform"), low: mean, high: mean, zero }),
  map({ distribution: z.literal("triangular"), low: mean, mode: mean, high: mean, zero }),
  map({ distribution: z.literal("exponential"), mean, zero }),
  map({ distribution: z.literal("erlang"), phases: quantity(atLeastOne), mean, zero }),
  map({ distribution: z.literal("gamma"), mean, cv, zero }),
  map({ distribution: z.literal("lognormal"), mean, cv, zero }),
  map({ distribution: z.literal("weibull"), shape: quantity(positive), scale: mean, zero }),
  map({
    distribution: z.literal("hyperexponential"),
    phases: byId(map({ share: quantity(share), mean })),
    zero,
  }),
  map({ distribution: z.literal("empirical"), values: z.array(mean).min(2), zero }),
] as const;

const part = z.union([mean, z.discriminatedUnion("distribution", families)]).meta({ id: "partOfMixture" });

const mixture = map({
  distribution: z.literal("mixture"),
  parts: byId(map({ share: quantity(share), of: part })),
  zero,
});

const family = z.discriminatedUnion("distribution", [...families, mixture]);

/** A distribution, or a plain duration for a constant. */
export const distribution = z.union([mean, family]).meta({ id: "distribution" });

export type AuthoredFamily = z.output<typeof family>;
export type AuthoredDistribution = z.output<typeof distribution>;
