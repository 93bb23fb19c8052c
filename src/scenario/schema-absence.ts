// Who is away when: leave, illness, training days, restricted duties, part-time; meal breaks; overtime.
import type { z } from "zod";
import { months, weekdays } from "./dates.ts";
import { atLeastOne, count, duration, factor, share } from "./quantity-kinds.ts";
import { each } from "./schema-demand.ts";
import { distribution } from "./schema-distributions.ts";
import { map, needed, optional, quantity } from "./schema-parts.ts";

const seasonal = {
  month: optional(
    map(each(months, quantity(factor))),
    "factors by month: when in the year, not how often in all",
  ),
};

const episode = {
  perYear: needed(quantity(factor), "episodes in a year of a person at work; nobody falls ill on leave"),
  lasts: needed(distribution, "how long one lasts, in whole days"),
};

export const absence = map({
  leave: optional(
    map({
      days: needed(quantity(count), "working days of leave of a full-time person in a year"),
      block: optional(quantity(atLeastOne), "working days taken together; five unless written"),
      atMost: needed(quantity(share), "share of a team that may be on leave at once"),
      ...seasonal,
    }),
    "annual leave, planned at the start of each year",
  ),
  illness: optional(
    map({
      ...episode,
      ...seasonal,
      weekday: optional(
        map(each(weekdays, quantity(factor))),
        "factors by the day it begins, which even out too",
      ),
    }),
    "short illness",
  ),
  longIllness: optional(map(episode), "illness of weeks or months"),
  restricted: optional(map(episode), "restricted duties: at work and paid, but not to take contacts"),
  partTime: optional(
    map({
      perYear: needed(quantity(factor), "share of people who ask for it in a year"),
      works: needed(quantity(share), "share of the shifts that they then work"),
    }),
    "changes to part-time",
  ),
  trainingDays: optional(quantity(count), "shifts in a year off the phones for training"),
});

export const breaks = map({
  meal: needed(quantity(duration), "unpaid break of a shift"),
  after: needed(quantity(duration), "time into the shift at which it is due"),
  latest: needed(quantity(duration), "time into the shift after which it is missed"),
  slipsWhile: needed(quantity(count), "contacts waiting for the team from which it is put off"),
  shortest: optional(quantity(duration), "shortest shift that has one; six hours unless written"),
});

export const overtime = map({
  accepts: needed(quantity(share), "share that says yes when asked"),
  perWeek: needed(quantity(duration), "hours of one person in seven days at the most"),
  shift: optional(quantity(duration), "length of an overtime shift; four hours unless written"),
  rest: optional(quantity(duration), "rest before and after any shift; eleven hours unless written"),
});

export type AuthoredAbsence = z.output<typeof absence>;
export type AuthoredBreaks = z.output<typeof breaks>;
export type AuthoredOvertime = z.output<typeof overtime>;
