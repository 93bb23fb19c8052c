// How the contacts of a source come: several at once, or at a rate that jumps between states.
import { z } from "zod";
import { factor, type QuantityKind, share } from "./quantity-kinds.ts";
import { byId, map, quantity } from "./schema-parts.ts";

/** Callers of one arrival. */
export const largestBatch = 1000;

const wholeSize: QuantityKind = {
  id: "batchSize",
  dimension: "bare",
  low: 1,
  high: largestBatch,
  isWhole: true,
  expected: "a whole number of callers from 1 to 1,000",
  usualUnit: "",
};

const meanSize: QuantityKind = {
  id: "meanBatchSize",
  dimension: "bare",
  low: 1,
  high: largestBatch,
  expected: "a mean number of callers from 1 to 1,000, such as 2.5",
  usualUnit: "",
};

const stay: QuantityKind = {
  id: "stay",
  dimension: "time",
  low: 1,
  high: 20 * 365 * 86_400,
  expected: "a mean duration such as 20 min",
  bounds: "a mean duration from 1 s to 20 years",
  usualUnit: "min",
};

const varyingSize = z.discriminatedUnion("distribution", [
  map({ distribution: z.literal("geometric"), mean: quantity(meanSize) }),
  map({ distribution: z.literal("table"), shares: byId(quantity(share)) }),
]);

/** Several callers at once; the volume still counts callers. */
export const batch = map({ size: z.union([quantity(wholeSize), varyingSize]) }).meta({
  description:
    "how many callers one event brings at once, such as an accident that several people see; the volume counts callers, so events are the volume divided by the mean size",
});

const state = map({
  factor: quantity(factor),
  lasts: quantity(stay),
  next: byId(quantity(share)).optional(),
});

/** A Markov-modulated Poisson process. */
export const modulation = map({ states: byId(state) }).meta({
  description:
    "states that come one after the other (or by the shares in next), each for a time that is exponential; the rate is multiplied by the factor of the state, and all factors are scaled so that the volume is the long-run mean",
});

export type AuthoredBatch = z.output<typeof batch>;
export type AuthoredModulation = z.output<typeof modulation>;
