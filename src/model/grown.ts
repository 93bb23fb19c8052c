// Staff of a part of response that has grown. Part of a person more on each shift is a whole person on part of the days:
// spread so evenly that any stretch of days has nearly its share, however small the growth and however few are on shift.

/** Steps of days and of groups round a circle of length 1; multiples of the golden ratio leave no gap open for long. */
const stepOfDay = 0.618_033_988_749_894_8;
const stepOfGroup = 0.754_877_666_246_692_8;
const half = 0.5;

/** Where a group stands on a day: from 0 to below 1. */
export function turnOf(day: number, group: number): number {
  return (half + day * stepOfDay + group * stepOfGroup) % 1;
}

/** On shift where so many are scheduled: as many times `growth` on average over days, and no more than one off on any. */
export function grown(scheduled: number, growth: number, turn: number): number {
  return growth === 1 ? scheduled : Math.floor(scheduled * growth + turn);
}
