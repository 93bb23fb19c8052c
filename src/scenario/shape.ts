// Checks the shape of a scenario against the schema, and keeps what is right of it, so that our own rules can be
// asked about the rest in the same breath.
import type { z } from "zod";
import { type Data, type DataMap, dataAt, inWords, isMap, type Path, quoted } from "./authored-data.ts";
import { commaHint, didYouMean, nearest } from "./nearest.ts";
import type { Report } from "./places.ts";
import { isMeantAsNumber, type Quantity } from "./quantity.ts";
import { type AuthoredScenario, scenarioSchema } from "./schema.ts";
import { foundWord, type IssueWords } from "./schema-parts.ts";

/** What is left of something when its wrong parts are taken away; numbers stay whole or go. */
export type Partly<T> = unknown extends T
  ? T
  : T extends Quantity | readonly unknown[]
    ? T
    : { readonly [K in keyof T]?: Partly<T[K]> | undefined };

export type Sketch = Partly<AuthoredScenario>;

type Issue = z.core.$ZodIssue;

/** Whether something in it was wrong and is reported already: then its name alone is left. */
export function hasWrongPart(parts: object): boolean {
  return Object.values(parts).includes(undefined);
}

/** Reports every mistake of shape of a scenario; returns the parts that have none. */
export function checkShape(data: DataMap, report: Report): Sketch {
  return soundParts(scenarioSchema, data, report);
}

/** Reports every mistake of shape of a file with this schema; returns the parts that have none. */
export function soundParts<T>(schema: z.ZodType<T>, data: DataMap, report: Report): Partly<T> | T {
  const outcome = schema.safeParse(data);
  if (outcome.success) return outcome.data;
  const wrong: Wrong = { values: new Set(), names: new Set() };
  for (const issue of outcome.error.issues) reportIssue(issue, [], { data, report, wrong });
  return sound(data, [], wrong) as Partly<T>;
}

/** Paths of what is wrong: of values, and of things whose very name is. */
interface Wrong {
  readonly values: Set<string>;
  readonly names: Set<string>;
}

interface Telling {
  readonly data: DataMap;
  readonly report: Report;
  /** What is to be taken away. */
  readonly wrong: Wrong;
}

function reportIssue(issue: Issue, from: Path, telling: Telling): void {
  const path = [...from, ...issue.path.map(String)];
  if (issue.code === "unrecognized_keys") return reportKeys(issue, path, telling);
  if (issue.code === "invalid_union" && issue.errors.length > 0) {
    const meant = meantOption(issue.errors, dataAt(telling.data, path));
    for (const inner of meant) reportIssue(inner, path, telling);
    return;
  }
  telling.wrong[issue.code === "invalid_key" ? "names" : "values"].add(path.join("."));
  if (issue.code === "custom") return reportWords(issue.params as unknown as IssueWords, path, telling);
  if (issue.code === "invalid_key")
    return telling.report({ path, ...wrongName, found: quoted(path.at(-1) ?? "") });
  const data = dataAt(telling.data, path);
  if (issue.code !== "invalid_union")
    return telling.report({ path, expected: expectation(issue), found: inWords(data) });
  const options = "options" in issue ? (issue.options ?? []).map(String) : [];
  telling.report({ path, expected: `one of ${options.join(", ")}`, ...foundWord(data, options) });
}

function reportWords({ part, ...words }: IssueWords, path: Path, { report }: Telling): void {
  report({ ...words, path: [...path, ...part] });
}

/** Of one map: more would not help anybody. */
const mostKeysTold = 50;

/** The message of such an issue lists the keys that are known. A key that is there already was not meant. */
function reportKeys(issue: Issue & { keys: string[] }, path: Path, { data, report, wrong }: Telling): void {
  const known = issue.message.split(", ");
  const missing = known.filter((key) => dataAt(data, [...path, key]) === undefined);
  for (const key of issue.keys) wrong.names.add([...path, key].join("."));
  for (const key of issue.keys.slice(0, mostKeysTold)) {
    const mistake = { path: [...path, key], found: `the key ${key}`, isKey: true };
    const meant = nearest(key, missing);
    if (meant === null) report({ ...mistake, expected: `one of ${issue.message}`, ...commaHint(key) });
    else
      report({
        ...mistake,
        expected: "a key that is known here",
        hint: didYouMean(meant),
        meant: [...path, meant],
      });
  }
}

type Option = readonly Issue[];

/** Of the ways to write something, the one that was tried: its own form is right, unless a number is meant. */
function meantOption(options: readonly Option[], data: Data | undefined): Option {
  const ways = options.flatMap(waysOf);
  const plain = ways.find((way) => way.some(({ code, path }) => code === "custom" && path.length === 0));
  if (plain !== undefined && isMeantAsNumber(data)) return plain;
  return (
    ways.find(isFormRight) ?? ways.find((way) => way.some(({ code }) => code === "custom")) ?? ways[0] ?? []
  );
}

/** An option that has options itself stands for all of these. */
function waysOf(option: Option): readonly Option[] {
  const [issue, ...others] = option;
  const isChoice = issue?.code === "invalid_union" && issue.path.length === 0 && others.length === 0;
  return isChoice && issue.errors.length > 0 ? issue.errors.flatMap(waysOf) : [option];
}

/** All complaints are about what is inside. */
function isFormRight(option: Option): boolean {
  return option.every(
    ({ path, code }) => path.length > 0 || code === "unrecognized_keys" || code === "too_small",
  );
}

const forms: Readonly<Record<string, string>> = {
  object: "a map",
  record: "a map",
  array: "a list",
  string: "text",
};

/** How messages begin that the schema does not say itself. */
const zodsOwn = "Invalid input";

const wrongName = { expected: "a name of letters, digits, - and _", isKey: true };

function expectation(issue: Issue): string {
  if (issue.code === "invalid_type" && issue.message.startsWith(zodsOwn))
    return forms[issue.expected] ?? issue.expected;
  return issue.code === "too_small" ? `at least ${issue.minimum} entries` : issue.message;
}

/** A copy without the wrong parts, of which right names stay; a list with one is left out as a whole. */
function sound(data: Data, path: Path, wrong: Wrong): Data | undefined {
  if (wrong.values.has(path.join("."))) return undefined;
  if (Array.isArray(data)) {
    const items = data.map((item, index) => sound(item, [...path, String(index)], wrong));
    return items.includes(undefined) ? undefined : (items as Data[]);
  }
  if (!isMap(data)) return data;
  const names = Object.keys(data).filter((key) => !wrong.names.has([...path, key].join(".")));
  return Object.fromEntries(
    names.map((key) => [key, sound(data[key] ?? null, [...path, key], wrong)]),
  ) as DataMap;
}
