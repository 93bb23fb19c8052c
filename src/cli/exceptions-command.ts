// `sim101 exceptions FILE --observed 78 --period 2017-06`: says whether a count is beyond what like periods bring, and can
// turn one that is into a surge.
import { dirname, resolve } from "node:path";
import type { Command } from "@commander-js/extra-typings";
import { judgeException, type Observation } from "../experiment/exceptions.ts";
import { isThere } from "../files/is-there.ts";
import { writeWhole } from "../files/result-folder.ts";
import { exceptionLines } from "../report/exception-text.ts";
import type { ExceptionResult } from "../results/exception.ts";
import { isMap } from "../scenario/authored-data.ts";
import { firstBankHolidayYear, lastBankHolidayYear } from "../scenario/bank-holidays.ts";
import { dateOf } from "../scenario/dates.ts";
import { likePeriod, type Period } from "../scenario/like-period.ts";
import type { LoadedScenario } from "../scenario/load-scenario.ts";
import { surgePatch } from "../scenario/surge-patch.ts";
import { TooManyCounts } from "../statistics/negative-binomial.ts";
import {
  indicesOf,
  parseCount,
  parseExpected,
  parseLooks,
  parsePeriod,
  periodText,
} from "./exceptions-options.ts";
import * as exitCode from "./exit-codes.ts";
import { UsageError } from "./faults.ts";
import { openScenario } from "./open-scenario.ts";
import { collect } from "./options.ts";
import { print } from "./print.ts";

interface ExceptionsOptions {
  readonly observed: number;
  readonly period: Period;
  readonly reason?: string[] | undefined;
  readonly area?: string[] | undefined;
  readonly source?: string[] | undefined;
  readonly expected?: number | undefined;
  readonly lastYear?: number | undefined;
  readonly looks?: number | undefined;
  readonly policy?: string | undefined;
  readonly asSurge?: string | undefined;
  readonly write?: string | undefined;
  readonly json?: true | undefined;
}

export function addExceptionsCommand(program: Command, finish: (exit: number) => void): void {
  program
    .command("exceptions")
    .description("say whether an observed count is beyond what like periods bring; simulates nothing")
    .argument("<file>", "scenario file (YAML)")
    .requiredOption("--observed <count>", "how many were counted", parseCount)
    .requiredOption("--period <period>", "when: 2017-06, 2017-06-24 or 2017-06-01..2017-06-14", parsePeriod)
    .option("--reason <id>", "of which reason; again for more; all unless said", collect)
    .option("--area <id>", "in which area; again for more; everywhere unless said", collect)
    .option("--source <id>", "from which source of demand; again for more; all unless said", collect)
    .option("--expected <number>", "of like periods, instead of the scenario's own figure", parseExpected)
    .option("--last-year <count>", "in the same period a year before, to compare with", parseCount)
    .option("--looks <count>", "how many months, areas or reasons were looked at (default: 1)", parseLooks)
    .option("-p, --policy <name>", "a policy of the file; without it the scenario as it stands (base)")
    .option("--as-surge <name>", "print a scenario that extends this one by a surge of the observed size")
    .option("-w, --write <file>", "write that scenario, beside this one")
    .option("--json", "print the whole verdict as JSON")
    .action((file, options) => finish(run(file, options)));
}

function run(file: string, options: ExceptionsOptions): number {
  refuse(file, options);
  const { policy, period, observed, json } = options;
  const loaded = openScenario(file, { policy });
  refuseSurge(loaded, options);
  refusePeriod(loaded, period);
  const scenario = likePeriod(loaded.authored, period, loaded.scenario.policy);
  const ids = (things: readonly { readonly id: string }[] = []) => things.map(({ id }) => id);
  const sources = indicesOf("source", options.source, ids(scenario.sources));
  refuseLogs(loaded, sources);
  const result = judged({
    scenario,
    hash: loaded.hash,
    period,
    observed,
    counted: {
      sources,
      reasons: indicesOf("reason", options.reason, ids(scenario.reasons)),
      areas: indicesOf("area", options.area, ids(scenario.areas)),
    },
    expected: options.expected ?? null,
    lastYear: options.lastYear ?? null,
    looks: options.looks ?? 1,
  });
  if (result === null)
    throw new UsageError("the scenario expects none of these in such a period, so that nothing can be said");
  print(json === true ? JSON.stringify(result) : exceptionLines(result).join("\n"));
  if (options.asSurge !== undefined) giveSurge(options.asSurge, { file, loaded, result }, options);
  return exitCode.ok;
}

