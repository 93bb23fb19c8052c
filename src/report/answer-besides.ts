// What else a policy does: whom it helps and whom it hurts, so that nobody gains unseen at another's cost.
import type { Comparison, ComparisonRow, Verdict } from "../results/comparison.ts";
import { clauseOf, nameOf } from "./compare-sentences.ts";
import { isSlight } from "./compare-words.ts";
import { plain } from "./text-lines.ts";

interface Asked {
  readonly policy: string;
  /** What has been told already. */
  readonly lead: ComparisonRow;
  /** Whether a figure has no meaning, because something never settles. */
  readonly isWithout: (row: ComparisonRow) => boolean;
}

const mostClauses = 3;
const harmful = "But something gets worse";

/** The bad before the good, and what cannot be told at last. */
export function sideSentences(comparison: Comparison, { policy, lead, isWithout }: Asked): string[] {
  const rows = comparison.rows.filter(
    (row) => row.policy === policy && row !== lead && row.period === undefined && row.team === undefined,
  );
  const told = rows.filter((row) => !isWithout(row));
  const of = (verdict: Verdict, slight?: boolean) =>
    told.filter((row) => row.verdict === verdict && (slight === undefined || isSlight(row) === slight));
  const [worse, open, same] = [of("worse", false), of("notDistinguishable"), of("same")];
  const clauses = (some: readonly ComparisonRow[]) => some.map((row) => clauseOf(comparison, row));
  const harm = worse.length > 0 ? [`${harmful}: ${cut(clauses(worse), "; ")}.`] : [];
  const spoilt = rows.filter(isWithout);
  const besides = [
    ...listed("worse by less than 1 %", of("worse", true).map(nameOf)),
    ...listed("also better", clauses(of("better", false))),
    ...listed("better by less than 1 %", of("better", true).map(nameOf)),
    ...listed("different", clauses([...of("more"), ...of("less")])),
    ...listed("unchanged in every replication", same.map(nameOf)),
    ...listed("no difference can be told from luck in", open.map(nameOf)),
    ...listed("no verdict, since one replication has none, on", of("noInterval").map(nameOf)),
    ...listed("undefined under one of the two", of("undefined").map(nameOf)),
    ...listed("no figure is given, since it depends on the length of the run, for", spoilt.map(nameOf)),
    ...harmless(told),
  ];
  return [...harm, ...besides.map((sentence) => `${plain(policy)}: ${sentence}`)];
}

/** Whether a sentence says whom a policy hurts, so that it may not be left out where the gain is told. */
export function isHarm(sentence: string): boolean {
  return sentence.startsWith(harmful);
}

/** Said only where it is so of everything that is compared. */
function harmless(told: readonly ComparisonRow[]): string[] {
  const hurts: readonly Verdict[] = ["worse", "notDistinguishable", "noInterval", "undefined"];
  const isClear = told.length > 0 && told.every(({ verdict }) => !hurts.includes(verdict));
  return isClear ? ["nothing else that is compared gets worse."] : [];
}

function listed(words: string, names: readonly string[]): string[] {
  return names.length === 0 ? [] : [`${words}: ${cut(names, "; ")}.`];
}

/** The first few, and how many there are besides. */
function cut(parts: readonly string[], between: string): string {
  const left = parts.length - mostClauses;
  const shown = parts.slice(0, left === 1 ? mostClauses + 1 : mostClauses).join(between);
  return left > 1 ? `${shown}${between}and ${left} more, in the table` : shown;
}
