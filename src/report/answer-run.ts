// The answer of one run in plain sentences: what must be read first, how long callers wait, when, and how sure that is.
import type { Result, ResultQueue } from "../results/result.ts";
import type { Row } from "../results/row.ts";
import { findRow } from "../results/row-search.ts";
import { sayBothIntervals } from "./assumption-text.ts";
import { saySets } from "./assumption-words.ts";
import { blocksApart } from "./blocks-of-day.ts";
import { isGrave, isSpoilt, sayWarning } from "./grave-words.ts";
import { worstHour } from "./hours-of-week.ts";
import { queueRoles, type TwoStagePath } from "./queue-roles.ts";
import { sayRow, sayValue } from "./say.ts";
import { plain } from "./text-lines.ts";
import { sayMet, sayUnsourced } from "./trust-text.ts";
import { sayWorstBlock, sayWorstHour } from "./worst-words.ts";

const mostQueues = 3;
/** The whole wait, its part that the policies change, and the part that is published. */
const leadSentences = 3;
const base = "base";

/** All sentences, in the order in which they are to be read. */
export function runSentences(result: Result): string[] {
  const { main } = queueRoles(result);
  return [
    ...graveSentences(result),
    ...waitSentences(result),
    ...(main === undefined || isWithout(result, main) ? [] : whenSentences(result, main.id)),
    ...officerSentences(result),
    ...peopleSentences(result),
    ...targetSentences(result),
    ...cautions(result),
  ];
}

function whenSentences(result: Result, queue: string): string[] {
  const worst = worstHour(result, queue);
  const blocks = blocksApart(result, queue);
  const block = sayWorstBlock(worst, blocks);
  return [`${sayWorstHour(worst, blocks)}.`, ...(block === null ? [] : [`${block}.`])];
}

/** The shortest answer: what must be read first, and the wait that most callers have. */
export function runLead(result: Result): string[] {
  return [...graveSentences(result), ...waitSentences(result).slice(0, leadSentences)];
}

/** What leaves figures without a meaning. */
export function graveSentences(result: Result): string[] {
  const under = underOf(result);
  return result.warnings.filter(isGrave).map((warning) => `${under}${sayWarning(warning)}`);
}

/** What the unsourced numbers do to the answer, where that was tried, and how many there are. */
export function cautions(result: Result): string[] {
  const { assumptions } = result;
  const assumed = sayUnsourced(result);
  const [first] = assumptions?.measures ?? [];
  const both =
    assumptions === undefined || assumptions.sets.length === 0 || first === undefined
      ? []
      : [`If the assumed numbers are otherwise (${saySets(assumptions)}): ${sayBothIntervals(first)}.`];
  return [...both, ...(assumed === null ? [] : [`${assumed}.`])];
}

/** Only how long callers wait: of a run beside another. */
export function waitSentences(result: Result): string[] {
  const { paths, others } = queueRoles(result);
  const urgent = others
    .filter(({ stage }) => stage === "handler")
    .toSorted((a, b) => a.priority - b.priority)
    .slice(0, mostQueues);
  const under = underOf(result);
  const said = [
    ...paths.flatMap((path) => pathSentences(result, path)),
    ...urgent.map((queue) => queueSentence(result, queue)),
  ];
  return said.map((sentence, i) => (i === 0 ? `${under}${sentence}` : sentence));
}

function underOf({ policy }: Result): string {
  return policy === base ? "" : `Under the policy ${plain(policy)}: `;
}

