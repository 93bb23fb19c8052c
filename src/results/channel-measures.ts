// Measures of callbacks, announced waits, online reports, deadlines and the state of the centre. Contacts are counted in
// the month of their first ring.
import * as channel from "./channel-columns.ts";
import { column, type Measure, type Sum } from "./measure.ts";

const perDay = (name: string, definition: string, index: number): Measure => {
  return { name, unit: "contacts/day", definition, numerator: column(index), denominator: "day" };
};

export const callbackMeasures: readonly Measure[] = [
  perDay(
    "callbacksOfferedPerDay",
    "callers to whom a callback was offered, because a long wait was predicted, per day",
    channel.callbacksOffered,
  ),
  {
    name: "callbacksAcceptedRatio",
    unit: "share",
    definition: "callbacks taken ÷ callbacks offered",
    numerator: column(channel.callbacksAccepted),
    denominator: column(channel.callbacksOffered),
  },
  {
    name: "callbacksKeptRatio",
    unit: "share",
    definition:
      "rung back and there ÷ rung back; somebody rung back in vain counts as answered, and the need as unserved",
    numerator: column(channel.callbacksKept),
    denominator: column(channel.rungBack),
  },
  {
    name: "meanCallbackWait",
    unit: "s",
    definition: "from taking the callback until being rung back, in vain or not ÷ rung back",
    numerator: column(channel.callbackWait),
    denominator: column(channel.rungBack),
  },
  {
    name: "meanTimeOnLine",
    unit: "s",
    definition:
      "ring + time in queue of those who reached a person, without the time after taking a callback ÷ reached",
    numerator: column(channel.timeOnLine),
    denominator: column(channel.reached),
  },
];

export const predictionMeasures: readonly Measure[] = [
  {
    name: "predictionBias",
    unit: "s",
    definition:
      "(predicted − actual wait) ÷ those answered from the queue: above zero, more was predicted than came",
    isSigned: true,
    numerator: column(channel.predictedMore),
    denominator: column(channel.predicted),
  },
  {
    name: "predictionError",
    unit: "s",
    definition: "difference of predicted and actual wait, whatever its sign ÷ those answered from the queue",
    numerator: column(channel.predictedAmiss),
    denominator: column(channel.predicted),
  },
  {
    name: "predictedWithinMinuteRatio",
    unit: "share",
    definition: "answered from the queue within a minute of the predicted wait ÷ answered from the queue",
    numerator: column(channel.predictedWell),
    denominator: column(channel.predicted),
  },
];

export const announcementMeasures: readonly Measure[] = [
  perDay(
    "leftAtOncePerDay",
    "callers who hung up at once when told of a long wait, per day",
    channel.leftAtOnce,
  ),
];

export const reportOnlineMeasures: readonly Measure[] = [
  perDay(
    "movedOnlinePerDay",
    "callers who rang off to report online; they count as abandoned, per day",
    channel.movedOnline,
  ),
  {
    name: "movedOnlineRatio",
    unit: "share",
    definition: "callers who rang off to report online ÷ offered",
    numerator: column(channel.movedOnline),
    denominator: column(channel.offered),
  },
];

const late: Sum = (cells, base) =>
  cells[base + channel.offered]! - cells[base + channel.doneInTime]! - cells[base + channel.notYetDue]!;

export const deadlineMeasures: readonly Measure[] = [
  {
    name: "lateRatio",
    unit: "share",
    definition:
      "work done after its deadline, given up or turned away, or undone past the deadline when the run ends ÷ offered",
    numerator: late,
    denominator: column(channel.offered),
  },
  {
    name: "meanTimeToDone",
    unit: "s",
    definition: "from coming up to being done, wrap-up excluded, of the work that is done ÷ done",
    numerator: column(channel.timeToDone),
    denominator: column(channel.done),
  },
];

const allTime: Sum = (cells, base) =>
  cells[base + channel.stateTime]! +
  cells[base + channel.stateTime + 1]! +
  cells[base + channel.stateTime + 2]!;

const timeIn = (name: string, state: string, index: number): Measure => ({
  name,
  unit: "share",
  definition: `share of the time in which the centre is ${state}`,
  numerator: column(channel.stateTime + index),
  denominator: allTime,
});

const times = (name: string, state: string, index: number): Measure => ({
  name,
  unit: "times/day",
  definition: `how often the centre becomes ${state} from a milder state, per day`,
  numerator: column(index),
  denominator: "day",
});

export const centreMeasures: readonly Measure[] = [
  timeIn("timeNormalRatio", "normal", 0),
  timeIn("timeBusyRatio", "busy", 1),
  timeIn("timeCriticalRatio", "critical", 2),
  times("becomesBusyPerDay", "busy", channel.becameBusy),
  times("becomesCriticalPerDay", "critical", channel.becameCritical),
];

export const shiftMeasures: readonly Measure[] = [
  {
    name: "shiftedPerDay",
    unit: "needs/day",
    definition: "needs whose first contact came on another channel than that of their source, per day",
    numerator: column(channel.shifted),
    denominator: "day",
  },
];
