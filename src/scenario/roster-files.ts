// The roster files of a scenario: read with it, and laid over its calendar. What is wrong in one is told with its own file,
// line and column.
import type { LaidOutCalendar } from "./calendar.ts";
import { problemOfRow } from "./call-logs.ts";
import { isOutside } from "./check-calls.ts";
import { checkCoverage } from "./check-coverage.ts";
import type { Examined } from "./examine.ts";
import type { Layer } from "./layer.ts";
import { folderOf, type LogFiles } from "./log-files.ts";
import { type Mistake, placed } from "./places.ts";
import type { Problem } from "./problem.ts";
import { numberOf } from "./quantity.ts";
import { readRosterFile } from "./roster-file.ts";
import type { AuthoredScenario } from "./schema.ts";

/** What was examined, with the rosters of files, and the fingerprints of these by file. */
export interface Rostered {
  readonly examined: Examined;
  readonly hashes: Readonly<Record<string, string>>;
}

/** A roster is read only where all else is right: who is on shift depends on the calendar. */
export function withRosterFiles(layer: Layer, examined: Examined, files: LogFiles): Rostered {
  if (!examined.ok) return { examined, hashes: {} };
  const { authored, layout } = examined;
  const teams = Object.entries(authored.teams).filter(([, { staffing }]) => staffing.roster !== undefined);
  if (teams.length === 0) return { examined, hashes: {} };
  const { calendar } = layout;
  const read = teams.map(([id]) => readFor(id, { layer, authored, files, calendar }));
  const problems = read.flatMap((each) => each.problems);
  if (problems.length > 0) return { examined: { ok: false, problems }, hashes: {} };
  const scheduled = new Map([
    ...layout.scheduled,
    ...read.map(({ id, handlers }): [string, Int32Array] => [id, handlers]),
  ]);
  const complete = { ...layout, scheduled };
  const mistakes: Mistake[] = [];
  checkCoverage({ sketch: authored, layout: complete, hasMistakeAt: () => false }, (mistake) =>
    mistakes.push(mistake),
  );
  const uncovered = mistakes.map((mistake) => placed(mistake, layer.places));
  return {
    examined:
      uncovered.length > 0 ? { ok: false, problems: uncovered } : { ok: true, authored, layout: complete },
    hashes: Object.fromEntries(read.map(({ file }) => [file, files.hashOf(file)])),
  };
}

interface Reader {
  readonly layer: Layer;
  readonly authored: AuthoredScenario;
  readonly files: LogFiles;
  readonly calendar: LaidOutCalendar;
}

interface TeamRoster {
  readonly id: string;
  readonly file: string;
  readonly handlers: Int32Array;
  readonly problems: readonly Problem[];
}

function readFor(id: string, { layer, authored, files, calendar }: Reader): TeamRoster {
  const { roster = "", shrinkage = 0 } = authored.teams[id]?.staffing ?? {};
  const path = ["teams", id, "staffing", "roster"];
  const written = placed({ path, expected: "", found: "" }, layer.places).file;
  const file = `${folderOf(written).slice(files.folder.length)}${roster}`;
  const text = isOutside(roster)
    ? { expected: "a path inside the scenario's folder", found: "another" }
    : files.textOf(file);
  if (typeof text !== "string")
    return { id, file, handlers: new Int32Array(), problems: [placed({ path, ...text }, layer.places)] };
  const { scheduled, faults, faultCount } = readRosterFile(text, calendar, 1 - numberOf(shrinkage));
  const name = `${files.folder}${file}`;
  const problems = faults.map((fault) => problemOfRow(fault, { text, name, path }));
  const last = problems.at(-1);
  const more = faultCount - faults.length;
  const rest =
    last === undefined || more === 0
      ? []
      : [{ ...last, expected: "rows that can be read", found: `${more} more that cannot` }];
  return { id, file, handlers: scheduled, problems: [...problems, ...rest] };
}
