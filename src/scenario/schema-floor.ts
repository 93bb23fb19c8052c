// Who answers: teams with their staffing, how they help each other, and the lines that calls come in on.
import { z } from "zod";
import {
  atLeastOne,
  count,
  deskHours,
  duration,
  factor,
  handlers,
  positive,
  share,
} from "./quantity-kinds.ts";
import { dayKinds, each } from "./schema-demand.ts";
import { byId, map, name, needed, optional, quantity, text, word } from "./schema-parts.ts";
import { rosters } from "./schema-rosters.ts";

/** Handlers through a day: by list, by windows such as `07:00-22:00`, or one number. */
export const dayPlan = z
  .union([quantity(handlers), z.array(quantity(handlers)), z.record(z.string(), quantity(handlers))])
  .meta({ id: "dayPlan" });

const staffing = map({
  ...each(dayKinds, dayPlan),
  deskHours: quantity(deskHours).optional(),
  follows: name.optional(),
  fit: quantity(share).optional(),
  minimum: quantity(handlers).optional(),
  rosters: optional(rosters, "people who work by shift patterns, in place of handlers by interval"),
  roster: optional(
    text,
    "a file beside this one with every shift of everybody, as sim101 roster --csv writes it, in place of handlers by interval",
  ),
  shrinkage: optional(
    quantity(share),
    "of the hours rostered, lost to leave, illness, training and breaks; where people are listed, it is simulated",
  ),
});

/** How a team helps at a queue that is not its own, the later including the earlier. */
const helpModes = [
  "none",
  "nextFree",
  "interruptDeferrable",
  "interruptWrap",
  "holdCaller",
  "interruptCall",
] as const;

const helpMode = word(helpModes);

const help = z.union([helpMode, map({ how: helpMode, after: quantity(duration) })]);

const band = map({
  share: quantity(share),
  handleTime: z.union([quantity(positive), byId(quantity(positive))]),
  serves: z.array(name).optional(),
  /** Factor on the share of contacts whose threat, harm and risk are misread. */
  misread: quantity(factor).optional(),
  /** Factor on the share of needs that are not right first time. */
  notRight: quantity(factor).optional(),
});

/** Chat: how many conversations one handler holds at once, and how long each takes by their number (a factor). */
const sessions = map({
  atOnce: needed(quantity(atLeastOne), "conversations that one person holds at once"),
  pace: needed(
    byId(quantity(positive)),
    "by number of conversations: how many times as long each takes as alone, which is 1",
  ),
});

const team = map({
  serves: z.array(name),
  helps: byId(help).optional(),
  leaveFree: byId(quantity(count)).optional(),
  selection: word(["longestIdle", "mostSkilledLast"]).optional(),
  bands: byId(band).optional(),
  sessions: optional(sessions, "chat: several conversations at once"),
  staffing,
});

const trunk = map({ lines: quantity(atLeastOne), carries: z.array(name) });

export const teams = byId(team);
export const trunks = byId(trunk);

export type AuthoredTeam = z.output<typeof team>;
export type AuthoredSessions = z.output<typeof sessions>;
export type AuthoredBand = z.output<typeof band>;
export type AuthoredStaffing = z.output<typeof staffing>;
export type AuthoredDayPlan = z.output<typeof dayPlan>;
