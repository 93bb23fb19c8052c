// Kinds of need that are worth looking at, and which of a kind is chosen.
import type { Happening, TracedContact, TracedNeed } from "./traced-need.ts";

export const traceKinds = [
  "abandoned",
  "redialled",
  "escalated",
  "voicemail",
  "blocked",
  "repeated",
  "chased",
  "tasked",
  "longest",
] as const;

export type TraceKind = (typeof traceKinds)[number];

/** Whether a story is a better example of a kind than the best so far: the first one, or the longest wait in queues. */
export function isBetterExample(kind: TraceKind, story: TracedNeed, best: TracedNeed | null): boolean {
  if (!isExample(kind, story)) return false;
  if (best === null) return true;
  if (kind !== "longest") return story.number < best.number;
  const difference = story.waitTime - best.waitTime;
  return difference > 0 || (difference === 0 && story.number < best.number);
}

function isExample(kind: TraceKind, { contacts }: TracedNeed): boolean {
  const calls = contacts.filter(({ origin }) => origin !== "work");
  switch (kind) {
    case "abandoned":
    case "voicemail":
    case "blocked":
      return calls.some((contact) => hasMoment(contact, kind));
    case "redialled":
      return calls.some(({ origin }) => origin === "redial");
    case "escalated":
      return calls.some(({ origin }) => origin === "escalation");
    case "repeated":
      return calls.some(({ origin }) => origin === "repeat");
    case "chased":
      return calls.some(({ origin }) => origin === "chaser");
    case "tasked":
      return calls.some((contact) => hasMoment(contact, "officer"));
    case "longest":
      return true;
  }
}

function hasMoment({ moments }: TracedContact, what: Happening["what"]): boolean {
  return moments.some(({ happening }) => happening.what === what);
}
