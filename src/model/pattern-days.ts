// Shift patterns on the calendar: from which interval to which each crew works on a day. A shift begins, and ends, with
// the first interval that starts at or after its time on the local clock.
import type { ResolvedCalendar } from "../scenario/resolved.ts";
import type { ResolvedPattern } from "../scenario/resolved-people.ts";

const none = -1;
const secondsPerDay = 86_400;
const secondsPerHour = 3600;
const hoursPerDay = 24;
const daysPerWeek = 7;

export class PatternDays {
  /** By cell (crews of all patterns, one after the other): intervals of the shift of today, -1 where the crew is off. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** The same for the beginning of tomorrow's. */
  readonly nextStart: Int32Array;
  /** The first cell of each pattern, and one more; and the pattern of each cell. */
  readonly firstCell: Int32Array;
  readonly patternOf: Int32Array;
  private readonly calendar: ResolvedCalendar;
  private readonly patterns: readonly ResolvedPattern[];
  /** By cell: the day on which its crew begins the cycle. */
  private readonly beginsOn: Int32Array;

  constructor(calendar: ResolvedCalendar, patterns: readonly ResolvedPattern[]) {
    this.calendar = calendar;
    this.patterns = patterns;
    const cells = patterns.flatMap((pattern, index) =>
      Array.from({ length: pattern.crews }, (_, crew) => ({ index, crew, pattern })),
    );
    this.patternOf = Int32Array.from(cells, ({ index }) => index);
    this.beginsOn = Int32Array.from(cells, ({ pattern: { startAt, crews, startsOn }, crew }) => {
      return startsOn + Math.floor((crew * startAt.length) / crews);
    });
    this.firstCell = Int32Array.from([...patterns, null], (_, index) => {
      return cells.filter((cell) => cell.index < index).length;
    });
    this.start = new Int32Array(cells.length);
    this.end = new Int32Array(cells.length);
    this.nextStart = new Int32Array(cells.length);
  }

  startDay(day: number): void {
    for (let cell = 0; cell < this.start.length; cell++) {
      this.start[cell] = this.startOn(cell, day);
      this.end[cell] = this.start[cell]! < 0 ? none : this.endOn(cell, day);
      this.nextStart[cell] = this.startOn(cell, day + 1);
    }
  }

  /** Whether the crew works on a day, which may lie outside the calendar. */
  works(cell: number, day: number): boolean {
    return this.timeOn(cell, day) >= 0;
  }

  /** The interval with which a shift of a day begins, or -1; 0 if that is before the run. */
  startOn(cell: number, day: number): number {
    const time = this.timeOn(cell, day);
    return time < 0 ? none : this.intervalAt(day, time);
  }

  /** The interval with which the shift that begins on a day ends. */
  endOn(cell: number, day: number): number {
    return this.intervalAt(day, this.patterns[this.patternOf[cell]!]!.endAt[this.placeOf(cell, day)]!);
  }

  /** Seconds from local midnight at which the crew's shift begins on a day, or -1. */
  timeOn(cell: number, day: number): number {
    return this.patterns[this.patternOf[cell]!]!.startAt[this.placeOf(cell, day)]!;
  }

  /** Seconds that a pattern has in a week on average, without unpaid breaks of `mealOf` seconds. */
  secondsPerWeek(pattern: number, mealOf: (length: number) => number): number {
    const { startAt, endAt } = this.patterns[pattern]!;
    let seconds = 0;
    for (let place = 0; place < startAt.length; place++) {
      const length = startAt[place]! < 0 ? 0 : endAt[place]! - startAt[place]!;
      seconds += length - mealOf(length);
    }
    return (seconds * daysPerWeek) / startAt.length;
  }

  private placeOf(cell: number, day: number): number {
    const cycle = this.patterns[this.patternOf[cell]!]!.startAt.length;
    const place = (day - this.beginsOn[cell]!) % cycle;
    return place < 0 ? place + cycle : place;
  }

  /** The first interval at or after a time of the local clock; the first or last of the run beyond its days. */
  private intervalAt(day: number, time: number): number {
    if (time >= secondsPerDay) return this.intervalAt(day + 1, time - secondsPerDay);
    const { days, dayFirstInterval, dayStartAt, intervalTime, intervalHourOfWeek } = this.calendar;
    if (day < 0) return 0;
    if (day >= days) return dayFirstInterval[days]!;
    const first = dayFirstInterval[day]!;
    if (dayStartAt[day + 1]! - dayStartAt[day]! === secondsPerDay)
      return first + Math.ceil(time / intervalTime);
    const end = dayFirstInterval[day + 1]!;
    for (let i = first; i < end; i++) {
      const hour = intervalHourOfWeek[i]! % hoursPerDay;
      if (hour * secondsPerHour + (((i - first) * intervalTime) % secondsPerHour) >= time) return i;
    }
    return end;
  }
}
