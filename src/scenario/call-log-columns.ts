// The columns of a call log that matter: where its header has them, and which values of them are wanted.
import { quoted, shortened } from "./authored-data.ts";
import type { CsvRecords } from "./csv-records.ts";
import { nearestHint } from "./nearest.ts";
import type { Mistake } from "./places.ts";
import { checkName } from "./references.ts";
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

/** Finds the columns in the header, which is the present record; null where one is missing. */
export function columnsOf(
  header: CsvRecords,
  { time, date, where = {} }: AuthoredCalls,
  file: string,
): { readonly columns: LogColumns | null; readonly mistakes: readonly Mistake[] } {
  const mistakes: Mistake[] = [];
  const names = Array.from({ length: Math.min(header.count, mostColumns) }, (_, i) => header.field(i).trim());
  const known = { what: `a column of ${file}`, names };
  const find = (name: string, path: readonly string[], isKey: boolean) => {
    const report = (mistake: Mistake) => mistakes.push(isKey ? { ...mistake, isKey } : mistake);
    if (!checkName(name, path, { known, report })) return -1;
    if (names.indexOf(name) === names.lastIndexOf(name)) return names.indexOf(name);
    report({
      path,
      expected: `a column that ${file} has once`,
      found: `several of the name ${quoted(name)}`,
    });
    return -1;
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

/** Wanted values that no row has. */
export function unknownValues({ where }: LogColumns): Mistake[] {
  return where.flatMap(({ name, wanted, found, seen }) =>
    [...wanted]
      .filter((value) => !found.has(value))
      .map((value): Mistake => {
        const hint = nearestHint(value, [...seen]);
        const all = hint.hint === undefined && seen.size > 0 ? `: ${shortened([...seen].join(", "))}` : "";
        const expected = `a value that the column ${name} has${all}`;
        return { path: ["where", name], expected, found: quoted(value), ...hint };
      }),
  );
}
