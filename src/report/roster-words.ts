// What of a roster is shape and what headcount, in words, and what its measures are called.
import type { RosterResult, RosterWorth } from "../results/roster-result.ts";
import { sayBounds, sayLargest, saySize } from "./compare-amounts.ts";
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
export function decompositionLines({ decomposition, plans, isPresentRostered }: RosterResult): string[] {
  if (decomposition === null) return [];
  const { total, shape, headcount } = decomposition;
  const [present, roster] = plans;
  const hours = Math.round((roster?.deskHoursPerWeek ?? 0) - (present?.deskHoursPerWeek ?? 0));
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
