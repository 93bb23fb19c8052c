// Which reasons the needs of a source have, by hour of the day and month. Hours change the mix and leave the rate to the
// profile of the source; seasons change the rate too, by as much as the reasons with a season weigh. Shares are of needs,
// each of one caller; the model draws the first caller of an incident, so that reasons with many callers are drawn less.
import type { LaidOutCalendar } from "./calendar.ts";
import { months } from "./dates.ts";
import { numberOf } from "./quantity.ts";
import type { ResolvedReasonMix } from "./resolved-triage.ts";
import type { AuthoredReason } from "./schema-reasons.ts";

export const hoursPerDay = 24;
const mostTurns = 200;
const settled = 1e-13;

type Reasons = Readonly<Record<string, AuthoredReason>>;

/** What the needs of a source are about. */
export interface NeedMix {
  /** Cell × reasons + reason: needs of the reason for each need of the profile. A cell sums to its season's factor. */
  readonly weights: Float64Array;
  /** Callers of one incident, by reason. */
  readonly callers: readonly number[];
  /** Over all of them. */
  readonly callersPerIncident: number;
}

/** The cell of a mix that each interval is in: hour of the day × months + month of the run. */
export function cellsOf({
  intervalHourOfWeek,
  intervalDay,
  dayMonth,
  months: all,
}: LaidOutCalendar): Int32Array {
  return intervalHourOfWeek.map(
    (hour, i) => (hour % hoursPerDay) * all.length + (dayMonth[intervalDay[i] ?? 0] ?? 0),
  );
}

interface Source {
  readonly id: string;
  /** Before seasons by reason. */
  readonly rate: Float64Array;
}

/** The mix of a source. A share is that of the source's needs over the whole calendar, before seasons. */
export function needMixOf({ id, rate }: Source, reasons: Reasons, calendar: LaidOutCalendar): NeedMix {
  const each = Object.values(reasons);
  const written = each.map(({ share }) => numberOf(share[id] ?? 0));
  const sum = total(written);
  const shares = written.map((share) => (sum > 0 ? share / sum : 1 / each.length));
  const ofHour = fittedHours(shares, each.map(hourWeights), callsByHour(rate, calendar));
  const seasons = each.map(({ season }) => months.map((month) => numberOf(season?.[month] ?? 1)));
  const weights = new Float64Array(hoursPerDay * calendar.months.length * each.length);
  let next = 0;
  for (const mix of ofHour) {
    for (const text of calendar.months) {
      const month = Number(text.slice(-2)) - 1;
      for (const [reason, share] of mix.entries()) weights[next++] = share * (seasons[reason]?.[month] ?? 1);
    }
  }
  const callers = each.map(({ callers: several }) => (several === undefined ? 1 : numberOf(several.mean)));
  const incidents = total(shares.map((share, reason) => share / (callers[reason] ?? 1)));
  const callersPerIncident = total(shares) / incidents;
  return { weights, callers, callersPerIncident };
}

function hourWeights({ hours }: AuthoredReason): readonly number[] {
  return hours?.map(numberOf) ?? Array.from({ length: hoursPerDay }, () => 1);
}

/** Expected contacts by hour of the day; alike where there are none, as of a log that is not read yet. */
function callsByHour(rate: Float64Array, { intervalHourOfWeek, intervalStartAt }: LaidOutCalendar): number[] {
  const calls = Array.from({ length: hoursPerDay }, () => 0);
  for (const [i, hourOfWeek] of intervalHourOfWeek.entries()) {
    const hour = hourOfWeek % hoursPerDay;
    const time = (intervalStartAt[i + 1] ?? 0) - (intervalStartAt[i] ?? 0);
    calls[hour] = (calls[hour] ?? 0) + (rate[i] ?? 0) * time;
  }
  const all = total(calls);
  return calls.map((each) => (all > 0 ? each / all : 1 / hoursPerDay));
}

/**
 * By hour, the shares of the reasons: in proportion to the hour weights of each reason, summing to one in every hour, and
 * to the reason's share over the day. Found by proportional fitting (Deming and Stephan, 1940).
 */
function fittedHours(
  shares: readonly number[],
  weights: readonly (readonly number[])[],
  calls: readonly number[],
): readonly (readonly number[])[] {
  let scales = shares.map((share, reason) =>
    ratio(share, total(calls.map((c, h) => c * at(weights, reason, h)))),
  );
  let mix: number[][] = [];
  for (let turn = 0; turn < mostTurns; turn++) {
    mix = calls.map((_, hour) =>
      normalised(
        scales.map((scale, reason) => scale * at(weights, reason, hour)),
        shares,
      ),
    );
    const found = shares.map((_, reason) => total(calls.map((c, hour) => c * at(mix, hour, reason))));
    if (found.every((share, reason) => Math.abs(share - (shares[reason] ?? 0)) <= settled)) break;
    scales = scales.map((scale, reason) => scale * ratio(shares[reason] ?? 0, found[reason] ?? 0));
  }
  return mix;
}

function at(table: readonly (readonly number[])[], row: number, column: number): number {
  return table[row]?.[column] ?? 0;
}

function ratio(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}

/** Parts of one; in an hour in which no reason comes, all come as on average. */
function normalised(parts: readonly number[], otherwise: readonly number[]): number[] {
  const sum = total(parts);
  return sum > 0 ? parts.map((part) => part / sum) : [...otherwise];
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** Of how many the needs of the profile become, by cell: the factor that the seasons of its reasons make. */
export function cellFactors({ weights, callers }: NeedMix): Float64Array {
  const factors = new Float64Array(weights.length / callers.length);
  for (let i = 0; i < weights.length; i++) {
    const cell = Math.floor(i / callers.length);
    factors[cell] = (factors[cell] ?? 0) + (weights[i] ?? 0);
  }
  return factors;
}

/** The mix as the model draws from it. From the last reason that comes at all, a cell is exactly 1. */
export function resolveMix(mix: NeedMix): ResolvedReasonMix {
  const reasons = mix.callers.length;
  const incidents = mix.weights.map((weight, i) => weight / (mix.callers[i % reasons] ?? 1));
  const cumulative = new Float64Array(incidents.length);
  for (let first = 0; first < incidents.length; first += reasons) {
    const own = incidents.subarray(first, first + reasons);
    const all = own.reduce((before, weight) => before + weight, 0);
    const last = own.findLastIndex((weight) => weight > 0);
    let sum = 0;
    for (let reason = 0; reason < reasons; reason++) {
      sum += all > 0 ? (own[reason] ?? 0) / all : 1 / reasons;
      cumulative[first + reason] = reason >= last && all > 0 ? 1 : Math.min(1, sum);
    }
    cumulative[first + reasons - 1] = 1;
  }
  return { cumulative };
}

/** A mix with the callers that its own incidents bring on average; `rate` is of callers, by interval. */
export function withOwnCallers(mix: NeedMix, rate: Float64Array, cells: Int32Array): NeedMix {
  const count = mix.callers.length;
  const factors = cellFactors(mix);
  let [all, incidents] = [0, 0];
  for (const [i, perSecond] of rate.entries()) {
    const cell = cells[i] ?? 0;
    const factor = factors[cell] ?? 0;
    if (!(perSecond > 0) || factor === 0) continue;
    all += perSecond;
    for (let reason = 0; reason < count; reason++)
      incidents +=
        (perSecond * (mix.weights[cell * count + reason] ?? 0)) / (mix.callers[reason] ?? 1) / factor;
  }
  return { ...mix, callersPerIncident: all > 0 ? all / incidents : 1 };
}
