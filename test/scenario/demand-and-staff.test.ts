import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layOutCalendar } from "../../src/scenario/calendar.ts";
import { demandRates, specialFactors } from "../../src/scenario/demand-rates.ts";
import { handlersOfWeek } from "../../src/scenario/desk-hours.ts";
import { scheduleOf } from "../../src/scenario/rosters.ts";
import type { AuthoredSource, AuthoredSpecialDays } from "../../src/scenario/schema-demand.ts";

const year = layOutCalendar(
  {
    timeZone: "Europe/London",
    start: "2017-01-02",
    end: "2017-12-31",
    interval: "30 min",
    bankHolidays: "england-and-wales",
  },
  { seed: 1, replications: 1 },
);

const byHour = Array.from({ length: 24 }, (_, hour) => 1 + hour);
const flat: AuthoredSource = { channel: "101", volume: "240 per day", queue: "desk", profile: "flat" };

/** Expected contacts between two days, counted from the first. */
function contacts(rates: Float64Array, fromDay: number, toDay: number): number {
  let total = 0;
  for (let i = year.dayFirstInterval[fromDay] ?? 0; i < (year.dayFirstInterval[toDay] ?? 0); i++)
    total += (rates[i] ?? 0) * 1800;
  return total;
}

const dayOf = (month: number, day: number) =>
  Math.round((Date.UTC(2017, month - 1, day) - Date.UTC(2017, 0, 2)) / 86_400_000);

describe("demand", () => {
  test("is the volume on the mean day of a week, whatever the profile", () => {
    const profile = { everyDay: byHour, saturday: byHour.map((weight) => 3 * weight), bankHoliday: byHour };
    const rates = demandRates({ ...flat, profile }, year, []);
    expect(contacts(rates, 7, 14)).toBeCloseTo(7 * 240, 8);
    expect(contacts(rates, 12, 13) / contacts(rates, 11, 12)).toBeCloseTo(3, 10);
  });

  test("takes the more specific list: a day before weekdays or weekend before every day", () => {
    const one = Array.from({ length: 24 }, () => 1);
    const times = (factor: number) => one.map((weight) => factor * weight);
    const profile = {
      everyDay: one,
      weekdays: times(2),
      weekend: times(3),
      monday: times(4),
      sunday: times(5),
      bankHoliday: times(6),
    };
    const rates = demandRates({ ...flat, profile }, year, []);
    const week = Array.from({ length: 7 }, (_, day) => contacts(rates, 7 + day, 8 + day));
    const mean = (4 + 2 + 2 + 2 + 2 + 3 + 5) / 7;
    const expected = [4, 2, 2, 2, 2, 3, 5].map((weight) => (240 * weight) / mean);
    for (const [day, value] of week.entries()) expect(value).toBeCloseTo(expected[day] ?? 0, 8);
    expect(contacts(rates, 0, 1)).toBeCloseTo((240 * 6) / mean, 8);
  });

  test("is multiplied by weekday and month", () => {
    const rates = demandRates(
      { ...flat, weekday: { monday: 1.2, sunday: "50 %" }, month: { july: 1.1 } },
      year,
      [],
    );
    expect(contacts(rates, dayOf(6, 26), dayOf(6, 27))).toBeCloseTo(240 * 1.2, 8);
    expect(contacts(rates, dayOf(7, 2), dayOf(7, 3))).toBeCloseTo(240 * 0.5 * 1.1, 8);
    expect(contacts(rates, dayOf(7, 4), dayOf(7, 5))).toBeCloseTo(240 * 1.1, 8);
  });

  test("follows the local clock on days of 23 and 25 hours", () => {
    const rates = demandRates({ ...flat, profile: { everyDay: byHour } }, year, []);
    const usual = contacts(rates, 7, 8);
    const unit = usual / byHour.reduce((total, weight) => total + weight, 0);
    // The hour from 01:00, of weight 2, is left out in March and comes twice in October.
    expect(contacts(rates, dayOf(3, 26), dayOf(3, 27))).toBeCloseTo(usual - 2 * unit, 8);
    expect(contacts(rates, dayOf(10, 29), dayOf(10, 30))).toBeCloseTo(usual + 2 * unit, 8);
  });

  test("of lists of 24, 48 and 96 numbers is the same where they say the same", () => {
    const spread = (parts: number) => byHour.flatMap((weight) => Array.from({ length: parts }, () => weight));
    const [a, b, c] = [1, 2, 4].map((parts) =>
      demandRates({ ...flat, profile: { everyDay: spread(parts) } }, year, []),
    );
    expect(b).toEqual(a);
    expect(c?.every((rate, i) => Math.abs(rate - (a?.[i] ?? 0)) < 1e-15)).toBe(true);
  });

  test("may be nothing all week", () => {
    const none = Array.from({ length: 24 }, () => 0);
    expect(demandRates({ ...flat, profile: { everyDay: none } }, year, []).every((rate) => rate === 0)).toBe(
      true,
    );
  });
});

