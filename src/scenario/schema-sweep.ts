// The plan of a sweep, version 1: a scenario, the numbers of it that are varied, how they are combined, and what is
// measured.
import { z } from "zod";
import { anyQuantity, atLeastOne, share } from "./quantity-kinds.ts";
import { format, headline } from "./schema.ts";
import { map, name, quantity, text, word } from "./schema-parts.ts";

const level = quantity(anyQuantity);

/** `range` stands for the range that the number itself has in the scenario. */
const factor = z.union([
  map({
    values: z.array(level).min(1).optional(),
    from: level.optional(),
    to: level.optional(),
    steps: quantity(atLeastOne).optional(),
  }),
  word(["range"], "a map with `values`, or with `from` and `to`; or the word range"),
]);

const design = z.union([
  map({ latinHypercube: quantity(atLeastOne).optional(), sobol: quantity(atLeastOne).optional() }),
  word(
    ["grid", "oneAtATime"],
    "grid, oneAtATime, or a number of points as { latinHypercube: 50 } or { sobol: 64 }",
  ),
]);

const precision = map({
  error: quantity({ ...share, isAboveLow: true }),
  atLeast: quantity(atLeastOne).optional(),
  atMost: quantity(atLeastOne).optional(),
});

export const sweepSchema = map({
  format,
  description: text.optional(),
  scenario: text,
  policies: z.array(text).min(1).optional(),
  factors: z.record(z.string(), factor).optional(),
  design,
  measures: z.array(headline).min(1).optional(),
  replications: quantity(atLeastOne).optional(),
  precision: precision.optional(),
  seed: name.optional(),
});

export type AuthoredSweep = z.output<typeof sweepSchema>;
export type AuthoredFactor = z.output<typeof factor>;
