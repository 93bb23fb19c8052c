// Why people contact the police: the catalogue of reasons, and the areas in which needs arise.
import { z } from "zod";
import { months } from "./dates.ts";
import { duration, factor, positive, type QuantityKind, share, weight } from "./quantity-kinds.ts";
import { each } from "./schema-demand.ts";
import { distribution } from "./schema-distributions.ts";
import { byId, map, name, needed, optional, quantity, text } from "./schema-parts.ts";

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
const ratings = (of: string) =>
  needed(z.array(quantity(weight)), `weights of the ratings 0, 1, 2 and 3 of ${of}, such as [80, 15, 5, 0]`);

const reason = map({
  description: text.optional(),
  share: needed(byId(quantity(share)), "by source of demand: share of its needs that have this reason"),
  hours: optional(
    z.array(quantity(weight)),
    "24 weights: at which hours needs have this reason rather than another",
  ),
  season: optional(
    map(each(months, quantity(factor))),
    "by month: how many times as many needs as on average",
  ),
  threat: ratings("threat"),
  harm: ratings("harm"),
  risk: ratings("risk"),
  markers: optional(map(each(markers, quantity(share))), "share of the needs that carry each marker"),
  handleTime: optional(quantity(positive), "how many times as long as others it takes with trained handlers"),
  switchboard: optional(
    map({
      advice: optional(quantity(share), "share settled at the switchboard by advice"),
      extension: optional(quantity(share), "share passed to an officer's extension"),
    }),
    "what comes of it at a switchboard whose outcomes are byReason; the others are put through",
  ),
  resolvable: optional(
    quantity(share),
    "multiplies the probability that it is right first time where no officer is needed",
  ),
  callers: optional(
    map({
      mean: needed(quantity(meanCallers), "callers of one incident on average (geometric)"),
      within: needed(distribution, "how long after the first each further caller calls"),
    }),
    "incidents about which several people call",
  ),
  online: optional(quantity(share), "share of its needs that could be reported online"),
  chat: optional(quantity(share), "share of its needs that could be dealt with by chat"),
  cap: optional(quantity(duration), "the longest time that counts as harm-weighted waiting"),
});

export const reasons = needed(byId(reason), "why people contact the police: the reasons of needs, by name");

export const areas = needed(
  byId(
    map({
      share: needed(quantity(share), "share of all needs that arise here"),
      units: optional(z.array(name), "groups of units that take its jobs: its own first, then neighbours"),
    }),
  ),
  "places in which needs arise, by name",
);

export type AuthoredReason = z.output<typeof reason>;
