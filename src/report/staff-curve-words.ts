// What more and fewer handlers than the plan do, in words: what the next desk-hours buy, and where they buy much less.
import type { StaffCurvePoint, StaffResult } from "../results/staff-result.ts";
import { sayDuration } from "./say.ts";
import { sayAmount, sayGoalMeasure } from "./staff-words.ts";

const hundred = 100;
const half = 0.5;

interface Stretch {
  readonly from: StaffCurvePoint;
  readonly to: StaffCurvePoint;
  /** Better by so much, and for each desk-hour. */
  readonly gain: number;
  readonly perHour: number;
}

/** Two sentences for the first target; none without a curve. */
export function curveSentences(result: StaffResult): string[] {
  const [goal] = result.goals;
  const stretches = stretchesOf(result);
  const last = stretches.find(({ to }) => to.change === 0);
  const next = stretches.find(({ from }) => from.change === 0);
  if (goal === undefined || last === undefined || next === undefined) return [];
  const say = (gain: number) => (goal.unit === "s" ? sayDuration(Math.abs(gain)) : sayPoints(Math.abs(gain)));
  const measure = sayGoalMeasure(goal);
  const [more, fewer] = goal.isFloor ? ["add", "cost"] : ["take off", "add"];
  return [
    `${sayHours(next)} more a week than the plan ${more} ${say(next.gain)} (${measure}); ${sayHours(last)} fewer ${fewer} ${say(last.gain)}.`,
    kneeSentence(stretches, last),
  ];
}

function sayHours({ from, to }: Stretch): string {
  return `${sayAmount(to.deskHoursPerWeek - from.deskHoursPerWeek)} desk-hours`;
}

function sayPoints(share: number): string {
  return `${(hundred * share).toFixed(1)} percentage points`;
}

function kneeSentence(stretches: readonly Stretch[], last: Stretch): string {
  const beyond = stretches.filter(({ from }) => from.change >= 0);
  const knee = beyond.find(({ perHour }) => perHour < half * last.perHour);
  if (knee !== undefined) {
    const where = knee.from.change === 0 ? "at the plan itself" : `at ${knee.from.name}`;
    return `The curve bends ${where}: beyond it a desk-hour buys less than half of what it bought just below the plan.`;
  }
  const most = beyond.at(-1);
  return `No bend up to ${most?.to.name ?? "the plan"}: a desk-hour there still buys more than half of what it bought just below the plan.`;
}

/** Between neighbouring points of the curve, for the first target. */
function stretchesOf({ curve, goals }: StaffResult): Stretch[] {
  const sign = goals[0]?.isFloor ? 1 : -1;
  return curve.slice(1).flatMap((to, i): Stretch[] => {
    const from = curve[i];
    const [before, after] = [from?.outcomes[0]?.value ?? null, to.outcomes[0]?.value ?? null];
    if (from === undefined || before === null || after === null) return [];
    const gain = sign * (after - before);
    const hours = to.deskHoursPerWeek - from.deskHoursPerWeek;
    return hours <= 0 ? [] : [{ from, to, gain, perHour: gain / hours }];
  });
}
