// People month by month: who is in post, by experience, against the funded posts; who left and where to; and how long
// callers waited meanwhile. Three panels on one axis of months.
import type { TopLevelSpec } from "vega-lite";
import type { Result, ResultQueue } from "../results/result.ts";
import type { Row } from "../results/row.ts";
import { plural } from "../words/plural.ts";
import { chartConfig, titled, type Width } from "./chart-style.ts";
import { sayMonth } from "./months.ts";
import { type MonthOfPeople, peopleMonths, teamBehind } from "./people-by-month.ts";
import { headcountPanel, leaversPanel, waitPanel } from "./people-panels.ts";
import { sayPeople } from "./people-words.ts";
import type { ChartWords } from "./picture.ts";
import { queueRoles } from "./queue-roles.ts";
import { sayRow } from "./say.ts";
import { sayPopulation } from "./subtitle.ts";
import { plain } from "./text-lines.ts";

/** What is drawn: a team of listed people, and the queue that it serves. */
export interface PeopleShown {
  readonly team: string;
  readonly queue: string;
  readonly months: readonly MonthOfPeople[];
}

/** The people behind the queue that matters most, or else the first who serve any; null where nobody is listed. */
export function peopleShown(result: Result): PeopleShown | null {
  const { main } = queueRoles(result);
  const order = [...(main === undefined ? [] : [main]), ...result.queues];
  const queue = order.find((each: ResultQueue) => teamBehind(result, each) !== undefined);
  const team = queue === undefined ? undefined : teamBehind(result, queue);
  if (queue === undefined || team === undefined) return null;
  const months = peopleMonths(result, team, queue.id);
  return { team, queue: queue.id, months };
}

/** A Vega-Lite specification. People in post are means of each month, leavers totals; waits in seconds. */
export function peopleChartSpec(result: Result, shown: PeopleShown, width: Width = "page"): TopLevelSpec {
  const { finding, subtitle, alternative } = peopleWords(result, shown);
  const parts = { ...shown, width };
  return {
    title: titled(width, finding, subtitle),
    description: alternative,
    config: chartConfig(width),
    padding: 8,
    spacing: 10,
    vconcat: [...headcountPanel(parts), ...leaversPanel(parts), ...waitPanel(parts)],
    resolve: { scale: { color: "independent" } },
  };
}

export function peopleWords(result: Result, shown: PeopleShown): ChartWords {
  const bars = result.replications > 1 ? ". Thin lines and pale bars: intervals" : "";
  const what = `People in post by month, leavers in each month, and the mean time to answer of ${shown.queue}`;
  return {
    finding: sayHeadcount(shown),
    subtitle: `${what}. ${sayPopulation(result)}${bars}`,
    alternative: peopleChartAlternative(result, shown),
  };
}

/** The finding in words, with those in post and the wait of every month. */
export function peopleChartAlternative(result: Result, shown: PeopleShown): string {
  const said = shown.months.map(({ month, of, wait }) => {
    return `${sayMonth(month, true)} ${sayPeople(of("headcount"))}, wait ${sayRow(wait)}`;
  });
  return `${sayHeadcount(shown)}. In post, and mean time to answer of ${shown.queue}: ${said.join("; ")}. ${sayPopulation(result)}.`;
}

/** `People at crib fall from 68 to 52 by December 2017: 18 vacancies`: at most 15 words. */
export function sayHeadcount({ team, months }: PeopleShown): string {
  const [first, last] = [months[0], months.at(-1)];
  const [from, to] = [first?.of("headcount"), last?.of("headcount")];
  const who = `People at ${plain(team)}`;
  if (last === undefined || from?.value == null || to?.value == null) return `${who}: no figures`;
  const month = sayMonth(last.month, true);
  const [before, after] = [Math.round(from.value), Math.round(to.value)];
  const gap = sayGap(last.of("vacancies"));
  if (months.length === 1) return `${who} are ${after} in ${month}: ${gap}`;
  if (!isApart(from, to)) return `${who} stay ${sayLevel(months)} ${month}: ${gap}`;
  return `${who} ${after < before ? "fall" : "grow"} from ${before} to ${after} by ${month}: ${gap}`;
}

/** `between 20 and 27, 22 in`, the last figure: of months of which the first and the last cannot be told apart. */
function sayLevel(months: readonly MonthOfPeople[]): string {
  const levels = months.flatMap(({ of }) => of("headcount")?.value ?? []).map(Math.round);
  const [least, most] = [Math.min(...levels), Math.max(...levels)];
  return least === most ? `at ${most} until` : `between ${least} and ${most}, ${levels.at(-1)} in`;
}

function sayGap(vacancies: Row | undefined): string {
  const open = Math.round(vacancies?.value ?? 0);
  if (open === 0) return "all posts filled";
  if (open < 0) return `${-open} over establishment`;
  return plural(open, "vacancy", "vacancies");
}

/** Whether rounded figures differ, and intervals do not touch. */
function isApart(one: Row, other: Row): boolean {
  const [a, b] = [one.value ?? 0, other.value ?? 0];
  const isBeyond = (other.low ?? b) > (one.high ?? a) || (other.high ?? b) < (one.low ?? a);
  return Math.round(a) !== Math.round(b) && isBeyond;
}
