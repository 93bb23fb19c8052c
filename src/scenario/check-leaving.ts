// Rules of leaving: hazards by time served, destinations that are known and sum to one, drives that can be filled, and
// arrivals that join a part of response that there is.
import { type Path, quoted } from "./authored-data.ts";
import { wholeDays } from "./calendar.ts";
import { checkServedKeys } from "./check-served.ts";
import { dateText, dayNumberOf } from "./dates.ts";
import { nearestHint } from "./nearest.ts";
import type { Report } from "./places.ts";
import { numberOf, type Quantity } from "./quantity.ts";
import { checkName, peopleOf } from "./references.ts";
import { alternatives } from "./schema-parts.ts";
import { type AuthoredDrive, type AuthoredLeaving, type Destination, destinations } from "./schema-people.ts";
import type { Partly, Sketch } from "./shape.ts";
import { checkSum } from "./shares.ts";

interface Checking {
  readonly sketch: Sketch;
  readonly report: Report;
}

const people = ["people"];

export function checkLeavers(sketch: Sketch, report: Report): void {
  const { leaving, drives, arrivals } = sketch.people ?? {};
  if (leaving !== undefined) {
    checkLeaving(leaving, [...people, "leaving"], report);
    checkTeams(leaving, [...people, "leaving", "teams"], { sketch, report });
  }
  for (const [id, drive] of Object.entries(drives ?? {}))
    checkDrive(drive ?? {}, [...people, "drives", id], { sketch, report });
  for (const [to, arrival] of Object.entries(arrivals ?? {})) {
    const path = [...people, "arrivals", to];
    if (checkDestination(to, path, report))
      checkJoins(arrival?.joins, [...path, "joins"], { sketch, report });
  }
}

function checkLeaving(leaving: Partly<AuthoredLeaving>, path: Path, report: Report): void {
  const { monthly, retirement, retention, destinations: to } = leaving;
  checkServedKeys(monthly, [...path, "monthly"], report);
  for (const [key, share] of Object.entries(monthly ?? {}))
    checkBelowAll(share, [...path, "monthly", key], report);
  checkBelowAll(retirement?.monthly, [...path, "retirement", "monthly"], report);
  if (retention?.until !== undefined && retention.until < (retention.from ?? "")) {
    const expected = `a day not before ${retention.from}`;
    report({ path: [...path, "retention", "until"], expected, found: retention.until });
  }
  if (to === undefined) return;
  const at = [...path, "destinations"];
  const isKnown = Object.keys(to).map((key) => checkDestination(key, [...at, key], report));
  if (isKnown.every((each) => each))
    checkSum(
      Object.values(to).map((each) => each?.share),
      at,
      report,
    );
}

function checkTeams({ teams }: Partly<AuthoredLeaving>, path: Path, { sketch, report }: Checking): void {
  const known = peopleOf(sketch);
  const onKey: Report = (mistake) => report({ ...mistake, isKey: true });
  for (const name of Object.keys(teams ?? {})) checkName(name, [...path, name], { known, report: onKey });
}

/** Where everybody is gone after a month there is no hazard. */
export function checkBelowAll(share: Quantity | undefined, path: Path, report: Report): void {
  if (numberOf(share) === 1) report({ path, expected: "a share of less than 100 % a month", found: "100 %" });
}

function checkDestination(word: string, path: Path, report: Report): boolean {
  if (destinations.includes(word as Destination)) return true;
  const expected = `a destination: ${alternatives(destinations)}`;
  report({ path, expected, found: quoted(word), isKey: true, ...nearestHint(word, destinations) });
  return false;
}

function checkDrive(drive: Partly<AuthoredDrive>, path: Path, { sketch, report }: Checking): void {
  const { teams, posts, on } = drive;
  const start = firstSimulated(sketch);
  const day = on === undefined ? Number.NaN : (dayNumberOf(on) ?? Number.NaN);
  if (day < start)
    report({ path: [...path, "on"], expected: `a day from ${dateText(start)} on`, found: on ?? "" });
  if (teams === undefined) return;
  const at = [...path, "teams"];
  if (teams.length === 0) return report({ path: at, expected: "at least one team", found: "none" });
  const listed = sketch.people?.posts;
  const known = peopleOf(sketch);
  const names = teams.map(String);
  const isKnown = names.map((name, index) => checkName(name, [...at, String(index)], { known, report }));
  if (isKnown.some((each) => !each)) return;
  const twice = names.findIndex((name, index) => names.indexOf(name) < index);
  if (twice >= 0)
    return report({
      path: [...at, String(twice)],
      expected: "each team once",
      found: `${names[twice]} again`,
    });
  const all = names.reduce((sum, name) => sum + numberOf(listed?.[name]?.establishment), 0);
  if (!(numberOf(posts) > all)) return;
  const expected = `no more than the ${all} posts of ${names.join(" and ")}`;
  report({ path: [...path, "posts"], expected, found: String(numberOf(posts)) });
}

/** Day number; not a number where the calendar cannot be read. */
function firstSimulated({ calendar, run }: Sketch): number {
  const start = calendar?.start === undefined ? null : dayNumberOf(calendar.start);
  const warmUp = run?.warmUp === undefined ? 0 : wholeDays(numberOf(run.warmUp));
  return start === null ? Number.NaN : start - warmUp;
}

function checkJoins(joins: string | undefined, path: Path, { sketch, report }: Checking): void {
  const { response } = sketch;
  const parts: Readonly<Record<string, readonly [part: unknown, where: string]>> = {
    units: [response?.units, "response.units"],
    transport: [response?.arrest?.transport, "response.arrest.transport"],
    telephone: [response?.telephone, "response.telephone"],
  };
  const [part, where] = parts[joins ?? ""] ?? [true];
  if (part !== undefined || where === undefined) return;
  report({ path, expected: `${where}, which they join`, found: "none" });
}
