// How many incidents of some reasons, in some areas, from some sources a scenario expects over its calendar, and by how
// much their rate varies by busyness.
//
// Given the busyness, arrivals are Poisson: the count N has the mean L = sum over sources s, days d and clock hours h of
// D(s,d) H(s,d,h) m(s,d,h), where m is what is expected and D and H are the factors of day and hour, all of mean one. Days
// are independent of each other, and so are hours; the day factors of two sources correlate by r. So E[N] = sum of m, and
//   Var[L] = cv(D)² × sum over d of [(1 - r) × sum over s of m(s,d)² + r × (sum over s of m(s,d))²]
//          + (1 + cv(D)²) × cv(H)² × sum over s, d and h of m(s,d,h)²,
//   Var[N] = E[N] + Var[L], as of a negative binomial count. Where callers come in batches of size B, each of which
// counts with probability p, m p (E[B²] / E[B] - 1) is added. Modulation is left out.
import { hoursPerDay } from "../scenario/reason-mix.ts";
import type { ResolvedScenario, ResolvedSource } from "../scenario/resolved.ts";
import type { VaryingCount } from "../statistics/negative-binomial.ts";

const secondsPerHour = 3600;

/** What is counted, by index; null for all. */
export interface Counted {
  readonly sources: readonly number[] | null;
  readonly reasons: readonly number[] | null;
  readonly areas: readonly number[] | null;
}

/** Over all days of the scenario, warm-up included. */
export function expectedCount(scenario: ResolvedScenario, counted: Counted): VaryingCount {
  const { calendar, sources, busyness } = scenario;
  const chosen = sources.filter((_, index) => counted.sources === null || counted.sources.includes(index));
  const parts = chosen.map((source) => partsOf(source, scenario, counted));
  const { dayCv, dayCorrelation, hourCv } = busyness;
  const [dayVariance, hourVariance] = [dayCv * dayCv, hourCv * hourCv];
  let variance = parts.reduce((sum, { ofBatches }) => sum + ofBatches, 0);
  for (let day = 0; day < calendar.days; day++) {
    const ofDay = parts.map(({ byDay }) => byDay[day] ?? 0);
    const all = total(ofDay);
    const own = total(ofDay.map((each) => each * each));
    variance += dayVariance * ((1 - dayCorrelation) * own + dayCorrelation * all * all);
  }
  variance += (1 + dayVariance) * hourVariance * total(parts.map(({ hourSquares }) => hourSquares));
  const mean = total(parts.map(({ byDay }) => total(byDay)));
  return { mean, rateVariance: mean > 0 ? variance / (mean * mean) : 0 };
}

/** Expected incidents of one source. */
interface Parts {
  readonly byDay: readonly number[];
  /** Sum over the hours of the square of what each expects. */
  readonly hourSquares: number;
  /** Variance that comes of callers arriving together. */
  readonly ofBatches: number;
}

function partsOf(source: ResolvedSource, scenario: ResolvedScenario, counted: Counted): Parts {
  const { intervalStartAt, dayFirstInterval, intervalTime, days } = scenario.calendar;
  const perHour = secondsPerHour / intervalTime;
  const together = source.batch === undefined ? 0 : source.batch.meanSquare / source.batch.mean - 1;
  const byDay: number[] = [];
  let [hourSquares, ofBatches] = [0, 0];
  for (let day = 0; day < days; day++) {
    const byHour: number[] = [];
    const first = dayFirstInterval[day] ?? 0;
    for (let i = first; i < (dayFirstInterval[day + 1] ?? 0); i++) {
      const hour = Math.floor((i - first) / perHour);
      const time = (intervalStartAt[i + 1] ?? 0) - (intervalStartAt[i] ?? 0);
      const share = shareAt(i, source, { scenario, counted });
      const expected = ((source.rate[i] ?? 0) * time * share) / (source.callersPerIncident ?? 1);
      byHour[hour] = (byHour[hour] ?? 0) + expected;
      ofBatches += expected * share * together;
    }
    byDay.push(total(byHour));
    hourSquares += total(byHour.map((each) => each * each));
  }
  return { byDay, hourSquares, ofBatches };
}

/** Which part of the incidents of an interval counts. */
function shareAt(
  i: number,
  { reasonMix }: ResolvedSource,
  { scenario, counted }: { readonly scenario: ResolvedScenario; readonly counted: Counted },
): number {
  const { areas = [], reasons = [], calendar } = scenario;
  const ofAreas = counted.areas === null ? 1 : total(counted.areas.map((area) => areas[area]?.share ?? 0));
  if (counted.reasons === null) return ofAreas;
  if (reasonMix === undefined) return 0;
  const hour = (calendar.intervalHourOfWeek[i] ?? 0) % hoursPerDay;
  const month = calendar.dayMonth[calendar.intervalDay[i] ?? 0] ?? 0;
  const cell = (hour * calendar.months.length + month) * reasons.length;
  const upTo = (reason: number) => (reason < 0 ? 0 : (reasonMix.cumulative[cell + reason] ?? 0));
  return ofAreas * total(counted.reasons.map((reason) => upTo(reason) - upTo(reason - 1)));
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
