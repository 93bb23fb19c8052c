// Why a comparison may be believed, in lines of text: how often, how sure, with which callers, and whether it adds up.
import type { Comparison } from "../results/comparison.ts";
import { comparedDefinitions } from "../results/definitions.ts";
import { isOfHandlerHours } from "../results/handler-hours.ts";
import { plural } from "../words/plural.ts";
import { sayMeasure } from "./compare-words.ts";
import { capital, plain, wrap } from "./text-lines.ts";

const millisecondsPerDay = 86_400_000;
const hundred = 100;
/** From here on a factor is said without a decimal. */
const leastWhole = 10;
/** A factor up to here is no gain that anybody would speak of. */
const noGain = 1.2;

export function compareTrustLines(comparison: Comparison): string[] {
  return [
    ...runLines(comparison),
    ...correctionLines(comparison),
    ...hoursLines(comparison),
    ...sameCallersLines(comparison),
    ...auditLines(comparison),
  ];
}

function runLines(comparison: Comparison): string[] {
  const { from, to, warmUpDays, replications, replicationsAskedFor, complete, seed, policies } = comparison;
  const days = Math.round((Date.parse(to) - Date.parse(from)) / millisecondsPerDay) + 1;
  const isCut = !complete && replications < replicationsAskedFor;
  const cut = isCut ? ` (INTERRUPTED: ${replicationsAskedFor} were asked for)` : "";
  const runs = plural(replications, "replication");
  return wrap(
    `${runs} of each of ${policies.length} policies${cut}, seed ${plain(seed)}; ${plural(days, "day")} measured after ${plural(warmUpDays, "day")} of warm-up`,
    2,
  );
}

function correctionLines({
  rows,
  replications,
  level,
  correction: { comparisons, levelOfEach },
}: Comparison): string[] {
  if (replications < 2) {
    const but = rows.some(({ isExact }) => isExact)
      ? ", and no verdicts but on what has no luck in it"
      : " and no verdicts";
    return [`One replication: no intervals${but}`];
  }
  const percent = (share: number) => `${Number((hundred * share).toFixed(2))} %`;
  const whole = percent(level);
  if (comparisons === 1) return wrap(`Intervals in brackets: ${whole}`, 2);
  return wrap(
    `Intervals in brackets: values ${whole} each; differences ${whole} for all ${comparisons} together (Bonferroni: ${percent(levelOfEach)} each)`,
    2,
  );
}

/** What handler-hours are, and why a difference of them may have no interval. */
function hoursLines(comparison: Comparison): string[] {
  const first = comparison.rows.find(isOfHandlerHours);
  if (first === undefined) return [];
  const what = comparedDefinitions(comparison).find(isOfHandlerHours);
  const luck = first.isExact ? ". The schedule alone says them: there is no luck in them" : "";
  return wrap(`${capital(what?.definition ?? "")}${luck}`, 2);
}

/** For the first measure; those of all measures are in the table of differences. */
function sameCallersLines({ rows, replications }: Comparison): string[] {
  const [first] = rows;
  if (first === undefined || replications < 2) return [];
  const measure = sayMeasure(first);
  const gains = rows
    .filter((row) => sayMeasure(row) === measure && row.verdict !== "undefined")
    .map(({ policy, varianceReduction }) => `${sayFactor(varianceReduction)} (${plain(policy)})`);
  if (gains.length === 0) return [];
  return wrap(`The same callers under every policy are worth, for ${measure}: ${gains.join(", ")}`, 2);
}

/** Below ten replications the factor itself is little more than a guess, but its order stands. */
function sayFactor(factor: number | null): string {
  if (factor === null) return "no luck left";
  if (factor < noGain) return "no more replications to speak of";
  const said = factor >= leastWhole ? Math.round(factor) : factor.toFixed(1);
  return `${said} times as many replications`;
}

/** One line if every identity holds under every policy; else each that fails, and under which. */
function auditLines({ policies }: Comparison): string[] {
  const failed = policies.flatMap(({ policy, audit }) =>
    audit.filter(({ holds }) => !holds).map((check) => ({ policy, ...check })),
  );
  const names = policies[0]?.audit.map(({ name }) => name) ?? [];
  if (failed.length === 0) return wrap(`Audit: ${names.join(", ")} all hold under every policy`, 2);
  return failed.flatMap(({ policy, name, identity, worst, unit, allowed, where }) =>
    wrap(
      `AUDIT FAILED under ${plain(policy)}: ${name} (${identity}): off by ${worst.toPrecision(3)} ${unit}, allowed ${allowed}, at ${plain(where)}`,
      2,
    ),
  );
}
