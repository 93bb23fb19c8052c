// Which people cover which slots of the week. Slots that the same lines of a roster cover are one row, so that a year of
// half-hours is a few hundred rows at most.
import { commonDays, coverOf, type RosterLine } from "../scenario/shift-cycle.ts";

/** One way to work: a pattern, and the day on which its cycle begins. */
export interface RosterColumn extends RosterLine {
  /** Of one person: hours a week rostered, and what the roster is to have least of. */
  readonly rostered: number;
  readonly cost: number;
}

interface CoverRow {
  /** Indices of the columns of which somebody is on shift. */
  readonly columns: readonly number[];
  /** Slots of the week, each as often as it stands in the cycle that all have in common. */
  readonly slots: readonly number[];
}

export interface CoverRows {
  readonly rows: readonly CoverRow[];
  /** Weeks of the cycle that all columns have in common. */
  readonly weeks: number;
}

const daysPerWeek = 7;

/** `monday` is the number of a Monday, from which days of the week are counted. */
export function coverRows(
  columns: readonly RosterColumn[],
  { monday, slotsPerDay }: { readonly monday: number; readonly slotsPerDay: number },
): CoverRows {
  const days = commonDays(columns.map(({ cycle }) => cycle));
  const covers = columns.map((column) => coverOf(column, { firstDay: monday, days, slotsPerDay }));
  const rows = new Map<string, { readonly columns: readonly number[]; readonly slots: number[] }>();
  for (let slot = 0; slot < days * slotsPerDay; slot++) {
    const on = covers.flatMap((cover, column) => (cover[slot] === 1 ? [column] : []));
    const key = on.join();
    const row = rows.get(key) ?? { columns: on, slots: [] };
    row.slots.push(slot % (daysPerWeek * slotsPerDay));
    rows.set(key, row);
  }
  return { rows: [...rows.values()], weeks: days / daysPerWeek };
}
