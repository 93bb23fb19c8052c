// Shift patterns, and rotas that people work by them.
import { z } from "zod";
import { atLeastOne, duration, positive } from "./quantity-kinds.ts";
import { byId, date, map, name, needed, optional, quantity, text } from "./schema-parts.ts";

export const patterns = byId(
  map({
    days: needed(
      z.array(text),
      "the cycle, day by day: names of shifts, and off for a day off; seven days are Monday to Sunday",
    ),
    shifts: needed(byId(text), 'hours of each shift: { early: "07:00-17:00", night: "22:00-08:00" }'),
    crews: optional(
      quantity(atLeastOne),
      "groups of people that begin the cycle evenly apart, so that all shifts are covered; one unless written",
    ),
    starts: optional(date, "a day on which the first crew begins the cycle; a Monday unless written"),
    meal: optional(quantity(duration), "unpaid meal break of each shift, in place of people.breaks.meal"),
  }),
);

/** The rotas of a team: who works by which pattern. */
export const rosters = byId(
  map({
    pattern: name,
    people: needed(
      quantity(positive),
      "people on the rota; where the people of the team are listed under people.posts, its proportion of them",
    ),
  }),
);

export type AuthoredPattern = z.output<typeof patterns>[string];
export type AuthoredRosters = z.output<typeof rosters>;
