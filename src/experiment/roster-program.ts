// A roster as a program of whole numbers: how many people work by each column. Either every slot of the week has the
// handlers required at the least cost, or so many people are put where they are worth most.
import type { CoverRows, RosterColumn } from "./roster-rows.ts";

/** Minimise costs × values, values whole from 0 to `most`, each row's sum of factors × values within its ends. */
export interface Program {
  readonly costs: readonly number[];
  readonly most: readonly number[];
  /** The first so many values are whole. */
  readonly wholes: number;
  readonly rows: readonly ProgramRow[];
  /** How far from the best, in cost, an answer may be that counts as the best. */
  readonly tolerance: { readonly absolute: number; readonly relative: number };
}

interface ProgramRow {
  readonly columns: readonly number[];
  readonly factors: readonly number[];
  readonly low: number;
  readonly high: number;
}

/** What every roster is held to. */
export interface RosterBounds {
  /** Share of those on shift who are at their desks. */
  readonly atDesk: number;
  /** The most people, and the most rostered hours a week; Infinity for any. */
  readonly people: number;
  readonly hours: number;
}

/** Least cost with `required` handlers at their desks in each slot of the week. */
export function coverProgram(
  columns: readonly RosterColumn[],
  { rows }: CoverRows,
  wanted: RosterBounds & { readonly required: Float64Array },
): Program {
  const { required, atDesk } = wanted;
  const covers = coveringRows(rows, required, atDesk);
  return {
    costs: columns.map(({ cost }) => cost),
    most: columns.map(() => Number.POSITIVE_INFINITY),
    wholes: columns.length,
    rows: [...covers, ...boundRows(columns, wanted)],
    tolerance: { absolute: 1.05 * Math.min(...columns.map(({ cost }) => cost)), relative: 0.02 },
  };
}

/** In each slot at least so many at their desks. */
function coveringRows(rows: CoverRows["rows"], wanted: Float64Array, atDesk: number): ProgramRow[] {
  return rows.flatMap(({ columns, slots }): ProgramRow[] => {
    const low = Math.max(...slots.map((slot) => wanted[slot] ?? 0));
    const factors = columns.map(() => atDesk);
    return low <= 0 ? [] : [{ columns, factors, low, high: Number.POSITIVE_INFINITY }];
  });
}

/**
 * Most worth: `gains[slot][n]` is what handler n + 1 in a slot of the week is worth, never more than the handler before.
 * Between whole handlers the worth is in proportion.
 */
export function worthProgram(
  columns: readonly RosterColumn[],
  { rows, weeks }: CoverRows,
  wanted: RosterBounds & { readonly gains: readonly (readonly number[])[]; readonly floor: Float64Array },
): Program {
  const { gains, atDesk, floor } = wanted;
  const costs = columns.map(() => 0);
  const levels = rows.flatMap(({ columns: on, slots }): ProgramRow[] => {
    const worth = summed(slots.map((slot) => gains[slot] ?? []));
    if (on.length === 0 || worth.length === 0) return [];
    const first = costs.length;
    costs.push(...worth.map((gain) => -gain / weeks));
    return [
      {
        columns: [...worth.map((_, level) => first + level), ...on],
        factors: [...worth.map(() => 1), ...on.map(() => -atDesk)],
        low: Number.NEGATIVE_INFINITY,
        high: 0,
      },
    ];
  });
  return {
    costs,
    most: costs.map((_, value) => (value < columns.length ? Number.POSITIVE_INFINITY : 1)),
    wholes: columns.length,
    rows: [...levels, ...coveringRows(rows, floor, atDesk), ...boundRows(columns, wanted)],
    tolerance: { absolute: 0, relative: 0.003 },
  };
}

function summed(lists: readonly (readonly number[])[]): number[] {
  const length = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length }, (_, at) => lists.reduce((sum, list) => sum + (list[at] ?? 0), 0));
}

function boundRows(columns: readonly RosterColumn[], { people, hours }: RosterBounds): ProgramRow[] {
  const all = columns.map((_, column) => column);
  const low = Number.NEGATIVE_INFINITY;
  return [
    ...(Number.isFinite(people) ? [{ columns: all, factors: all.map(() => 1), low, high: people }] : []),
    ...(Number.isFinite(hours)
      ? [{ columns: all, factors: columns.map(({ rostered }) => rostered), low, high: hours }]
      : []),
  ];
}
