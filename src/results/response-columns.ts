// What the response book counts. A job belongs to the month in which it was raised, and to the last grade that it was
// given before somebody attended. Times are sums in seconds.

/** Grades for which an officer is tasked. */
export const jobGrades = 3;

/** Of a grade and a month. */
export const raised = 0;
/** A unit has come; what is settled by telephone is counted apart. */
export const attended = 1;
export const attendedInTime = 2;
/** From grading to arrival; waiting for a unit; and on the way. */
export const responseTime = 3;
export const dispatchDelay = 4;
export const travelTime = 5;
export const byTelephone = 6;
/** Nobody has come by the end of the run, and the target has passed. */
export const overdue = 7;
/** Units taken away from such jobs. */
export const diverted = 8;
/** Raised and not yet attended at the start and at the end of the window, whenever they were raised. */
export const openAtStart = 9;
export const openAtEnd = 10;
export const jobWidth = 11;

/** Of a group of units and a month: unit-seconds inside the window. */
export const busyTime = 0;
export const shiftTime = 1;
/** On shift, or finishing a job beyond it. */
export const dutyTime = 2;
export const unitsObserved = 3;
/** Only in the cells of all groups together: needs born, for what an officer's time is divided by. */
export const needsServed = 4;
export const unitWidth = 5;