describe("a special day", () => {
  const rates = (special: AuthoredSpecialDays) => {
    return demandRates(flat, year, specialFactors({ special }, "101", year.holidays));
  };

  test("multiplies the rates of its sources all day", () => {
    const special = rates({ dates: ["2017-06-17", "2017-06-18"], factors: { "101": 1.4, "999": 9 } });
    expect(contacts(special, dayOf(6, 17), dayOf(6, 19))).toBeCloseTo(2 * 240 * 1.4, 8);
    expect(contacts(special, 0, 364)).toBeCloseTo(364 * 240 + 2 * 240 * 0.4, 6);
  });

  test("goes past midnight into the next day", () => {
    const special = rates({ dates: ["2017-06-17"], from: "21:00", to: "03:00", factors: { "101": 2 } });
    expect(contacts(special, dayOf(6, 17), dayOf(6, 18))).toBeCloseTo(240 + 30, 8);
    expect(contacts(special, dayOf(6, 18), dayOf(6, 19))).toBeCloseTo(240 + 30, 8);
    expect(contacts(special, dayOf(6, 19), dayOf(6, 20))).toBeCloseTo(240, 8);
  });

  test("reaches in from the day before the first", () => {
    const special = rates({ dates: ["2017-01-01"], from: "21:00", to: "03:00", factors: { "101": 2 } });
    expect(contacts(special, 0, 1)).toBeCloseTo(240 + 30, 8);
  });

  test("may be every bank holiday", () => {
    const special = rates({ dates: "bankHolidays", factors: { "101": 1.5 } });
    expect(contacts(special, 0, 364)).toBeCloseTo(364 * 240 + 8 * 120, 6);
    expect(contacts(special, dayOf(8, 28), dayOf(8, 29))).toBeCloseTo(360, 8);
  });
});

