// The scenario format, version 1: what a planner may write, with the types that follow from it.
import { z } from "zod";
import { anyQuantity, atLeastOne, count, duration } from "./quantity-kinds.ts";
import { busyness, demand, specialDays } from "./schema-demand.ts";
import { teams, trunks } from "./schema-floor.ts";
import { anyMap, byId, date, map, name, quantity, rangeText, text, word } from "./schema-parts.ts";
import { queues } from "./schema-queues.ts";

const calendar = map({
  timeZone: text,
  start: date,
  days: quantity(atLeastOne).optional(),
  end: date.optional(),
  interval: quantity(duration),
  bankHolidays: z
    .union([word(["england-and-wales", "none"], "england-and-wales, none or a list of dates"), z.array(date)])
    .optional(),
});

const run = map({
  seed: name,
  replications: quantity(atLeastOne),
  warmUp: quantity(duration).optional(),
  end: word(["cut", "drain"]).optional(),
  backlog: byId(quantity(count)).optional(),
});

const headline = map({ measure: text, queue: name, period: text.optional() });

const target = map({
  measure: text,
  queue: name.optional(),
  period: text.optional(),
  value: quantity(anyQuantity),
  accept: rangeText,
  role: word(["fit", "check"]),
  source: text,
});

/** Where the exported schema says what a policy may change. */
export const changeReference = "#/definitions/change";

const policy = map({ description: text.optional(), change: anyMap({ $ref: changeReference }) });

const format = word([1], "1 (the first line of a scenario file is format: 1)");

export const scenarioSchema = map({
  format,
  name: text,
  description: text.optional(),
  extends: text.optional(),
  calendar,
  run,
  demand,
  busyness: busyness.optional(),
  specialDays: specialDays.optional(),
  queues,
  teams,
  trunks: trunks.optional(),
  headline: z.array(headline).optional(),
  targets: byId(target).optional(),
  policies: byId(policy).optional(),
});

export type AuthoredScenario = z.output<typeof scenarioSchema>;
export type AuthoredCalendar = z.output<typeof calendar>;
export type AuthoredRun = z.output<typeof run>;
export type AuthoredTarget = z.output<typeof target>;
