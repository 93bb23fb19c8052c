// Desk-hours become whole handlers: what demand and fit ask for, never below the minimum, rounded so that the
// week keeps its total.

export interface DeskHours {
  /** Mean number of handlers, all week. */
  readonly mean: number;
  /** 0 is level over the week, 1 follows the shape. */
  readonly fit: number;
  readonly minimum: number;
  /** Of a week of slots, with mean 1. */
  readonly shape: Float64Array;
}

/**
 * Handlers by slot. The sum over the week differs from `mean` × slots by at most half a handler in one slot, and
 * more desk-hours never give a smaller sum.
 */
export function handlersOfWeek(desk: DeskHours): Int32Array {
  const { mean, fit, minimum, shape } = desk;
  const wanted = shape.map((weight) => mean * (fit * weight + 1 - fit));
  return roundedAlong(raisedTo(minimum, wanted));
}

/** Raises slots to the minimum and takes what that costs from the others in proportion, so that the sum stays. */
function raisedTo(minimum: number, wanted: Float64Array): Float64Array {
  const sum = wanted.reduce((total, value) => total + value, 0);
  const descending = Float64Array.from(wanted).sort().reverse();
  if ((descending.at(-1) ?? 0) >= minimum) return wanted;
  let above = 0;
  let scale = 1;
  for (let count = 1; count <= descending.length; count++) {
    above += descending[count - 1] ?? 0;
    const left = sum - minimum * (descending.length - count);
    scale = above > 0 ? left / above : 1;
    const next = descending[count] ?? 0;
    if (next * scale <= minimum) break;
  }
  return wanted.map((value) => Math.max(minimum, value * scale));
}

/** Each slot gets the whole part; a handler more whenever the parts left over have come to a half. */
function roundedAlong(wanted: Float64Array): Int32Array {
  const handlers = new Int32Array(wanted.length);
  let carried = 0;
  for (let slot = 0; slot < wanted.length; slot++) {
    const value = wanted[slot] ?? 0;
    const whole = Math.floor(value);
    carried += value - whole;
    const isRaised = carried >= 0.5;
    if (isRaised) carried -= 1;
    handlers[slot] = whole + (isRaised ? 1 : 0);
  }
  return handlers;
}
