// Which way is better, for each measure that a comparison may show. A volume has no better way, nor has a measure that
// improves when people give up: the wait of those who abandon is shortest where nobody is patient.

const wait =
  /^(?:mean|median|p90|p95|p99|longest)(?:WaitingTime|WaitingTimeOfAnswered|TimeToAnswer|TimeToSwitchboard|TimeToHandler)$/;
const serviceLevel = /^answered(?:OrAbandoned)?Within/;

const betterWhenLess: readonly string[] = [
  "abandonmentRatio",
  "abandonedPerDay",
  "blockingRatio",
  "blockedPerDay",
  "contactsPerNeed",
  "failureDemandRatio",
  "meanHeldTime",
  "meanQueueLength",
  "meanRingTime",
  "meanTimeToSettle",
  "meanWaitPerNeed",
  "needsLostRatio",
  "overtimeHoursPerDay",
  "stillWaitingPerDay",
];

/** The better way of a measure; null where neither is better. */
export function betterWhen(measure: string): "less" | "more" | null {
  if (wait.test(measure) || betterWhenLess.includes(measure)) return "less";
  return serviceLevel.test(measure) ? "more" : null;
}
