// How handlers by interval fit what is required: by slot of the week, and the hours short and beyond.
import type { RosterFit } from "../results/roster-result.ts";
import type { RosterGround } from "../scenario/roster-ground.ts";

const daysPerWeek = 7;
const hoursPerWeek = 168;

export interface FitParts {
  readonly required: Float64Array;
  /** By interval. */
  readonly rostered: Int32Array;
  readonly present: Int32Array;
  readonly slotOfInterval: Int32Array;
  readonly slotsPerDay: number;
  /** The first interval after the warm-up: the fit is of what is measured. */
  readonly measuredFrom: number;
}

export function fitOf(parts: FitParts): RosterFit {
  const { required, slotsPerDay, measuredFrom } = parts;
  const slotOfInterval = parts.slotOfInterval.subarray(measuredFrom);
  const rostered = parts.rostered.subarray(measuredFrom);
  const present = parts.present.subarray(measuredFrom);
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
    unmanned: unmannedIn(parts),
    presentShort: before.short,
    presentOver: before.over,
  };
}

/** Intervals in which nobody does required work, the warm-up with them. */
function unmannedIn({ rostered, required, slotOfInterval }: FitParts): number {
  return rostered.reduce((all, count, i) => {
    const isAlone = count === 0 && (required[slotOfInterval[i] ?? 0] ?? 0) > 0;
    return all + (isAlone ? 1 : 0);
  }, 0);
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

type Measured = Pick<RosterGround, "measuredFrom" | "measuredDays" | "slotsPerDay">;

/** Handler-hours of the measured days, for seven of them: what a comparison calls the handler-hours scheduled a day, times 7. */
export function deskHoursPerWeek(
  handlers: Int32Array,
  { measuredFrom, measuredDays, slotsPerDay }: Measured,
): number {
  const intervals = handlers.subarray(measuredFrom).reduce((sum, count) => sum + count, 0);
  return (intervals * hoursPerWeek) / (slotsPerDay * measuredDays);
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
