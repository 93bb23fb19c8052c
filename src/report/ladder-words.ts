// The figures of a ladder as people say them: a wait, a change of it, and queues that never settle.
import type {
  LadderEffect,
  LadderFeature,
  LadderFormula,
  LadderInput,
  LadderRung,
} from "../results/ladder.ts";
import type { Bounds } from "../results/row.ts";
import { plural } from "../words/plural.ts";
import { dash, sayBeside, sayDuration, sayExactly, sayValue, stepOf } from "./say.ts";

export const neverSettles = "never settles";
const secondsPerMinute = 60;
const secondsPerHour = 3600;
const hundred = 100;

/** `5 min 03 s (4:58 to 5:08)`, with the digits of the steps beside it; a queue that keeps growing has no figure. */
export function sayRung(
  { isSettled, meanTimeToAnswer }: LadderRung,
  steps: readonly (LadderFeature | undefined)[] = [],
): string {
  if (!isSettled) return neverSettles;
  const changes = steps.map((each) => each?.step.meanTimeToAnswer ?? null);
  return sayBeside({ ...meanTimeToAnswer, unit: "s" }, changes);
}

export function sayGivingUp({ isSettled, abandonmentRatio }: LadderRung): string {
  if (!isSettled) return dash;
  return abandonmentRatio.value === 0 ? "nobody" : sayValue({ ...abandonmentRatio, unit: "share" });
}

/** `+1 min 36 s ± 4 s`, or what happens to a queue that does not settle on one side. */
export function sayEffect({ isSettledBefore, isSettledAfter, meanTimeToAnswer }: LadderEffect): string {
  if (isSettledBefore && isSettledAfter) return sayChange(meanTimeToAnswer);
  if (isSettledAfter) return "lets it settle";
  return isSettledBefore ? "never settles with it" : "never settles";
}

/** With its sign, and half the width of its interval. */
function sayChange(change: Bounds): string {
  const { value, low, high } = change;
  if (value === null) return dash;
  if (value === 0 && (low === null || low === high)) return "none";
  const step = stepOf({ ...change, unit: "s" });
  const half =
    low === null || high === null ? "" : ` ± ${sayDuration(Math.max(step, (high - low) / 2), step)}`;
  return `${value < 0 ? "−" : "+"}${sayDuration(Math.abs(value), step)}${half}`;
}

/** With its sign and the digits that its interval supports, which is left out: `+1 min 36 s`. */
export function saySignedSize(change: Bounds): string {
  return change.value === 0 ? "no change" : `${(change.value ?? 0) < 0 ? "−" : "+"}${saySize(change)}`;
}

/** The size of a change, without sign and interval: `1 min 36 s`. */
export function saySize(change: Bounds): string {
  return sayDuration(Math.abs(change.value ?? 0), stepOf({ ...change, unit: "s" }));
}

/** Whether the interval of a change leaves out zero. */
export function canBeTold({ value, low, high }: Bounds): boolean {
  return value !== null && low !== null && high !== null && (low > 0 || high < 0);
}

export function sayFormulaName({ name }: Pick<LadderFormula, "name">, { intervalTime }: LadderInput): string {
  const formula = name.startsWith("erlangC") ? "Erlang C" : "Erlang A";
  return name.endsWith("ByInterval")
    ? `${formula}, ${sayInterval(intervalTime)} by ${sayInterval(intervalTime)}`
    : `${formula}, on averages`;
}

export function sayFormula({ meanTimeToAnswer, overloadedShare }: LadderFormula): string {
  if (meanTimeToAnswer !== null) return sayDuration(meanTimeToAnswer);
  return overloadedShare > 0 ? neverSettles : dash;
}

/** What must be known about a formula's figure. */
export function sayFormulaNote(
  { name, abandonmentRatio, overloadedShare }: LadderFormula,
  input: LadderInput,
): string {
  if (input.arrivalRate === 0) return "no calls";
  if (overloadedShare > 0 && name === "erlangC") return "more work than the handlers can do";
  if (overloadedShare > 0)
    return `${percent(overloadedShare)} of calls come in overloaded ${sayInterval(input.intervalTime)}s`;
  return abandonmentRatio === null ? "nobody gives up" : `${percent(abandonmentRatio)} give up`;
}

/** `17.7 calls an hour of 12 min each for 3.87 handlers, who are busy 91 % of the time`. */
export function sayInput({
  arrivalRate,
  meanHandleTime,
  meanHandlers,
  meanPatience,
  occupancy,
}: LadderInput): string {
  if (arrivalRate === 0) return "no calls by themselves in the measured window";
  const calls = Number((arrivalRate * secondsPerHour).toPrecision(3));
  const handlers = Number(meanHandlers.toPrecision(3));
  const work = `${percent(occupancy)} of what they can do${occupancy < 1 ? "" : ": too much"}`;
  const patience =
    meanPatience === null ? "" : `; callers give up after ${sayRounded(meanPatience)} on average`;
  return `${calls} calls an hour, ${sayRounded(meanHandleTime)} each with wrap-up, for ${plural(handlers, "handler")} on average (${work})${patience}`;
}

/** `12 min`, not `12 min 00 s`. */
function sayRounded(seconds: number): string {
  return sayExactly(Math.round(seconds), "s");
}

function sayInterval(time: number): string {
  if (time === secondsPerHour) return "hour";
  return time === 30 * secondsPerMinute ? "half-hour" : "quarter-hour";
}

/** In whole percent; neither 0 nor 100 unless it is. */
function percent(share: number): string {
  const whole = Math.round(hundred * share);
  return `${share > 0 && share < 1 ? Math.min(99, Math.max(1, whole)) : whole} %`;
}
