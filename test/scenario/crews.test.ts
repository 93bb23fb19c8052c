import { describe, expect, test } from "vitest";
import { layOutCalendar } from "../../src/scenario/calendar.ts";
import { scheduleOf } from "../../src/scenario/rosters.ts";

const calendarOf = (start: string, days: number) =>
  layOutCalendar(
    { timeZone: "Europe/London", start, days, interval: "60 min", bankHolidays: "none" },
    { seed: 1, replications: 1 },
  );
const patterns = {
  round: {
    days: ["early", "early", "late", "late", "night", "night", "off", "off", "off", "off"],
    shifts: { early: "07:00-17:00", late: "14:00-00:00", night: "22:00-08:00" },
    crews: 5,
    starts: "2017-03-20",
  },
  office: { days: ["day", "day", "day", "day", "day", "off", "off"], shifts: { day: "09:00-17:00" } },
};
const onShift = (staffing: object, start: string, days: number) =>
  scheduleOf(staffing, calendarOf(start, days), { patterns });
const sum = (values: Int32Array) => values.reduce((all, each) => all + each, 0);

describe("rotas", () => {
  test("five crews of two earlies, two lates, two nights and four off keep one of each on shift at any time", () => {
    const day = onShift({ rosters: { a: { pattern: "round", people: 5 } } }, "2017-04-03", 10).subarray(
      24 * 9,
    );
    // Of the night before until 08:00; early from 07:00, late from 14:00 to midnight, night from 22:00.
    expect([...day]).toEqual([1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2, 2, 2, 1, 1, 1, 1, 1, 2, 2]);
  });

  test("whoever came the night before is there in the morning of the first day", () => {
    const day = onShift({ rosters: { a: { pattern: "round", people: 10 } } }, "2017-05-01", 1);
    expect([...day.subarray(0, 8)]).toEqual([2, 2, 2, 2, 2, 2, 2, 4]);
  });

  test("a cycle without a start begins on Mondays", () => {
    const week = onShift({ rosters: { a: { pattern: "office", people: 3 } } }, "2017-05-06", 9);
    const byDay = Array.from({ length: 9 }, (_, day) => week[24 * day + 9]);
    expect(byDay).toEqual([0, 0, 3, 3, 3, 3, 3, 0, 0]);
  });

  test("a night in which the clock goes forward is an hour shorter, and one in which it goes back an hour longer", () => {
    const rosters = { a: { pattern: "round", people: 5 } };
    expect(calendarOf("2017-10-28", 2).intervalDay.length).toBe(49);
    expect(sum(onShift({ rosters }, "2017-10-28", 2))).toBe(sum(onShift({ rosters }, "2017-10-21", 2)) + 1);
    expect(sum(onShift({ rosters }, "2017-03-25", 2))).toBe(sum(onShift({ rosters }, "2017-03-18", 2)) - 1);
  });

  test("shrinkage takes its share of the hours over the cycle, and whole people of each shift", () => {
    const rosters = { a: { pattern: "round", people: 35 } };
    const all = onShift({ rosters }, "2017-05-01", 100);
    const left = onShift({ rosters, shrinkage: 0.3 }, "2017-05-01", 100);
    expect(Math.abs(sum(left) - 0.7 * sum(all))).toBeLessThan(10);
    // An early is one crew of 7: 4.9 people, from 08:00 to 14:00 without anybody else.
    for (let day = 0; day < 100; day++) {
      const early = left.subarray(24 * day + 8, 24 * day + 14);
      expect(new Set(early).size).toBe(1);
      expect([4, 5]).toContain(early[0]);
    }
  });
});
