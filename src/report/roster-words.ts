// What a roster has least of and how near it is to that, what of it is shape and what headcount, in words, and what its
// measures are called.

import type { RosterObjective, RosterResult, RosterWorth } from "../results/roster-result.ts";
import { plural } from "../words/plural.ts";
import { sayBounds, sayLargest, saySize } from "./compare-amounts.ts";
import { plain, wrap } from "./text-lines.ts";

const percent = 100;

const names: Readonly<Record<string, string>> = {
  meanTimeToAnswer: "mean to answer",
  p90WaitingTime: "9 in 10",
  abandonmentRatio: "give up",
};

export function sayMeasure(measure: string): string {
  return names[measure] ?? plain(measure);
}

/** Of these, everybody works who is there, if that is of any use. */
export const usesAll: readonly RosterObjective[] = ["shortfall", "wait"];

/** Gaps below this are none. */
const noGap = 0.0005;
const objectiveWords: Readonly<Record<RosterObjective, string>> = {
  people: "the fewest people with whom",
  hours: "the fewest paid hours with which",
  cost: "the least cost at which",
  shortfall: "these people where the squares of the handlers short are least",
  wait: "these people where, by Erlang A, fewest callers wait",
};

/** What was looked for, and how near to it the roster is where nothing proves that it is there. */
export function foundOf(result: RosterResult): string {
  const { objective, people, gap } = result;
  const least = objectiveWords[objective];
  if (usesAll.includes(objective)) return least;
  const more = people - fewestOf(result);
  const isLeast = objective === "people" ? more <= 0 : gap < noGap;
  const within = objective === "people" ? `at most ${more === 1 ? "one" : more} more than` : "close to";
  return `${isLeast ? "" : `${within} `}${least} the handlers expected at their desks are enough in every interval of the week`;
}

/** No roster of these ways to work takes fewer people than this. */
function fewestOf({ people, gap }: RosterResult): number {
  return Math.ceil(people * (1 - gap) - noGap);
}

export function proofOf(result: RosterResult): string {
  const { isBest, gap, ways, objective, people } = result;
  const looked = `among ${plural(ways, "way")} to work${isBest ? "" : ", as far as one minute's search came"}`;
  if (objective === "people") {
    const fewest = fewestOf(result);
    return fewest >= people ? `${looked}, none takes fewer` : `${looked}, none takes fewer than ${fewest}`;
  }
  return gap < noGap
    ? `${looked}, none does better`
    : `${looked}, none does better by more than ${sayShare(gap)}`;
}

export function sayShare(part: number): string {
  return `${Number((percent * part).toFixed(1))} %`;
}

/** What the two changes take off the mean wait, each put in first and put in last. */
export function decompositionLines({ decomposition, plans, isPresentRostered }: RosterResult): string[] {
  if (decomposition === null) return [];
  const { total, shape, headcount } = decomposition;
  const [present, roster] = plans;
  const hours = Math.round(roster?.deskHoursPerWeek ?? 0) - Math.round(present?.deskHoursPerWeek ?? 0);
  const more = `${Math.abs(hours)} desk-hours a week ${hours < 0 ? "fewer" : "more"}`;
  return [
    ...wrap(
      `Of the ${saySize({ difference: total, unit: "s" })} between the present staffing and the roster in mean time to answer:`,
    ),
    ...wrap(`  the shape of the week: ${sayWorth(shape)}`, 4),
    ...wrap(`  ${more}: ${sayWorth(headcount)}`, 4),
    ...wrap(
      "  What comes first finds a longer queue, and what comes last a shorter one: neither order is the right one.",
      2,
    ),
    ...(isPresentRostered
      ? []
      : wrap(
          "  The present staffing is handlers by interval, and of no shift pattern: its shape may be one that no shifts make.",
          2,
        )),
  ];
}

function sayWorth({ first, last }: RosterWorth): string {
  return `${sayTaken(first)} if first, ${sayTaken(last)} if last`;
}

/** What is taken off the wait, with its interval. */
function sayTaken(difference: RosterWorth["first"]): string {
  const { value, low, high } = difference;
  const estimate = { difference, unit: "s" };
  if (value === null || low === null || high === null) return saySize(estimate);
  if (low <= 0 && high >= 0) return `no difference that can be told (at most ${sayLargest(estimate)})`;
  return `${saySize(estimate)} ${value > 0 ? "shorter" : "longer"} ${sayBounds(estimate, "short")}`;
}
