// The scenario format, version 1: what a planner may write, with the types that follow from it.
import { z } from "zod";
import { anyQuantity, atLeastOne, count, duration } from "./quantity-kinds.ts";
import { centre } from "./schema-centre.ts";
import { busyness, demand, specialDays } from "./schema-demand.ts";
import { teams, trunks } from "./schema-floor.ts";
import { appeals, campaigns, channelShift, messages, publicEvents, surges } from "./schema-messages.ts";
import { anyMap, byId, date, map, name, optional, quantity, rangeText, text, word } from "./schema-parts.ts";
import { people } from "./schema-people.ts";
import { queues } from "./schema-queues.ts";
import { areas, reasons } from "./schema-reasons.ts";
import { response } from "./schema-response.ts";
import { patterns } from "./schema-rosters.ts";
import { grade, harm, triage } from "./schema-triage.ts";

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

export const headline = map({
  measure: text,
  queue: name.optional(),
  team: optional(name, "the team of which it is, in place of a queue"),
  band: optional(name, "the band of experience of which headcount is meant"),
  grade: grade.optional(),
  period: text.optional(),
});

const target = map({
  measure: text,
  queue: name.optional(),
  grade: grade.optional(),
  period: text.optional(),
  value: quantity(anyQuantity),
  accept: rangeText,
  role: word(["fit", "check"]),
  source: text,
});

/** Where the exported schema says what a policy may change. */
export const changeReference = "#/definitions/change";

const policy = map({ description: text.optional(), change: anyMap({ $ref: changeReference }) });

/** What somebody says of a policy, to be tested against the ranges of the unsourced numbers. */
const claim = map({
  says: text,
  policy: text,
  baseline: text.optional(),
  measure: text,
  queue: name.optional(),
  grade: grade.optional(),
  direction: word(["less", "more"]),
  /** Policies, such as dispatch rules, under each of which the claim is tested as well. */
  under: z.array(text).optional(),
});

export const format = word([1], "1 (the first line of a scenario file is format: 1)");

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
  patterns: patterns.optional(),
  people: people.optional(),
  areas: areas.optional(),
  reasons: reasons.optional(),
  triage: triage.optional(),
  harm: harm.optional(),
  response: response.optional(),
  surges: surges.optional(),
  publicEvents: publicEvents.optional(),
  campaigns: campaigns.optional(),
  appeals: appeals.optional(),
  website: campaigns.optional(),
  messages: messages.optional(),
  channelShift: channelShift.optional(),
  centre: centre.optional(),
  headline: z.array(headline).optional(),
  targets: byId(target).optional(),
  policies: byId(policy).optional(),
  claims: byId(claim).optional(),
});

export type AuthoredScenario = z.output<typeof scenarioSchema>;
export type AuthoredCalendar = z.output<typeof calendar>;
export type AuthoredRun = z.output<typeof run>;
export type AuthoredTarget = z.output<typeof target>;
