// How often a day or an hour is bad, and how bad the worst days are, in a line or two.
import type { Result, ResultQueue } from "../results/result.ts";
import type { Row } from "../results/row.ts";
import { findRow } from "../results/row-search.ts";
import { queueRoles } from "./queue-roles.ts";
import { sayEstimate, sayExactly, sayRow } from "./say.ts";
import { plain, wrap } from "./text-lines.ts";

/** Said as `1 in 9` too, from half of them down to one in a hundred. */
const often = 0.5;
const seldom = 0.01;

/** Days of the queue whose months are shown, and hours of the most urgent one; nothing of queues without rows of risk. */
export function riskLines(result: Result): string[] {
  const handled = result.queues.filter(({ stage }) => stage === "handler");
  const { main } = queueRoles(result);
  const busiest = handled.find(({ id }) => id === main?.id) ?? handled[0];
  const [urgent] = handled.toSorted((a, b) => a.priority - b.priority);
  return [
    ...(busiest === undefined ? [] : dayLines(result.rows, busiest)),
    ...(urgent === undefined ? [] : hourLines(result.rows, urgent)),
    ...coverLines(result),
  ];
}

/** Teams that have a minimum cover, and how much of the time they are below it. */
function coverLines({ rows, teams }: Result): string[] {
  const shares = teams.flatMap(({ id: team }) => {
    const row = findRow(rows, { measure: "belowMinimumCoverRatio", team });
    return row === undefined || row.value === null ? [] : [{ team, row }];
  });
  if (shares.length === 0) return [];
  const below = shares.filter(({ row }) => row.value !== 0);
  if (below.length === 0) return ["Risk: at no time were fewer there than the minimum cover"];
  const words = below.map(({ team, row }) => `${plain(team)} ${sayEstimate(row)}`);
  return wrap(`Risk: fewer than the minimum cover were there, of the time: ${words.join(", ")}`, 2);
}

function dayLines(rows: readonly Row[], { id, risk }: ResultQueue): string[] {
  const share = findRow(rows, { measure: "shareOfDaysAbove", queue: id });
  if (risk === undefined || share === undefined || share.value === null) return [];
  const worst = sayRow(findRow(rows, { measure: "meanOfWorstDays", queue: id }));
  const [wait, limit] = [`the mean wait for ${plain(id)}`, `above ${sayExactly(risk.day, "s")}`];
  const said = share.value === 0 ? `on no day was ${wait}` : `${howOften(share, "day")} ${wait} was`;
  return wrap(`Risk: ${said} ${limit}; the worst 5 % of days averaged ${worst}`, 2);
}

function hourLines(rows: readonly Row[], { id, risk, acceptableWaitingTime }: ResultQueue): string[] {
  const share = findRow(rows, { measure: "shareOfHoursBelow", queue: id });
  if (risk === undefined || share === undefined || share.value === null) return [];
  const few = `fewer than ${sayExactly(risk.hour, "share")} of ${plain(id)}`;
  const within = `answered within ${sayExactly(acceptableWaitingTime, "s")}`;
  const said = share.value === 0 ? `in no hour were ${few}` : `${howOften(share, "hour")} ${few} were`;
  return wrap(`Risk: ${said} ${within}`, 2);
}

/** `on 1 day in 9, 11 % (9 to 13),`. */
function howOften(share: Row, what: "day" | "hour"): string {
  const value = share.value ?? 0;
  const preposition = what === "day" ? "on" : "in";
  const said = `${sayEstimate(share)} of ${what}s`;
  if (value > often || value < seldom) return `${preposition} ${said}`;
  return `${preposition} 1 ${what} in ${Math.round(1 / value)}, ${said},`;
}
