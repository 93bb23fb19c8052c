// A call log: the instants of its calls in the run, what was left out, and every mistake in it.
import { type Path, quoted } from "./authored-data.ts";
import { columnsOf, type LogColumns, unknownValues } from "./call-log-columns.ts";
import { type CsvFault, CsvRecords, hasReturnsOnly, returnsOnly } from "./csv-records.ts";
import { dateText } from "./dates.ts";
import { loggedTimeOf, RunClock, rememberedDays } from "./logged-times.ts";
import type { Mistake } from "./places.ts";
import type { ResolvedCalendar } from "./resolved.ts";
import type { CallLogReading } from "./resolved-arrivals.ts";
import type { AuthoredCalls } from "./schema-calls.ts";

/** A row that cannot be read. */
export interface RowFault extends CsvFault {
  /** From the calls of the source to the key that the row fails, if any. */
  readonly path: Path;
}

export interface CallLog {
  readonly instants: Float64Array;
  readonly reading: CallLogReading;
  /** Of the scenario, by paths from the calls of the source. */
  readonly mistakes: readonly Mistake[];
  /** Of the first rows that are wrong, and how many are. */
  readonly faults: readonly RowFault[];
  readonly faultCount: number;
}

const mostFaults = 10;
const separators = { comma: ",", semicolon: ";", tab: "\t" } as const;

/** Reads a log. `file` is its name in messages. */
export function readCallLog(
  text: string,
  calls: AuthoredCalls,
  { file, calendar }: { readonly file: string; readonly calendar: ResolvedCalendar },
): CallLog {
  const records = new CsvRecords(text, separators[calls.separator ?? "comma"]);
  const clock = new RunClock(calendar);
  const log = new LogBook(records, clock);
  if (hasReturnsOnly(text)) return log.finished(file, [{ ...returnsOnly, path: ["file"] }]);
  if (!records.next()) return log.finished(file, [{ ...emptyFile, path: ["file"] }]);
  const { columns, mistakes } = columnsOf(records, calls, file);
  if (columns === null) return log.finished(file, mistakes);
  log.readAll(columns);
  if (log.faultCount > 0) return log.finished(file, []);
  const unknown = unknownValues(columns);
  return log.finished(file, unknown.length > 0 ? unknown : missingCalls(log, calendar));
}

const emptyFile = { expected: "a header row with the names of the columns", found: "an empty file" };

/** A log without a call in the simulated days is not the one that was meant. */
function missingCalls(log: LogBook, { firstDay, days }: ResolvedCalendar): Mistake[] {
  if (log.instants.length > 0) return [];
  const expected = `calls between ${dateText(firstDay)} and ${dateText(firstDay + days - 1)}`;
  const span = `${dateText(log.firstDay)} to ${dateText(log.lastDay)}`;
  const found = log.outside === 0 ? "none" : `none: the calls in it are from ${span}`;
  return [{ path: ["file"], expected, found }];
}

/** Fills up with the calls of a log. */
class LogBook {
  readonly instants: number[] = [];
  outside = 0;
  firstDay = Number.POSITIVE_INFINITY;
  lastDay = Number.NEGATIVE_INFINITY;
  faultCount = 0;
  private rows = 0;
  private others = 0;
  private readonly faults: RowFault[] = [];
  private readonly records: CsvRecords;
  private readonly clock: RunClock;
  private readonly dayOf = rememberedDays();

  constructor(records: CsvRecords, clock: RunClock) {
    this.records = records;
    this.clock = clock;
  }

  readAll(columns: LogColumns): void {
    while (this.records.next()) {
      this.rows++;
      this.readRow(columns);
    }
  }

  private readRow(columns: LogColumns): void {
    const { records } = this;
    if (records.fault !== null) return this.refuse({ ...records.fault, path: [] });
    if (records.count !== columns.count) {
      const expected = `${columns.count} fields, as in the header`;
      return this.refuse({ offset: records.startsAt, expected, found: String(records.count), path: [] });
    }
    if (isWanted(records, columns)) this.readCall(columns);
    else this.others++;
  }

  private readCall({ time, date }: LogColumns): void {
    const clockText = this.records.field(time).trim();
    const dayText = date === null ? "" : this.records.field(date).trim();
    const moment = loggedTimeOf(date === null ? clockText : `${dayText} ${clockText}`, this.dayOf);
    if (moment === null) return this.refuse(this.wrongTime({ time, date, clockText, dayText }));
    this.firstDay = Math.min(this.firstDay, moment.day);
    this.lastDay = Math.max(this.lastDay, moment.day);
    const instant = this.clock.instantOf(moment);
    if (instant === null) this.outside++;
    else this.instants.push(instant);
  }

  private wrongTime(cell: {
    time: number;
    date: number | null;
    clockText: string;
    dayText: string;
  }): RowFault {
    const { time, date, clockText, dayText } = cell;
    if (date === null) {
      const expected = "a date and time such as 2017-07-01 08:15:30";
      return { offset: this.records.fieldAt(time), expected, found: wordsFor(clockText), path: ["time"] };
    }
    if (this.dayOf(dayText) === null) {
      const expected = "a date such as 2017-07-01";
      return { offset: this.records.fieldAt(date), expected, found: wordsFor(dayText), path: ["date"] };
    }
    const expected = "a time such as 08:15:30";
    return { offset: this.records.fieldAt(time), expected, found: wordsFor(clockText), path: ["time"] };
  }

  private refuse(fault: RowFault): void {
    this.faultCount++;
    if (this.faults.length < mostFaults) this.faults.push(fault);
  }

  finished(file: string, mistakes: readonly Mistake[]): CallLog {
    const { rows, others, outside, clock, faults, faultCount } = this;
    const instants = Float64Array.from(this.instants).sort();
    const textAt = (instant: number | undefined) => (instant === undefined ? "" : clock.localText(instant));
    const { doubled, skipped } = clock;
    const [first, last] = [textAt(instants[0]), textAt(instants.at(-1))];
    const reading = { file, rows, others, outside, doubled, skipped, first, last };
    return { instants, reading, mistakes, faults, faultCount };
  }
}

function isWanted(records: CsvRecords, { where }: LogColumns): boolean {
  let isWholly = true;
  for (const filter of where) {
    const value = records.field(filter.column).trim();
    if (filter.wanted.has(value)) filter.found.add(value);
    else isWholly = false;
    if (filter.seen.size < filter.mostSeen) filter.seen.add(value);
  }
  return isWholly;
}

function wordsFor(text: string): string {
  return text === "" ? "nothing" : quoted(text);
}
