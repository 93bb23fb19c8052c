// The axes that the panels of the picture of people have in common.
import type { Width } from "./chart-style.ts";
import { leftExtent } from "./day-panels.ts";
import type { MonthOfPeople } from "./people-by-month.ts";
import { shortMonth } from "./people-stack.ts";

export const size = {
  page: { across: 640, headcount: 200, leavers: 90, wait: 110 },
  phone: { across: 205, headcount: 150, leavers: 80, wait: 90 },
} as const;
/** At most so many months are named below the axis. */
const mostNamed = { page: 12, phone: 4 } as const;

export interface Panel {
  readonly team: string;
  readonly queue: string;
  readonly months: readonly MonthOfPeople[];
  readonly width: Width;
}

/** A channel of an amount. */
export function amount(field: string) {
  return { field, type: "quantitative" as const, title: null };
}

/** Plots begin at one place, whatever their labels. */
export function bareAxis(width: Width) {
  const extent = leftExtent[width];
  return { domain: false, ticks: false, minExtent: extent, maxExtent: extent };
}

/** Named below the last plot only. */
export function monthAxis(panel: Panel, isNamed: boolean) {
  const axis = {
    values: namedMonths(panel),
    labelExpr: "split(datum.label, ' ')",
    labelAngle: 0,
    labels: isNamed,
    ticks: isNamed,
    title: null,
  };
  const sort = panel.months.map(({ month }) => shortMonth(month));
  return { field: "month", type: "ordinal" as const, sort, scale: { domain: sort }, title: null, axis };
}

/** Every month, or every third, sixth or twelfth. */
export function namedMonths({ months, width }: Panel): string[] {
  const step = [1, 3, 6, 12].find((each) => months.length / each <= mostNamed[width]) ?? 12;
  return months.flatMap(({ month }, i) => (i % step === 0 ? [shortMonth(month)] : []));
}
