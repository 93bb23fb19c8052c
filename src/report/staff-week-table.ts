// The plan as a table: hours of the day down, days of the week across.
import type { StaffedTeam } from "../results/staff-result.ts";
import { sayAmount } from "./staff-words.ts";
import { plain, table } from "./text-lines.ts";

const days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const hoursPerDay = 24;

/** Lines of the table of one team, with what its cells mean. */
export function weekTable({ id, week, slotsPerDay }: StaffedTeam): string[] {
  const perHour = slotsPerDay / hoursPerDay;
  const cells = (hour: number) =>
    days.map((_, day) => {
      const first = day * slotsPerDay + hour * perHour;
      return cellOf(week.slice(first, first + perHour));
    });
  const rows = Array.from({ length: hoursPerDay }, (_, hour) => [
    `${String(hour).padStart(2, "0")}:00`,
    ...cells(hour),
  ]);
  const totals = days.map((_, day) => {
    const own = week.slice(day * slotsPerDay, (day + 1) * slotsPerDay);
    return sayAmount(own.reduce((sum, handlers) => sum + handlers, 0) / perHour);
  });
  return [
    `Handlers of ${plain(id)} on duty${meaningOf(perHour)}:`,
    ...table([["", ...days], ...rows, ["desk-hours", ...totals]]),
  ];
}

/** One number if the hour has one, both halves, or the range of its quarters. */
function cellOf(slots: readonly number[]): string {
  const [first = 0] = slots;
  if (slots.every((handlers) => handlers === first)) return String(first);
  if (slots.length === 2) return slots.join("/");
  return `${Math.min(...slots)}-${Math.max(...slots)}`;
}

function meaningOf(perHour: number): string {
  if (perHour === 1) return "";
  if (perHour === 2) return " (5/6: 5 in the first half of the hour, 6 in the second)";
  return " (5-6: from 5 to 6 within the hour; staffing.csv has every quarter)";
}
