// Who rings, how often and when: the sources of demand, busyness and special days.
import { z } from "zod";
import { months, weekdays } from "./dates.ts";
import { factor, rate, share, variation, weight } from "./quantity-kinds.ts";
import { batch, modulation } from "./schema-arrivals.ts";
import { calls } from "./schema-calls.ts";
import { byId, clockTime, date, map, name, quantity, word } from "./schema-parts.ts";

/** Kinds of day, the more specific after the more general. */
export const dayKinds = ["everyDay", "weekdays", "weekend", ...weekdays, "bankHoliday"] as const;
export type DayKind = (typeof dayKinds)[number];

/** One optional value for each of some keys. */
export function each<const K extends string, V extends z.ZodType>(keys: readonly K[], value: V) {
  return Object.fromEntries(keys.map((key) => [key, value.optional()])) as Record<K, z.ZodOptional<V>>;
}

/** What a message says of a profile that is none. */
export const profileWords = "flat, or a map of lists by kind of day";

const shape = map(each(dayKinds, z.array(quantity(weight))));

const profile = z.union([word(["flat"], profileWords), shape]);

/** With volume and profile, or with the calls of a log: our own rules say so in better words than a union could. */
const source = map({
  channel: name,
  volume: quantity(rate).optional(),
  queue: name,
  profile: profile.optional(),
  calls: calls.optional(),
  weekday: map(each(weekdays, quantity(factor))).optional(),
  month: map(each(months, quantity(factor))).optional(),
  batch: batch.optional(),
  modulation: modulation.optional(),
}).meta({ anyOf: [{ required: ["volume", "profile"] }, { required: ["calls"] }] });

export const demand = byId(source);

export const busyness = map({
  day: map({ cv: quantity(variation), correlation: quantity(share).optional() }).optional(),
  hour: map({ cv: quantity(variation) }).optional(),
});

export const specialDays = byId(
  map({
    dates: z.union([word(["bankHolidays"], "bankHolidays or a list of dates"), z.array(date)]),
    from: clockTime.optional(),
    to: clockTime.optional(),
    factors: byId(quantity(factor)),
  }),
);

export type AuthoredSource = z.output<typeof source>;
export type AuthoredProfile = z.output<typeof profile>;
export type AuthoredShape = z.output<typeof shape>;
export type AuthoredSpecialDays = z.output<typeof specialDays>[string];
