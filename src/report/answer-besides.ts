// What else a policy does: whom it helps and whom it hurts, so that nobody gains unseen at another's cost.
import type { Comparison, ComparisonRow, Verdict } from "../results/comparison.ts";
import { sayLargest } from "./compare-amounts.ts";
import { clauseOf, nameOf } from "./compare-sentences.ts";
import { isSlight } from "./compare-words.ts";
import { capital, plain } from "./text-lines.ts";

interface Asked {
  readonly policy: string;
  /** What has been told already. */
  readonly lead: ComparisonRow;
  /** Whether a figure depends on the length of the run, because something never settles. */
  readonly isWithout: (row: ComparisonRow) => boolean;
}

const mostClauses = 3;
/** Of a figure that something unsettled makes. */
const runLength = ", which depends on the length of the run";

/** What a policy does besides, by whether it may be left out where the gain is told. */
interface Besides {
  /** Whom it hurts, and that other callers are not hurt. */
  readonly first: readonly string[];
  readonly more: readonly string[];
}

export function besides(comparison: Comparison, { policy, lead, isWithout }: Asked): Besides {
  const rows = comparison.rows.filter(
    (row) => row.policy === policy && row !== lead && row.period === undefined && row.team === undefined,
  );
  const of = (verdict: Verdict, slight?: boolean) =>
    rows.filter((row) => row.verdict === verdict && (slight === undefined || isSlight(row) === slight));
  const clauses = (some: readonly ComparisonRow[]) =>
    some.map((row) => `${clauseOf(comparison, row)}${isWithout(row) ? runLength : ""}`);
  const settled = rows.filter((row) => !isWithout(row));
  const calm = settled.filter((row) => isOtherCallers(comparison, row));
  const more = [
    ...listed("worse by less than 1 %", of("worse", true).map(nameOf)),
    ...listed("also better", clauses(of("better", false))),
    ...listed("better by less than 1 %", of("better", true).map(nameOf)),
    ...listed("different", clauses([...of("more"), ...of("less")])),
    ...listed("unchanged in every replication", of("same").map(nameOf)),
    ...listed("no difference can be told from luck in", of("notDistinguishable").map(nameOf)),
    ...listed("no verdict, since one replication has none, on", of("noInterval").map(nameOf)),
    ...listed("undefined under one of the two", of("undefined").map(nameOf)),
    ...(settled.length === rows.length ? harmless(rows) : []),
  ];
  return {
    first: [...listed("But something gets worse", clauses(of("worse", false))), ...calm.map(calmSentence)],
    more: more.map((sentence) => `${plain(policy)}: ${sentence}`),
  };
}

/** The wait for another trained handler: of 999 callers, say. */
function isOtherCallers({ queues }: Comparison, { measure, queue, verdict }: ComparisonRow): boolean {
  return (
    measure === "meanTimeToAnswer" &&
    queues.some(({ id, stage }) => id === queue && stage === "handler") &&
    (verdict === "same" || verdict === "notDistinguishable")
  );
}

function calmSentence(row: ComparisonRow): string {
  const what = nameOf(row);
  if (row.verdict === "same") return `${capital(what)} is unchanged in every replication.`;
  return `In ${what} no difference can be told from luck: ${sayLargest(row)} at most, either way.`;
}

/** Said only where it is so of everything that is compared. */
function harmless(told: readonly ComparisonRow[]): string[] {
  const hurts: readonly Verdict[] = ["worse", "notDistinguishable", "noInterval", "undefined"];
  const isClear = told.length > 0 && told.every(({ verdict }) => !hurts.includes(verdict));
  return isClear ? ["nothing else that is compared gets worse."] : [];
}

function listed(words: string, names: readonly string[]): string[] {
  return names.length === 0 ? [] : [`${words}: ${cut(names)}.`];
}

/** The first few, and how many there are besides. */
function cut(parts: readonly string[]): string {
  const left = parts.length - mostClauses;
  const shown = parts.slice(0, left === 1 ? mostClauses + 1 : mostClauses).join("; ");
  return left > 1 ? `${shown}; and ${left} more, in the table` : shown;
}
