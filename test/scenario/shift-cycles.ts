// Shift cycles from what a file would say of them.
import { windowOf } from "../../src/scenario/clock-times.ts";
import type { ShiftCycle } from "../../src/scenario/shift-cycle.ts";

/** Days such as `07:00-17:00` or `off`; the meal in minutes. */
export function cycle(id: string, days: readonly string[], meal = 0): ShiftCycle {
  const windows = days.map((day) => windowOf(day));
  return {
    id,
    startAt: Int32Array.from(windows, (window) => (window === null ? -1 : 60 * window.from)),
    endAt: Int32Array.from(windows, (window) => {
      if (window === null) return -1;
      return 60 * (window.to > window.from ? window.to : window.to + 1440);
    }),
    meal: 60 * meal,
  };
}
