// What the needs of a scenario are on average: which reasons a source has, and how their true grades are spread.
import { markedGrade, matrixGrade } from "./grades.ts";
import type { ResolvedScenario, ResolvedSource } from "./resolved.ts";
import type { ResolvedReason, ResolvedTriage } from "./resolved-triage.ts";

type Calendar = ResolvedScenario["calendar"];

const hoursPerDay = 24;
const largestRating = 3;

/** Shares of the reasons among the needs of a source, over the whole calendar; null where it has none. */
export function reasonSharesOf(
  source: ResolvedSource,
  calendar: Calendar,
  reasons: readonly ResolvedReason[],
): readonly number[] | null {
  if (source.reasonMix === undefined) return null;
  const calls = callsByCell(source, calendar);
  const all = calls.reduce((sum, each) => sum + each, 0);
  if (!(all > 0)) return null;
  const sums = reasons.map(() => 0);
  for (const [cell, each] of calls.entries()) {
    if (each === 0) continue;
    for (const [reason, share] of sharesInCell(source, cell, reasons).entries())
      sums[reason] = (sums[reason] ?? 0) + (each / all) * share;
  }
  return sums;
}

/** The same in an interval of the calendar. */
export function reasonSharesAt(
  source: ResolvedSource,
  i: number,
  { calendar, reasons = [] }: Pick<ResolvedScenario, "calendar" | "reasons">,
): readonly number[] {
  const { intervalHourOfWeek, intervalDay, dayMonth, months } = calendar;
  const hour = (intervalHourOfWeek[i] ?? 0) % hoursPerDay;
  return sharesInCell(source, hour * months.length + (dayMonth[intervalDay[i] ?? 0] ?? 0), reasons);
}

/** What is drawn is the first caller of an incident; others call about the same, but for calls of a log. */
function sharesInCell(
  { reasonMix, calls }: ResolvedSource,
  cell: number,
  reasons: readonly ResolvedReason[],
): readonly number[] {
  let before = 0;
  const callers = reasons.map((about, reason) => {
    const upTo = reasonMix?.cumulative[cell * reasons.length + reason] ?? before;
    const share = upTo - before;
    before = upTo;
    return share * (calls === undefined ? about.callers : 1);
  });
  const all = callers.reduce((sum, each) => sum + each, 0);
  return callers.map((each) => (all > 0 ? each / all : 0));
}

/** Expected contacts by hour of the day and month, in the order of the cells of a mix. */
function callsByCell({ rate }: ResolvedSource, calendar: Calendar): readonly number[] {
  const { intervalStartAt, intervalHourOfWeek, intervalDay, dayMonth, months } = calendar;
  const calls = Array.from({ length: hoursPerDay * months.length }, () => 0);
  for (const [i, perSecond] of rate.entries()) {
    const hour = (intervalHourOfWeek[i] ?? 0) % hoursPerDay;
    const cell = hour * months.length + (dayMonth[intervalDay[i] ?? 0] ?? 0);
    const time = (intervalStartAt[i + 1] ?? 0) - (intervalStartAt[i] ?? 0);
    calls[cell] = (calls[cell] ?? 0) + perSecond * time;
  }
  return calls;
}

/** Shares of the grades that needs of a reason truly have, and of those that come of ratings all higher or lower. */
export function gradeSharesOf(reason: ResolvedReason, triage: ResolvedTriage, shift = 0): readonly number[] {
  const shares = [0, 0, 0, 0];
  const shifted = (rating: number) => Math.min(largestRating, Math.max(0, rating + shift));
  const sets = markerSets(reason.markers);
  reason.threat.forEach((ofThreat, threat) => {
    for (const [worse, ofWorse] of worseOf(reason).entries()) {
      const plain = matrixGrade(triage, shifted(threat), shifted(worse));
      for (const { markers, share } of sets) {
        const grade = markedGrade(triage, plain, markers);
        shares[grade] = (shares[grade] ?? 0) + ofThreat * ofWorse * share;
      }
    }
  });
  return shares;
}

/** Probabilities of the higher of the ratings of harm and risk. */
function worseOf({ harm, risk }: ResolvedReason): readonly number[] {
  const upTo = (shares: readonly number[], rating: number) =>
    shares.slice(0, rating + 1).reduce((sum, share) => sum + share, 0);
  return harm.map(
    (_, rating) => upTo(harm, rating) * upTo(risk, rating) - upTo(harm, rating - 1) * upTo(risk, rating - 1),
  );
}

/** Every set of markers that a need may carry. */
function markerSets(markers: readonly number[]): { readonly markers: number; readonly share: number }[] {
  return Array.from({ length: 1 << markers.length }, (_, set) => {
    const share = markers.reduce((all, each, bit) => all * ((set >> bit) & 1 ? each : 1 - each), 1);
    return { markers: set, share };
  }).filter(({ share }) => share > 0);
}
