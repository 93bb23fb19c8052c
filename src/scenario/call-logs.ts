// The call logs of a scenario: read once each, and laid over its calendar. What is wrong in a log is told with its own
// file, line and column.
import { isMap, type Path } from "./authored-data.ts";
import { type LaidOutCalendar, layOutCalendar } from "./calendar.ts";
import { type CallLog, type RowFault, readCallLog } from "./call-log.ts";
import { checkCoverage } from "./check-coverage.ts";
import { callRates } from "./demand-rates.ts";
import type { Examined } from "./examine.ts";
import type { Layer } from "./layer.ts";
import type { Layout } from "./layout.ts";
import { folderOf, type LogFiles } from "./log-files.ts";
import { type Mistake, placed } from "./places.ts";
import type { Problem } from "./problem.ts";
import { numberOf } from "./quantity.ts";
import type { ResolvedCalls } from "./resolved-arrivals.ts";
import type { AuthoredScenario } from "./schema.ts";
import type { AuthoredCalls } from "./schema-calls.ts";
import { checkShape, type Sketch } from "./shape.ts";

/** The layout with the calls of logs, by source. */
export interface CompleteLayout extends Layout {
  readonly calls: ReadonlyMap<string, ResolvedCalls>;
}

export type Completed =
  | {
      readonly ok: true;
      readonly authored: AuthoredScenario;
      readonly layout: CompleteLayout;
      /** Fingerprints of the logs, by file. */
      readonly logs: Readonly<Record<string, string>>;
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads the logs of an examined scenario, as far as it is right. */
export function withCallLogs(layer: Layer, examined: Examined, files: LogFiles): Completed {
  const { demand } = layer.data;
  const hasLogs = isMap(demand) && Object.values(demand).some((source) => isMap(source) && "calls" in source);
  if (!hasLogs && !examined.ok) return examined;
  const logs = readLogs(layer, examined, files);
  const problems = [...(examined.ok ? [] : examined.problems), ...logs.problems];
  if (!examined.ok || problems.length > 0) return { ok: false, problems };
  const { authored, layout } = examined;
  const complete = { ...layout, rates: allRates(layout, logs.calls), calls: logs.calls };
  const uncovered = hasLogs ? coverageProblems(layer, authored, complete) : [];
  return uncovered.length > 0
    ? { ok: false, problems: uncovered }
    : { ok: true, authored, layout: complete, logs: logs.hashes };
}

interface Logs {
  readonly calls: ReadonlyMap<string, ResolvedCalls>;
  readonly hashes: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

function readLogs(layer: Layer, examined: Examined, files: LogFiles): Logs {
  const sketch = examined.ok ? examined.authored : checkShape(layer.data, () => undefined);
  const earlier = examined.ok ? [] : examined.problems;
  const isSound = (path: string) => earlier.every((problem) => !isBelow(problem.path, path));
  const calendar = examined.ok ? examined.layout.calendar : calendarOf(sketch, isSound);
  const calls = new Map<string, ResolvedCalls>();
  const hashes: Record<string, string> = {};
  const problems: Problem[] = [];
  for (const [id, source] of Object.entries(sketch.demand ?? {})) {
    if (source?.calls === undefined || calendar === null || !isSound(`demand.${id}`)) continue;
    const reader = { layer, files, path: ["demand", id, "calls"], calendar };
    const log = readLog(source.calls as AuthoredCalls, reader);
    problems.push(...log.problems);
    if (log.calls === null) continue;
    calls.set(id, log.calls);
    hashes[log.file] = files.hashOf(log.file);
  }
  return { calls, hashes, problems };
}

function isBelow(path: string, top: string): boolean {
  return path === "" || path === top || path.startsWith(`${top}.`);
}

/** Null where the calendar cannot be laid out. */
function calendarOf(sketch: Sketch, isSound: (path: string) => boolean): LaidOutCalendar | null {
  const { calendar, run } = sketch as AuthoredScenario;
  return isSound("calendar") && isSound("run") ? layOutCalendar(calendar, run) : null;
}

interface Reader {
  readonly layer: Layer;
  readonly files: LogFiles;
  /** Of the calls in the scenario. */
  readonly path: Path;
  readonly calendar: LaidOutCalendar;
}

function readLog(
  authored: AuthoredCalls,
  { layer, files, path, calendar }: Reader,
): { readonly file: string; readonly calls: ResolvedCalls | null; readonly problems: readonly Problem[] } {
  const problemOf = (mistake: Mistake) =>
    placed({ ...mistake, path: [...path, ...mistake.path] }, layer.places);
  const written = placed({ path: [...path, "file"], expected: "", found: "" }, layer.places).file;
  const file = `${folderOf(written).slice(files.folder.length)}${authored.file}`;
  const text = files.textOf(file);
  if (typeof text !== "string") {
    const { expected, found } = text;
    return { file, calls: null, problems: [problemOf({ path: ["file"], expected, found })] };
  }
  const log = readCallLog(text, authored, { file: authored.file, calendar });
  const name = `${files.folder}${file}`;
  const problems = [...log.mistakes.map(problemOf), ...rowProblems(log, { text, name, path })];
  if (problems.length > 0) return { file, calls: null, problems };
  const keep = numberOf(authored.keep ?? 1);
  return { file, calls: { instants: log.instants, keep, reading: log.reading }, problems };
}

function rowProblems(
  { faults, faultCount }: CallLog,
  log: { readonly text: string; readonly name: string; readonly path: Path },
): Problem[] {
  const told = faults.map((fault) => problemOfRow(fault, log));
  const last = told.at(-1);
  if (last === undefined || faultCount === faults.length) return told;
  const found = `${faultCount - faults.length} more that cannot`;
  return [...told, { ...last, path: log.path.join("."), expected: "rows that can be read", found }];
}

/** What is wrong with a row of a file, at its line and column there. */
export function problemOfRow(
  { offset, expected, found, path: key }: RowFault,
  { text, name, path }: { readonly text: string; readonly name: string; readonly path: Path },
): Problem {
  const before = text.slice(0, offset);
  const line = before.split("\n").length;
  const column = offset - before.lastIndexOf("\n");
  return { file: name, line, column, path: [...path, ...key].join("."), expected, found };
}

function allRates(
  { rates, calendar }: Layout,
  calls: ReadonlyMap<string, ResolvedCalls>,
): ReadonlyMap<string, Float64Array> {
  return new Map(
    [...rates].map(([id, rate]) => {
      const log = calls.get(id);
      return [id, log === undefined ? rate : callRates(log, calendar)];
    }),
  );
}

/** Somebody must be there for the calls of a log too. */
function coverageProblems({ places }: Layer, sketch: Sketch, layout: Layout): Problem[] {
  const mistakes: Mistake[] = [];
  checkCoverage({ sketch, layout, hasMistakeAt: () => false }, (mistake) => mistakes.push(mistake));
  return mistakes.map((mistake) => placed(mistake, places));
}
