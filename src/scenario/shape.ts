// Checks the shape of a scenario against the schema, and keeps what is right of it, so that our own rules can be
// asked about the rest in the same breath.
import type { z } from "zod";
import { type Data, type DataMap, dataAt, inWords, isMap, type Path } from "./authored-data.ts";
import { nearestHint } from "./nearest.ts";
import type { Report } from "./places.ts";
import type { Quantity } from "./quantity.ts";
import { type AuthoredScenario, scenarioSchema } from "./schema.ts";
import type { IssueWords } from "./schema-parts.ts";

/** What is left of something when its wrong parts are taken away; numbers stay whole or go. */
export type Partly<T> = unknown extends T
  ? T
  : T extends Quantity | readonly unknown[]
    ? T
    : { readonly [K in keyof T]?: Partly<T[K]> | undefined };

export type Sketch = Partly<AuthoredScenario>;

type Issue = z.core.$ZodIssue;

/** Reports every mistake of shape; returns the parts that have none. */
export function checkShape(data: DataMap, report: Report): Sketch {
  const outcome = scenarioSchema.safeParse(data);
  if (outcome.success) return outcome.data;
  const wrong = new Set<string>();
  const note = (path: Path) => wrong.add(path.join("."));
  for (const issue of outcome.error.issues) reportIssue(issue, [], { data, report, note });
  return sound(data, [], wrong) as Sketch;
}

interface Telling {
  readonly data: DataMap;
  readonly report: Report;
  /** Takes a wrong part away. */
  readonly note: (path: Path) => void;
}

function reportIssue(issue: Issue, from: Path, telling: Telling): void {
  const path = [...from, ...issue.path.map(String)];
  if (issue.code === "unrecognized_keys") return reportKeys(issue, path, telling);
  if (issue.code === "invalid_union" && issue.errors.length > 0) {
    for (const inner of meantOption(issue.errors)) reportIssue(inner, path, telling);
    return;
  }
  telling.note(path);
  if (issue.code === "custom") return reportWords(issue.params as unknown as IssueWords, path, telling);
  const found = inWords(dataAt(telling.data, path));
  telling.report({ path, found, ...expectation(issue, path), isKey: issue.code === "invalid_key" });
}

function reportWords({ part, ...words }: IssueWords, path: Path, { report }: Telling): void {
  report({ ...words, path: [...path, ...part] });
}

/** The message of such an issue lists the keys that are known. */
function reportKeys(issue: Issue & { keys: string[] }, path: Path, { report, note }: Telling): void {
  const known = issue.message.split(", ");
  for (const key of issue.keys) {
    const hint = nearestHint(key, known);
    const expected = hint.hint === undefined ? `one of ${issue.message}` : "a key that is known here";
    note([...path, key]);
    report({ path: [...path, key], expected, found: `the key ${key}`, ...hint, isKey: true });
  }
}

/** Of the ways to write something, the one that was tried: its own form is right. */
function meantOption(options: readonly (readonly Issue[])[]): readonly Issue[] {
  const isFormRight = (issues: readonly Issue[]) =>
    issues.every((issue) => issue.path.length > 0 || isInnerCode(issue));
  const told = options.find((issues) => issues.some(({ code }) => code === "custom"));
  return options.find(isFormRight) ?? told ?? options[0] ?? [];
}

/** Complaints about what is in a thing, though they are laid to the thing itself. */
function isInnerCode({ code }: Issue): boolean {
  return code === "unrecognized_keys" || code === "too_small";
}

const forms: Readonly<Record<string, string>> = {
  object: "a map",
  record: "a map",
  array: "a list",
  string: "text",
};

function expectation(issue: Issue, path: Path): { expected: string; hint?: string } {
  switch (issue.code) {
    case "invalid_type":
      return { expected: forms[issue.expected] ?? issue.expected };
    case "invalid_value":
      return { expected: issue.values.join(" or ") };
    case "invalid_key":
      return { expected: `a name of letters, digits, - and _ instead of ${JSON.stringify(path.at(-1))}` };
    case "too_small":
      return { expected: `at least ${issue.minimum} entries` };
    case "invalid_union":
      return { expected: `one of ${"options" in issue ? String(issue.options) : ""}` };
    default:
      return { expected: issue.message };
  }
}

/** A copy without the wrong parts; a list with one is left out as a whole. */
function sound(data: Data, path: Path, wrong: ReadonlySet<string>): Data | undefined {
  if (wrong.has(path.join("."))) return undefined;
  if (Array.isArray(data)) {
    const items = data.map((item, index) => sound(item, [...path, String(index)], wrong));
    return items.includes(undefined) ? undefined : (items as Data[]);
  }
  if (!isMap(data)) return data;
  const kept = Object.entries(data).map(
    ([key, value]) => [key, sound(value, [...path, key], wrong)] as const,
  );
  return Object.fromEntries(kept.filter(([, value]) => value !== undefined)) as DataMap;
}
