// Why people contact the police: the catalogue of reasons, and the areas in which needs arise.
import { z } from "zod";
import { months } from "./dates.ts";
import { duration, factor, positive, type QuantityKind, share, weight } from "./quantity-kinds.ts";
import { each } from "./schema-demand.ts";
import { distribution } from "./schema-distributions.ts";
import { byId, map, name, quantity, text } from "./schema-parts.ts";

/** Control-strategy markers that a need may carry. */
export const markers = ["domesticAbuse", "cyberCrime", "highRiskOffender", "highRiskVictim"] as const;

const meanCallers: QuantityKind = {
  id: "meanCallers",
  dimension: "bare",
  low: 1,
  high: 20,
  expected: "a mean number of callers from 1 to 20, such as 1.4",
  usualUnit: "",
};

/** Weights of the ratings 0, 1, 2 and 3. */
const ratings = z.array(quantity(weight));

const reason = map({
  description: text.optional(),
  share: byId(quantity(share)),
  hours: z.array(quantity(weight)).optional(),
  season: map(each(months, quantity(factor))).optional(),
  threat: ratings,
  harm: ratings,
  risk: ratings,
  markers: map(each(markers, quantity(share))).optional(),
  handleTime: quantity(positive).optional(),
  switchboard: map({
    advice: quantity(share).optional(),
    extension: quantity(share).optional(),
  }).optional(),
  resolvable: quantity(share).optional(),
  callers: map({ mean: quantity(meanCallers), within: distribution }).optional(),
  online: quantity(share).optional(),
  chat: quantity(share).optional(),
  cap: quantity(duration).optional(),
});

export const reasons = byId(reason);

export const areas = byId(map({ share: quantity(share), units: z.array(name).optional() }));

export type AuthoredReason = z.output<typeof reason>;
export type AuthoredArea = z.output<typeof areas>[string];
