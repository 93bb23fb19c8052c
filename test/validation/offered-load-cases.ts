// Work in progress when nobody ever waits (M_t/G/infinity; Eick, Massey and Whitt, Management Science 39, 1993): the
// number in progress at any instant is Poisson. Its mean follows from the rates, here one for each quarter of an hour.
import type { Reading } from "./readings.ts";
import type { Metric, ValidationCase } from "./validation-case.ts";

const quarters = 96;
const quarterHours = 0.25;
const mean = 40;
const amplitude = 25;
const shift = 8;
const meanTime = 2.5;
/** Hours at which the number in progress is read. */
export const instants = [0, 3, 6, 9, 12, 15, 18, 21];

/** Arrivals an hour in each quarter of the day: the mean over it of 40 + 25 sin(2 pi (t - 8) / 24). */
export function quarterRates(): number[] {
  const turn = (2 * Math.PI) / 24;
  const integral = (at: number) => mean * at - (amplitude / turn) * Math.cos(turn * (at - shift));
  return Array.from({ length: quarters }, (_, i) => {
    return (integral((i + 1) * quarterHours) - integral(i * quarterHours)) / quarterHours;
  });
}

/** In progress at an hour of the day when times are exponential: m' = rate - m / mean, from one day to the next. */
export function inProgressExponential(hour: number): number {
  const rates = quarterRates();
  const kept = Math.exp(-quarterHours / meanTime);
  const days = 10;
  let inProgress = 0;
  for (let i = 0; i < days * quarters + hour / quarterHours; i++) {
    inProgress = inProgress * kept + (rates[i % quarters] ?? Number.NaN) * meanTime * (1 - kept);
  }
  return inProgress;
}

/** In progress at an hour of the day when all take the same time: whoever came within that time. */
export function inProgressConstant(hour: number): number {
  const rates = quarterRates();
  const last = quarters + hour / quarterHours;
  let inProgress = 0;
  for (let i = last - meanTime / quarterHours; i < last; i++) {
    inProgress += (rates[i % quarters] ?? Number.NaN) * quarterHours;
  }
  return inProgress;
}

/** A function of the number in progress at an hour, per measured day. */
function ofInProgress(hour: number, value: (count: number) => number): Reading {
  return ({ recorder: { scenario }, levels: { talkingAtInterval } }) => {
    const { warmUpDays, days } = scenario.calendar;
    let sum = 0;
    for (let day = warmUpDays; day < days; day++) {
      sum += value(talkingAtInterval[day * quarters + hour / quarterHours] ?? Number.NaN);
    }
    return [sum, days - warmUpDays];
  };
}

function poisson(inProgress: (hour: number) => number): Metric[] {
  return instants.flatMap((hour) => {
    const expected = inProgress(hour);
    return [
      { name: `m(${hour} h)`, expected, read: ofInProgress(hour, (count) => count) },
      {
        name: `variance at ${hour} h`,
        expected,
        read: ofInProgress(hour, (count) => (count - expected) ** 2),
        relativeLimit: 0.1,
      },
    ];
  });
}

const source = "Eick, Massey and Whitt 1993, exact for a rate that is constant in each quarter of an hour";

export const offeredLoadCases: readonly ValidationCase[] = [
  {
    id: "A48, exponential",
    file: "a48-incidents-through-the-day.yaml",
    source,
    faults: ["flat-demand", "three-percent-longer"],
    quick: { replications: 20, warmUpDays: 2, days: 40, slack: 3 },
    metrics: poisson(inProgressExponential),
  },
  {
    id: "A48, constant",
    file: "a48-incidents-of-one-length.yaml",
    source,
    faults: ["exponential", "three-percent-longer"],
    quick: { replications: 20, warmUpDays: 2, days: 40, slack: 3 },
    metrics: poisson(inProgressConstant),
  },
];
