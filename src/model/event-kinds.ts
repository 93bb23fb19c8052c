// The kinds of event, in the order in which simultaneous ones happen: staff change first, then handlers
// become free, then callers give up, overflow or begin to wait, then new callers ring; what officers do comes last.

export const eventKinds = [
  "intervalStarts",
  "talkEnds",
  "wrapUpEnds",
  "patienceEnds",
  "overflowDue",
  "ringEnds",
  "arrival",
  "retry",
  "gradingDue",
  "duplicateCalls",
  "chaserDue",
  "getsWorse",
  "jobDue",
  "neighbourDue",
  "unitArrives",
  "unitLeaves",
  "custodyEnds",
  "transportEnds",
  "telephoneEnds",
  "centreLooks",
] as const;
