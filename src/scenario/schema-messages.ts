// What changes demand for a while or from a date: surges, public events, campaigns, appeals, a better website, other
// channels, and what people are told.
import { z } from "zod";
import { count, crowd, duration, factor, share } from "./quantity-kinds.ts";
import { byId, clockTime, date, map, name, quantity, word } from "./schema-parts.ts";

/** Days, and a window of the day. */
const window = {
  dates: z.array(date),
  from: clockTime.optional(),
  to: clockTime.optional(),
};

/** More needs of some reasons, everywhere or in some areas; a factor below 1 means fewer. */
export const surges = byId(
  map({
    ...window,
    sources: z.array(name).optional(),
    factors: byId(quantity(factor)),
    areas: z.array(name).optional(),
  }),
);

/** A crowd, and how many of every thousand call. */
export const publicEvents = byId(
  map({
    ...window,
    crowd: quantity(crowd),
    perThousand: quantity(factor),
    source: name,
    reasons: byId(quantity(share)).optional(),
    area: name.optional(),
  }),
);

/** Tells people what is not for the police: needs that are no longer brought, fading with a half-life. */
export const campaigns = byId(
  map({ starts: date, cuts: byId(quantity(share)), halfLife: quantity(duration).optional() }),
);

/** Asks people to call: so many calls in all, fading with a half-life. */
export const appeals = byId(
  map({
    starts: date,
    at: clockTime.optional(),
    calls: quantity(count),
    halfLife: quantity(duration),
    source: name,
    reason: name.optional(),
    area: name.optional(),
  }),
);

/** Proactive updates: chasers that are not made. */
export const messages = map({ starts: date, cutsChasers: quantity(share) });

/** Needs that another channel takes from a source, by a curve from a start date: `{ "0 days": 0 %, "180 days": 30 % }`. */
export const channelShift = byId(
  map({
    source: name,
    eligible: word(["online", "chat"]),
    to: name,
    channel: name,
    starts: date,
    adoption: z.record(z.string(), quantity(share)),
  }),
);

export type AuthoredSurges = z.output<typeof surges>;
export type AuthoredPublicEvents = z.output<typeof publicEvents>;
export type AuthoredCampaigns = z.output<typeof campaigns>;
export type AuthoredAppeals = z.output<typeof appeals>;
export type AuthoredMessages = z.output<typeof messages>;
export type AuthoredChannelShift = z.output<typeof channelShift>;
