// The lines of a roster as its user meets them: each with a name of its own, the days of its cycle and its people.
import type { RosterResultLine } from "../results/roster-result.ts";
import { dateText } from "../scenario/dates.ts";
import { shiftText } from "../scenario/hour-price.ts";
import type { StaffedLine } from "../scenario/roster-ground.ts";
import { dayOfCycle, paidHours, rosteredHours } from "../scenario/shift-cycle.ts";
import type { RosterColumn } from "./roster-rows.ts";

const daysPerWeek = 7;
const shortNames = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const secondsPerMinute = 60;

/** The columns that somebody works by. */
export function staffedLines(columns: readonly RosterColumn[], counts: readonly number[]): StaffedLine[] {
  return columns.flatMap(({ cycle, startsOn }, column) => {
    const people = counts[column] ?? 0;
    return people > 0 ? [{ cycle, startsOn, people }] : [];
  });
}

/** `monday` is the number of the Monday from which beginnings are counted. */
export function resultLines(lines: readonly StaffedLine[], monday: number): RosterResultLine[] {
  return lines.map((line) => {
    const { cycle, startsOn, people } = line;
    const isWeek = cycle.startAt.length === daysPerWeek;
    const first = isWeek ? monday - startsOn : 0;
    const days = Array.from(cycle.startAt, (_, day) => {
      const at = dayOfCycle(cycle, first + day);
      return shiftText(cycle.startAt[at] ?? -1, cycle.endAt[at] ?? -1);
    });
    return {
      id: nameOf(line, { monday, isAlone: isAlone(line, lines) }),
      pattern: cycle.id,
      days,
      starts: isWeek ? null : dateText(startsOn),
      meal: cycle.meal / secondsPerMinute,
      people,
      rosteredHours: rosteredHours(cycle),
      paidHours: paidHours(cycle),
    };
  });
}

function isAlone({ cycle, startsOn }: StaffedLine, lines: readonly StaffedLine[]): boolean {
  return lines.every((other) => other.cycle.id !== cycle.id || other.startsOn === startsOn);
}

/** By the day of the week on which it begins, or the day of its cycle counted from 1. */
function nameOf(
  { cycle, startsOn }: StaffedLine,
  { monday, isAlone: alone }: { readonly monday: number; readonly isAlone: boolean },
): string {
  const after = startsOn - monday;
  if (cycle.startAt.length === daysPerWeek)
    return after === 0 && alone ? cycle.id : `${cycle.id}-${shortNames[after]}`;
  return alone ? cycle.id : `${cycle.id}-${after + 1}`;
}
