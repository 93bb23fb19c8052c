// The rate of arrivals over one day of a source: constant over pieces of time, which are the intervals of the calendar,
// cut wherever the modulation changes its state.
import type { Draws } from "../random/draws.ts";
import type { ResolvedScenario } from "../scenario/resolved.ts";
import { StatePath } from "./arrival-modulation.ts";
import type { Busyness } from "./busyness.ts";
import { widened } from "./slots.ts";

const secondsPerHour = 3600;

interface Sources {
  readonly source: number;
  readonly busyness: Busyness;
  readonly draws: Draws;
}

/** The pieces of the present day. */
export class DayRates {
  /** Seconds since the start of the run at which each piece ends. */
  endAt = new Float64Array(96);
  /** Arrivals per second in each piece. */
  rate = new Float64Array(96);
  /** Pieces of the day. */
  count = 0;
  /** Callers that the day can expect, of an incident the first alone. */
  expected = 0;
  private readonly scenario: ResolvedScenario;
  private readonly source: number;
  private readonly busyness: Busyness;
  private readonly path: StatePath | null;
  private readonly batchSize: number;
  private readonly callersPerIncident: number;

  constructor(scenario: ResolvedScenario, { source, busyness, draws }: Sources) {
    const { modulation, batch, callersPerIncident } = scenario.sources[source]!;
    this.scenario = scenario;
    this.source = source;
    this.busyness = busyness;
    this.path = modulation === undefined ? null : new StatePath(modulation, source, draws);
    this.batchSize = batch === undefined ? 1 : batch.mean;
    this.callersPerIncident = callersPerIncident ?? 1;
  }

  /** Draws the busyness of a day and lays out its pieces. Days are entered one after the other. */
  enterDay(day: number, dayWord: number): void {
    const { calendar, sources } = this.scenario;
    const { busyness, source } = this;
    const first = calendar.dayFirstInterval[day]!;
    const end = calendar.dayFirstInterval[day + 1]!;
    const perHour = secondsPerHour / calendar.intervalTime;
    const { rate } = sources[source]!;
    const whole = busyness.ofDay(source, dayWord);
    let factor = 1;
    this.count = 0;
    this.expected = 0;
    for (let interval = first; interval < end; interval++) {
      const i = interval - first;
      if (i % perHour === 0) factor = whole * busyness.ofHour(source, dayWord, i / perHour);
      this.addInterval(interval, (rate[interval]! / this.callersPerIncident) * factor);
    }
  }

  /** @param callers - expected (first) callers per second, before modulation. */
  private addInterval(interval: number, callers: number): void {
    const { intervalStartAt } = this.scenario.calendar;
    let at = intervalStartAt[interval]!;
    const endAt = intervalStartAt[interval + 1]!;
    if (this.path === null) {
      this.expected += callers * (endAt - at);
      this.addPiece(endAt, callers / this.batchSize);
      return;
    }
    while (at < endAt) {
      this.path.moveTo(at);
      const until = Math.min(endAt, this.path.endAt);
      const now = callers * this.path.factor;
      this.expected += now * (until - at);
      this.addPiece(until, now / this.batchSize);
      at = until;
    }
  }

  private addPiece(endAt: number, rate: number): void {
    const { count } = this;
    if (count === this.rate.length) {
      this.endAt = widened(this.endAt, 2 * count);
      this.rate = widened(this.rate, 2 * count);
    }
    this.endAt[count] = endAt;
    this.rate[count] = rate;
    this.count = count + 1;
  }
}