/** Both stages together, as the caller lives through them, and beside them the figure that is published. */
function pathSentences(result: Result, { channel, switchboard, handler }: TwoStagePath): string[] {
  const [number, name] = [plain(channel), plain(handler.id)];
  if (isWithout(result, handler) || isWithout(result, switchboard))
    return [`No average wait of ${number} callers is given, since it depends on the length of the run.`];
  const of = rowsOf(result, handler);
  const mean = of("meanTimeToHandler");
  if (mean === undefined || mean.value === null)
    return [`How long ${number} callers wait cannot be said: nobody reached ${name}.`];
  const shape = [
    ["half of them within", of("medianTimeToHandler")],
    ["nine in ten within", of("p90TimeToHandler")],
    ["the longest after", of("longestTimeToHandler")],
  ] as const;
  const spread = shape.flatMap(([words, row]) => (isDefined(row) ? [`${words} ${sayValue(row)}`] : []));
  const published = rowsOf(result, switchboard)("meanTimeToAnswer");
  const own = of("meanTimeToAnswer");
  return [
    `People who ring ${number} reach a trained handler after ${sayRow(mean)} on average${spread.length > 0 ? `: ${spread.join(", ")}` : ""}.`,
    ...(isDefined(own)
      ? [`Of that, the wait for ${name}, as those handlers are called, takes ${sayRow(own)}.`]
      : []),
    ...(isDefined(published)
      ? [`The ${sayValue(published)} that would be published are the switchboard's alone.`]
      : []),
    ...gaveUpSentence(of("abandonmentRatio"), name),
  ];
}

function gaveUpSentence(row: Row | undefined, name: string): string[] {
  return isDefined(row) ? [`Of those offered to ${name}, ${sayRow(row)} give up.`] : [];
}

function queueSentence(result: Result, queue: ResultQueue): string {
  const name = plain(queue.id);
  if (isWithout(result, queue))
    return `No average wait for ${name} is given, since it depends on the length of the run.`;
  const of = rowsOf(result, queue);
  const [wait, givingUp] = [of("meanTimeToAnswer"), of("abandonmentRatio")];
  if (!isDefined(wait)) return `How long callers wait for ${name} cannot be said: nobody was answered.`;
  const lost = isDefined(givingUp) ? `; ${sayValue(givingUp)} give up` : "";
  return `Callers for ${name} are answered after ${sayRow(wait)} on average${lost}.`;
}

function officerSentences({ rows, response, warnings }: Result): string[] {
  const [target] = response?.targets ?? [];
  if (target === undefined) return [];
  const name = { measure: "meanResponseTime", grade: target.grade };
  if (warnings.some((warning) => isSpoilt(warning, name))) return [];
  const row = findRow(rows, name);
  if (!isDefined(row))
    return [`How soon officers reach ${target.grade} jobs cannot be said: none was reached.`];
  return [`Officers reach ${target.grade} jobs ${sayRow(row)} after grading on average.`];
}

/** Who is in post, and what people cost: of all teams together, where people are listed. */
function peopleSentences({ rows }: Result): string[] {
  const of = (measure: string) => findRow(rows, { measure });
  const [inPost, posts, cost] = [of("headcount"), of("establishment"), of("costPerYear")];
  const ofPosts = isDefined(posts) ? ` for ${sayValue(posts)} posts` : "";
  return [
    ...(isDefined(inPost) ? [`On average ${sayRow(inPost)} people are in post${ofPosts}.`] : []),
    ...(isDefined(cost) ? [`People cost ${sayRow(cost)} a year.`] : []),
  ];
}

/** The centre as it was is held against what was published of it; a policy changes it. */
function targetSentences({ targets, policy }: Result): string[] {
  if (targets.length === 0 || policy !== base) return [];
  return [`Published figures met: ${sayMet(targets)}.`];
}

function isWithout({ warnings }: Result, { id }: ResultQueue): boolean {
  return warnings.some((warning) => isSpoilt(warning, { measure: "meanTimeToAnswer", queue: id }));
}

function rowsOf({ rows }: Result, { id }: ResultQueue): (measure: string) => Row | undefined {
  return (measure) => findRow(rows, { measure, queue: id });
}

function isDefined(row: Row | undefined): row is Row {
  return row !== undefined && row.value !== null;
}
