// What a target accepts, in the unit of its measure.
import { amountOf } from "./amounts.ts";
import { plain } from "./quantity.ts";
import { type Range, rangeOf } from "./ranges.ts";
import type { AuthoredTarget } from "./schema.ts";

/** Both ends of `accept`; null where it is no range in the unit of the value. */
export function rangeOfTarget({ value, accept }: Pick<AuthoredTarget, "value" | "accept">): Range | null {
  const amount = amountOf(plain(value));
  return amount === null ? null : rangeOf(accept, amount);
}
