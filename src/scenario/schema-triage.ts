// How a handler assesses threat, harm and risk, what comes of it, and what goes wrong: one dial moves all of it.
import { z } from "zod";
import { attempts, count, duration, factor, positive, type QuantityKind, share } from "./quantity-kinds.ts";
import { each } from "./schema-demand.ts";
import { distribution } from "./schema-distributions.ts";
import { byId, map, name, quantity, word } from "./schema-parts.ts";
import { markers } from "./schema-reasons.ts";

/** From the most urgent to the least. */
export const grades = ["immediate", "priority", "scheduled", "noDeployment"] as const;
export type Grade = (typeof grades)[number];
/** Those for which an officer is tasked. */
export const tasked = ["immediate", "priority", "scheduled"] as const;

export const grade = word(grades);

/** Points of a curve over the triage depth: `{ "0 %": 300 s, "100 %": 0 s }`, straight between them. */
const curve = (kind: QuantityKind) => z.record(z.string(), quantity(kind));

const matrixRow = z.array(grade);

/** By the contacts of a need: the first value for the first, the last for all that follow. */
const byAttempt = <T extends z.ZodType>(value: T) => z.union([value, z.array(value).min(1)]);

export const triage = map({
  depth: quantity(share),
  curves: map({
    talkSaved: curve(duration).optional(),
    resolved: curve(share),
    tasked: curve(share),
    misread: curve(factor).optional(),
  }),
  gradedAfter: quantity(duration).optional(),
  errors: map({
    under: quantity(share),
    over: quantity(share),
    pressure: map({ waiting: quantity(count), times: quantity(factor) }).optional(),
  }).optional(),
  matrix: map({ threat0: matrixRow, threat1: matrixRow, threat2: matrixRow, threat3: matrixRow }),
  controlStrategy: map(each(markers, map({ raise: quantity(count), upTo: grade }))).optional(),
  unneeded: map(each(tasked, quantity(share))).optional(),
  switchboard: map({ detects: quantity(share), falseAlarm: quantity(share).optional() }).optional(),
  repeat: map({
    delay: byAttempt(distribution),
    again: byAttempt(quantity(share)).optional(),
    atMost: quantity(attempts),
  }).optional(),
  missed: map({
    share: quantity(share),
    delay: distribution,
    to: name,
    channel: name,
    atMost: quantity(attempts),
  }).optional(),
  worsens: map({ share: quantity(share), delay: distribution, to: name, channel: name }).optional(),
  duplicates: map({ recognised: quantity(share), handleTime: quantity(positive) }).optional(),
  rightFirstTimeWithin: quantity(duration).optional(),
});

const weights = z.array(quantity({ ...factor, id: "harmWeight", expected: "a weight of 0 or more" }));

/** Sets of weights by the sum of the three ratings, 0 to 9; the first set is the headline. */
export const harm = map({ weights: byId(weights), cap: quantity(duration).optional() });

export type AuthoredTriage = z.output<typeof triage>;
export type AuthoredHarm = z.output<typeof harm>;
