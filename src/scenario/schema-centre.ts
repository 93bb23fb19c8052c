// The state of the centre as a whole, normal, busy or critical: when it changes, and what is then done.
import { z } from "zod";
import { atLeastOne, count, duration, moreHandlers } from "./quantity-kinds.ts";
import { byId, map, name, needed, optional, quantity, word } from "./schema-parts.ts";

const measures = map({
  adds: optional(byId(quantity(moreHandlers)), "by team: people who are added, trainers or overtime"),
  opens: optional(
    byId(z.array(name)),
    "by team: queues at which it then helps when free, and which it otherwise leaves alone",
  ),
  pauses: optional(z.array(name), "queues of work with which nobody begins meanwhile"),
  announces: optional(word(["yes", "no"]), "whether callers hear that they can report online"),
});

const level = map({
  from: needed(quantity(atLeastOne), "contacts waiting at which it begins"),
  until: needed(quantity(count), "contacts waiting at which it ends: at most so many"),
  measures: optional(measures, "what is done meanwhile; a critical centre keeps the measures of a busy one"),
});

/** Contacts waiting in the queues watched decide. */
export const centre = map({
  watches: needed(z.array(name), "queues whose waiting contacts are counted"),
  every: needed(quantity(duration), "time between two looks"),
  busy: needed(level, "when the centre is busy"),
  critical: optional(level, "when it is critical, above busy"),
});

export type AuthoredLevel = z.output<typeof level>;
export type AuthoredCentre = z.output<typeof centre>;
