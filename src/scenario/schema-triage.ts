// How a handler assesses threat, harm and risk, what comes of it, and what goes wrong: one dial moves all of it.
import { z } from "zod";
import { attempts, count, duration, factor, positive, type QuantityKind, share } from "./quantity-kinds.ts";
import { each } from "./schema-demand.ts";
import { distribution } from "./schema-distributions.ts";
import { byId, map, name, needed, optional, quantity, word } from "./schema-parts.ts";
import { markers } from "./schema-reasons.ts";

/** From the most urgent to the least. */
export const grades = ["immediate", "priority", "scheduled", "noDeployment"] as const;
export type Grade = (typeof grades)[number];
/** Those for which an officer is tasked. */
export const tasked = ["immediate", "priority", "scheduled"] as const;

export const grade = word(grades);

/** Points of a curve over the triage depth: `{ "0 %": 300 s, "100 %": 0 s }`, straight between them. */
const curve = (kind: QuantityKind, what: string) =>
  needed(z.record(z.string(), quantity(kind)), `${what}, by triage depth from "0 %" to "100 %"`);

const matrixRow = needed(z.array(grade), "four grades, for the higher of harm and risk from 0 to 3");

/** Of the ways to ring again. */
const rings = {
  share: needed(quantity(share), "share that rings again"),
  delay: needed(distribution, "how much later"),
  to: needed(name, "the queue in which they ring"),
  channel: needed(name, "the channel on which they ring"),
};

/** By the contacts of a need: the first value for the first, the last for all that follow. */
const byAttempt = <T extends z.ZodType>(value: T) => z.union([value, z.array(value).min(1)]);

export const triage = map({
  depth: needed(quantity(share), "the dial from push-through (0 %) to right first time (100 %)"),
  curves: needed(
    map({
      talkSaved: curve(duration, "by how much the mean talk is shorter than in full").optional(),
      resolved: curve(share, "of needs for which no officer is needed: right first time"),
      tasked: curve(share, "of needs for which no officer is needed: an officer tasked all the same"),
      misread: curve(factor, "multiplies the errors").optional(),
    }),
    "what the dial moves: straight between the points of each curve",
  ),
  gradedAfter: optional(quantity(duration), "from the answer to grading, if the talk is longer than that"),
  errors: optional(
    map({
      under: needed(quantity(share), "gradings at which every rating is read one too low"),
      over: needed(quantity(share), "gradings at which every rating is read one too high"),
      pressure: optional(
        map({ waiting: quantity(count), times: quantity(factor) }),
        "with so many waiting in the queue, misreadings are so many times as common",
      ),
    }),
    "how often a competent handler misreads threat, harm and risk",
  ),
  matrix: needed(
    map({ threat0: matrixRow, threat1: matrixRow, threat2: matrixRow, threat3: matrixRow }),
    "the grade by the rating of threat, and the higher of harm and risk",
  ),
  controlStrategy: optional(
    map(
      each(
        markers,
        map({
          raise: needed(quantity(count), "by how many grades: 1, 2 or 3"),
          upTo: needed(grade, "to this grade at the most"),
        }),
      ),
    ),
    "markers that make a grade more urgent",
  ),
  unneeded: optional(map(each(tasked, quantity(share))), "as what officers are tasked who are not needed"),
  switchboard: optional(
    map({
      detects: needed(quantity(share), "share of emergencies that operators notice"),
      falseAlarm: optional(quantity(share), "share of other calls taken for emergencies"),
    }),
    "how well operators without training in triage see what is urgent",
  ),
  repeat: optional(
    map({
      delay: needed(byAttempt(distribution), "how much later; a list for the first, second … time"),
      again: optional(
        byAttempt(quantity(share)),
        "share that rings a second, third … time; as the first time unless written",
      ),
      atMost: needed(quantity(attempts), "times that one need rings again at the most"),
      to: optional(name, "the queue that it then rings; the same number as before unless written"),
      channel: optional(name, "on which channel; written together with to"),
    }),
    "a need that was not right first time rings again",
  ),
  missed: optional(
    map({ ...rings, atMost: needed(quantity(attempts), "times at the most") }),
    "a need graded below what it is rings again",
  ),
  worsens: optional(map(rings), "while it waits for an officer, a need gets worse and rings again"),
  duplicates: optional(
    map({
      recognised: needed(quantity(share), "share recognised as about an incident that is known"),
      handleTime: needed(quantity(positive), "how many times as long they then take"),
    }),
    "further callers about an incident",
  ),
  rightFirstTimeWithin: optional(
    quantity(duration),
    "without further contact for so long, a need was right first time; 28 days unless written",
  ),
});

const weights = z.array(quantity({ ...factor, id: "harmWeight", expected: "a weight of 0 or more" }));

/** Sets of weights by the sum of the three ratings, 0 to 9; the first set is the headline. */
export const harm = map({
  weights: needed(
    byId(weights),
    "sets of ten weights, by the sum of the ratings from 0 to 9; the first counts",
  ),
  cap: optional(
    quantity(duration),
    "the longest time that counts, where a reason has no cap; 24 h unless written",
  ),
});

export type AuthoredTriage = z.output<typeof triage>;
