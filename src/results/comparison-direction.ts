// Which way is better, for each measure that a comparison may show. A volume has no better way, nor has a measure that
// improves when people give up: the wait of those who abandon is shortest where nobody is patient.

const wait =
  /^(?:mean|median|p90|p95|p99|longest)(?:WaitingTime|WaitingTimeOfAnswered|TimeToAnswer|TimeToSwitchboard|TimeToHandler|ResponseTime|TimeHidden)$/;
const serviceLevel = /^answered(?:OrAbandoned)?Within/;

const betterWhenMore: readonly string[] = [
  "attendedInTimeRatio",
  "callbacksKeptRatio",
  "competent",
  "duplicatesRecognisedRatio",
  "headcount",
  "predictedWithinMinuteRatio",
  "rightFirstTimeRatio",
  "timeNormalRatio",
];

const betterWhenLess: readonly string[] = [
  "abandonedPerDay",
  "abandonmentRatio",
  "belowMinimumCoverRatio",
  "blockedPerDay",
  "blockingRatio",
  "contactsPerNeed",
  "cost",
  "costPerAnsweredContact",
  "costPerDeployment",
  "costPerResolvedNeed",
  "costPerYear",
  "dropOuts",
  "dropOutsInVetting",
  "emptiedRatio",
  "failureDemandByCause",
  "failureDemandRatio",
  "harmWeightedWait",
  "hiddenEmergenciesSettledUnseenPerDay",
  "hiddenEmergenciesUnseenPerDay",
  "illnessRatio",
  "lateRatio",
  "leavers",
  "mealBreaksMissedRatio",
  "meanCallbackWait",
  "meanDispatchDelay",
  "meanHeldTime",
  "meanMealBreakSlip",
  "meanOfWorstDays",
  "meanQueueLength",
  "meanRingTime",
  "meanTimeOnLine",
  "meanTimeToDone",
  "meanTimeToOfficer",
  "meanTimeToSettle",
  "meanTimeUntilGraded",
  "meanTimeUntilKnown",
  "meanWaitPerNeed",
  "monthlyAttrition",
  "monthsToRelease",
  "needsLostRatio",
  "officerHoursPerDay",
  "officerHoursPerNeed",
  "openJobsAtEnd",
  "overGradedRatio",
  "overrunHoursPerDay",
  "overtimeHoursPerDay",
  "predictionError",
  "repeatRatio",
  "scheduledHoursPerDay",
  "shareOfDaysAbove",
  "shareOfHoursBelow",
  "stillWaitingPerDay",
  "timeCriticalRatio",
  "underGradedRatio",
  "unneededTaskingRatio",
  "vacancies",
];

/** The better way of a measure; null where neither is better. */
export function betterWhen(measure: string): "less" | "more" | null {
  if (wait.test(measure) || betterWhenLess.includes(measure)) return "less";
  return serviceLevel.test(measure) || betterWhenMore.includes(measure) ? "more" : null;
}
