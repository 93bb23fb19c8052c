// What the design of a roster leaves behind: YAML to paste or to run, tables, and a picture.
import { basename, dirname, resolve } from "node:path";
import { isThere } from "../files/is-there.ts";
import { rosterChartSpec } from "../report/roster-chart.ts";
import { rosterCalendar, rosterCsv } from "../report/roster-files.ts";
import type { RosterResult } from "../results/roster-result.ts";
import type { DataMap } from "../scenario/authored-data.ts";
import { dateText } from "../scenario/dates.ts";
import type { ResolvedCalendar } from "../scenario/resolved.ts";
import { leftOut, type RosterPatch, rosterChange, rosterPolicy } from "../scenario/roster-patch.ts";
import { type PersonShift, peopleOf, shiftsOf } from "../scenario/roster-people.ts";
import { plural } from "../words/plural.ts";
import { UsageError } from "./faults.ts";
import { drawPicture } from "./picture-files.ts";
import { policySnippet } from "./policy-snippet.ts";

const policyName = "rostered";
const daysPerWeek = 7;

export interface RosterSource {
  /** The scenario's file, its data before any policy, and its days. */
  readonly file: string;
  readonly base: DataMap;
  readonly calendar: Pick<ResolvedCalendar, "timeZone" | "firstDay" | "days" | "warmUpDays">;
  /** Weeks of the table of shifts from the first measured day on; all simulated days unless said. */
  readonly weeks?: number | undefined;
}

interface Kept {
  readonly out?: string | undefined;
  readonly write?: string | undefined;
  readonly csv?: string | undefined;
  readonly require?: string | undefined;
}

/** YAML text: a policy that staffs the team by the roster. */
export function rosterSnippet(result: RosterResult, { file, base }: RosterSource): string {
  const lines = rosterPolicy(patchOf(result, base), { name: policyName, description: aboutOf(result) });
  return policySnippet({ file, found: "roster", under: result.policy, policy: policyName, lines });
}

/**
 * Where files may be kept, before anything is searched: a scenario beside the file, neither it nor a table in the place of
 * anything that is there or will be, nothing else in the folder.
 */
export function ensureApart(file: string, { out, write, csv, require }: Kept): void {
  if (csv !== undefined) ensureOwn(csv, [file, require, write]);
  for (const [option, path] of Object.entries({ write, csv }))
    if (path !== undefined && isThere(path))
      throw new UsageError(`--${option}: ${path} exists; name a file that does not`);
  if (write !== undefined && dirname(resolve(write)) !== dirname(resolve(file)))
    throw new UsageError(`--write: expected a file beside ${file}, which it extends, found ${write}`);
  if (out === undefined) return;
  for (const [option, path] of Object.entries({ write, csv }))
    if (path !== undefined && dirname(resolve(path)) === resolve(out))
      throw new UsageError(
        `--${option}: expected a file outside the folder of --out, which is made as a whole, found ${path}`,
      );
}

function ensureOwn(csv: string, others: readonly (string | undefined)[]): void {
  if (csv === "") throw new UsageError("--csv: expected the name of a file, found nothing");
  for (const other of others)
    if (other !== undefined && resolve(csv) === resolve(other))
      throw new UsageError(`--csv: expected a file of its own, found ${csv}`);
}

/** YAML text: a scenario that extends the file, which must lie beside it. */
export function rosterScenario(result: RosterResult, { file, base }: RosterSource): string {
  return extendingText(patchOf(result, base), { file, name: `${result.scenario}: ${aboutOf(result)}` });
}

/** A scenario that extends a file, by a roster. */
export function extendingText(
  patch: RosterPatch,
  { file, name }: { readonly file: string; readonly name: string },
): string {
  return [
    "format: 1",
    `name: ${JSON.stringify(name)}`,
    `extends: ${JSON.stringify(basename(file))}`,
    ...rosterChange(patch),
    ...leftOut(patch),
    "",
  ].join("\n");
}

function aboutOf({ team, people }: RosterResult): string {
  return `${plural(people, "person", "people")} of ${team} on a roster by sim101 roster.`;
}

function patchOf({ team, lines, shrinkage, isOfPeople }: RosterResult, base: DataMap): RosterPatch {
  return { base, team, lines, shrinkage: isOfPeople ? null : shrinkage };
}

/** Names and contents of the files of a roster. */
export async function rosterFiles(
  result: RosterResult,
  source: RosterSource,
): Promise<Map<string, string | Uint8Array>> {
  const { svg, png } = await drawPicture(rosterChartSpec(result));
  return new Map<string, string | Uint8Array>([
    ["roster.json", `${JSON.stringify(result)}\n`],
    ["roster.yaml", rosterSnippet(result, source)],
    ["roster.csv", shiftTable(result, source)],
    ["roster.svg", svg],
    ["roster.png", png],
  ]);
}

/** Every shift of everybody. */
export function shiftTable(result: RosterResult, source: RosterSource): string {
  return rosterCsv(shifts(result, source));
}

/** The calendar of one person. */
export function personCalendar(result: RosterResult, person: string, source: RosterSource): string {
  const people = peopleOf(result.team, result.lines);
  if (!people.includes(person))
    throw new UsageError(`--ical: expected one of ${people[0]} to ${people.at(-1)}, found ${person}`);
  const own = shifts(result, source).filter((shift) => shift.person === person);
  return rosterCalendar({ ...result, person, shifts: own });
}

/** Of all simulated days, with the night before the first of them, so that the table read back is the same roster. */
function shifts({ team, lines }: RosterResult, { calendar, weeks }: RosterSource): PersonShift[] {
  const { timeZone, firstDay, days, warmUpDays } = calendar;
  if (weeks !== undefined)
    return shiftsOf(lines, { team, timeZone, firstDay: firstDay + warmUpDays, days: weeks * daysPerWeek });
  const eve = dateText(firstDay - 1);
  return shiftsOf(lines, { team, timeZone, firstDay: firstDay - 1, days: days + 1 }).filter(
    ({ date, start, end }) => date !== eve || (end <= start && end !== "00:00"),
  );
}
