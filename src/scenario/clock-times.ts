// Times of the local day, as `21:00`, and windows between two of them, as `22:00-07:00`.

export const minutesPerDay = 1440;

const clockTime = /^([01]\d|2[0-4]):([0-5]\d)$/;
const window = /^\s*(\d{2}:\d{2})\s*-\s*(\d{2}:\d{2})\s*$/;

/** Minutes since midnight, 24:00 included; null where the text is no such time. */
export function minutesOf(text: string): number | null {
  const [, hours, minutes] = clockTime.exec(text) ?? [];
  const total = Number(hours) * 60 + Number(minutes);
  return total <= minutesPerDay ? total : null;
}

/** Minutes since midnight, `from` included. A window that ends at or before its start goes past midnight. */
export interface DayWindow {
  readonly from: number;
  readonly to: number;
}

export function windowOf(text: string): DayWindow | null {
  const [, first = "", second = ""] = window.exec(text) ?? [];
  const from = minutesOf(first);
  const to = minutesOf(second);
  return from === null || to === null || from === to ? null : { from, to };
}

/** Whether the minute lies in the window of this day or in what is left of the same window of the day before. */
export function isInWindow(minute: number, { from, to }: DayWindow): boolean {
  return from < to ? minute >= from && minute < to : minute >= from || minute < to;
}

export function clockText(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  return `${String(hours).padStart(2, "0")}:${String(minutes - hours * 60).padStart(2, "0")}`;
}
