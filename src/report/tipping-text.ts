// What `sim101 tipping` prints: the answer in words, then what came of each value that was tried.
import type { TippingPoint, TippingResult, TippingSeries } from "../results/tipping.ts";
import { sayPath } from "./number-words.ts";
import { dash, sayEstimate, sayValue } from "./say.ts";
import { plain, table, wrap } from "./text-lines.ts";
import * as words from "./tipping-words.ts";

/** Plain lines of at most 100 columns. */
export function tippingLines(result: TippingResult): string[] {
  const more = [words.loopSentence(result), words.capacitySentence(result), words.presentSentence(result)];
  return [
    ...headLines(result),
    "",
    ...wrap(`${words.tippingFinding(result)}.`, 2),
    ...more.flatMap((sentence) => (sentence === null ? [] : wrap(sentence, 2))),
    ...result.series.flatMap((series) => ["", ...seriesLines(result, series)]),
    "",
    ...wrap(
      `It loses them faster than it can train them: at the end it has fewer than ${words.heldWords(result)}, and as many as came in the last year would not hold these at that year's loss of each. The same people are met at every value.`,
      2,
    ),
    ...auditLines(result),
  ];
}

function headLines(result: TippingResult): string[] {
  const { scenario, policy, team, fromMonth, toMonth, replications, seed } = result;
  const who = team === null ? "all teams of people" : `team ${plain(team)}`;
  const intervals = replications === 1 ? "1 replication, no intervals" : `${replications} replications`;
  return [
    ...wrap(`${plain(scenario)}, policy ${plain(policy)}: tipping point of ${who}`, 2),
    ...wrap(
      `the year from ${fromMonth} to ${toMonth}; ${intervals} of each value, seed ${plain(seed)}; 95 % intervals in brackets`,
      2,
    ),
  ];
}

/** What has come of the values tried so far, where the search was interrupted; `path` as in a result. */
export function triedLines(path: TippingResult["path"], tried: readonly Tried[]): string[] {
  return tried.flatMap((series, i) => [...(i === 0 ? [] : [""]), ...seriesLines({ path }, series)]);
}

type Tried = Pick<TippingSeries, "kind" | "points">;

function seriesLines({ path }: Pick<TippingResult, "path">, { kind, points }: Tried): string[] {
  const hasWait = points.some(({ wait }) => wait !== null);
  const what = path === null ? "times present" : sayPath(path);
  const head = [
    what,
    "lost a year",
    "competent, at the end",
    "come",
    "gone",
    ...(hasWait ? ["mean wait"] : []),
  ];
  return [`${words.seriesWords[kind]}:`, ...table([head, ...points.map((point) => cellsOf(point, hasWait))])];
}

function cellsOf({ x, yearlyLoss, competent, gained, lost, wait }: TippingPoint, hasWait: boolean): string[] {
  return [
    words.sayNumber(x),
    sayEstimate({ ...yearlyLoss, unit: "share" }),
    sayEstimate({ ...competent, unit: "people" }),
    sayValue({ ...gained, unit: "people" }),
    sayValue({ ...lost, unit: "people" }),
    ...(hasWait ? [wait === null ? dash : sayEstimate({ ...wait, unit: "s" })] : []),
  ];
}

function auditLines({ audit }: TippingResult): string[] {
  const broken = audit.filter(({ holds }) => !holds).map(({ name }) => name);
  const said = broken.length === 0 ? "every identity holds at every value" : `BROKEN: ${broken.join(", ")}`;
  return wrap(`Audit: ${said}`, 2);
}
