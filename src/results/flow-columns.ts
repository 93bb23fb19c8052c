// What the flow book counts: events that happen inside the measured window, whenever their contacts first rang.

/** Of a queue. */
export const flowOffered = 0;
export const flowAnswered = 1;
export const flowAbandoned = 2;
export const flowBlocked = 3;
/** Columns from the first that are counts of contacts. */
export const flowCounts = 4;
/** Integral of the number waiting (ring excluded), contact-seconds. */
export const queueTime = 4;
/** Seconds observed. */
export const queueObserved = 5;
/** Ringing or waiting at the start and at the end of the window; only in the table of the whole window. */
export const insideAtStart = 6;
export const insideAtEnd = 7;
export const queueWidth = 8;

/** Of a team: handler-seconds. */
export const busyTime = 0;
export const scheduledTime = 1;
/** On duty beyond the schedule, finishing a contact. */
export const overtime = 2;
export const dutyTime = 3;
export const teamObserved = 4;
export const teamWidth = 5;
