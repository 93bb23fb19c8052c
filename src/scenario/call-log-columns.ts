// The columns of a call log that matter: where its header has them, and which values of them are wanted.
import { type Path, quoted } from "./authored-data.ts";
import type { CsvRecords } from "./csv-records.ts";
import { didYouMean, nearest } from "./nearest.ts";
import type { Mistake, Report } from "./places.ts";
import type { AuthoredCalls } from "./schema-calls.ts";

export interface LogColumns {
  /** Of the header. */
  readonly count: number;
  /** Index of the column with the time, or with date and time where there is no column for the date. */
  readonly time: number;
  readonly date: number | null;
  readonly where: readonly ColumnFilter[];
}

interface ColumnFilter {
  readonly name: string;
  readonly column: number;
  readonly wanted: ReadonlySet<string>;
  /** Which of the wanted values there were. */
  readonly found: Set<string>;
  /** Some of the values that there were, for the sake of a hint. */
  readonly seen: Set<string>;
  readonly mostSeen: number;
}

const mostSeen = 100;
const mostColumns = 1000;
/** Names or values in a message. */
const mostListed = 20;

/** Finds the columns in the header, which is the present record; null where one is missing. */
export function columnsOf(
  header: CsvRecords,
  { time, date, where = {} }: AuthoredCalls,
  file: string,
): { readonly columns: LogColumns | null; readonly mistakes: readonly Mistake[] } {
  const mistakes: Mistake[] = [];
  const names = Array.from({ length: Math.min(header.count, mostColumns) }, (_, i) => header.field(i).trim());
  const find = (name: string, path: Path, isKey: boolean) => {
    const report: Report = (mistake) => mistakes.push(isKey ? { ...mistake, isKey } : mistake);
    return placeOf(name, names, { file, path, report });
  };
  const columns: LogColumns = {
    count: header.count,
    time: find(time, ["time"], false),
    date: date === undefined ? null : find(date, ["date"], false),
    where: Object.entries(where).map(([name, values]) => ({
      name,
      column: find(name, ["where", name], true),
      wanted: new Set((Array.isArray(values) ? values : [values]).map(String)),
      found: new Set(),
      seen: new Set(),
      mostSeen,
    })),
  };
  return { columns: mistakes.length > 0 ? null : columns, mistakes };
}

/** The one column of a name; -1 where there is none, or several. */
function placeOf(
  name: string,
  names: readonly string[],
  { file, path, report }: { readonly file: string; readonly path: Path; readonly report: Report },
): number {
  const place = names.indexOf(name);
  if (place < 0) {
    const expected = `the name of a column of ${file}`;
    report({ path, found: escaped(name), ...oneOf(expected, name, names) });
  } else if (place !== names.lastIndexOf(name)) {
    report({
      path,
      expected: `a column that ${file} has once`,
      found: `several of the name ${escaped(name)}`,
    });
    return -1;
  }
  return place;
}

/** What was expected, with the nearest of the names that there are, or the first of them. */
function oneOf(
  expected: string,
  word: string,
  names: readonly string[],
): { readonly expected: string; readonly hint?: string } {
  const near = nearest(word, names);
  if (near !== null) return { expected, hint: didYouMean(otherThanPlain.test(near) ? escaped(near) : near) };
  if (names.length === 0) return { expected };
  const more = names.length > mostListed ? ` and ${names.length - mostListed} more` : "";
  return { expected: `${expected}: ${names.slice(0, mostListed).map(escaped).join(", ")}${more}` };
}

/** What a terminal would obey, or show in another order, rather than show. */
const otherThanPlain = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** In quotes, with nothing in it that a terminal obeys. */
function escaped(text: string): string {
  return quoted(text).replaceAll(new RegExp(otherThanPlain, "gu"), (character) =>
    Array.from({ length: character.length }, (_, i) => character.charCodeAt(i))
      .map((code) => `\\u${code.toString(16).padStart(4, "0")}`)
      .join(""),
  );
}

/** Wanted values that no row has. */
export function unknownValues({ where }: LogColumns): Mistake[] {
  return where.flatMap(({ name, wanted, found, seen }) =>
    [...wanted]
      .filter((value) => !found.has(value))
      .map((value): Mistake => {
        const expected = `a value that the column ${name} has`;
        return { path: ["where", name], found: escaped(value), ...oneOf(expected, value, [...seen]) };
      }),
  );
}
