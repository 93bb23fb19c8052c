// What people cost: pay by time served, allowances, overtime, on-costs.
import type { z } from "zod";
import { factor, money, share } from "./quantity-kinds.ts";
import { byKeys, map, needed, optional, quantity, text } from "./schema-parts.ts";

export const pay = map({
  training: needed(quantity(money), "a year, until released by the tutor"),
  points: needed(
    byKeys(quantity(money), '{ "0 months": £23,694, "12 months": £25,245 }'),
    "a year, by time served",
  ),
  shiftAllowance: optional(quantity(share), "of pay, for working shifts"),
  unsocial: optional(
    map({
      hours: needed(text, 'such as "20:00-06:00"'),
      extra: needed(
        quantity(share),
        "of the pay of an hour, for hours worked in it: not while ill or on leave",
      ),
    }),
    "unsocial hours",
  ),
  overtime: optional(
    quantity(factor),
    "pay of an hour of overtime, of that of a plain hour; 1.5 unless written",
  ),
  onCosts: optional(quantity(share), "national insurance and pension, of all pay"),
  unitHour: optional(quantity(money), "what an hour of a response unit costs"),
});

export type AuthoredPay = z.output<typeof pay>;
