// What the flow book counts: events that happen inside the measured window, whenever their contacts first rang.

/** Of a queue. */
export const flowOffered = 0;
export const flowAnswered = 1;
export const flowAbandoned = 2;
/** Integral of the number waiting (ring excluded), contact-seconds. */
export const queueTime = 3;
/** Seconds observed. */
export const queueObserved = 4;
/** Ringing or waiting at the start and at the end of the window; only in the table of the whole window. */
export const insideAtStart = 5;
export const insideAtEnd = 6;
export const queueWidth = 7;

/** Of a team: handler-seconds. */
export const busyTime = 0;
export const scheduledTime = 1;
/** On duty beyond the schedule, finishing a contact. */
export const overtime = 2;
export const dutyTime = 3;
export const teamObserved = 4;
export const teamWidth = 5;
