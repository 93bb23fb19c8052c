// What of a roster is shape and what headcount, in words, and what its measures are called.
import type { RosterResult, RosterWorth } from "../results/roster-result.ts";
import { sayDifference, saySize } from "./compare-amounts.ts";
import { plain, wrap } from "./text-lines.ts";

const names: Readonly<Record<string, string>> = {
  meanTimeToAnswer: "mean to answer",
  p90WaitingTime: "9 in 10",
  abandonmentRatio: "give up",
};

export function sayMeasure(measure: string): string {
  return names[measure] ?? plain(measure);
}

/** What the two changes take off the mean wait, each put in first and put in last. */
export function decompositionLines({ decomposition, plans }: RosterResult): string[] {
  if (decomposition === null) return [];
  const { total, shape, headcount } = decomposition;
  const [present, roster] = plans;
  const hours = (roster?.deskHoursPerWeek ?? 0) - (present?.deskHoursPerWeek ?? 0);
  return [
    ...wrap(
      `Of the ${saySize({ difference: total, unit: "s" })} between the present staffing and the roster in mean time to answer:`,
    ),
    ...wrap(`  the shape of the week is worth ${sayWorth(shape)}`, 4),
    ...wrap(
      `  ${Math.round(Math.abs(hours))} desk-hours a week ${hours < 0 ? "fewer are" : "more are"} worth ${sayWorth(headcount)}`,
      4,
    ),
    ...wrap(
      "  A change is worth more where it comes first, to a queue that is long: neither order is the right one.",
      2,
    ),
  ];
}

function sayWorth({ first, last }: RosterWorth): string {
  const say = (difference: RosterWorth["first"]) => sayTaken(difference);
  return `${say(first)} if it comes first, ${say(last)} if it comes last`;
}

/** What is taken off the wait, with its interval; a minus where the wait grows. */
function sayTaken(difference: RosterWorth["first"]): string {
  return sayDifference({ difference, unit: "s" }, "short")
    .replace(/ more\b/g, "")
    .replace(" less", " longer");
}
