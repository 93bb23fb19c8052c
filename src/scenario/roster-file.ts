// A table with every shift of everybody, as it comes out of a spreadsheet: who is on shift when, and every mistake in it.
import { quoted } from "./authored-data.ts";
import type { LaidOutCalendar } from "./calendar.ts";
import type { RowFault } from "./call-log.ts";
import { minutesOf } from "./clock-times.ts";
import { presentOnShifts, type Shift } from "./crews.ts";
import { CsvRecords, hasReturnsOnly, returnsOnly } from "./csv-records.ts";
import { dateText, dayNumberOf } from "./dates.ts";

const needed = ["person", "date", "start", "end"] as const;
const secondsPerMinute = 60;
const minutesPerDay = 1440;
const mostFaults = 10;

export interface RosterReading {
  /** Handlers by interval, of whom a share comes. */
  readonly scheduled: Int32Array;
  /** The first rows that are wrong, and how many are. */
  readonly faults: readonly RowFault[];
  readonly faultCount: number;
}

/** A row of the table. */
interface Row {
  readonly person: string;
  /** Of the calendar; -1 is the day before it. */
  readonly day: number;
  /** Minutes from midnight of that day. */
  readonly from: number;
  readonly to: number;
  readonly rota: string;
  /** Where it begins in the text. */
  readonly offset: number;
}

/** Reads the shifts, which may stand in any order; a shift that ends no later than it starts ends on the day after. */
export function readRosterFile(text: string, calendar: LaidOutCalendar, share: number): RosterReading {
  const records = new CsvRecords(text, ",");
  const faults: RowFault[] = [];
  const refuse = (offset: number, expected: string, found: string) =>
    faults.push({ offset, expected, found, path: [] });
  const hasLines = !hasReturnsOnly(text);
  if (!hasLines) refuse(0, returnsOnly.expected, returnsOnly.found);
  const rows = hasLines && records.next() ? rowsOf(records, { calendar, refuse }) : [];
  if (records.startsAt >= text.length && rows.length === 0 && faults.length === 0)
    refuse(0, `shifts under the columns ${needed.join(", ")}`, "none");
  for (const clash of clashesOf(rows)) refuse(clash.offset, "one shift of a person at a time", clash.found);
  const inOrder = faults.toSorted((a, b) => a.offset - b.offset);
  return {
    scheduled: presentOnShifts(shiftsTogether(rows), calendar, share),
    faults: inOrder.slice(0, mostFaults),
    faultCount: faults.length,
  };
}

interface Reading {
  readonly calendar: LaidOutCalendar;
  readonly refuse: (offset: number, expected: string, found: string) => void;
}

function rowsOf(records: CsvRecords, reading: Reading): Row[] {
  const { refuse } = reading;
  const names = Array.from({ length: records.count }, (_, i) => records.field(i).trim().toLowerCase());
  const missing = needed.filter((name) => !names.includes(name));
  if (missing.length > 0) {
    const hasOthers = names.length === 1 && needed.every((name) => names[0]?.includes(name));
    const found = hasOthers ? "something else between them than commas" : `no column ${missing.join(", ")}`;
    refuse(0, `the columns ${needed.join(", ")}`, found);
    return [];
  }
  const rows: Row[] = [];
  while (records.next()) {
    if (records.fault !== null) refuse(records.fault.offset, records.fault.expected, records.fault.found);
    else if (records.count === names.length) rows.push(...rowOf(records, names, reading));
    else refuse(records.startsAt, `${names.length} fields, as in the header`, String(records.count));
  }
  return rows;
}

/** One row, or none where something in it is wrong. */
function rowOf(records: CsvRecords, names: readonly string[], { calendar, refuse }: Reading): Row[] {
  const at = (name: string) => names.indexOf(name);
  const field = (name: string) => (at(name) < 0 ? "" : records.field(at(name)).trim());
  const wrong = (name: string, expected: string) => {
    refuse(records.fieldAt(at(name)), expected, field(name) === "" ? "nothing" : quoted(field(name)));
    return [];
  };
  if (field("person") === "") return wrong("person", "somebody's name or number");
  const date = dayNumberOf(field("date"));
  if (date === null) return wrong("date", "a date such as 2017-07-03");
  const day = date - calendar.firstDay;
  if (day < -1 || day >= calendar.days) {
    const { firstDay, days } = calendar;
    return wrong("date", `a date from ${dateText(firstDay - 1)} to ${dateText(firstDay + days - 1)}`);
  }
  const [from, end] = [minutesOf(field("start")), minutesOf(field("end"))];
  if (from === null || from === minutesPerDay) return wrong("start", "a time such as 07:00");
  if (end === null || end === from) return wrong("end", "a time such as 17:00, other than the start");
  const to = end > from ? end : end + minutesPerDay;
  return [{ person: field("person"), day, from, to, rota: field("rota"), offset: records.startsAt }];
}

/** Shifts that begin before another of the same person is over. */
function clashesOf(rows: readonly Row[]): { readonly offset: number; readonly found: string }[] {
  const start = ({ day, from }: Row) => day * minutesPerDay + from;
  const inOrder = rows.toSorted(
    (a, b) => (a.person < b.person ? -1 : Number(a.person > b.person)) || start(a) - start(b),
  );
  return inOrder.flatMap((row, i) => {
    const before = inOrder[i - 1];
    if (before === undefined || before.person !== row.person) return [];
    if (start(row) >= before.day * minutesPerDay + before.to) return [];
    return [{ offset: row.offset, found: `${row.person} on two` }];
  });
}

/** People of a rota with the same times are one shift; days in order, and rotas as they first stand in the file. */
function shiftsTogether(rows: readonly Row[]): Shift[] {
  const rotas = new Map<string, number>();
  const together = new Map<string, Shift & { readonly rota: number }>();
  for (const { rota, day, from, to } of rows) {
    const place = rotas.get(rota) ?? rotas.size;
    rotas.set(rota, place);
    const key = `${day} ${place} ${from} ${to}`;
    const people = (together.get(key)?.people ?? 0) + 1;
    together.set(key, {
      rota: place,
      day,
      from: from * secondsPerMinute,
      to: to * secondsPerMinute,
      people,
    });
  }
  return [...together.values()].toSorted((a, b) => a.day - b.day || a.rota - b.rota || a.from - b.from);
}
