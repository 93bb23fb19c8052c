// Rules of teams that work by rotas: known patterns, whole people, and no other staffing beside.
import { type Path, quoted } from "./authored-data.ts";
import { isOutside } from "./check-calls.ts";
import type { Report } from "./places.ts";
import { numberOf } from "./quantity.ts";
import { checkName, namesOf } from "./references.ts";
import type { AuthoredStaffing } from "./schema-floor.ts";
import type { AuthoredRosters } from "./schema-rosters.ts";
import type { Partly, Sketch } from "./shape.ts";

export interface Staffing {
  readonly staffing: Partly<AuthoredStaffing> | undefined;
  readonly path: Path;
  readonly sketch: Sketch;
}

/** People of one team. */
export const mostPeople = 4000;
const beside = { expected: "either rosters or another staffing", found: "both", isKey: true };

/** Reports what stands beside rosters, and their own mistakes. Says whether there are any. */
export function checkRosters({ staffing, path, sketch }: Staffing, report: Report): boolean {
  const { rosters, roster, shrinkage, ...others } = staffing ?? {};
  const team = path[1] ?? "";
  const isListed = sketch.people?.posts?.[team] !== undefined;
  const isRostered = rosters !== undefined || roster !== undefined;
  if (shrinkage !== undefined && (!isRostered || isListed)) {
    const words = isListed
      ? { expected: "no shrinkage where people are listed: their absence is simulated" }
      : { expected: "rosters beside it" };
    report({ path: [...path, "shrinkage"], ...words, found: "shrinkage", isKey: true });
  }
  if (!isRostered) return false;
  if (roster !== undefined) checkFile(roster, [...path, "roster"], { isListed, report });
  const [other] = Object.keys(roster === undefined || rosters === undefined ? others : { rosters });
  if (other !== undefined) report({ path: [...path, other], ...beside });
  if (rosters !== undefined)
    checkRotas(rosters, [...path, "rosters"], { names: namesOf(sketch.patterns) ?? [], isListed, report });
  return true;
}

function checkFile(file: string, path: Path, { isListed, report }: Omit<Checking, "names">): void {
  if (isListed) {
    const expected = "rosters, where people are listed: a file has the shifts of others";
    return report({ path, expected, found: "a file", isKey: true });
  }
  if (!isOutside(file)) return;
  const expected = "a path inside the scenario's folder, with / between its parts";
  report({ path, expected, found: quoted(file) });
}

interface Checking {
  /** Of patterns. */
  readonly names: readonly string[];
  /** Whether the people of the team are listed: then rotas have them in proportion. */
  readonly isListed: boolean;
  readonly report: Report;
}

function checkRotas(
  rosters: Partly<AuthoredRosters>,
  path: Path,
  { names, isListed, report }: Checking,
): void {
  const rotas = Object.entries(rosters);
  if (rotas.length === 0) return report({ path, expected: "at least one rota", found: "none" });
  const known = { what: "a pattern", names };
  for (const [id, rota] of rotas) {
    checkName(rota?.pattern, [...path, id, "pattern"], { known, report });
    const people = numberOf(rota?.people);
    if (isListed || Number.isNaN(people) || Number.isInteger(people)) continue;
    report({ path: [...path, id, "people"], expected: "a whole number of people", found: String(people) });
  }
  const all = rotas.reduce((sum, [, rota]) => sum + numberOf(rota?.people), 0);
  if (!isListed && all > mostPeople)
    report({ path, expected: `at most ${mostPeople} people of a team`, found: String(all) });
}
