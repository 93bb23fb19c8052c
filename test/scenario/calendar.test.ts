import { describe, expect, test } from "vitest";
import { englandAndWalesHolidays } from "../../src/scenario/bank-holidays.ts";
import { type LaidOutCalendar, layOutCalendar } from "../../src/scenario/calendar.ts";
import { dateText, dayNumberOf, weekdayOf } from "../../src/scenario/dates.ts";
import type { AuthoredCalendar } from "../../src/scenario/schema.ts";

const run = { seed: 1, replications: 1 };

function layOut(calendar: Partial<AuthoredCalendar>, warmUp = "0 s"): LaidOutCalendar {
  const usual = { timeZone: "Europe/London", start: "2017-01-01", interval: "30 min" };
  return layOutCalendar({ ...usual, ...calendar }, { ...run, warmUp });
}

/** Local clock of the intervals of a day: minutes since midnight. */
function clockOf(calendar: LaidOutCalendar, day: number): readonly number[] {
  const { dayFirstInterval, intervalMinute } = calendar;
  return Array.from(intervalMinute.subarray(dayFirstInterval[day], dayFirstInterval[day + 1]));
}

describe("a calendar", () => {
  test("counts days, months and hours of the week in local time", () => {
    const calendar = layOut({ end: "2017-12-31" }, "1 week");
    expect(calendar).toMatchObject({ days: 372, warmUpDays: 7, firstDay: dayNumberOf("2016-12-25") });
    expect(calendar.months.slice(0, 3)).toEqual(["2016-12", "2017-01", "2017-02"]);
    expect(calendar.dayMonth[6]).toBe(0);
    expect(calendar.dayMonth[7]).toBe(1);
    expect(calendar.intervalStartAt).toHaveLength(372 * 48 + 1);
    // 2016-12-25 was a Sunday: its first hour is the 145th of the week.
    expect(calendar.intervalHourOfWeek[0]).toBe(144);
    expect(calendar.intervalHourOfWeek[48]).toBe(0);
  });

  test("has 23 hours on the day on which summer time begins", () => {
    const calendar = layOut({ start: "2017-03-25", days: 3 });
    expect([...calendar.dayStartAt]).toEqual([0, 24, 47, 71].map((hours) => hours * 3600));
    const clock = clockOf(calendar, 1);
    expect(clock).toHaveLength(46);
    expect(clock.slice(0, 4)).toEqual([0, 30, 120, 150]);
    expect(clock.at(-1)).toBe(23 * 60 + 30);
  });

  test("has 25 hours on the day on which it ends, one of them twice", () => {
    const calendar = layOut({ start: "2017-10-28", days: 3, interval: "60 min" });
    expect([...calendar.dayStartAt]).toEqual([0, 24, 49, 73].map((hours) => hours * 3600));
    expect(clockOf(calendar, 1).slice(0, 4)).toEqual([0, 60, 60, 120]);
    expect(clockOf(calendar, 1)).toHaveLength(25);
    const ofWeek = Array.from(calendar.intervalHourOfWeek.subarray(24, 28));
    expect(ofWeek).toEqual([144, 145, 145, 146]);
  });

  test("counts years of either clock to the same length", () => {
    const { dayStartAt } = layOut({ end: "2017-12-31" });
    expect(dayStartAt.at(-1)).toBe(365 * 86_400);
  });

  test("knows zones that change at midnight, by half an hour, or not at all", () => {
    // Summer time began at midnight in São Paulo: that day had no midnight and 23 hours.
    const saoPaulo = layOut({
      timeZone: "America/Sao_Paulo",
      start: "2017-10-14",
      days: 3,
      interval: "60 min",
    });
    expect([...saoPaulo.dayStartAt]).toEqual([0, 24, 47, 71].map((hours) => hours * 3600));
    expect(clockOf(saoPaulo, 1)[0]).toBe(60);
    const lordHowe = layOut({
      timeZone: "Australia/Lord_Howe",
      start: "2017-10-01",
      days: 1,
      interval: "60 min",
    });
    expect(lordHowe.dayStartAt[1]).toBe(23.5 * 3600);
    expect(lordHowe.intervalStartAt.at(-1)).toBe(23.5 * 3600);
    expect(clockOf(lordHowe, 0).slice(1, 4)).toEqual([60, 150, 210]);
    const utc = layOut({ timeZone: "UTC", start: "2024-01-01", days: 366 });
    expect(utc.dayStartAt.at(-1)).toBe(366 * 86_400);
  });

  test("every interval lies in its day and begins where the last one ends", () => {
    const { intervalStartAt, intervalDay, dayStartAt, intervalTime } = layOut({
      days: 400,
      interval: "15 min",
    });
    const wrong = Array.from(intervalDay).filter((day, i) => {
      const [from, to] = [intervalStartAt[i] ?? 0, intervalStartAt[i + 1] ?? 0];
      const isInDay = from >= (dayStartAt[day] ?? 0) && to <= (dayStartAt[day + 1] ?? 0);
      return to - from !== intervalTime || !isInDay;
    });
    expect(wrong).toEqual([]);
  });
});

describe("dates", () => {
  test("agree with the built-in calendar over two centuries", () => {
    for (let day = -36_500; day < 36_500; day += 17) {
      const date = new Date(day * 86_400_000);
      expect(dateText(day)).toBe(date.toISOString().slice(0, 10));
      expect(weekdayOf(day)).toBe((date.getUTCDay() + 6) % 7);
      expect(dayNumberOf(dateText(day))).toBe(day);
    }
  });

  test.each(["2017-02-29", "2017-13-01", "2017-00-10", "2017-06-31", "17-06-01", "2017-6-1"])(
    "%s is none",
    (text) => {
      expect(dayNumberOf(text)).toBeNull();
    },
  );
});

describe("bank holidays of England and Wales", () => {
  const holidays = englandAndWalesHolidays();
  const isHoliday = (date: string) => holidays.has(dayNumberOf(date) ?? 0);

  test("know the days that were moved or added by proclamation", () => {
    const oneOff = ["2020-05-08", "2022-06-02", "2022-06-03", "2022-09-19", "2023-05-08"];
    expect(oneOff.filter(isHoliday)).toEqual(oneOff);
    expect(["2020-05-04", "2022-05-30"].filter(isHoliday)).toEqual([]);
  });

  test("give another day for one that falls on a weekend", () => {
    const instead = ["2016-12-27", "2017-01-02", "2021-12-27", "2021-12-28", "2022-01-03", "2020-12-28"];
    expect(instead.filter(isHoliday)).toEqual(instead);
  });

  test("are eight a year, but for the years with more, and never on a weekend", () => {
    const perYear = new Map<string, number>();
    for (const day of holidays) {
      const year = dateText(day).slice(0, 4);
      perYear.set(year, (perYear.get(year) ?? 0) + 1);
      expect(weekdayOf(day)).toBeLessThan(5);
    }
    expect([...perYear].filter(([, count]) => count !== 8)).toEqual([
      ["2022", 10],
      ["2023", 9],
    ]);
    expect(perYear.size).toBe(16);
  });
});
