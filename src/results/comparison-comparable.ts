// Whether two policies may be compared at all: replication i of the one must be the same days, with the same callers,
// counted by the same definitions, as replication i of the other.

import type { ResolvedScenario } from "../scenario/resolved.ts";
import { usualRisk } from "../scenario/resolved-floor.ts";
import { plural } from "../words/plural.ts";
import { dateOfDay } from "./period-names.ts";

/** A policy changes what makes replications comparable. */
export class Incomparable extends Error {
  /** One sentence for each reason. */
  readonly reasons: readonly string[];

  constructor(reasons: readonly string[]) {
    super(reasons.join("\n"));
    this.name = "Incomparable";
    this.reasons = reasons;
  }
}

/** Throws `Incomparable` with every reason why the policies cannot be compared with the first. */
export function checkComparable(scenarios: readonly ResolvedScenario[]): void {
  const [baseline, ...others] = scenarios;
  if (baseline === undefined) throw new RangeError("a comparison needs a baseline");
  const reasons = others.flatMap((other) => differencesOf(baseline, other));
  if (reasons.length > 0) throw new Incomparable(reasons);
}

function differencesOf(baseline: ResolvedScenario, other: ResolvedScenario): string[] {
  const [as, instead] = [aspectsOf(baseline), aspectsOf(other)];
  const changed = Object.entries(as).flatMap(([aspect, value]) => {
    const found = instead[aspect];
    return found === undefined || found === value ? [] : [`${aspect} (${found} instead of ${value})`];
  });
  return changed.map((change) => {
    const pair = `${other.policy} cannot be compared with ${baseline.policy}`;
    return `${pair}: it changes ${change}, so that their replications are no pairs`;
  });
}

/** What must agree, in words. A queue that only one of them has is not compared. */
function aspectsOf({ calendar, run, queues }: ResolvedScenario): Record<string, string> {
  const { firstDay, days, warmUpDays, timeZone, intervalTime } = calendar;
  const levels = queues.map(({ id, serviceLevel }) => [
    `the acceptable waiting time of the queue ${id}`,
    `${serviceLevel.acceptableWaitingTime} s`,
  ]);
  const risks = queues
    .filter(({ stage }) => stage === "handler")
    .map(({ id, risk = usualRisk }) => [
      `what a bad day or hour of the queue ${id} is`,
      `${risk.day} s, ${risk.hour}`,
    ]);
  return {
    "the first measured day": dateOfDay(firstDay + warmUpDays),
    "the number of measured days": String(days - warmUpDays),
    "the warm-up": plural(warmUpDays, "day"),
    "the time zone": timeZone,
    "the intervals": `${intervalTime} s`,
    "the seed": run.seed,
    "the end of the run": run.end,
    ...Object.fromEntries([...levels, ...risks]),
  };
}
