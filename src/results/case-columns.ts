// What the case book counts. A need belongs to the month in which it was born, and to its true grade then; what
// concerns right first time belongs to the month in which its first conversation with a handler ended. Times are sums
// in seconds.
import type { ResolvedScenario } from "../scenario/resolved.ts";

/** Needs without a reason have no true grade; they have cells of their own, after the four grades. */
export const unknownGrade = 4;
export const gradeCells = 5;

/** Of a true grade and a month. */
export const born = 0;
/** Found what they wanted without a contact: nothing of the rest is counted of them. */
export const deflected = 1;
/** How the need stood when it was counted: ended, or still alive after the last event. */
export const settled = 2;
export const lost = 3;
export const open = 4;
/** Graded at least once; the first time below, and above, what it truly is. */
export const graded = 5;
export const underGraded = 6;
export const overGraded = 7;
/** Until the first of graded, attended or settled, or the cap; and without the cap, of those known. */
export const timeUntilGraded = 8;
export const known = 9;
export const timeUntilKnown = 10;
/** Attended by an officer, and the time from birth to then. */
export const attended = 11;
export const timeToOfficer = 12;
/** Rang again because it was not right first time. */
export const repeated = 13;
/** Further callers of an incident, and those recognised as such. */
export const duplicates = 14;
export const recognised = 15;
/** True emergencies that rang where nobody expects them: how they became known, or how they ended unseen. */
export const hidden = 16;
export const hiddenKnown = 17;
export const timeHidden = 18;
export const hiddenLost = 19;
export const hiddenSettled = 20;
/** By month of the first handled conversation: no officer tasked, of those right first time; an officer tasked. */
export const handledAlone = 21;
export const rightFirstTime = 22;
export const handledTasked = 23;
/** Spoke to a handler who could have settled it. */
export const handled = 24;
/** From here on, for each set of weights: weight × time until graded. */
export const firstHarm = 25;

export function caseWidth({ harm }: ResolvedScenario): number {
  return firstHarm + (harm?.sets.length ?? 0);
}

/** Of a month: gradings by the grade given, first gradings by the grade given, and needs born by reason. */
export const given = 0;
export const givenFirst = 4;
export const firstReason = 8;

export function monthWidth({ reasons = [] }: ResolvedScenario): number {
  return firstReason + reasons.length;
}
