// First contacts: a Poisson process whose rate follows interval, day, busyness and modulation, each arrival one caller
// or several; or the calls of a log. Each local day starts afresh (exact, since the process has no memory), so the
// n-th caller of a date is the same caller whatever happens on other dates.
import type { Draws } from "../random/draws.ts";
import { Samplers } from "../random/samplers.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";
import { BatchSizes } from "./arrival-batches.ts";
import { LoggedCalls } from "./arrival-log.ts";
import { DayRates } from "./arrival-rates.ts";
import { Busyness } from "./busyness.ts";
import { purposeIndex, purposes } from "./purposes.ts";

const gap = purposeIndex("arrivalGap");
const purposeCount = purposes.length;
/** How the callers of a source come. */
const alone = 0;
const inBatches = 1;
const fromLog = 2;

/** Hears how many first contacts a source can expect on a day, busyness and modulation included. */
type DayListener = (source: number, day: number, expected: number) => void;

/** The next arrival of each source, found by inverting the integral of its rate. */
export class Arrivals {
  /** Seconds since the start of the run; Infinity once the horizon is passed. */
  readonly nextAt: Float64Array;
  /** Draw counter of the next caller: its ordinal in the day, and the day in the upper half. */
  readonly nextOrdinal: Int32Array;
  readonly nextDayWord: Int32Array;
  private readonly way: Uint8Array;
  /** The day of each source, and the piece of it that the present arrival is in. */
  private readonly day: Int32Array;
  private readonly piece: Int32Array;
  private readonly rates: readonly DayRates[];
  private readonly batches: readonly (BatchSizes | null)[];
  private readonly logs: readonly (LoggedCalls | null)[];
  private readonly scenario: ResolvedScenario;
  private readonly onDay: DayListener;
  private readonly drawn = new Float64Array(1);
  private readonly samplers: Samplers;
  private readonly unitGap: number;

  constructor(scenario: ResolvedScenario, draws: Draws, onDay: DayListener) {
    this.onDay = onDay;
    this.scenario = scenario;
    const { sources } = scenario;
    this.samplers = new Samplers(draws, this.drawn);
    this.unitGap = this.samplers.add({ kind: "exponential", mean: 1 });
    this.nextAt = new Float64Array(sources.length);
    this.nextOrdinal = new Int32Array(sources.length).fill(-1);
    this.nextDayWord = new Int32Array(sources.length);
    this.day = new Int32Array(sources.length).fill(-1);
    this.piece = new Int32Array(sources.length);
    const busyness = new Busyness(scenario, draws);
    this.rates = sources.map((_, source) => new DayRates(scenario, { source, busyness, draws }));
    this.batches = sources.map(({ batch }, source) =>
      batch === undefined ? null : new BatchSizes(batch, source, draws),
    );
    this.logs = sources.map(({ calls }, source) =>
      calls === undefined ? null : new LoggedCalls(calls, source, { scenario, draws }),
    );
    this.way = Uint8Array.from(sources, ({ batch, calls }) => {
      if (calls !== undefined) return fromLog;
      return batch === undefined ? alone : inBatches;
    });
  }

  /** Finds the arrival after the present one of a source; `nextAt` is Infinity when the horizon comes first. */
  advance(source: number): void {
    switch (this.way[source]!) {
      case alone:
        return this.findArrival(source);
      case inBatches:
        return this.advanceInBatch(source);
      default:
        return this.advanceInLog(source);
    }
  }

  /** Finds the next arrival and its ordinal in the day. */
  private findArrival(source: number): void {
    let at = this.nextAt[source]!;
    if (this.day[source]! < 0) this.enterDay(source);
    const rates = this.rates[source]!;
    let { endAt, rate } = rates;
    let piece = this.piece[source]!;
    this.drawGap(source);
    let left = this.drawn[0]!;
    while (true) {
      const room = (endAt[piece]! - at) * rate[piece]!;
      if (left < room) {
        this.nextAt[source] = at + left / rate[piece]!;
        this.piece[source] = piece;
        return;
      }
      left -= room;
      at = endAt[piece]!;
      if (++piece < rates.count) continue;
      if (this.day[source]! + 1 === this.scenario.calendar.days) break;
      this.enterDay(source);
      ({ endAt, rate } = rates);
      piece = 0;
      this.drawGap(source);
      left = this.drawn[0]!;
    }
    this.nextAt[source] = Number.POSITIVE_INFINITY;
  }

  private drawGap(source: number): void {
    const ordinal = ++this.nextOrdinal[source]!;
    const key = source * purposeCount + gap;
    this.samplers.draw(this.unitGap, key, ordinal, this.nextDayWord[source]!);
  }

  /** The next caller of the same arrival, at the same instant; or the first of the next arrival. */
  private advanceInBatch(source: number): void {
    const batch = this.batches[source]!;
    if (batch.left > 0) batch.left--;
    else {
      this.nextOrdinal[source] = batch.arrival;
      this.findArrival(source);
      batch.begin(this.nextOrdinal[source]!, this.nextDayWord[source]!);
    }
    this.nextOrdinal[source] = batch.nextCaller();
  }

  private advanceInLog(source: number): void {
    const log = this.logs[source]!;
    while (true) {
      while (log.isDayOver) {
        if (this.day[source]! + 1 === this.scenario.calendar.days) {
          this.nextAt[source] = Number.POSITIVE_INFINITY;
          return;
        }
        this.enterDay(source);
      }
      const at = log.next();
      if (!log.isKept(++this.nextOrdinal[source]!)) continue;
      this.nextAt[source] = at;
      return;
    }
  }

  /** Begins the next day of a source, of which the first caller has ordinal 0. */
  private enterDay(source: number): void {
    const { calendar } = this.scenario;
    const day = ++this.day[source]!;
    const dayWord = ((calendar.firstDay + day) & 0xffff) << 16;
    this.nextOrdinal[source] = -1;
    this.nextDayWord[source] = dayWord;
    const plan = this.logs[source] ?? this.rates[source]!;
    plan.enterDay(day, dayWord);
    this.onDay(source, day, plan.expected);
  }
}
