// How periods are called in rows: `2017-07`, `2017-07-14`, `Mon 10`.

const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] as const;
const hoursPerDay = 24;
const millisecondsPerDay = 86_400_000;

/** Date of a day counted from 1970-01-01. */
export function dateOfDay(day: number): string {
  return new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
}

/** 0 is Monday. 1970-01-01 was a Thursday. */
export function weekdayOfDay(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** `Mon 10`: Mondays from 10:00 to 11:00. */
export function hourOfWeekName(hour: number): string {
  const weekday = weekdays[Math.floor(hour / hoursPerDay)] ?? "";
  return `${weekday} ${String(hour % hoursPerDay).padStart(2, "0")}`;
}
