// How handlers by interval fit what is required: by slot of the week, and the hours short and beyond.
import type { RosterFit } from "../results/roster-result.ts";

const daysPerWeek = 7;
const hoursPerWeek = 168;

export interface FitParts {
  readonly required: Float64Array;
  /** By interval. */
  readonly rostered: Int32Array;
  readonly present: Int32Array;
  readonly slotOfInterval: Int32Array;
  readonly slotsPerDay: number;
}

export function fitOf({ required, rostered, present, slotOfInterval, slotsPerDay }: FitParts): RosterFit {
  const own = againstRequired(rostered, required, slotOfInterval);
  const before = againstRequired(present, required, slotOfInterval);
  const mean = (handlers: Int32Array) => meanBySlot(handlers, slotOfInterval, daysPerWeek * slotsPerDay);
  return {
    required: [...required],
    rostered: mean(rostered),
    present: mean(present),
    slotsPerDay,
    short: own.short,
    over: own.over,
    unmanned: rostered.reduce((all, count, i) => {
      const isAlone = count === 0 && (required[slotOfInterval[i] ?? 0] ?? 0) > 0;
      return all + (isAlone ? 1 : 0);
    }, 0),
    presentShort: before.short,
    presentOver: before.over,
  };
}

/** Handler-hours a week. */
function againstRequired(
  handlers: Int32Array,
  required: Float64Array,
  slotOfInterval: Int32Array,
): { readonly short: number; readonly over: number } {
  let [short, over] = [0, 0];
  handlers.forEach((count, i) => {
    const more = count - (required[slotOfInterval[i] ?? 0] ?? 0);
    if (more < 0) short -= more;
    else over += more;
  });
  const perWeek = hoursPerWeek / handlers.length;
  return { short: short * perWeek, over: over * perWeek };
}

/** Mean handlers × the hours of a week. */
export function deskHoursPerWeek(handlers: Int32Array): number {
  return (handlers.reduce((sum, count) => sum + count, 0) * hoursPerWeek) / handlers.length;
}

function meanBySlot(handlers: Int32Array, slotOfInterval: Int32Array, slots: number): number[] {
  const sums = new Float64Array(slots);
  const counts = new Float64Array(slots);
  handlers.forEach((count, i) => {
    const slot = slotOfInterval[i] ?? 0;
    sums[slot] = (sums[slot] ?? 0) + count;
    counts[slot] = (counts[slot] ?? 0) + 1;
  });
  return Array.from(sums, (sum, slot) => sum / Math.max(1, counts[slot] ?? 0));
}

/** The same shape with a total that is another by a factor; the handlers left over of one interval go to the next. */
export function inProportion(handlers: Int32Array, factor: number): Int32Array {
  let carried = 0;
  return handlers.map((count) => {
    const due = count * factor + carried;
    const whole = Math.round(due);
    carried = due - whole;
    return whole;
  });
}
