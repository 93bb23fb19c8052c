// When callers wait, in lines of text: the worst hour of the week, and the months apart.
import type { Result, ResultQueue } from "../results/result.ts";
import type { Row } from "../results/row.ts";
import { findRow } from "../results/row-search.ts";
import { blocksApart } from "./blocks-of-day.ts";
import { worstHour } from "./hours-of-week.ts";
import { monthRows } from "./months.ts";
import { sayEstimate, sayExactly, sayRow, sayValue } from "./say.ts";
import { label, plain, table, wrap } from "./text-lines.ts";
import { sayHour, sayWorstBlock } from "./worst-words.ts";

const mostTeams = 3;

/** The hour of the week with the longest mean time to answer, and how busy the handlers are in it. */
export function worstHourLines(result: Result, { id }: ResultQueue): string[] {
  const worst = worstHour(result, id);
  if (worst === undefined) return [`Worst hour for ${plain(id)}: nobody was answered`];
  const others = worst.alike.length - 1;
  const alike =
    others === 0
      ? ""
      : `; ${others} other ${others === 1 ? "hour is" : "hours are"} as bad within the interval`;
  const busy = occupancies(result, id, worst.at.period);
  const block = sayWorstBlock(worst, blocksApart(result, id));
  return [
    ...wrap(`Worst hour for ${plain(id)}: ${sayHour(worst.at)}`, 2),
    ...wrap(`  mean ${sayRow(worst.row)}${busy}${alike}`, 4),
    ...(block === null ? [] : wrap(`  ${block}`, 4)),
  ];
}

/** The busiest of the teams whose own queue it is. */
function occupancies(result: Result, queue: string, period: string): string {
  const teams = result.teams.filter(({ serves }) => serves.includes(queue)).map(({ id }) => id);
  const busy = teams.flatMap((team) => findRow(result.rows, { measure: "occupancy", team, period }) ?? []);
  return busy
    .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))
    .slice(0, mostTeams)
    .map(
      (row) => `, occupancy ${teams.length === 1 ? "" : `of ${label(row.team ?? "")} `}${sayEstimate(row)}`,
    )
    .join("");
}

/** One line a month: offered, time to answer, gave up, answered in time. */
export function monthLines(result: Result, { id, acceptableWaitingTime }: ResultQueue): string[] {
  const months = monthRows(result, id);
  if (months.length < 2) return [];
  const within = `within ${sayExactly(acceptableWaitingTime, "s")}`;
  const say = (row: Row | undefined) => sayEstimate(row ?? nothing);
  const head = [label(id), "offered/day", "mean time to answer", "gave up", within];
  return table(
    [
      head,
      ...months.map(({ month, of }) => [
        month,
        sayValue(of("offeredPerDay") ?? nothing),
        say(of("meanTimeToAnswer")),
        say(of("abandonmentRatio")),
        say(of("answeredWithinOfOffered")),
      ]),
    ],
    0,
  );
}

const nothing = { value: null, low: null, high: null, unit: "contacts/day" } as const;
