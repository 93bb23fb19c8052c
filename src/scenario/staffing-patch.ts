// A staffing plan as a policy to paste into a scenario file.
import { type DataMap, dataAt, isMap } from "./authored-data.ts";
import { weekdays } from "./dates.ts";
import type { WeekPlans } from "./staffing-plan.ts";

export interface StaffingPatch {
  /** The scenario's data before any policy. */
  readonly base: DataMap;
  readonly plans: WeekPlans;
  readonly slotsPerDay: number;
  /** What the policy is called, and what it is about. */
  readonly name: string;
  readonly description: string;
}

const keptKeys: readonly string[] = ["bankHoliday", ...weekdays];
const plainKey = /^[A-Za-z][\w-]*$/;
const perLine = 24;

/**
 * YAML lines of `policies:` with one policy, which replaces the staffing of the plan's teams by a list for each weekday
 * and removes what else the file says of it.
 */
export function staffingPatch({ base, plans, slotsPerDay, name, description }: StaffingPatch): string[] {
  return [
    "policies:",
    `  ${keyText(name)}:`,
    `    description: ${JSON.stringify(description)}`,
    "    change:",
    "      teams:",
    ...[...plans].flatMap(([team, week]) => [
      `        ${keyText(team)}:`,
      "          staffing:",
      ...removedKeys(base, team).map((key) => `            ${key}: null`),
      ...weekdays.flatMap((weekday, day) =>
        dayLines(weekday, week.subarray(day * slotsPerDay, (day + 1) * slotsPerDay)),
      ),
    ]),
  ];
}

function removedKeys(base: DataMap, team: string): string[] {
  const staffing = dataAt(base, ["teams", team, "staffing"]);
  return isMap(staffing) ? Object.keys(staffing).filter((key) => !keptKeys.includes(key)) : [];
}

/** A day on one line if it is short, else half a day a line. */
function dayLines(weekday: string, day: Int32Array): string[] {
  const rows = Array.from({ length: Math.ceil(day.length / perLine) }, (_, row) =>
    day.subarray(row * perLine, (row + 1) * perLine).join(", "),
  );
  if (rows.length === 1) return [`            ${weekday}: [${rows[0]}]`];
  return [
    `            ${weekday}: [`,
    ...rows.map((row, i) => `              ${row}${i === rows.length - 1 ? "" : ","}`),
    "            ]",
  ];
}

function keyText(key: string): string {
  return plainKey.test(key) ? key : JSON.stringify(key);
}
