// Who waits where: queues, what callers do there, and what comes of a contact.
import { z } from "zod";
import { attempts, count, duration, positive, share } from "./quantity-kinds.ts";
import { dayKinds, each } from "./schema-demand.ts";
import { distribution } from "./schema-distributions.ts";
import { byId, map, name, needed, optional, quantity, text, word } from "./schema-parts.ts";
import { grade } from "./schema-triage.ts";

const again = map({ share: quantity(share), delay: distribution, atMost: quantity(attempts) }).meta({
  id: "again",
});

/** In the place of a share: in a scenario with a catalogue of reasons, the reason of the need decides. */
export const byReason = "byReason";

const outcomeShare = z.union([quantity(share), word([byReason], "byReason or a share such as 52 %")]);

const outcomes = map({
  putThrough: map({ share: outcomeShare, to: name }).optional(),
  extension: map({ share: outcomeShare, reached: quantity(share), chaser: again.optional() }).optional(),
  advice: map({ share: outcomeShare }).optional(),
  upgrade: map({ share: outcomeShare, to: name }).optional(),
});

const whenAbandoned = map({
  redial: again.optional(),
  escalate: map({ share: quantity(share), to: name, channel: name, delay: distribution }).optional(),
});

const serviceLevel = map({
  within: quantity(duration).optional(),
  thresholds: z.array(quantity(duration)).optional(),
  shortAbandon: quantity(duration).optional(),
});

const brought = map({ work: name, share: quantity(share) });

/** What comes of a contact that a handler has dealt with, where no triage decides it. */
const whenAnswered = map({
  repeat: again.optional(),
  task: map({ share: quantity(share), grade }).optional(),
});

/** A caller who would wait long is offered to be rung back, keeping the place in the queue. */
const callback = map({
  above: needed(quantity(duration), "offered to callers for whom a longer wait than this is predicted"),
  accepts: needed(quantity(share), "share of them who take it"),
  reached: needed(quantity(share), "share of those rung back who pick up"),
  ringing: needed(quantity(duration), "time that ringing back takes"),
  redial: optional(again, "who did not pick up rings again"),
});

/** The wait is predicted and said; some then leave at once, others stay longer. */
const announcement = map({
  predicts: needed(
    word(["lastWait", "queueLength"]),
    "the wait of whoever was last answered, or the time that those on duty need for everybody before",
  ),
  leaves: optional(
    map({ above: quantity(duration), share: quantity(share) }),
    "told of a longer wait than `above`, this share hangs up at once",
  ),
  patience: optional(quantity(positive), "factor on the patience of those who stay"),
});

/** After a while a caller hears that it can be reported online; of those whose need is eligible, some do. */
const reportOnline = map({
  after: needed(quantity(duration), "time of waiting after which it is said"),
  share: needed(quantity(share), "share of those who could report online (of their reason) and do"),
  to: needed(name, "the queue of work to which reports go"),
  channel: needed(name, "the channel on which they come"),
  when: optional(
    word(["always", "centreAnnounces"]),
    "always, or only while the state of the centre has it announced",
  ),
});

/** From where on a day, or an hour, is bad. */
const risk = map({
  day: optional(
    quantity(duration),
    "a day is bad whose mean time to answer is above this; ten minutes unless written",
  ),
  hour: optional(
    quantity(share),
    "an hour is bad in which fewer are answered in time than this; 90 % unless written",
  ),
});

const queue = map({
  stage: word(["switchboard", "handler", "work"]),
  priority: quantity(count),
  ageing: quantity(duration).optional(),
  ring: distribution.optional(),
  patience: z.union([word(["endless"], "endless, a duration or a distribution"), distribution]).optional(),
  talk: distribution,
  wrapUp: distribution.optional(),
  outcomes: outcomes.optional(),
  transfers: byId(map({ share: quantity(share) })).optional(),
  brings: map({ afterAnswered: brought.optional(), afterAbandoned: brought.optional() }).optional(),
  whenAbandoned: whenAbandoned.optional(),
  whenBlocked: map({ redial: again }).optional(),
  deferrable: word(["yes", "no"]).optional(),
  triage: word(["byDepth", "full", "none"]).optional(),
  whenAnswered: whenAnswered.optional(),
  deadline: optional(
    quantity(duration),
    "of work: time from coming up to being done, after which it is late",
  ),
  callback: optional(callback, "callers who would wait long may be rung back"),
  announcement: optional(announcement, "callers hear how long they will wait"),
  reportOnline: optional(reportOnline, "callers hear that they can report online"),
  risk: optional(risk, "what counts as a bad day and a bad hour, in measures of risk"),
  open: map(each(dayKinds, text)).optional(),
  atClose: word(["cut", "drain"]).optional(),
  serviceLevel: serviceLevel.optional(),
});

export const queues = byId(queue);

export type AuthoredQueue = z.output<typeof queue>;
export type AuthoredRetries = z.output<typeof whenAbandoned>;
export type AuthoredOutcomes = z.output<typeof outcomes>;
export type AuthoredServiceLevel = z.output<typeof serviceLevel>;
export type AuthoredAgain = z.output<typeof again>;
export type AuthoredOpening = NonNullable<AuthoredQueue["open"]>;
