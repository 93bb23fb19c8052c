import { describe, expect, test } from "vitest";
import { layOutCalendar } from "../../src/scenario/calendar.ts";
import { dayNumberOf } from "../../src/scenario/dates.ts";
import { loggedTimeOf, RunClock, rememberedDays } from "../../src/scenario/logged-times.ts";

const read = (text: string) => loggedTimeOf(text, rememberedDays());
const july = dayNumberOf("2017-07-01");

describe("the time of a logged call", () => {
  test.each([
    ["2017-07-01 08:15:30", 29_730, null],
    ["2017-07-01T08:15:30", 29_730, null],
    ["2017-07-01 8:15", 29_700, null],
    ["2017-07-01 08:15:30.25", 29_730.25, null],
    ["2017-07-01 08:15:30,5", 29_730.5, null],
    ["2017-07-01T08:15:30Z", 29_730, 0],
    ["2017-07-01T08:15:30+01:00", 29_730, 3600],
    ["2017-07-01 08:15:30 -0330", 29_730, -12_600],
    ["2017-07-01 23:59:59.999", 86_399.999, null],
  ])("is read from %s", (text, second, offset) => {
    expect(read(text)).toEqual({ day: july, second, offset });
  });

  test.each([
    "",
    "soon",
    "2017-07-01",
    "08:15:30",
    "01/07/2017 08:15",
    "2017-02-29 08:15",
    "2017-07-01 24:00",
    "2017-07-01 08:60",
    "2017-07-01 08:15:60",
    "2017-07-01 08:15:30 +19:00",
    "2017-07-01 08:15:30 PM",
    "2017-07-01 08:15:30 +01:75",
  ])("is not read from %j", (text) => {
    expect(read(text)).toBeNull();
  });
});

describe("the clock of a run", () => {
  const clockOf = (start: string, days: number, timeZone = "Europe/London") =>
    new RunClock(layOutCalendar({ timeZone, start, days, interval: "60 min" }, { seed: 1, replications: 1 }));
  const at = (clock: RunClock, text: string) => {
    const moment = read(text);
    return moment === null ? Number.NaN : clock.instantOf(moment);
  };

  test("counts from the first midnight, and knows nothing outside the simulated days", () => {
    const clock = clockOf("2017-07-01", 2);
    expect(at(clock, "2017-07-01 00:00:00")).toBe(0);
    expect(at(clock, "2017-07-02 08:15:30.5")).toBe(86_400 + 29_730.5);
    expect(at(clock, "2017-06-30 23:59:59")).toBeNull();
    expect(at(clock, "2017-07-03 00:00:00")).toBeNull();
    // British summer time is an hour ahead of UTC.
    expect(at(clock, "2017-06-30T23:30:00Z")).toBe(1800);
    expect(at(clock, "2017-07-01T00:30:00+02:00")).toBeNull();
    expect(at(clock, "2017-07-02T23:00:00Z")).toBeNull();
  });

  test("takes an hour that is left out as if the clock had not yet been put forward", () => {
    const clock = clockOf("2017-03-25", 3);
    const midnight = 86_400;
    expect(at(clock, "2017-03-26 00:59:59")).toBe(midnight + 3599);
    expect(clock.skipped).toBe(0);
    expect(at(clock, "2017-03-26 01:30:00.5")).toBe(midnight + 5400.5);
    expect(clock.skipped).toBe(1);
    expect(at(clock, "2017-03-26 02:30:00")).toBe(midnight + 5400);
    expect(at(clock, "2017-03-27 00:00:00")).toBe(midnight + 23 * 3600);
    expect([clock.skipped, clock.doubled]).toEqual([1, 0]);
  });

  test("takes an hour that comes twice as the first of the two, unless an offset says which", () => {
    const clock = clockOf("2017-10-28", 3);
    const midnight = 86_400;
    expect(at(clock, "2017-10-29 01:30:00")).toBe(midnight + 5400);
    expect([clock.skipped, clock.doubled]).toEqual([0, 1]);
    expect(at(clock, "2017-10-29T01:30:00+01:00")).toBe(midnight + 5400);
    expect(at(clock, "2017-10-29T01:30:00+00:00")).toBe(midnight + 9000);
    expect(at(clock, "2017-10-29 02:00:00")).toBe(midnight + 3 * 3600);
    expect(at(clock, "2017-10-30 00:00:00")).toBe(midnight + 25 * 3600);
    expect(clock.doubled).toBe(1);
  });

  test("knows zones whose clock is put forward at midnight, or by half an hour", () => {
    const saoPaulo = clockOf("2017-10-15", 1, "America/Sao_Paulo");
    expect(at(saoPaulo, "2017-10-15 01:00:00")).toBe(0);
    expect(at(saoPaulo, "2017-10-15 00:30:00")).toBe(1800);
    const lordHowe = clockOf("2017-10-01", 1, "Australia/Lord_Howe");
    expect(at(lordHowe, "2017-10-01 02:15:00")).toBe(2.25 * 3600);
    expect(at(lordHowe, "2017-10-01 03:00:00")).toBe(2.5 * 3600);
  });

  test("says local times", () => {
    const clock = clockOf("2017-10-29", 1);
    expect(clock.localText(5400)).toBe("2017-10-29 01:30:00");
    expect(clock.localText(9000.9)).toBe("2017-10-29 01:30:00");
    expect(clock.localText(0)).toBe("2017-10-29 00:00:00");
  });
});
