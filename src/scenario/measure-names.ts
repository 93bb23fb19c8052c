// The measures that a headline or a target may name: what each is measured in, and what it is a measure of.

export type MeasuredIn = "time" | "share" | "number";
/** Of any queue, of queues of one stage, of a team, of the whole centre, of a grade; of units or listed people: one group or all. */
export type MeasureOf =
  | "queue"
  | "switchboard"
  | "handler"
  | "team"
  | "centre"
  | "grade"
  | "units"
  | "people";
/** A part of a scenario. */
type MeasureNeeds =
  | "triage"
  | "harm"
  | "response"
  | "reasons"
  | "centre"
  | "channelShift"
  | "people"
  | "people.pay";
/** A part of a queue. */
type QueuePart = "callback" | "announcement" | "reportOnline" | "deadline";

export interface NamedMeasure {
  readonly in: MeasuredIn;
  readonly of: MeasureOf;
  /** The parts of a scenario without which there is no such measure; absent where every scenario has it. */
  readonly needs?: readonly MeasureNeeds[];
  /** Parts of which the queue must have one; absent where every queue has the measure. */
  readonly parts?: readonly QueuePart[];
}

const statistics = ["mean", "median", "p90", "p95", "p99", "longest"];

const timesOfQueue = [
  ...statistics.map((statistic) => `${statistic}WaitingTime`),
  "meanWaitingTimeOfAnswered",
  "meanWaitingTimeOfAbandoned",
  "meanRingTime",
  "meanTimeToAnswer",
];

const sharesOfQueue = [
  "abandonmentRatio",
  "answeredWithinOfOffered",
  "answeredWithinOfAnswered",
  "answeredWithinExcludingShortAbandons",
  "answeredWithinExcludingAbandonedWithin",
  "answeredOrAbandonedWithin",
];

const numbersOfQueue = ["offeredPerDay", "answeredPerDay", "abandonedPerDay", "meanQueueLength"];

const byName = (names: readonly string[], measure: NamedMeasure) =>
  names.map((name) => [name, measure] as const);

/** What true grades follow from. */
const triaged: readonly MeasureNeeds[] = ["reasons", "triage"];

const measuresOfCases = [
  ...byName(["rightFirstTimeRatio", "unneededTaskingRatio", "repeatRatio", "duplicatesRecognisedRatio"], {
    in: "share",
    of: "centre",
    needs: triaged,
  }),
  ...byName(["deflectedPerDay", "duplicatesPerDay"], { in: "number", of: "centre", needs: ["reasons"] }),
  ...byName(
    ["hiddenEmergenciesPerDay", "hiddenEmergenciesUnseenPerDay", "hiddenEmergenciesSettledUnseenPerDay"],
    {
      in: "number",
      of: "centre",
      needs: triaged,
    },
  ),
  ...byName(["meanTimeHidden", "medianTimeHidden", "p90TimeHidden"], {
    in: "time",
    of: "centre",
    needs: triaged,
  }),
  ...byName(["harmWeightedWait"], { in: "number", of: "centre", needs: ["reasons", "harm"] }),
  ...byName(["gradedPerDay"], { in: "number", of: "grade", needs: triaged }),
  ...byName(["gradeShare", "underGradedRatio", "overGradedRatio"], {
    in: "share",
    of: "grade",
    needs: triaged,
  }),
  ...byName(["meanTimeUntilKnown", "meanTimeUntilGraded"], { in: "time", of: "grade", needs: triaged }),
  ...byName(["meanTimeToOfficer"], { in: "time", of: "grade", needs: [...triaged, "response"] }),
  ...byName([...statistics.map((statistic) => `${statistic}ResponseTime`), "meanDispatchDelay"], {
    in: "time",
    of: "grade",
    needs: ["response"],
  }),
  ...byName(["attendedInTimeRatio"], { in: "share", of: "grade", needs: ["response"] }),
  ...byName(["jobsPerDay", "openJobsAtEnd", "divertedPerDay"], {
    in: "number",
    of: "grade",
    needs: ["response"],
  }),
  ...byName(["telephoneResolutionsPerDay", "officerHoursPerNeed"], {
    in: "number",
    of: "centre",
    needs: ["response"],
  }),
  ...byName(["unitOccupancy"], { in: "share", of: "units", needs: ["response"] }),
  ...byName(["officerHoursPerDay", "unitsOnShift"], { in: "number", of: "units", needs: ["response"] }),
] as const;