describe("staffing", () => {
  const at = (scheduled: Int32Array, day: number, slot: number) =>
    scheduled[(year.dayFirstInterval[day] ?? 0) + slot];

  test("is the same in numbers, windows and lists", () => {
    const windows = scheduleOf({ everyDay: { "07:00-22:00": 5, "22:00-07:00": 3 } }, year, {});
    const list = Array.from({ length: 24 }, (_, hour) => (hour >= 7 && hour < 22 ? 5 : 3));
    expect(scheduleOf({ everyDay: list }, year, {})).toEqual(windows);
    expect(scheduleOf({ everyDay: { "00:00-24:00": 4 } }, year, {})).toEqual(
      scheduleOf({ everyDay: 4 }, year, {}),
    );
    expect(at(windows, 3, 13)).toBe(3);
    expect(at(windows, 3, 14)).toBe(5);
  });

  test("of a bank holiday goes before the weekday", () => {
    const scheduled = scheduleOf({ everyDay: 2, monday: 3, bankHoliday: 7 }, year, {});
    expect([dayOf(8, 21), dayOf(8, 28), dayOf(8, 29)].map((day) => at(scheduled, day, 20))).toEqual([
      3, 7, 2,
    ]);
  });

  test("follows the local clock: the doubled hour is staffed twice", () => {
    const scheduled = scheduleOf({ everyDay: { "01:00-02:00": 9, "02:00-01:00": 1 } }, year, {});
    const day = dayOf(10, 29);
    expect(Array.from({ length: 8 }, (_, slot) => at(scheduled, day, slot))).toEqual([
      1, 1, 9, 9, 9, 9, 1, 1,
    ]);
    expect(Array.from({ length: 4 }, (_, slot) => at(scheduled, dayOf(3, 26), slot))).toEqual([1, 1, 1, 1]);
  });

  test("by desk-hours keeps their total over a week and leans towards demand as far as it fits", () => {
    const source = { ...flat, profile: { everyDay: byHour }, weekday: { monday: 2 } };
    const hours = (fit: number) => {
      const staffing = { deskHours: "94 h/day", follows: "101", fit, minimum: 1 };
      return scheduleOf(staffing, year, { sources: { "101": source } }).slice(48 * 7, 48 * 14);
    };
    for (const fit of [0, 0.5, 1]) expect(Math.abs(sum(hours(fit)) / 2 - 7 * 94)).toBeLessThanOrEqual(0.25);
    expect(new Set(hours(0)).size).toBeLessThanOrEqual(2);
    const monday = (fit: number) => sum(hours(fit).slice(0, 48)) / sum(hours(fit).slice(48, 96));
    expect(monday(0)).toBeCloseTo(1, 1);
    expect(monday(0.5)).toBeCloseTo(1.43, 1);
    expect(monday(1)).toBeCloseTo(2, 1);
  });
});

function sum(values: Int32Array): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Long lists take long to make. */
const few = { numRuns: 25 };

describe("desk-hours of a week", () => {
  const slots = fc.constantFrom(168, 336, 672);
  const desk = slots
    .chain((length) =>
      fc.array(fc.double({ min: 0, max: 10, noNaN: true }), { minLength: length, maxLength: length }),
    )
    .map((weights) => {
      const mean = weights.reduce((total, weight) => total + weight, 0) / weights.length;
      return Float64Array.from(weights, (weight) => (mean > 0 ? weight / mean : 1));
    });
  const mean = fc.double({ min: 2, max: 60, noNaN: true });
  const asked = fc.record({
    shape: desk,
    fit: fc.double({ min: 0, max: 1, noNaN: true }),
    mean,
    minimum: fc.integer({ min: 0, max: 2 }),
  });

  test("keep their total to half a handler in one slot, and the minimum", () => {
    fc.assert(
      fc.property(asked, (each) => {
        const week = handlersOfWeek(each);
        expect(Math.abs(sum(week) - each.mean * each.shape.length)).toBeLessThanOrEqual(0.5 + 1e-6);
        expect(Math.min(...week)).toBeGreaterThanOrEqual(each.minimum);
      }),
      few,
    );
  });

  test("never sum to less when they are more", () => {
    fc.assert(
      fc.property(asked, fc.double({ min: 0, max: 0.01, noNaN: true }), (each, more) => {
        const longer = { ...each, mean: each.mean + more };
        expect(sum(handlersOfWeek(longer))).toBeGreaterThanOrEqual(sum(handlersOfWeek(each)));
      }),
      few,
    );
  });

  test("differ from what is wanted by less than one handler anywhere above the minimum", () => {
    fc.assert(
      fc.property(desk, mean, (shape, handlers) => {
        const week = handlersOfWeek({ mean: handlers, fit: 1, minimum: 0, shape });
        for (const [slot, value] of week.entries())
          expect(Math.abs(value - handlers * (shape[slot] ?? 0))).toBeLessThan(1);
      }),
      few,
    );
  });
});
