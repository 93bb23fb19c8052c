// The answer in words, one sentence for each policy: what gets better, what gets worse, and what cannot be told.
import type { Comparison, ComparisonRow, Verdict } from "../results/comparison.ts";
import { isOfHandlerHours } from "../results/handler-hours.ts";
import { inSentence, sayBounds, sayDifference, saySize } from "./compare-amounts.ts";
import { isSlight, sayMeasure } from "./compare-words.ts";
import { capital, plain, wrap } from "./text-lines.ts";

interface Part {
  readonly heading: string;
  readonly verdicts: readonly Verdict[];
  /** Only differences that hardly matter, or only those that do. */
  readonly slight?: boolean;
  /** Whether it is enough to name what it is about. */
  readonly isNamed?: boolean;
}

/** In their order. */
const parts: readonly Part[] = [
  { heading: "better", verdicts: ["better"], slight: false },
  { heading: "worse", verdicts: ["worse"], slight: false },
  { heading: "different", verdicts: ["more", "less"], slight: false },
  { heading: "better by less than 1 %", verdicts: ["better"], slight: true },
  { heading: "worse by less than 1 %", verdicts: ["worse"], slight: true },
  { heading: "different by less than 1 %", verdicts: ["more", "less"], slight: true },
  { heading: "not distinguishable", verdicts: ["notDistinguishable"], isNamed: true },
  { heading: "no difference at all", verdicts: ["same"], isNamed: true },
  { heading: "without a verdict", verdicts: ["noInterval"] },
  { heading: "undefined", verdicts: ["undefined"], isNamed: true },
];

/** One sentence, broken into lines, and the policy's own description where the file has one. */
export function policyLines(comparison: Comparison, policy: string): string[] {
  const { description = null } = comparison.policies.find((each) => each.policy === policy) ?? {};
  return [
    ...wrap(policySentence(comparison, policy), 2),
    ...(description === null ? [] : wrap(`  (${plain(description.trim())})`, 3)),
  ];
}

/** `eight-more-handlers: better: 101 callers wait 2 min 10 s less for crib (…). Not distinguishable: …` */
export function policySentence(comparison: Comparison, policy: string): string {
  const rows = spokenRows(comparison.rows.filter((row) => row.policy === policy));
  if (rows.length > 0 && rows.every(({ verdict }) => verdict === "same"))
    return `${plain(policy)}: no difference at all from ${plain(comparison.baseline)}.`;
  const said = parts.flatMap((part) => {
    const those = rows.filter((row) => belongs(row, part));
    if (those.length === 0) return [];
    const clauses = those.map((row) => (part.isNamed ? nameOf(row) : clauseOf(comparison, row)));
    return [`${part.heading}: ${clauses.join("; ")}.`];
  });
  return `${plain(policy)}: ${said.map((part, i) => (i === 0 ? part : capital(part))).join(" ")}`;
}

function belongs(row: ComparisonRow, { verdicts, slight }: Part): boolean {
  return verdicts.includes(row.verdict) && (slight === undefined || slight === isSlight(row));
}

/** The whole window speaks for its months. */
function spokenRows(rows: readonly ComparisonRow[]): ComparisonRow[] {
  const whole = rows.filter(({ period }) => period === undefined);
  const isSame = (a: ComparisonRow, b: ComparisonRow) =>
    a.measure === b.measure && a.queue === b.queue && a.team === b.team;
  return rows.filter((row) => row.period === undefined || whole.every((other) => !isSame(row, other)));
}

/** What is not told apart, by its name only: `the wait for emergency`. */
export function nameOf(row: ComparisonRow): string {
  const isWait = row.measure === "meanTimeToAnswer" && row.queue !== undefined && row.period === undefined;
  return isWait ? `the wait for ${plain(row.queue ?? "")}` : sayMeasure(row);
}

/** `101 callers wait 2 min 10 s less for crib (1 min 50 s to 2 min 30 s less)`. */
export function clauseOf(comparison: Comparison, row: ComparisonRow): string {
  const { measure, queue, period, difference } = row;
  const isWhole = queue !== undefined && period === undefined;
  const isLess = (difference.value ?? 0) < 0;
  const bounds = sayBounds(row, "full");
  if (isWhole && measure === "meanTimeToAnswer") {
    const way = isLess ? "less" : "more";
    return `${who(comparison, queue)} ${saySize(row)} ${way} for ${plain(queue)} ${bounds}`.trimEnd();
  }
  if (isWhole && measure === "abandonmentRatio") {
    const way = isLess ? "fewer" : "more";
    const size = inSentence(saySize(row));
    return `${size} ${way} give up in ${plain(queue)} ${bounds.replaceAll("less", "fewer")}`.trimEnd();
  }
  if (isOfHandlerHours(row) && period === undefined) return hoursClause(row);
  return `${sayMeasure(row)} ${inSentence(sayDifference(row, "full"))}`;
}

/** `16 more handler-hours a day`: that there is no luck in them is said elsewhere. */
function hoursClause(row: ComparisonRow): string {
  const way = (row.difference.value ?? 0) < 0 ? "fewer" : "more";
  const whose = row.team === undefined ? "" : ` of team ${plain(row.team)}`;
  const bounds = row.isExact ? "" : sayBounds(row, "full").replaceAll("less", "fewer");
  return `${inSentence(saySize(row))} ${way} handler-hours a day${whose} ${bounds}`.trimEnd();
}

/** Off-call work has no callers. */
function who({ queues }: Comparison, queue: string): string {
  const { stage, channel = null } = queues.find(({ id }) => id === queue) ?? {};
  if (stage === "work") return "work waits";
  return channel === null ? "callers wait" : `${plain(channel)} callers wait`;
}
