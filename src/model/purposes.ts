// Every use of randomness has a purpose, and every (source, purpose) a key of its own. Adding a purpose
// changes no other; renaming one changes results, and the changelog must say so.

export const purposes = [
  "arrivalGap",
  "dayFactor",
  "hourFactor",
  "switchboardRing",
  "switchboardPatience",
  "switchboardTalk",
  "switchboardWrapUp",
  "switchboardOutcome",
  "extensionReached",
  "handlerRing",
  "handlerPatience",
  "handlerTalk",
  "handlerWrapUp",
  "afterAbandonment",
  "redialDelay",
  "escalationDelay",
  "afterVoicemail",
  "chaserDelay",
  "afterBlocking",
  "blockedDelay",
  "handlerTransfer",
  "bringsWork",
  "workRing",
  "workPatience",
  "workTalk",
  "workWrapUp",
  "batchSize",
  "modulationStart",
  "modulationStay",
  "modulationNext",
  "callKept",
] as const;

export type Purpose = (typeof purposes)[number];

/** The place of a purpose in the key table of its source. */
export function purposeIndex(purpose: Purpose): number {
  return purposes.indexOf(purpose);
}
