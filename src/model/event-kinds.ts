// The kinds of event, in the order in which simultaneous ones happen: staff change first, then handlers
// become free, then callers give up or begin to wait, and last new callers ring.

export const eventKinds = [
  "intervalStarts",
  "talkEnds",
  "wrapUpEnds",
  "patienceEnds",
  "ringEnds",
  "arrival",
  "retry",
] as const;

export const intervalStarts = 0;
export const talkEnds = 1;
export const wrapUpEnds = 2;
export const patienceEnds = 3;
export const ringEnds = 4;
export const arrival = 5;
export const retry = 6;
