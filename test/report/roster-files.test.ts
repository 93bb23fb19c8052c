// The calendar of one person, as telephones read it, and the table of everybody.
import { describe, expect, it } from "vitest";
import { rosterCalendar, rosterCsv } from "../../src/report/roster-files.ts";
import { dayNumberOf } from "../../src/scenario/dates.ts";
import { shiftsOf } from "../../src/scenario/roster-people.ts";

const lines = [
  {
    id: "nights",
    days: ["22:00-08:00", null],
    starts: "2017-10-28",
    meal: 0,
    people: 2,
    paidHours: 35,
    rosteredHours: 35,
    pattern: "nights",
  },
  {
    id: "office",
    days: ["09:00-17:00", null, null, null, null, null, null],
    starts: null,
    meal: 0,
    people: 1,
    paidHours: 8,
    rosteredHours: 8,
    pattern: "office",
  },
];
const shifts = shiftsOf(lines, {
  team: "crib",
  timeZone: "Europe/London",
  firstDay: dayNumberOf("2017-10-28") ?? 0,
  days: 3,
});

describe("the shifts of people", () => {
  it("follow their cycles from day to day, with an hour more in the night in which the clock is put back", () => {
    const own = (person: string) => shifts.filter((shift) => shift.person === person);
    expect(own("crib-01").map(({ date, hours }) => [date, hours])).toEqual([
      ["2017-10-28", 11],
      ["2017-10-30", 10],
    ]);
    expect(own("crib-02").map(({ crew, rota }) => [rota, crew])).toEqual([
      ["nights", 2],
      ["nights", 2],
    ]);
    expect(own("crib-03").map(({ date, start, end }) => [date, start, end])).toEqual([
      ["2017-10-30", "09:00", "17:00"],
    ]);
    expect(rosterCsv(shifts).split("\r\n").slice(0, 2)).toEqual([
      "person,rota,crew,date,start,end,hours",
      "crib-01,nights,1,2017-10-28,22:00,08:00,11",
    ]);
  });
});

describe("a person's calendar", () => {
  const person = "crib-01";
  const own = shifts.filter((shift) => shift.person === person);
  const text = rosterCalendar({
    person,
    team: "crib, évening; team ".repeat(6),
    version: "0",
    hash: "0123456789abcdef0",
    shifts: own,
  });

  it("ends each line with CR and LF, folds none later than at 75 octets, and loses nothing by it", () => {
    const written = text.split("\r\n");
    expect(written.at(-1)).toBe("");
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    for (const line of written) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(written.some((line) => Buffer.byteLength(line) > 73)).toBe(true);
    const unfolded = text.replaceAll("\r\n ", "");
    expect(unfolded).toContain(`SUMMARY:${"crib\\, évening\\; team ".repeat(6)} 22:00-08:00`);
  });

  it("has each shift once, in UTC, on both sides of the change of the clock", () => {
    expect(text.match(/^DT(START|END):.*$/gm)?.map((line) => line.trim())).toEqual([
      "DTSTART:20171028T210000Z",
      "DTEND:20171029T080000Z",
      "DTSTART:20171030T220000Z",
      "DTEND:20171031T080000Z",
    ]);
    expect(new Set(text.match(/^UID:.*$/gm)).size).toBe(2);
    expect(text.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:")).toBe(true);
    expect(text.endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n")).toBe(true);
  });
});
