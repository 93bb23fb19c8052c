// What the channel book counts for each queue and month. Contacts belong to the month in which they first rang. Times are
// sums in seconds.

export const offered = 0;
/** Told to wait so long that a callback was offered, and took it; rung back, and there; from taking it to being rung. */
export const callbacksOffered = 1;
export const callbacksAccepted = 2;
export const rungBack = 3;
export const callbacksKept = 4;
export const callbackWait = 5;
/** Of those who reached a person: how many, and their time on the line until then. */
export const reached = 6;
export const timeOnLine = 7;
/** Told of a long wait, hung up at once. */
export const leftAtOnce = 8;
/** Rang off to report online. */
export const movedOnline = 9;
/** Of those answered for whom a wait was predicted: how many, prediction less wait, the same without its sign. */
export const predicted = 10;
export const predictedMore = 11;
export const predictedAmiss = 12;
/** Predicted to the minute, or better. */
export const predictedWell = 13;
/** Work done, in time, from coming up to being done; and neither done nor due when the run ends. */
export const done = 14;
export const doneInTime = 15;
export const timeToDone = 16;
export const notYetDue = 17;
export const channelWidth = 18;

/** Of the centre, by month: seconds normal, busy and critical; how often it became busy, and critical. */
export const stateTime = 0;
export const becameBusy = 3;
export const becameCritical = 4;
/** Needs that another channel took at birth. */
export const shifted = 5;
export const centreWidth = 6;
