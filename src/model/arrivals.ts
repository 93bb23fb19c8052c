// First contacts: a Poisson process whose rate follows interval, day and busyness. Each local day starts
// afresh (exact, since the process has no memory), so the n-th caller of a date is the same caller whatever
// happens on other dates.
import type { Draws } from "../random/draws.ts";
import { Samplers } from "../random/samplers.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";
import { purposeIndex, purposes } from "./purposes.ts";

const gap = purposeIndex("arrivalGap");
const dayFactor = purposeIndex("dayFactor");
const hourFactor = purposeIndex("hourFactor");
const purposeCount = purposes.length;
const secondsPerHour = 3600;
/** A part of the busyness smaller than this is taken as its mean: its gamma would have no finite shape. */
const smallestShare = 1e-9;

/** Hears how many first contacts a source can expect on a day, busyness included. */
type DayListener = (source: number, day: number, expected: number) => void;

/** The next arrival of each source, found by inverting the integral of its rate. */
export class Arrivals {
  /** Seconds since the start of the run; Infinity once the horizon is passed. */
  readonly nextAt: Float64Array;
  /** Draw counter of the next caller: its ordinal in the day, and the day in the upper half. */
  readonly nextOrdinal: Int32Array;
  readonly nextDayWord: Int32Array;
  private readonly interval: Int32Array;
  private readonly factors: Float64Array[];
  private readonly scenario: ResolvedScenario;
  private readonly onDay: DayListener;
  private readonly drawn = new Float64Array(1);
  private readonly samplers: Samplers;
  private readonly unitGap: number;
  private readonly sharedDay: number;
  private readonly ownDay: number;
  private readonly hour: number;

  constructor(scenario: ResolvedScenario, draws: Draws, onDay: DayListener) {
    this.onDay = onDay;
    const count = scenario.sources.length;
    this.scenario = scenario;
    this.samplers = new Samplers(draws, this.drawn);
    this.unitGap = this.samplers.add({ kind: "exponential", mean: 1 });
    this.nextAt = new Float64Array(count);
    this.nextOrdinal = new Int32Array(count).fill(-1);
    this.nextDayWord = new Int32Array(count);
    this.interval = new Int32Array(count).fill(-1);
    this.factors = scenario.sources.map(() => new Float64Array(longestDay(scenario)));
    const { dayCv, dayCorrelation, hourCv } = scenario.busyness;
    this.sharedDay = this.addShare(dayCv, dayCorrelation);
    this.ownDay = this.addShare(dayCv, 1 - dayCorrelation);
    this.hour = this.addShare(hourCv, 1);
  }

  /** Finds the arrival after the present one of a source; `nextAt` is Infinity when the horizon comes first. */
  advance(source: number): void {
    const { calendar, sources } = this.scenario;
    const { intervalStartAt, intervalDay } = calendar;
    const rates = sources[source]!.rate;
    let interval = this.interval[source]!;
    if (interval < 0) interval = this.enterDay(source, 0);
    let at = this.nextAt[source]!;
    this.drawGap(source);
    let left = this.drawn[0]!;
    while (true) {
      const day = intervalDay[interval]!;
      const rate = rates[interval]! * this.factors[source]![interval - calendar.dayFirstInterval[day]!]!;
      const room = (intervalStartAt[interval + 1]! - at) * rate;
      if (left < room) {
        this.nextAt[source] = at + left / rate;
        this.interval[source] = interval;
        return;
      }
      left -= room;
      at = intervalStartAt[++interval]!;
      if (interval === rates.length) break;
      if (intervalDay[interval] !== day) {
        this.enterDay(source, day + 1);
        this.drawGap(source);
        left = this.drawn[0]!;
      }
    }
    this.nextAt[source] = Number.POSITIVE_INFINITY;
  }

  private drawGap(source: number): void {
    const ordinal = ++this.nextOrdinal[source]!;
    const key = source * purposeCount + gap;
    this.samplers.draw(this.unitGap, key, ordinal, this.nextDayWord[source]!);
  }

  /** Draws the busyness of a day; returns its first interval. */
  private enterDay(source: number, day: number): number {
    const { calendar, sources } = this.scenario;
    const first = calendar.dayFirstInterval[day]!;
    const count = calendar.dayFirstInterval[day + 1]! - first;
    const dayWord = ((calendar.firstDay + day) & 0xffff) << 16;
    this.nextOrdinal[source] = -1;
    this.nextDayWord[source] = dayWord;
    const whole = this.dayFactor(source, dayWord);
    const perHour = secondsPerHour / calendar.intervalTime;
    const factors = this.factors[source]!;
    const rates = sources[source]!.rate;
    let expected = 0;
    for (let i = 0; i < count; i++) {
      factors[i] =
        i % perHour === 0 ? whole * this.hourFactor(source, dayWord, i / perHour) : factors[i - 1]!;
      expected += factors[i]! * rates[first + i]! * calendar.intervalTime;
    }
    this.onDay(source, day, expected);
    return first;
  }

  /**
   * A gamma factor of mean one. Sources share one gamma part of shape ρ/cv² and own one of (1-ρ)/cv²: the sum
   * is gamma again, and two sources correlate by ρ exactly.
   */
  private dayFactor(source: number, dayWord: number): number {
    const centre = this.scenario.sources.length * purposeCount + dayFactor;
    const own = source * purposeCount + dayFactor;
    return this.part(this.sharedDay, centre, 0, dayWord) + this.part(this.ownDay, own, 0, dayWord);
  }

  private hourFactor(source: number, dayWord: number, hour: number): number {
    return this.part(this.hour, source * purposeCount + hourFactor, hour, dayWord);
  }

  private part(sampler: number, key: number, ordinal: number, dayWord: number): number {
    this.samplers.draw(sampler, key, ordinal, dayWord);
    return this.drawn[0]!;
  }

  /** A gamma part whose mean is `share` and which brings `share` of the variance cv². */
  private addShare(cv: number, share: number): number {
    if (cv === 0 || share < smallestShare) return this.samplers.add({ kind: "constant", value: share });
    return this.samplers.add({ kind: "gamma", mean: share, cv: cv / Math.sqrt(share) });
  }
}

/** Intervals of the longest day. */
function longestDay({ calendar }: ResolvedScenario): number {
  let longest = 0;
  for (let day = 0; day < calendar.days; day++) {
    longest = Math.max(longest, calendar.dayFirstInterval[day + 1]! - calendar.dayFirstInterval[day]!);
  }
  return longest;
}
