// Month by month: who is in post, by band of experience, who is missing, and how long callers wait meanwhile.
import type { Result, ResultQueue } from "../results/result.ts";
import type { Row } from "../results/row.ts";
import { findRow } from "../results/row-search.ts";
import { isMonth } from "./months.ts";
import { sayPeople } from "./people-words.ts";
import { sayEstimate } from "./say.ts";
import { label, table } from "./text-lines.ts";

const columnsOfPage = 100;

/** A month of a team: rows of its people, and how long callers of a queue waited in it. */
export interface MonthOfPeople {
  readonly month: string;
  readonly of: (measure: string) => Row | undefined;
  readonly bands: readonly Row[];
  readonly leavers: readonly Row[];
  readonly wait: Row | undefined;
}

/** The team of listed people that serves a queue as its own; the largest of several. */
export function teamBehind({ rows, teams }: Result, { id }: ResultQueue): string | undefined {
  const serving = teams.filter(({ serves }) => serves.includes(id));
  const sized = serving.flatMap((team) => findRow(rows, { measure: "headcount", team: team.id }) ?? []);
  return sized.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))[0]?.team;
}

/** In the order of the calendar. */
export function peopleMonths({ rows }: Result, team: string, queue: string): MonthOfPeople[] {
  const own = rows.filter((row) => row.team === team && isMonth(row.period));
  const months = [...new Set(own.flatMap(({ period }) => period ?? []))].toSorted();
  return months.map((period) => {
    const those = own.filter((row) => row.period === period);
    return {
      month: period,
      of: (measure) => findRow(those, { measure, team, period }),
      bands: those.filter(({ measure, band }) => measure === "headcount" && band !== undefined),
      leavers: those.filter(({ measure, destination }) => measure === "leavers" && destination !== undefined),
      wait: findRow(rows, { measure: "meanTimeToAnswer", queue, period }),
    };
  });
}

/** One line a month; nothing for a single month, or where nobody is listed. */
export function peopleMonthLines(result: Result, queue: ResultQueue): string[] {
  const team = teamBehind(result, queue);
  if (team === undefined) return [];
  const months = peopleMonths(result, team, queue.id);
  if (months.length < 2) return [];
  const full = monthTable(months, { team, queue: queue.id, isShort: false });
  const isTooWide = full.some(({ length }) => length > columnsOfPage);
  return isTooWide ? monthTable(months, { team, queue: queue.id, isShort: true }) : full;
}

interface Headed {
  readonly team: string;
  readonly queue: string;
  /** Vacancies are as uncertain as those in post: their interval may be left out. */
  readonly isShort: boolean;
}

/** Bands are parts of those in post, whose interval is beside them. */
function monthTable(months: readonly MonthOfPeople[], { team, queue, isShort }: Headed): string[] {
  const [first] = months;
  const bands = first?.bands ?? [];
  const value = (row: Row | undefined) => withoutInterval(sayPeople(row));
  return table(
    [
      [
        label(team),
        "in post",
        ...bands.map(({ band = "" }) => label(band)),
        "in training",
        "vacancies",
        team === queue ? "mean wait" : `mean wait, ${label(queue)}`,
      ],
      ...months.map(({ month, of, bands: own, wait }) => {
        return [
          month,
          sayPeople(of("headcount")),
          ...own.map(value),
          value(of("inTraining")),
          isShort ? value(of("vacancies")) : sayPeople(of("vacancies")),
          wait === undefined ? "" : sayEstimate(wait),
        ];
      }),
    ],
    0,
  );
}

function withoutInterval(said: string): string {
  return said.split(" (")[0] ?? said;
}