const ofQueueWith = (parts: readonly QueuePart[], names: Partial<Record<MeasuredIn, readonly string[]>>) =>
  (["time", "share", "number"] as const).flatMap((kind) =>
    byName(names[kind] ?? [], { in: kind, of: "queue", parts }),
  );

const measuresOfChannels = [
  ...ofQueueWith(["callback"], {
    time: ["meanCallbackWait", "meanTimeOnLine"],
    share: ["callbacksAcceptedRatio", "callbacksKeptRatio"],
    number: ["callbacksOfferedPerDay"],
  }),
  ...ofQueueWith(["callback", "announcement"], {
    time: ["predictionBias", "predictionError"],
    share: ["predictedWithinMinuteRatio"],
  }),
  ...ofQueueWith(["announcement"], { number: ["leftAtOncePerDay"] }),
  ...ofQueueWith(["reportOnline"], { share: ["movedOnlineRatio"], number: ["movedOnlinePerDay"] }),
  ...ofQueueWith(["deadline"], { time: ["meanTimeToDone"], share: ["lateRatio"] }),
  ...byName(["timeNormalRatio", "timeBusyRatio", "timeCriticalRatio"], {
    in: "share",
    of: "centre",
    needs: ["centre"],
  }),
  ...byName(["becomesBusyPerDay", "becomesCriticalPerDay"], {
    in: "number",
    of: "centre",
    needs: ["centre"],
  }),
  ...byName(["shiftedPerDay"], { in: "number", of: "centre", needs: ["channelShift"] }),
] as const;

const listed: readonly MeasureNeeds[] = ["people"];

const numbersOfPeople = [
  "headcount establishment vacancies competent inTraining",
  "joiners leavers dropOuts movesIn movesOut headsApproved released monthsToRelease",
  "plannedOnDuty scheduledOnDuty presentOnDuty paidHoursPerDay overrunHoursPerDay",
].flatMap((names) => names.split(" "));

const measuresOfPeople = [
  ...byName(numbersOfPeople, { in: "number", of: "people", needs: listed }),
  ...byName(["monthlyAttrition", "belowMinimumCoverRatio", "illnessRatio", "mealBreaksMissedRatio"], {
    in: "share",
    of: "people",
    needs: listed,
  }),
  ...byName(["meanMealBreakSlip"], { in: "time", of: "people", needs: listed }),
  ...byName(["cost", "costPerYear", "costPerAnsweredContact"], {
    in: "number",
    of: "people",
    needs: ["people.pay"],
  }),
  ...byName(["costPerResolvedNeed"], { in: "number", of: "centre", needs: ["people.pay"] }),
] as const;

const measures: ReadonlyMap<string, NamedMeasure> = new Map<string, NamedMeasure>([
  ...byName(timesOfQueue, { in: "time", of: "queue" }),
  ...byName(sharesOfQueue, { in: "share", of: "queue" }),
  ...byName(numbersOfQueue, { in: "number", of: "queue" }),
  ...byName(
    statistics.map((statistic) => `${statistic}TimeToSwitchboard`),
    { in: "time", of: "switchboard" },
  ),
  ...byName(
    statistics.map((statistic) => `${statistic}TimeToHandler`),
    { in: "time", of: "handler" },
  ),
  ...byName(["meanOfWorstDays"], { in: "time", of: "handler" }),
  ...byName(["shareOfDaysAbove", "shareOfHoursBelow"], { in: "share", of: "handler" }),
  ...byName(["occupancy"], { in: "share", of: "team" }),
  ...byName(["needsLostRatio"], { in: "share", of: "centre" }),
  ...byName(["meanWaitPerNeed", "meanTimeToSettle"], { in: "time", of: "centre" }),
  ...byName(["contactsPerNeed"], { in: "number", of: "centre" }),
  ...measuresOfCases,
  ...measuresOfChannels,
  ...measuresOfPeople,
]);

export const measureNames: readonly string[] = [...measures.keys()];

export function namedMeasure(name: string | undefined): NamedMeasure | undefined {
  return measures.get(name ?? "");
}
