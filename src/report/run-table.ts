// The planner's table: what `sim101 run` prints. Warnings first, then waits, then when, then why to believe it.

import type { Result, ResultQueue } from "../results/result.ts";
import type { Row } from "../results/row.ts";
import { findRow } from "../results/row-search.ts";
import { plural } from "../words/plural.ts";
import { assumptionLines } from "./assumption-text.ts";
import { channelLines } from "./channels-text.ts";
import { harmLines } from "./harm-text.ts";
import { needLines } from "./needs-text.ts";
import { officerLines } from "./officers-text.ts";
import { peopleMonthLines } from "./people-by-month.ts";
import { peopleLines } from "./people-text.ts";
import { monthLines, worstHourLines } from "./periods-text.ts";
import { precisionLines } from "./precision-text.ts";
import { queueRoles } from "./queue-roles.ts";
import { recoveryLines } from "./recovery-text.ts";
import { riskLines } from "./risk-text.ts";
import { sayRow } from "./say.ts";
import { plain, wrap } from "./text-lines.ts";
import { auditLines, evidenceLines, targetLines } from "./trust-text.ts";
import { pathLines, queueLines, workLines } from "./waits-text.ts";

const millisecondsPerDay = 86_400_000;

/** Plain lines of at most 100 columns. Figures in brackets are intervals at the result's confidence level. */
export function runTable(result: Result): string[] {
  const { paths, others, work, main } = queueRoles(result);
  const entries = new Set([...paths.map(({ switchboard }) => switchboard), ...others]);
  return joined([
    result.warnings.flatMap((warning) => wrap(plain(warning), 2)),
    [...headLines(result), ...precisionLines(result)],
    ...paths.map((path) => pathLines(result, path)),
    ...others.map((queue) => queueLines(result, queue)),
    ...work.map((queue) => workLines(result, queue)),
    channelLines(result),
    officerLines(result),
    peopleLines(result),
    needLines(result),
    harmLines(result),
    main === undefined ? [] : worstHourLines(result, main),
    [...entries].flatMap((queue) => failureDemandLines(result.rows, queue)),
    main === undefined ? [] : monthLines(result, main),
    main === undefined ? [] : peopleMonthLines(result, main),
    [...riskLines(result), ...recoveryLines(result)],
    assumptionLines(result),
    targetLines(result),
    [...auditLines(result), ...evidenceLines(result)],
  ]);
}

function headLines(result: Result): string[] {
  const { from, to, warmUpDays, replications, replicationsAskedFor, seed } = result;
  const days = Math.round((Date.parse(to) - Date.parse(from)) / millisecondsPerDay) + 1;
  const runs = plural(replications, "replication");
  const level = Math.round(100 * (result.rows[0]?.level ?? 0));
  const intervals = replications === 1 ? "no intervals" : `${level} % intervals in brackets`;
  const isCut = !result.complete && replications < replicationsAskedFor;
  const cut = isCut ? ` (INTERRUPTED: ${replicationsAskedFor} were asked for)` : "";
  return [
    ...wrap(`${plain(result.scenario)}, policy ${plain(result.policy)}`, 2),
    ...wrap(
      `${from} to ${to}: ${plural(days, "day")} measured after ${plural(warmUpDays, "day")} of warm-up`,
      2,
    ),
    ...wrap(`${runs}${cut}, seed ${plain(seed)}, ${intervals}`, 2),
  ];
}

/** Origins that nothing has gone wrong before. */
const noFailures: ReadonlySet<string | undefined> = new Set(["first", "work"]);

/** Of what rings first, the share that would not have rung had the first contact gone well. */
function failureDemandLines(rows: readonly Row[], { id }: ResultQueue): string[] {
  const ratio = findRow(rows, { measure: "failureDemandRatio", queue: id });
  const parts = rows.filter(
    (row) => row.measure === "offered" && row.queue === id && row.origin !== undefined,
  );
  const total = parts.reduce((sum, { value }) => sum + (value ?? 0), 0);
  if (ratio === undefined || total === 0) return [];
  const share = (value: number) => `${((100 * value) / total).toFixed(1)} %`;
  const failures = parts.filter(({ origin, value }) => !noFailures.has(origin) && (value ?? 0) > 0);
  const which = failures.map(({ origin, value }) => `${plain(origin ?? "")} ${share(value ?? 0)}`).join(", ");
  const origins = which === "" ? "" : `: ${which}`;
  return wrap(`Failure demand: ${sayRow(ratio)} of contacts that ring ${plain(id)}${origins}`, 2);
}

/** Paragraphs with an empty line between. */
function joined(parts: readonly (readonly string[])[]): string[] {
  return parts.filter((part) => part.length > 0).flatMap((part, i) => (i === 0 ? part : ["", ...part]));
}
