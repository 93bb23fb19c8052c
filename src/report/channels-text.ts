// What callers do beyond ringing and waiting, in lines of text: callbacks, announced waits, reports online, work with a
// deadline; and how long the centre is busy, or critical.
import type { Result, ResultQueue } from "../results/result.ts";
import type { Row } from "../results/row.ts";
import { findRow } from "../results/row-search.ts";
import { sayExactly, sayRow } from "./say.ts";
import { plain, wrap } from "./text-lines.ts";

type RowOf = (measure: string) => Row | undefined;

/** Nothing where callers do no more than ring and wait. */
export function channelLines({ rows, queues }: Result): string[] {
  const whole = rows.filter(({ period }) => period === undefined);
  const lines = queues.flatMap((queue) => {
    const of: RowOf = (measure) => findRow(whole, { measure, queue: queue.id });
    return [...callbackWords(of), ...announcementWords(of), ...onlineWords(of), ...lateWords(of, queue)].map(
      (words) => `${plain(queue.id)}: ${words}`,
    );
  });
  const ofCentre: RowOf = (measure) => findRow(whole, { measure });
  const all = [...lines, ...centreWords(ofCentre), ...shiftWords(ofCentre)];
  return all.length === 0
    ? []
    : ["Besides ringing and waiting", ...all.flatMap((line) => wrap(`  ${line}`, 4))];
}

function callbackWords(of: RowOf): string[] {
  if (of("callbacksOfferedPerDay") === undefined) return [];
  const say = (measure: string) => sayRow(of(measure));
  return [
    `a callback is offered to ${say("callbacksOfferedPerDay")} a day, and taken by ${say("callbacksAcceptedRatio")} of them`,
    `rung back after ${say("meanCallbackWait")}, when ${say("callbacksKeptRatio")} are there; on the line until answered: mean ${say("meanTimeOnLine")}`,
  ];
}

function announcementWords(of: RowOf): string[] {
  if (of("predictionError") === undefined) return [];
  const say = (measure: string) => sayRow(of(measure));
  const left = of("leftAtOncePerDay");
  return [
    `the predicted wait is off by ${say("predictionError")} on average${biasWords(of("predictionBias"))}; ${say("predictedWithinMinuteRatio")} are within a minute`,
    ...(left === undefined || !(Number(left.value) > 0)
      ? []
      : [`told of a long wait, ${sayRow(left)} a day hang up at once`]),
  ];
}

/** Spoken durations have no sign: it is said which of the two is longer. */
function biasWords(bias: Row | undefined): string {
  if (bias === undefined || bias.value === null) return "";
  const { value, low, high } = bias;
  if (low !== null && high !== null && low <= 0 && high >= 0) return ", too long as often as too short";
  if (value >= 0) return `, and ${sayRow(bias)} too long`;
  const turned = {
    ...bias,
    value: -value,
    low: high === null ? null : -high,
    high: low === null ? null : -low,
  };
  return `, and ${sayRow(turned)} too short`;
}

function onlineWords(of: RowOf): string[] {
  const perDay = of("movedOnlinePerDay");
  if (perDay === undefined) return [];
  return [
    `${sayRow(perDay)} a day ring off to report online, ${sayRow(of("movedOnlineRatio"))} of those offered`,
  ];
}

function lateWords(of: RowOf, { deadline }: ResultQueue): string[] {
  if (deadline === undefined) return [];
  const within = sayExactly(deadline, "s");
  return [
    `${sayRow(of("lateRatio"))} not done within ${within}; mean time to done ${sayRow(of("meanTimeToDone"))}`,
  ];
}

function centreWords(of: RowOf): string[] {
  if (of("timeNormalRatio") === undefined) return [];
  const part = (state: string, time: string, often: string) =>
    `${state} ${sayRow(of(time))} of the time, becoming so ${sayRow(of(often))} times a day`;
  const busy = part("busy", "timeBusyRatio", "becomesBusyPerDay");
  const critical = part("critical", "timeCriticalRatio", "becomesCriticalPerDay");
  return [`the centre is ${busy}; ${critical}`];
}

function shiftWords(of: RowOf): string[] {
  const shifted = of("shiftedPerDay");
  return shifted === undefined
    ? []
    : [`${sayRow(shifted)} needs a day come on another channel than they used to`];
}
