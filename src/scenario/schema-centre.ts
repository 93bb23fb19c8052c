// The state of the centre as a whole, normal, busy or critical: when it changes, and what is then done.
import { z } from "zod";
import { atLeastOne, count, duration } from "./quantity-kinds.ts";
import { byId, map, name, quantity, word } from "./schema-parts.ts";

const measures = map({
  /** Trainers or overtime: people added to teams while the state lasts. */
  adds: byId(quantity(atLeastOne)).optional(),
  /** Overflow: by team, queues at which it then helps, and which it otherwise leaves alone. */
  opens: byId(z.array(name)).optional(),
  /** Queues of work that nobody begins with. */
  pauses: z.array(name).optional(),
  /** Callers hear that they can report online. */
  announces: word(["yes", "no"]).optional(),
});

/** Entered once so many wait; left once at most `until` wait. A critical centre keeps the measures of a busy one. */
const level = map({ from: quantity(atLeastOne), until: quantity(count), measures: measures.optional() });

/** Contacts waiting in the queues watched decide. */
export const centre = map({
  watches: z.array(name),
  every: quantity(duration),
  busy: level,
  critical: level.optional(),
});

export type AuthoredLevel = z.output<typeof level>;
export type AuthoredCentre = z.output<typeof centre>;
