// The kinds of event, in the order in which simultaneous ones happen: staff change first, then handlers
// become free, then callers give up, overflow or begin to wait, and last new callers ring.

export const eventKinds = [
  "intervalStarts",
  "talkEnds",
  "wrapUpEnds",
  "patienceEnds",
  "overflowDue",
  "ringEnds",
  "arrival",
  "retry",
] as const;