/** Counts that vary by too much are no fault of the program. */
function judged(observation: Observation): ExceptionResult | null {
  try {
    return judgeException(observation);
  } catch (fault) {
    if (!(fault instanceof TooManyCounts)) throw fault;
    throw new UsageError(
      "counts as large as these vary by too much in this scenario to be judged; name a shorter period, a reason or an area",
      { cause: fault },
    );
  }
}

/** What can be seen before anything is read. */
function refuse(file: string, { write, asSurge, policy, json }: ExceptionsOptions): void {
  if (json === true && asSurge !== undefined && write === undefined)
    throw new UsageError("--json: expected --write beside --as-surge, so that only JSON is printed");
  if (asSurge !== undefined && policy !== undefined)
    throw new UsageError("--as-surge: expected no --policy, without which the surge would be another");
  if (write === undefined) return;
  if (asSurge === undefined)
    throw new UsageError("--write: expected --as-surge, the name of the surge to write");
  if (isThere(write)) throw new UsageError(`--write: ${write} exists; name a file that does not`);
  if (resolve(dirname(write)) !== resolve(dirname(file)))
    throw new UsageError(`--write: expected a file beside ${file}, which it extends, found ${write}`);
}

/** Bank holidays are a table, which ends. */
function refusePeriod({ authored }: LoadedScenario, { first, last }: Period): void {
  const { bankHolidays } = isMap(authored.calendar) ? authored.calendar : {};
  const [from, to] = [dateOf(first).year, dateOf(last).year];
  if (bankHolidays !== "england-and-wales" || (from >= firstBankHolidayYear && to <= lastBankHolidayYear))
    return;
  throw new UsageError(
    `--period: expected years whose bank holidays are known, ${firstBankHolidayYear} to ${lastBankHolidayYear}, found ${from}`,
  );
}

/** The calls of a log are those of its own days: they say nothing of like periods. */
function refuseLogs({ scenario }: LoadedScenario, sources: readonly number[] | null): void {
  const plain = scenario.sources.filter(({ added }) => added === undefined);
  const log = plain.find(({ calls }, index) => calls !== undefined && (sources?.includes(index) ?? true));
  if (log === undefined) return;
  const others = plain.filter(({ calls }) => calls === undefined).map(({ id }) => id);
  const expected = others.length === 0 ? "a scenario with rates" : `one of ${others.join(", ")}`;
  throw new UsageError(
    `--source: expected ${expected}, since the calls of ${log.id} come from a log of other days`,
  );
}

const surgeName = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;

function refuseSurge({ authored }: LoadedScenario, { asSurge, observed }: ExceptionsOptions): void {
  if (asSurge === undefined) return;
  if (!surgeName.test(asSurge))
    throw new UsageError(`--as-surge: expected a name of letters, digits, - and _, found ${asSurge}`);
  if (authored.reasons === undefined)
    throw new UsageError("--as-surge: expected a scenario with reasons, which surges multiply");
  if (observed === 0) throw new UsageError("--as-surge: expected an observed count above 0");
  for (const section of ["surges", "publicEvents", "appeals"]) {
    const taken = authored[section];
    if (isMap(taken) && Object.hasOwn(taken, asSurge))
      throw new UsageError(`--as-surge: expected a name that ${section} do not have, found ${asSurge}`);
  }
}

interface Seen {
  readonly file: string;
  readonly loaded: LoadedScenario;
  readonly result: ExceptionResult;
}

function giveSurge(name: string, { file, loaded, result }: Seen, { period, write }: ExceptionsOptions): void {
  const { observed, expected, isExpectedGiven, ratio, ratioLow, ratioHigh } = result;
  const whose = isExpectedGiven ? "expected of like periods" : "expected by the scenario";
  const text = surgePatch({
    name,
    file,
    period,
    reasons: result.reasons ?? (loaded.scenario.reasons ?? []).map(({ id }) => id),
    areas: result.areas,
    sources: result.sources,
    factor: { value: ratio, low: ratioLow, high: ratioHigh },
    source: `${observed} observed in ${periodText(period)} ÷ ${Number(expected.toPrecision(4))} ${whose} (sim101 exceptions)`,
  });
  if (write === undefined) print(`\nAs a scenario of its own:\n\n${text}`);
  else writeWhole(write, text);
}
